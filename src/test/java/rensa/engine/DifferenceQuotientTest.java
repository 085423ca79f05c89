package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rensa.engine.DifferenceQuotient.Method;
import rensa.engine.DifferenceQuotient.Step;

class DifferenceQuotientTest {
    /** Of e^x at 0 the one-sided quotient is (e^h − 1)/h, the central one sinh(h)/h. */
    @Test
    void takesTheSlopeOfASecant() {
        assertEquals(
                (Math.exp(0.1) - 1) / 0.1,
                check(Ops.EXP, Method.FORWARD, 0.1, 0).numerical(),
                1e-14);
        assertEquals(
                Math.sinh(0.1) / 0.1, check(Ops.EXP, Method.CENTRAL, 0.1, 0).numerical(), 1e-14);
        assertEquals(1, check(Ops.EXP, Method.CENTRAL, 0.1, 0).gradient(), 1e-15);
    }

    @Test
    void aTenthOfTheStepGivesATenthOfTheErrorOrAHundredth() {
        double oneSided = check(Ops.EXP, Method.FORWARD, 1e-2, 1).difference()
                / check(Ops.EXP, Method.FORWARD, 1e-3, 1).difference();
        double central = check(Ops.EXP, Method.CENTRAL, 1e-2, 1).difference()
                / check(Ops.EXP, Method.CENTRAL, 1e-3, 1).difference();
        assertEquals(10, oneSided, 0.1);
        assertEquals(100, central, 0.1);
    }

    @Test
    void countsPasses() {
        assertEquals(79_520, Method.CENTRAL.passes(39_760));
        assertEquals(39_761, Method.FORWARD.passes(39_760));
    }

    @Test
    void aRelativeStepGrowsWithLargeNumbersOnly() {
        assertEquals(1e-5, Step.relative(1e-5).at(0.1), 0);
        assertEquals(1e-2, Step.relative(1e-5).at(-1000), 1e-15);
        assertEquals(1e-5, Step.of(1e-5).at(-1000), 0);
    }

    @Test
    void aStepThatMovesNothingGivesNoNumber() {
        ElementCheck check = check(Ops.EXP, Method.CENTRAL, 1e-12, 1e6);
        assertTrue(Double.isNaN(check.numerical()));
        assertTrue(Double.isNaN(check.relativeError()));
    }

    @Test
    void tellsWhatRoundingExplains() {
        ElementCheck tiny = check(Ops.EXP, Method.CENTRAL, 1e-12, 1);
        assertTrue(tiny.relativeError() > 1e-6);
        assertTrue(tiny.isExplainedByRounding());
        assertEquals(0, tiny.relativeErrorBeyondRounding(), 0);
        assertFalse(check(Ops.EXP, Method.CENTRAL, 1e-1, 1).isExplainedByRounding());
    }

    @Test
    void namesTheElementThatCrossesItsKink() {
        Graph.Builder builder = Graph.builder();
        int sums = builder.operation(Ops.ADD, builder.input("x"), builder.input("b"));
        Graph graph = builder.build(builder.operation(Ops.RELU, sums));
        Values values = ForwardPass.run(graph, List.of(Tensor.vector(1, -1e-4, 0), Tensor.scalar(0)));
        Tensor ones = Tensor.filled(Shape.vector(3), 1);
        Gradients gradients = BackwardPass.run(values, ones);

        assertEquals(new ElementCheck.Kink(relu(graph), 2, true), kink(gradients, ones, 0, 2));
        assertEquals(new ElementCheck.Kink(relu(graph), 1, false), kink(gradients, ones, 0, 1));
        assertEquals(new ElementCheck.Kink(relu(graph), 1, false), kink(gradients, ones, 1, 0));
        assertTrue(GradientCheck.element(gradients, ones, 0, 0, quotient(Method.CENTRAL, 1e-3))
                .kink()
                .isEmpty());
    }

    @Test
    void looksToOneSideOnly() {
        assertTrue(check(Ops.RELU, Method.FORWARD, 1e-3, 1e-4).kink().isEmpty());
        assertTrue(check(Ops.RELU, Method.CENTRAL, 1e-3, 1e-4).kink().isPresent());
        assertEquals(1, check(Ops.RELU, Method.FORWARD, 1e-3, 0).numerical(), 1e-15);
        assertEquals(0.5, check(Ops.RELU, Method.CENTRAL, 1e-3, 0).numerical(), 1e-15);
    }

    private static Node.Operation relu(Graph graph) {
        return (Node.Operation) graph.output();
    }

    private static ElementCheck.Kink kink(Gradients gradients, Tensor upstream, int input, int element) {
        return GradientCheck.element(gradients, upstream, input, element, quotient(Method.CENTRAL, 1e-3))
                .kink()
                .orElseThrow();
    }

    private static ElementCheck check(Op op, Method method, double h, double x) {
        Gradients gradients = Example.gradients(Example.alone(op), x);
        return GradientCheck.element(gradients, Tensor.scalar(1), 0, 0, quotient(method, h));
    }

    private static DifferenceQuotient quotient(Method method, double h) {
        return new DifferenceQuotient(method, Step.of(h));
    }
}
