package rensa.web.lab.neuron;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.network.Activation;
import rensa.web.graph.GraphQuery;
import rensa.web.graph.GraphState;
import rensa.web.graph.InputText;
import rensa.web.lab.NumberField;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the neuron lab.
 *
 * @param numbers what was typed for x1, w1, x2, w2… and b
 * @param graph the same as a state of the graph lab
 */
record NeuronState(NeuronProgram program, Map<String, NumberField.Reading> numbers, GraphState graph) {
    static final int LEAST_SIZE = 1;
    static final int MOST_SIZE = 6;
    private static final int DEFAULT_SIZE = 2;
    private static final Activation DEFAULT_ACTIVATION = Activation.SIGMOID;

    /** The neuron of a URL that says nothing; one more input has the values below. */
    private static final Map<String, String> DEFAULTS =
            Map.of("x1", "-1", "w1", "2", "x2", "-2", "w2", "-3", "b", "-3");

    private static final String NEW_INPUT = "1";
    private static final String NEW_WEIGHT = "0.5";

    NeuronState {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    static NeuronState read(Parameters parameters) {
        int size = parameters.count("size", DEFAULT_SIZE, LEAST_SIZE, MOST_SIZE);
        Activation activation = parameters.last("f").flatMap(Activation::of).orElse(DEFAULT_ACTIVATION);
        NeuronProgram program = new NeuronProgram(size, activation);
        Map<String, NumberField.Reading> numbers = new LinkedHashMap<>();
        for (int number = 1; number <= size; number++) {
            for (String name : List.of(NeuronProgram.input(number), NeuronProgram.weight(number))) {
                numbers.put(name, read(parameters, name));
            }
        }
        numbers.put(NeuronProgram.BIAS, read(parameters, NeuronProgram.BIAS));
        Map<String, InputText> inputs = new LinkedHashMap<>();
        numbers.forEach((name, reading) -> inputs.put(name, InputText.number(reading.text())));
        return new NeuronState(program, numbers, GraphQuery.of(program.text(), inputs, parameters));
    }

    private static NumberField.Reading read(Parameters parameters, String name) {
        return NumberField.read(parameters, parameterOf(name), name, byDefault(name));
    }

    private static String byDefault(String name) {
        return DEFAULTS.getOrDefault(name, name.startsWith("x") ? NEW_INPUT : NEW_WEIGHT);
    }

    static String parameterOf(String name) {
        return "in." + name;
    }

    boolean canBeRun() {
        return numbers.values().stream().allMatch(NumberField.Reading::isNumber);
    }

    /** The state as a query, without what is so by default. */
    String query() {
        return graph.shown(neuronQuery(), graph.step(), graph.node());
    }

    /** The neuron and its numbers as a query, with nothing of what is shown of its run. */
    String neuronQuery() {
        Query query = Query.begin()
                .with("size", Integer.toString(program.size()), Integer.toString(DEFAULT_SIZE))
                .with("f", program.activation().id(), DEFAULT_ACTIVATION.id());
        numbers.forEach((name, reading) -> query.with(parameterOf(name), reading.text(), byDefault(name)));
        return query.toString();
    }

    /** What is hidden in the form: the size, which has no field, and what is shown of the run. */
    Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("size", Integer.toString(program.size()));
        graph.step().ifPresent(step -> hidden.put("step", Integer.toString(step)));
        graph.node().ifPresent(node -> hidden.put("node", node));
        Optional.of("1").filter(on -> graph.checked()).ifPresent(on -> hidden.put("check", on));
        Optional.of("full").filter(on -> graph.full()).ifPresent(full -> hidden.put("numbers", full));
        return hidden;
    }
}
