package rensa.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rensa.engine.ForwardPass;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.expression.Program;

/** A program whose numbers are still open, with the range of each and the cells that are asked for. */
final class Blueprint {
    private final Topic topic;
    private final int level;
    private final Program program;
    private final Map<String, Draw> draws;
    private final Optional<Draw> learningRate;
    private final List<Cell> cells;
    private final Paths paths;
    private Suspects suspects;
    private final Map<List<Double>, Coincidences> coincidences = new ConcurrentHashMap<>();

    /** A blueprint in the making. */
    static final class Plan {
        private final String program;
        private final Map<String, Draw> draws = new LinkedHashMap<>();
        private final Set<String> unasked = new HashSet<>();
        private Draw learningRate;

        private Plan(String program) {
            this.program = program;
        }

        /** An input and its range. */
        Plan with(String input, Draw draw) {
            draws.put(input, draw);
            return this;
        }

        /** An input whose gradient nobody needs, such as a target. */
        Plan data(String input, Draw draw) {
            unasked.add(input);
            return with(input, draw);
        }

        /** Nodes whose gradients are not asked for. */
        Plan without(String... nodes) {
            unasked.addAll(List.of(nodes));
            return this;
        }

        /** One step of gradient descent follows, with a learning rate. */
        Plan then(Draw rate) {
            learningRate = rate;
            return this;
        }

        Blueprint at(Topic topic, int level) {
            return new Blueprint(topic, level, this);
        }
    }

    static Plan of(String program) {
        return new Plan(program);
    }

    private Blueprint(Topic topic, int level, Plan plan) {
        this.topic = topic;
        this.level = level;
        this.program = Program.parse(plan.program);
        this.draws = plan.draws;
        this.learningRate = Optional.ofNullable(plan.learningRate);
        this.paths = new Paths(program.graph());
        this.cells = cells(plan.unasked);
    }

    /** What is asked for, in the order in which it is worked out. The gradient of the output is 1, and given. */
    private List<Cell> cells(Set<String> unasked) {
        List<Cell> asked = new ArrayList<>();
        if (level == 2) {
            program.graph().nodes().stream()
                    .filter(Node.Operation.class::isInstance)
                    .forEach(node -> asked.add(Cell.value(node.index())));
        }
        for (int node = program.graph().output().index() - 1; node >= 0; node--) {
            if (paths.hasGradient(node)
                    && !unasked.contains(program.graph().node(node).id())) {
                asked.add(Cell.gradient(node));
            }
        }
        if (learningRate.isPresent()) {
            program.graph().inputs().stream()
                    .filter(input -> !unasked.contains(input.id()))
                    .forEach(input -> asked.add(Cell.updated(input.index())));
        }
        return asked;
    }

    Topic topic() {
        return topic;
    }

    int level() {
        return level;
    }

    Program program() {
        return program;
    }

    List<Cell> cells() {
        return cells;
    }

    /** The exercise with numbers as they come. */
    Exercise draw(Random random) {
        List<Tensor> inputs = new ArrayList<>();
        for (Node.Input input : program.graph().inputs()) {
            inputs.add(draws.get(input.id()).draw(random));
        }
        OptionalDouble rate = learningRate
                .map(draw -> OptionalDouble.of(draw.draw(random).item()))
                .orElse(OptionalDouble.empty());
        Values values = ForwardPass.run(program.graph(), inputs);
        return new Exercise(Run.of(paths, values, rate), suspects(values));
    }

    /** They depend on structure and shapes, which are the same whatever the numbers. */
    private synchronized Suspects suspects(Values values) {
        if (suspects == null) {
            suspects = new Suspects(paths, values, learningRate.isPresent());
        }
        return suspects;
    }

    /** What coincides whatever the numbers, as long as they lie on these sides of the kinks. */
    Coincidences coincidences(Exercise exercise) {
        return coincidences.computeIfAbsent(Twins.sides(exercise.run()), sides -> Coincidences.of(exercise, cells));
    }
}
