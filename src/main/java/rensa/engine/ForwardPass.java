package rensa.engine;

import java.util.List;

/** The forward pass: computes every node from its inputs, in the order of computation. */
public final class ForwardPass {
    private ForwardPass() {}

    /**
     * The values of all nodes.
     *
     * @param inputs the values of the graph's inputs, in the order of {@link Graph#inputs()}
     * @throws ShapeMismatch if an op cannot take the shapes that reach it; it names the node
     */
    public static Values run(Graph graph, List<Tensor> inputs) {
        if (inputs.size() != graph.inputs().size()) {
            throw new IllegalArgumentException(
                    inputs.size() + " values for " + graph.inputs().size() + " inputs");
        }
        Tensor[] values = graph.constants.clone();
        int given = 0;
        for (Node.Input input : graph.inputs()) {
            values[input.index()] = inputs.get(given++);
        }
        for (int node = 0; node < values.length; node++) {
            if (graph.ops[node] != null) {
                values[node] = compute(graph, node, values);
            }
        }
        return new Values(graph, values);
    }

    private static Tensor compute(Graph graph, int node, Tensor[] values) {
        int[] edges = graph.edges[node];
        Tensor[] operands = new Tensor[edges.length];
        for (int i = 0; i < edges.length; i++) {
            operands[i] = values[edges[i]];
        }
        return graph.ops[node].forward(operands);
    }
}
