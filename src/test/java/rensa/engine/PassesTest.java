package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassesTest {
    private static final double EXACT = 1e-12;

    @Test
    void applesHaveTheGradientsOfTheBook() {
        Gradients gradients = Example.gradients(Example.apples(), 100, 2, 1.1);
        assertEquals(220, gradients.values().output().item(), 1e-9);
        assertEquals(2.2, Example.gradient(gradients, "apple"), EXACT);
        assertEquals(110, Example.gradient(gradients, "n"), 1e-9);
        assertEquals(200, Example.gradient(gradients, "tax"), EXACT);
        assertEquals(1.1, Example.gradient(gradients, "price"), EXACT);
    }

    @Test
    void theStepsGoFromTheOutputBackAndTellEachEdge() {
        List<Gradients.Step> steps =
                Example.gradients(Example.apples(), 100, 2, 1.1).steps();
        assertEquals(2, steps.size());
        assertEquals(1, steps.get(0).upstream().item());
        Gradients.Contribution toPrice = steps.get(0).contributions().get(0);
        assertEquals(1.1, toPrice.local().orElseThrow().item());
        assertEquals(1.1, toPrice.contribution().item());
        Gradients.Contribution toApple = steps.get(1).contributions().get(0);
        assertEquals(2, toApple.local().orElseThrow().item());
        assertEquals(2.2, toApple.contribution().item());
    }

    @Test
    void aFanOutSumsItsContributions() {
        Graph.Builder builder = Graph.builder();
        int a = builder.input("a");
        int b = builder.input("b");
        int sum = builder.operation(Ops.ADD, a, b);
        int next = builder.operation(Ops.ADD, b, builder.constant(1));
        Graph graph = builder.build(builder.operation(Ops.MULTIPLY, sum, next));
        Gradients gradients = Example.gradients(graph, 2, 1);
        assertEquals(6, gradients.values().output().item());
        assertEquals(2, Example.gradient(gradients, "a"));
        assertEquals(5, Example.gradient(gradients, "b"));
        List<Double> terms = graph.consumers(b).stream()
                .map(edge -> gradients
                        .contribution(edge)
                        .orElseThrow()
                        .contribution()
                        .item())
                .toList();
        assertEquals(List.of(2.0, 3.0), terms);
    }

    @Test
    void oneLeafOnBothSidesOfAProductKeepsBothEdges() {
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        Graph graph = builder.build(builder.operation(Ops.MULTIPLY, x, x));
        assertEquals(2, graph.consumers(x).size());
        assertEquals(6, Example.gradient(Example.gradients(graph, 3), "x"));
    }

    @Test
    void runningAPassAgainChangesNothing() {
        Values values = ForwardPass.run(Example.apples(), Example.scalars(100, 2, 1.1));
        List<Tensor> first = BackwardPass.run(values).ofInputs();
        BackwardPass.run(values, Tensor.scalar(5));
        assertEquals(first, BackwardPass.run(values).ofInputs());
    }

    @Test
    void theUpstreamGradientOfTheOutputCanBeGiven() {
        Values values = ForwardPass.run(Example.apples(), Example.scalars(100, 2, 1.1));
        assertEquals(22, Example.gradient(BackwardPass.run(values, Tensor.scalar(10)), "apple"), 1e-9);
        assertThrows(ShapeMismatch.class, () -> BackwardPass.run(values, Tensor.vector(1, 2)));
    }

    @Test
    void noGradientFlowsToWhatCannotChange() {
        Graph.Builder builder = Graph.builder();
        int two = builder.constant(2);
        int sine = builder.operation(Ops.SIN, two);
        Graph graph = builder.build(builder.operation(Ops.POWER, builder.input("x"), sine));
        Gradients gradients = Example.gradients(graph, -3);
        assertEquals(Optional.empty(), gradients.of(two));
        assertEquals(Optional.empty(), gradients.of(sine));
        assertEquals(1, gradients.steps().size());
    }

    @Test
    void theGradientIs0WhereTheOutputDoesNotDependOnANode() {
        Graph.Builder builder = Graph.builder();
        int unused = builder.operation(Ops.EXP, builder.input("a"));
        Graph graph = builder.build(builder.operation(Ops.EXP, builder.input("b")));
        Gradients gradients = Example.gradients(graph, 1, 0);
        assertEquals(0, Example.gradient(gradients, "a"));
        assertEquals(Optional.of(Tensor.scalar(0)), gradients.of(unused));
        assertEquals(1, gradients.steps().size());
    }

    @Test
    void theBiasOfABatchAffineSumsOverTheRows() {
        Graph.Builder builder = Graph.builder();
        int product = builder.operation(Ops.MATMUL, builder.input("X"), builder.input("W"));
        Graph graph = builder.build(builder.operation(Ops.ADD, product, builder.input("B")));
        Values values = ForwardPass.run(
                graph,
                List.of(
                        Tensor.matrix(new double[] {0, 0}, new double[] {10, 0}),
                        Tensor.matrix(new double[] {1, 1, 1}, new double[] {0, 0, 0}),
                        Tensor.vector(1, 2, 3)));
        assertEquals(Tensor.matrix(new double[] {1, 2, 3}, new double[] {11, 12, 13}), values.output());
        Gradients gradients = BackwardPass.run(values, Tensor.matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6}));
        assertEquals(
                Tensor.vector(5, 7, 9),
                gradients.of(graph.node("B").orElseThrow().index()).orElseThrow());
    }

    @Test
    void aChainOfAnyLengthHasNoRecursionToOverflow() {
        Graph.Builder builder = Graph.builder();
        int node = builder.input("x");
        for (int i = 0; i < 100_000; i++) {
            node = builder.operation(Ops.NEGATE, node);
        }
        assertEquals(1, Example.gradient(Example.gradients(builder.build(node), 4), "x"));
    }

    @Test
    void aValueThatIsNotFiniteIsNamedWhereItArises() {
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        int log = builder.operation(Ops.LOG, x);
        builder.name(log, "here");
        Graph graph = builder.build(builder.operation(Ops.MULTIPLY, log, x));
        Gradients gradients = Example.gradients(graph, -1);
        assertEquals(
                List.of("here"),
                gradients.values().notFinite().stream().map(Node::id).toList());
        assertTrue(Double.isNaN(Example.gradient(gradients, "x")));
    }

    @Test
    void aGradientThatIsNotFiniteIsNamedWhereItArises() {
        Gradients gradients = Example.gradients(Example.alone(Ops.SQRT), 0);
        assertTrue(gradients.values().notFinite().isEmpty());
        assertEquals(List.of("n1"), gradients.notFinite().stream().map(Node::id).toList());
    }

    @Test
    void aSumOfContributionsThatOverflowsIsNamedToo() {
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        int large = builder.constant(1e308);
        int a = builder.operation(Ops.MULTIPLY, x, large);
        int b = builder.operation(Ops.MULTIPLY, x, large);
        Gradients gradients = Example.gradients(builder.build(builder.operation(Ops.ADD, a, b)), 0.5);
        assertEquals(List.of("x"), gradients.notFinite().stream().map(Node::id).toList());
    }

    @Test
    void unnamedNodesAreNumberedPastNamesThatAreTaken() {
        Graph.Builder builder = Graph.builder();
        int product = builder.operation(Ops.MULTIPLY, builder.input("n1"), builder.constant(3));
        Graph graph = builder.build(builder.operation(Ops.EXP, product));
        assertEquals(
                List.of("n1", "n2", "n3", "n4"),
                graph.nodes().stream().map(Node::id).toList());
    }

    @Test
    void anAliasIsNoOtherNodesName() {
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        builder.name(x, "n1");
        Graph graph = builder.build(builder.operation(Ops.EXP, x));
        assertEquals("n2", graph.output().id());
    }
}
