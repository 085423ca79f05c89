package rensa.web.lab.picture;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import rensa.engine.ForwardPass;
import rensa.engine.Graph;
import rensa.engine.Ops;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.web.view.Facts;

/**
 * Three features that somebody might choose for a picture: how many pixels are black, how many of them in the left half, and
 * how many in the upper half.
 */
record PictureFeatures(double ink, double left, double top) implements Facts {
    /** Σ P ⊙ M: how much of the picture lies under a mask. */
    private static final Graph UNDER_A_MASK = underAMask();

    private static final Tensor EVERYWHERE = mask((row, column) -> 1);
    private static final Tensor LEFT = mask((row, column) -> column < Pixels.SIDE / 2 ? 1 : 0);
    private static final Tensor TOP = mask((row, column) -> row < Pixels.SIDE / 2 ? 1 : 0);

    static PictureFeatures of(Pixels pixels) {
        return new PictureFeatures(under(EVERYWHERE, pixels), under(LEFT, pixels), under(TOP, pixels));
    }

    private static double under(Tensor mask, Pixels pixels) {
        return ForwardPass.run(UNDER_A_MASK, List.of(pixels.matrix(), mask))
                .output()
                .item();
    }

    private static Graph underAMask() {
        Graph.Builder graph = Graph.builder();
        int product = graph.operation(Ops.MULTIPLY, graph.input("P"), graph.input("M"));
        return graph.build(graph.operation(Ops.SUM, product));
    }

    private static Tensor mask(IntBinaryOperator element) {
        double[] elements = IntStream.range(0, Pixels.COUNT)
                .mapToDouble(i -> element.applyAsInt(i / Pixels.SIDE, i % Pixels.SIDE))
                .toArray();
        return Tensor.of(Shape.matrix(Pixels.SIDE, Pixels.SIDE), elements);
    }

    @Override
    public double value(String name) {
        return switch (name) {
            case "ink" -> ink;
            case "left" -> left;
            case "top" -> top;
            case "size" -> Pixels.COUNT;
            default -> throw new NoSuchElementException(name);
        };
    }
}
