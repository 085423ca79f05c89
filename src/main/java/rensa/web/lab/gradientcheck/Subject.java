package rensa.web.lab.gradientcheck;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.network.Batch;
import rensa.network.Network;
import rensa.network.Parameters;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphRun;
import rensa.web.lab.network.NetworkChoice;
import rensa.web.query.Query;

/** What is checked. */
sealed interface Subject {
    /** The run of both passes; nothing where something stands in its way. */
    Optional<GraphRun> run();

    /** Whether the gradients of an input are checked. */
    boolean checks(Node.Input input);

    /** Adds the parameters that say what is checked. */
    Query write(Query query);

    /** A network with the examples and the parameters that its seed gives; the parameters are checked. */
    record OfNetwork(NetworkChoice choice) implements Subject {
        @Override
        public Optional<GraphRun> run() {
            if (choice.mistake().isPresent()) {
                return Optional.empty();
            }
            Batch batch = Batch.example(choice.architecture(), choice.rows(), choice.seed());
            Parameters parameters = choice.initialisation().draw(choice.architecture(), choice.seed());
            Map<String, Tensor> inputs = new LinkedHashMap<>();
            inputs.put("X", batch.inputs());
            inputs.put("T", batch.targets());
            parameters.names().forEach(name -> inputs.put(name, parameters.of(name)));
            String program = Network.of(choice.architecture()).text();
            return Optional.of(GraphAttempt.strictly(program, inputs, Optional.empty()));
        }

        @Override
        public boolean checks(Node.Input input) {
            return choice.architecture().shapes().containsKey(input.id());
        }

        @Override
        public Query write(Query query) {
            return choice.write(query);
        }
    }

    /** A program; all its inputs are checked. */
    record OfProgram(GraphAttempt attempt) implements Subject {
        @Override
        public Optional<GraphRun> run() {
            return attempt.run();
        }

        @Override
        public boolean checks(Node.Input input) {
            return true;
        }

        @Override
        public Query write(Query query) {
            query.with("program", attempt.state().program());
            attempt.state().inputs().forEach((name, text) -> query.with("in." + name, text.text()));
            return query;
        }
    }
}
