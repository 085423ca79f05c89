package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
    @Test
    void a_kink_within_the_step_is_named_by_its_node() {
        for (Op op : List.of(Ops.RELU, Ops.LEAKY_RELU, Ops.ABS)) {
            assertEquals(Optional.of("n1"), kink(op, 0), op.id());
            assertEquals(Optional.of("n1"), kink(op, 1e-6), op.id());
            assertEquals(Optional.empty(), kink(op, 1e-3), op.id());
        }
        assertEquals(Optional.of("n1"), kink(Ops.MAX, 2, 2));
        assertEquals(Optional.of("n1"), kink(Ops.MIN, 2, 2.000001));
        assertEquals(Optional.empty(), kink(Ops.MIN, 2, 3));
    }

    private static Optional<String> kink(Op op, double... inputs) {
        return check(Example.gradients(Example.alone(op), inputs)).get(0).kink().map(Node::id);
    }

    @Test
    void a_kink_that_an_input_does_not_reach_is_none_of_its_business() {
        Graph.Builder builder = Graph.builder();
        int gate = builder.operation(Ops.RELU, builder.input("a"));
        Graph graph = builder.build(builder.operation(Ops.ADD, gate, builder.input("b")));
        List<GradientCheck.Result> results = check(Example.gradients(graph, 0, 1));
        assertTrue(results.get(0).kink().isPresent());
        assertTrue(results.get(1).kink().isEmpty());
    }

    @Test
    void rounding_alone_is_not_called_an_error() {
        assertEquals(
                0,
                check(Example.gradients(Example.apples(), 100, 2, 1.1)).get(0).relativeError(),
                1e-9);
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        Graph graph = builder.build(builder.operation(Ops.SUBTRACT, x, x));
        assertEquals(0, check(Example.gradients(graph, 1e6)).get(0).relativeError(), 1e-9);
    }

    @Test
    void what_is_not_finite_stays_so() {
        double error =
                check(Example.gradients(Example.alone(Ops.LOG), -1)).get(0).relativeError();
        assertTrue(Double.isNaN(error));
    }

    private static List<GradientCheck.Result> check(Gradients gradients) {
        return GradientCheck.run(
                gradients, Tensor.filled(gradients.values().output().shape(), 1));
    }
}
