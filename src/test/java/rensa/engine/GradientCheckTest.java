package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
    @Test
    void aKinkWithinTheStepIsNamedByItsNode() {
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
    void aKinkThatAnInputDoesNotReachIsNoneOfItsBusiness() {
        Graph.Builder builder = Graph.builder();
        int gate = builder.operation(Ops.RELU, builder.input("a"));
        Graph graph = builder.build(builder.operation(Ops.ADD, gate, builder.input("b")));
        List<GradientCheck.Result> results = check(Example.gradients(graph, 0, 1));
        assertTrue(results.get(0).kink().isPresent());
        assertTrue(results.get(1).kink().isEmpty());
    }

    @Test
    void roundingAloneIsNotCalledAnError() {
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
    void everyElementHasAnErrorOfItsOwnAndTheGreatestIsThatOfTheInput() {
        Graph graph = Example.alone(Ops.SUM);
        Values values = ForwardPass.run(graph, List.of(Tensor.vector(1, 2, 3)));
        Gradients wrong = new Gradients(
                values,
                Wanted.all(graph),
                new Tensor[] {Tensor.vector(1, 2, 1), Tensor.scalar(1)},
                new Tensor[graph.size()][]);
        GradientCheck.Result result = check(wrong).get(0);
        assertEquals(0, result.relativeErrors().at(0), 1e-9);
        assertEquals(0.5, result.relativeErrors().at(1), 1e-9);
        assertEquals(0, result.relativeErrors().at(2), 1e-9);
        assertEquals(0.5, result.relativeError(), 1e-9);
    }

    @Test
    void whatIsNotFiniteStaysSo() {
        double error =
                check(Example.gradients(Example.alone(Ops.LOG), -1)).get(0).relativeError();
        assertTrue(Double.isNaN(error));
    }

    private static List<GradientCheck.Result> check(Gradients gradients) {
        return GradientCheck.run(
                gradients, Tensor.filled(gradients.values().output().shape(), 1));
    }
}
