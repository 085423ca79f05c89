package rensa.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The result of a backward pass: the gradient of every node, and where it came from. It stands beside the graph and the
 * values; running the pass again gives the same.
 */
public final class Gradients {
    private final Values values;
    private final Wanted wanted;
    private final Tensor[] gradients;
    private final Tensor[][] contributions;

    /**
     * What one edge carries backward.
     *
     * @param node the node that hands it on
     * @param position which of that node's inputs receives it
     * @param input the node that receives it
     * @param local the local gradient ∂node/∂input in the node's shape, where its op is elementwise
     * @param contribution upstream × local, in the input's shape
     */
    public record Contribution(int node, int position, int input, Optional<Tensor> local, Tensor contribution) {}

    /**
     * What happens at one node in the backward pass.
     *
     * @param upstream the node's gradient, which is upstream of its op
     * @param contributions what its op hands on, an entry for each input that can change
     */
    public record Step(int node, Tensor upstream, List<Contribution> contributions) {}

    Gradients(Values values, Wanted wanted, Tensor[] gradients, Tensor[][] contributions) {
        this.values = values;
        this.wanted = wanted;
        this.gradients = gradients;
        this.contributions = contributions;
    }

    public Values values() {
        return values;
    }

    /**
     * ∂L/∂node in the node's shape; zeros where the output does not depend on it. A node that depends on no input has none,
     * as it cannot change, unless it is the output itself; nor has one that was not {@link Wanted}.
     */
    public Optional<Tensor> of(int node) {
        if (gradients[node] != null) {
            return Optional.of(gradients[node]);
        }
        return wanted.includes(node) ? Optional.of(Tensor.filled(values.of(node).shape(), 0)) : Optional.empty();
    }

    /** The gradients of the graph's inputs, in their order, where all are wanted. */
    public List<Tensor> ofInputs() {
        return values.graph().inputs().stream()
                .map(input -> of(input.index()).orElseThrow())
                .toList();
    }

    /** What an edge carries backward; nothing where its producer cannot change or is not
     * wanted, or its consumer is not upstream. */
    public Optional<Contribution> contribution(Graph.Edge edge) {
        Tensor[] ofNode = contributions[edge.consumer()];
        return ofNode == null || ofNode[edge.position()] == null
                ? Optional.empty()
                : Optional.of(contribution(edge.consumer(), edge.position()));
    }

    /** The steps in the order in which they happen, from the output back. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int node = contributions.length - 1; node >= 0; node--) {
            if (contributions[node] != null) {
                steps.add(step(node));
            }
        }
        return steps;
    }

    private Step step(int node) {
        List<Contribution> handedOn = new ArrayList<>(2);
        for (int position = 0; position < contributions[node].length; position++) {
            if (contributions[node][position] != null) {
                handedOn.add(contribution(node, position));
            }
        }
        return new Step(node, gradients[node], handedOn);
    }

    private Contribution contribution(int node, int position) {
        Graph graph = values.graph();
        Optional<Tensor> local = graph.ops[node].local(position, values.operands(node, gradients[node]));
        return new Contribution(node, position, graph.edges[node][position], local, contributions[node][position]);
    }

    /**
     * The nodes at which a gradient that is not finite arises: theirs is finite, and one that they hand on is not; or theirs
     * is not, though all the contributions that it sums are.
     */
    public List<Node> notFinite() {
        return IntStream.range(0, gradients.length)
                .filter(node -> gradients[node] != null)
                .filter(node -> gradients[node].isFinite() ? !handsOnFinite(node) : receivesFinite(node))
                .mapToObj(values.graph()::node)
                .toList();
    }

    private boolean handsOnFinite(int node) {
        return contributions[node] == null
                || Arrays.stream(contributions[node])
                        .allMatch(contribution -> contribution == null || contribution.isFinite());
    }

    private boolean receivesFinite(int node) {
        return values.graph().consumers(node).stream()
                .flatMap(edge -> contribution(edge).stream())
                .allMatch(contribution -> contribution.contribution().isFinite());
    }
}
