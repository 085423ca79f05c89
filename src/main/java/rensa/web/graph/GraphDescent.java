package rensa.web.graph;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.network.Descent;
import rensa.network.Tuning;

/**
 * A run whose output is to be made smaller, and the inputs that may change for that.
 *
 * @param parameters one at least, each once, in the order in which they were named
 */
public record GraphDescent(GraphRun run, List<Node.Input> parameters) {
    /** The most steps that one descent may have. */
    public static final int MOST_STEPS = 10_000;

    /** The most elements that descents may compute for one request: about a second. */
    private static final long MOST_ELEMENTS = 20_000_000;

    /** A step runs forward, and backward takes about twice as long. */
    private static final int PASSES_OF_A_STEP = 3;

    public GraphDescent {
        parameters = List.copyOf(parameters);
    }

    /**
     * Finds the parameters among the inputs of a run.
     *
     * @throws Mistake if there is none, one is unknown or named twice, or the output is not a single number
     */
    public static GraphDescent of(GraphRun run, List<String> names) {
        if (names.isEmpty()) {
            throw Mistake.inInput("parameters", "input.missing");
        }
        List<Node.Input> parameters = new ArrayList<>();
        for (String name : names) {
            Node.Input parameter = run.graph().inputs().stream()
                    .filter(input -> input.id().equals(InputQuery.name(name)))
                    .findFirst()
                    .orElseThrow(() -> Mistake.inInput(name, "input.unknown"));
            if (parameters.contains(parameter)) {
                throw Mistake.inInput(name, "input.unknown.twice");
            }
            parameters.add(parameter);
        }
        requireNumber(run);
        return new GraphDescent(run, parameters);
    }

    private static void requireNumber(GraphRun run) {
        int output = run.graph().output().index();
        if (!run.values().of(output).shape().isScalar()) {
            throw Mistake.at(
                    run.program().placeOf(output),
                    "shape.mismatch.loss",
                    run.graph().output().id(),
                    run.values().of(output).shape().toString());
        }
    }

    /**
     * Checks that so many steps can be taken within a request, and so many forward passes run beside them.
     *
     * @throws Mistake if they would take too long
     */
    public void bound(long steps, long forwardPasses) {
        long elements = (steps * PASSES_OF_A_STEP + forwardPasses) * run.workOfForwardPass() + steps * workOfUpdate();
        if (elements > MOST_ELEMENTS) {
            throw Mistake.of("limit.descent", elements, MOST_ELEMENTS);
        }
    }

    /** How many elements the rule of an optimizer computes, which has a good ten nodes at most. */
    private long workOfUpdate() {
        return 10
                * parameters.stream()
                        .mapToLong(
                                parameter -> run.values().of(parameter.index()).size())
                        .sum();
    }

    /** Descends from the inputs of the run; {@link #bound} says how far one may. */
    public Descent descend(Tuning tuning, int steps) {
        return Descent.run(run.graph(), leaves(), parameters, tuning, steps);
    }

    /** The values of the graph's inputs, in their order, where the descent starts. */
    public List<Tensor> leaves() {
        return run.graph().inputs().stream()
                .map(input -> run.values().of(input.index()))
                .toList();
    }
}
