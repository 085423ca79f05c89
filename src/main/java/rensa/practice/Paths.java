package rensa.practice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Tensor;

/** The edges of a graph along which gradients flow. */
final class Paths {
    /** Ops of one variable with a slope that depends on where it is taken. */
    private static final Set<Op> CURVED =
            Set.of(Ops.POWER, Ops.EXP, Ops.LOG, Ops.SQRT, Ops.SIN, Ops.COS, Ops.TANH, Ops.SIGMOID, Ops.SOFTPLUS);

    /** Functions of functions that people see as one are not deeper than this; and there are graphs with 2¹⁰⁰ paths. */
    private static final int LONGEST_CHAIN = 6;

    private static final int MOST_CHAINS = 24;

    private final Graph graph;
    private final List<List<Graph.Edge>> edges;
    private final List<BitSet> above;

    /** The way from a node up to the curved function in which it stands, f(u(x)): the edges within u, and that into f. */
    record Chain(List<Graph.Edge> inner, Graph.Edge outer) {}

    Paths(Graph graph) {
        this.graph = graph;
        this.edges = IntStream.range(0, graph.size()).mapToObj(this::flowing).toList();
        this.above = new ArrayList<>();
        for (int node = graph.size() - 1; node >= 0; node--) {
            BitSet nodes = new BitSet();
            for (Graph.Edge edge : edges.get(node)) {
                nodes.set(edge.consumer());
                nodes.or(above.get(graph.size() - 1 - edge.consumer()));
            }
            above.add(nodes);
        }
    }

    private List<Graph.Edge> flowing(int node) {
        int output = graph.output().index();
        List<Graph.Edge> flowing = new ArrayList<>(2);
        for (Graph.Edge edge : graph.consumers(node)) {
            if (node != output
                    && graph.dependsOnInput(node)
                    && edge.consumer() <= output
                    && graph.reachesOutput(edge.consumer())) {
                flowing.add(0, edge); // the backward pass meets the last consumer first
            }
        }
        return List.copyOf(flowing);
    }

    Graph graph() {
        return graph;
    }

    /** The edges whose contributions meet at a node, in the order in which the backward pass meets them. */
    List<Graph.Edge> to(int node) {
        return edges.get(node);
    }

    /** The nodes through which the output depends on a node, the output among them and itself not. */
    BitSet above(int node) {
        return above.get(graph.size() - 1 - node);
    }

    /** Whether a node has a gradient at all. */
    boolean hasGradient(int node) {
        return graph.dependsOnInput(node) || node == graph.output().index();
    }

    /** A node's gradient in a pass; none where the pass was cut off above it, by a gradient of the wrong shape. */
    Optional<Tensor> reached(Gradients pass, int node) {
        boolean isWhole =
                to(node).stream().noneMatch(edge -> pass.contribution(edge).isEmpty());
        return isWhole ? pass.of(node) : Optional.empty();
    }

    /** The functions of functions in which a node is the inner variable: the nearest curved op above it, on each path. */
    List<Chain> chains(int node) {
        List<Chain> chains = new ArrayList<>();
        climb(node, List.of(), chains);
        return chains;
    }

    private void climb(int node, List<Graph.Edge> inner, List<Chain> chains) {
        if (inner.size() > LONGEST_CHAIN) {
            return;
        }
        for (Graph.Edge edge : to(node)) {
            if (chains.size() == MOST_CHAINS) {
                return;
            }
            if (!inner.isEmpty() && isCurved(edge)) {
                chains.add(new Chain(inner, edge));
            } else {
                List<Graph.Edge> longer = new ArrayList<>(inner);
                longer.add(edge);
                climb(edge.consumer(), longer, chains);
            }
        }
    }

    /** Whether an edge leads into the variable of a curved op. */
    boolean isCurved(Graph.Edge edge) {
        return edge.position() == 0
                && graph.node(edge.consumer()) instanceof Node.Operation operation
                && CURVED.contains(operation.op());
    }
}
