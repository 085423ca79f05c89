package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {
    @Test
    void a_mismatch_names_the_node_and_the_shapes() {
        Graph graph = Example.alone(Ops.ADD);
        ShapeMismatch mismatch = assertThrows(
                ShapeMismatch.class, () -> Shapes.infer(graph, List.of(Shape.vector(2), Shape.vector(3)), 100));
        assertEquals(2, mismatch.node());
        assertEquals(ShapeMismatch.Reason.BROADCAST, mismatch.reason());
        assertEquals("[(2), (3)]", mismatch.shapes().toString());
    }

    @Test
    void a_value_that_would_be_too_large_is_found_before_it_is_computed() {
        Graph graph = Example.alone(Ops.ADD);
        Shapes.TooManyElements error = assertThrows(
                Shapes.TooManyElements.class,
                () -> Shapes.infer(graph, List.of(Shape.matrix(4096, 1), Shape.vector(4096)), 4096));
        assertEquals("(4096, 4096)", error.shape().toString());
    }

    @Test
    void a_loss_wants_outputs_and_targets_of_one_shape() {
        ShapeMismatch mismatch =
                assertThrows(ShapeMismatch.class, () -> Ops.MSE.shape(List.of(Shape.matrix(3, 1), Shape.vector(3))));
        assertEquals(ShapeMismatch.Reason.SAME_SHAPE, mismatch.reason());
    }

    @Test
    void a_matrix_product_wants_matching_inner_lengths_and_no_scalar() {
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
