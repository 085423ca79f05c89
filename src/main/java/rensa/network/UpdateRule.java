package rensa.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rensa.engine.ForwardPass;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * How an optimizer changes a parameter, as a graph: the engine computes it, and so a page can explain it like any other.
 *
 * <p>The graph's inputs are the parameter {@code w}, its {@code gradient}, what is remembered from the steps before, and the
 * optimizer's settings, in this order. Its output is the parameter after the step.
 */
public final class UpdateRule {
    private static final String STEP = "step";

    private final Graph graph;
    private final int[] remembered;
    private final List<Node> lines;

    private UpdateRule(Graph graph, int[] remembered, List<Node> lines) {
        this.graph = graph;
        this.remembered = remembered;
        this.lines = List.copyOf(lines);
    }

    public Graph graph() {
        return graph;
    }

    /** The parameter before the step. */
    public Node parameter() {
        return graph.inputs().get(0);
    }

    /** The gradient of the loss there. */
    public Node gradient() {
        return graph.inputs().get(1);
    }

    /** The nodes that have a line of their own where the rule is written down, in their order; the last is the output. */
    public List<Node> lines() {
        return lines;
    }

    /** How far the parameter moves down: what is subtracted from it. */
    public Node step() {
        return graph.node(STEP).orElseThrow();
    }

    /**
     * What is remembered before the first step: zeros. A single 0 stands for one of any shape, as it is broadcast.
     */
    List<Tensor> nothing() {
        return Arrays.stream(remembered).mapToObj(node -> Tensor.scalar(0)).toList();
    }

    /** One step of one parameter: the values of all nodes. */
    Values run(Tensor parameter, Tensor gradient, List<Tensor> memory, List<Tensor> settings) {
        List<Tensor> leaves = new ArrayList<>(2 + memory.size() + settings.size());
        leaves.add(parameter);
        leaves.add(gradient);
        leaves.addAll(memory);
        leaves.addAll(settings);
        return ForwardPass.run(graph, leaves);
    }

    /** What is to be remembered of a step for the next one. */
    List<Tensor> memory(Values step) {
        List<Tensor> memory = new ArrayList<>(remembered.length);
        for (int node : remembered) {
            memory.add(step.of(node));
        }
        return memory;
    }

    /** A rule as it is written down: its nodes are added in the order of computation. */
    static final class Draft {
        private final Graph.Builder graph = Graph.builder();
        private final List<Integer> remembered = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final int parameter = graph.input("w");
        private final int gradient = graph.input("gradient");
        private final int[] before;
        private final int[] settings;

        /** @param memory the names of what is remembered, in the order in which it is computed anew */
        Draft(List<String> memory, Setting... settings) {
            this.before = memory.stream().mapToInt(graph::input).toArray();
            this.settings = Arrays.stream(settings)
                    .mapToInt(setting -> graph.input(setting.symbol()))
                    .toArray();
        }

        int gradient() {
            return gradient;
        }

        /** What was remembered in one place. */
        int before(int place) {
            return before[place];
        }

        int setting(int place) {
            return settings[place];
        }

        int number(double value) {
            return graph.constant(value);
        }

        int compute(Op op, int... inputs) {
            return graph.operation(op, inputs);
        }

        /** Gives a node a name and a line of its own. */
        int named(String name, int node) {
            graph.name(node, name);
            lines.add(node);
            return node;
        }

        /** Computes anew what is remembered in the next place. */
        int remember(String name, int node) {
            remembered.add(node);
            return named(name, node);
        }

        /** keep × before + (1 − keep) × now: a running mean. */
        int mean(int keep, int before, int now) {
            int kept = compute(Ops.MULTIPLY, keep, before);
            int rest = compute(Ops.SUBTRACT, number(1), keep);
            return compute(Ops.ADD, kept, compute(Ops.MULTIPLY, rest, now));
        }

        int squared(int node) {
            return compute(Ops.POWER, node, number(2));
        }

        /** towards / (√squares + ε). */
        int scaled(int towards, int squares, int epsilon) {
            return compute(Ops.DIVIDE, towards, compute(Ops.ADD, compute(Ops.SQRT, squares), epsilon));
        }

        /** w − η × direction, where η is the first setting. */
        UpdateRule descend(int direction) {
            int step = compute(Ops.MULTIPLY, setting(0), direction);
            graph.name(step, STEP);
            lines.add(compute(Ops.SUBTRACT, parameter, step));
            Graph built = graph.build(lines.get(lines.size() - 1));
            return new UpdateRule(
                    built,
                    remembered.stream().mapToInt(Integer::intValue).toArray(),
                    lines.stream().map(built::node).toList());
        }
    }
}
