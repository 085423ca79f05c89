package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {
    @Test
    void aMismatchNamesTheNodeAndTheShapes() {
        Graph graph = Example.alone(Ops.ADD);
        ShapeMismatch mismatch = assertThrows(
                ShapeMismatch.class, () -> Shapes.infer(graph, List.of(Shape.vector(2), Shape.vector(3)), 100));
        assertEquals(2, mismatch.node());
        assertEquals(ShapeMismatch.Reason.BROADCAST, mismatch.reason());
        assertEquals("[(2,), (3,)]", mismatch.shapes().toString());
    }

    @Test
    void aValueThatWouldBeTooLargeIsFoundBeforeItIsComputed() {
        Graph graph = Example.alone(Ops.ADD);
        Shapes.TooManyElements error = assertThrows(
                Shapes.TooManyElements.class,
                () -> Shapes.infer(graph, List.of(Shape.matrix(4096, 1), Shape.vector(4096)), 4096));
        assertEquals("(4096, 4096)", error.shape().toString());
    }

    @Test
    void aLossWantsOutputsAndTargetsOfOneShape() {
        ShapeMismatch mismatch =
                assertThrows(ShapeMismatch.class, () -> Ops.MSE.shape(List.of(Shape.matrix(3, 1), Shape.vector(3))));
        assertEquals(ShapeMismatch.Reason.SAME_SHAPE, mismatch.reason());
    }

    @Test
    void aMatrixProductWantsMatchingInnerLengthsAndNoScalar() {
        assertEquals(
                ShapeMismatch.Reason.MATMUL,
                assertThrows(ShapeMismatch.class, () -> Shape.matrix(2, 3).matmul(Shape.matrix(2, 3)))
                        .reason());
        assertEquals(
                ShapeMismatch.Reason.MATMUL_SCALAR,
                assertThrows(ShapeMismatch.class, () -> Shape.SCALAR.matmul(Shape.vector(2)))
                        .reason());
    }
}
