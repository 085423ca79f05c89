package rensa.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The backward pass: reverse-mode differentiation by the chain rule.
 *
 * <p>It starts at the output with the upstream gradient. Node by node, in the reverse of the order of computation, a
 * node's gradient is the upstream gradient of its op; the op's rules turn it into a contribution for each input; and the
 * gradient of an input is the sum of the contributions that reach it.
 */
public final class BackwardPass {
    private BackwardPass() {}

    /** Backward from ones of the output's shape: from 1 where the output is a scalar. */
    public static Gradients run(Values values) {
        return run(values, values.graph().everything());
    }

    /** Backward from ones of the output's shape to the gradients that are wanted, and to no other. */
    public static Gradients run(Values values, Wanted wanted) {
        return run(values, Tensor.filled(values.output().shape(), 1), wanted);
    }

    /**
     * Backward from a given upstream gradient.
     *
     * @param upstream ∂L/∂output, in the output's shape
     * @throws ShapeMismatch if the upstream gradient has another shape
     */
    public static Gradients run(Values values, Tensor upstream) {
        return run(values, upstream, values.graph().everything());
    }

    private static Gradients run(Values values, Tensor upstream, Wanted wanted) {
        Graph graph = values.graph();
        if (!upstream.shape().equals(values.output().shape())) {
            throw new ShapeMismatch(
                            ShapeMismatch.Reason.SAME_SHAPE,
                            List.of(values.output().shape(), upstream.shape()))
                    .at(graph.output().index());
        }
        Tensor[] gradients = new Tensor[graph.size()];
        Tensor[][] contributions = new Tensor[graph.size()][];
        gradients[graph.output().index()] = upstream;
        for (int node = graph.output().index(); node >= 0; node--) {
            if (graph.ops[node] != null && gradients[node] != null) {
                contributions[node] = contributions(values, wanted, node, gradients[node]);
                accumulate(graph, node, contributions[node], gradients);
            }
        }
        return new Gradients(values, wanted, gradients, contributions);
    }

    /** The contribution of a node to each of its inputs; none (null) to an input whose gradient is not wanted. */
    private static Tensor[] contributions(Values values, Wanted wanted, int node, Tensor upstream) {
        Graph graph = values.graph();
        Formula.Operands operands = values.operands(node, upstream);
        Tensor[] contributions = new Tensor[graph.edges[node].length];
        for (int i = 0; i < contributions.length; i++) {
            if (wanted.includes(graph.edges[node][i])) {
                contributions[i] = graph.ops[node].contribution(i, operands);
            }
        }
        return contributions;
    }

    private static void accumulate(Graph graph, int node, Tensor[] contributions, Tensor[] gradients) {
        for (int i = 0; i < contributions.length; i++) {
            if (contributions[i] != null) {
                int input = graph.edges[node][i];
                gradients[input] = gradients[input] == null
                        ? contributions[i]
                        : Function.PLUS.apply(gradients[input], contributions[i]);
            }
        }
    }

    /**
     * Backward by rules that may differ from those of calculus. A gradient that they give another shape than its node has
     * is not handed on.
     *
     * @param upstream ∂L/∂output, in the output's shape
     */
    public static Gradients run(Values values, Tensor upstream, BackwardRules rules) {
        Graph graph = values.graph();
        Tensor[] gradients = new Tensor[graph.size()];
        Tensor[][] contributions = new Tensor[graph.size()][];
        int output = graph.output().index();
        for (int node = output; node >= 0; node--) {
            gradients[node] = node == output ? upstream : gathered(values, node, contributions, rules);
            if (graph.ops[node] != null
                    && gradients[node] != null
                    && gradients[node].shape().equals(values.of(node).shape())) {
                contributions[node] = contributions(values, node, gradients[node], rules);
            }
        }
        return new Gradients(values, graph.everything(), gradients, contributions);
    }

    private static Tensor gathered(Values values, int node, Tensor[][] contributions, BackwardRules rules) {
        List<Graph.Edge> edges = values.graph().consumers(node);
        List<Tensor> reached = new ArrayList<>(edges.size());
        for (int i = edges.size() - 1; i >= 0; i--) {
            Tensor[] ofConsumer = contributions[edges.get(i).consumer()];
            if (ofConsumer != null && ofConsumer[edges.get(i).position()] != null) {
                reached.add(ofConsumer[edges.get(i).position()]);
            }
        }
        return reached.isEmpty() ? null : rules.gradient(values, node, reached);
    }

    private static Tensor[] contributions(Values values, int node, Tensor upstream, BackwardRules rules) {
        Graph graph = values.graph();
        Tensor[] contributions = new Tensor[graph.edges[node].length];
        for (int i = 0; i < contributions.length; i++) {
            if (graph.dependsOnInput(graph.edges[node][i])) {
                contributions[i] = rules.contribution(values, new Graph.Edge(node, i), upstream);
            }
        }
        return contributions;
    }
}
