package rensa.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The result of a forward pass: the value of every node. It stands beside the graph and leaves it as it was. */
public final class Values {
    private final Graph graph;
    private final Tensor[] values;

    Values(Graph graph, Tensor[] values) {
        this.graph = graph;
        this.values = values;
    }

    public Graph graph() {
        return graph;
    }

    public Tensor of(int node) {
        return values[node];
    }

    public Tensor output() {
        return values[graph.output().index()];
    }

    /** The same but for what somebody else has for some nodes, by index; nothing follows from that for the others. */
    public Values with(Map<Integer, Tensor> others) {
        Tensor[] changed = values.clone();
        others.forEach((node, value) -> {
            if (!value.shape().equals(values[node].shape())) {
                throw new IllegalArgumentException(value.shape() + " for a node of shape " + values[node].shape());
            }
            changed[node] = value;
        });
        return new Values(graph, changed);
    }

    /** A node's value, its inputs' values and its upstream gradient, on which its op's formulas are evaluated. */
    public Formula.Operands operands(int node, Tensor upstream) {
        return new Formula.Operands(inputsOf(node), values[node], upstream);
    }

    private Tensor[] inputsOf(int node) {
        int[] edges = graph.edges[node];
        Tensor[] inputs = new Tensor[edges.length];
        for (int i = 0; i < edges.length; i++) {
            inputs[i] = values[edges[i]];
        }
        return inputs;
    }

    /** The nodes at which a value that is not finite arises: theirs is not, and those of all their inputs are. */
    public List<Node> notFinite() {
        return IntStream.range(0, values.length)
                .filter(node -> !values[node].isFinite())
                .filter(node -> IntStream.of(graph.edges[node]).allMatch(input -> values[input].isFinite()))
                .mapToObj(graph::node)
                .toList();
    }

    /** The distances of a node's inputs from its kink; null where its op has none. */
    Tensor distanceFromKink(int node) {
        Op op = graph.ops[node];
        if (op == null || op.kink().isEmpty()) {
            return null;
        }
        return op.kink().get().evaluate(operands(node, null));
    }
}
