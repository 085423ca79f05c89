package rensa.web.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;

/**
 * A moment in the two passes, and what is known at it.
 *
 * <p>At step 0 the leaves are known. Each of the next F steps computes one operation, in the order of computation. Step F +
 * 1 gives the output its upstream gradient, and each step after it takes one operation back, in the reverse order. With the
 * last step everything is known.
 */
public final class Moment {
    /** The parts of the passes. */
    public enum Phase {
        LEAVES,
        FORWARD,
        SEED,
        BACKWARD
    }

    private final Graph graph;
    private final int step;
    private final List<Integer> forward;
    private final List<Integer> backward;
    /** At which step an operation hands on its contributions; none for one that does not. */
    private final Map<Integer, Integer> stepOfHandingOn = new HashMap<>();

    private Moment(Graph graph, int step, List<Integer> forward, List<Integer> backward) {
        this.graph = graph;
        this.forward = forward;
        this.backward = backward;
        this.step = Math.max(0, Math.min(step, last()));
        for (int i = 0; i < backward.size(); i++) {
            stepOfHandingOn.put(backward.get(i), forward.size() + 2 + i);
        }
    }

    /** The moment of a step; the last one where no step is named, or one beyond it. */
    static Moment of(Gradients gradients, OptionalInt step) {
        Graph graph = gradients.values().graph();
        List<Integer> forward = new ArrayList<>();
        for (Node node : graph.nodes()) {
            if (node instanceof Node.Operation) {
                forward.add(node.index());
            }
        }
        List<Integer> backward =
                gradients.steps().stream().map(Gradients.Step::node).toList();
        return new Moment(graph, step.orElse(Integer.MAX_VALUE), forward, backward);
    }

    public int step() {
        return step;
    }

    public int last() {
        return forward.size() + 1 + backward.size();
    }

    /** How many steps the forward pass has. */
    public int forwardSteps() {
        return forward.size();
    }

    /** How many operations the backward pass goes through. */
    public int backwardSteps() {
        return backward.size();
    }

    public Phase phase() {
        if (step == 0) {
            return Phase.LEAVES;
        }
        if (step <= forward.size()) {
            return Phase.FORWARD;
        }
        return step == forward.size() + 1 ? Phase.SEED : Phase.BACKWARD;
    }

    /** The node at which this step happens; none before the first. */
    public OptionalInt active() {
        return switch (phase()) {
            case LEAVES -> OptionalInt.empty();
            case FORWARD -> OptionalInt.of(forward.get(step - 1));
            case SEED -> OptionalInt.of(graph.output().index());
            case BACKWARD -> OptionalInt.of(backward.get(step - forward.size() - 2));
        };
    }

    /** Whether a node's value is known. */
    public boolean knowsValue(int node) {
        int place = forward.indexOf(node);
        return place < 0 || place < step;
    }

    /** Whether a node has handed on its contributions. */
    public boolean knowsContributions(int node) {
        Integer when = stepOfHandingOn.get(node);
        return when != null && when <= step;
    }

    /** Whether a node's gradient is known: every contribution has reached it. */
    public boolean knowsGradient(int node) {
        if (step <= forward.size()) {
            return false;
        }
        return graph.consumers(node).stream()
                .map(edge -> stepOfHandingOn.get(edge.consumer()))
                .allMatch(when -> when == null || when <= step);
    }
}
