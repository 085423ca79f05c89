package rensa.network;

import java.util.List;
import java.util.Optional;
import rensa.engine.ForwardPass;
import rensa.engine.Graph;
import rensa.engine.Ops;
import rensa.engine.Tensor;

/**
 * Layers without activation, multiplied out to the single layer that they amount to.
 *
 * <pre>
 * W = W1·W2·W3…
 * B = (B1·W2 + B2)·W3 + B3…
 * </pre>
 *
 * @param weights W, of shape (inputs, outputs)
 * @param bias B, of shape (outputs)
 * @param sums X·W + B, which are the sums of the output layer
 */
public record LinearCollapse(Tensor weights, Tensor bias, Tensor sums) {
    private static final Graph MULTIPLIED = multiplied();
    private static final Graph AFFINE = affine();

    /** The single layer; none where a hidden layer has an activation, or there is none. */
    public static Optional<LinearCollapse> of(Iteration iteration) {
        Architecture architecture = iteration.network().architecture();
        if (architecture.hidden().op().isPresent() || architecture.depth() < 2) {
            return Optional.empty();
        }
        LayerPass first = iteration.layers().get(0);
        Tensor weights = first.weights();
        Tensor bias = first.bias();
        for (LayerPass next : iteration.layers().subList(1, iteration.layers().size())) {
            weights = run(MULTIPLIED, List.of(weights, next.weights()));
            bias = run(AFFINE, List.of(bias, next.weights(), next.bias()));
        }
        return Optional.of(new LinearCollapse(weights, bias, run(AFFINE, List.of(first.input(), weights, bias))));
    }

    private static Graph multiplied() {
        Graph.Builder builder = Graph.builder();
        return builder.build(builder.operation(Ops.MATMUL, builder.input("left"), builder.input("right")));
    }

    private static Graph affine() {
        Graph.Builder builder = Graph.builder();
        int product = builder.operation(Ops.MATMUL, builder.input("X"), builder.input("W"));
        return builder.build(builder.operation(Ops.ADD, product, builder.input("B")));
    }

    private static Tensor run(Graph graph, List<Tensor> inputs) {
        return ForwardPass.run(graph, inputs).output();
    }
}
