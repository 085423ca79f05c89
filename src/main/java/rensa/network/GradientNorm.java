package rensa.network;

import java.util.List;
import rensa.engine.ForwardPass;
import rensa.engine.Graph;
import rensa.engine.Ops;

/**
 * How large the gradients of a layer's parameters are, as one number: √(Σ (∂L/∂W)² + Σ (∂L/∂B)²). Where it is much less in
 * the first layers than in the last, the gradients vanish.
 */
public final class GradientNorm {
    /** Where the first layer's gradients are this much smaller than the last one's, they vanish. */
    private static final double VANISHING = 10;

    private static final Graph NORM = norm();

    private GradientNorm() {}

    private static Graph norm() {
        Graph.Builder builder = Graph.builder();
        int weights = squares(builder, builder.input("W"));
        int bias = squares(builder, builder.input("B"));
        return builder.build(builder.operation(Ops.SQRT, builder.operation(Ops.ADD, weights, bias)));
    }

    private static int squares(Graph.Builder builder, int gradient) {
        return builder.operation(Ops.SUM, builder.operation(Ops.MULTIPLY, gradient, gradient));
    }

    public static double of(LayerPass pass) {
        return ForwardPass.run(NORM, List.of(pass.weightGradient(), pass.biasGradient()))
                .output()
                .item();
    }

    /** Whether gradients of these sizes vanish on their way from the last layer to the first. */
    public static boolean vanishes(double first, double last) {
        return first * VANISHING < last;
    }
}
