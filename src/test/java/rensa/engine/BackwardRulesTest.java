package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rensa.engine.Graph.Edge;

class BackwardRulesTest {
    private static final Tensor ONE = Tensor.scalar(1);

    /** × multiplies by its own input. */
    private static final BackwardRules OWN_INPUT = new BackwardRules() {
        @Override
        public Tensor contribution(Values values, Edge edge, Tensor upstream) {
            Formula own = Formula.UPSTREAM.times(edge.position() == 0 ? Formula.A : Formula.B);
            return BackwardRules.evaluate(own, values, edge, upstream);
        }
    };

    @Test
    void ofCalculusGiveTheVeryNumbersOfTheBackwardPass() {
        Random random = new Random(5);
        Graph graph = affineWithFanOut();
        List<Tensor> inputs = List.of(
                Example.random(Shape.matrix(4, 3), random),
                Example.random(Shape.matrix(3, 2), random),
                Example.random(Shape.vector(2), random));
        Values values = ForwardPass.run(graph, inputs);
        Gradients right = BackwardPass.run(values);
        Gradients byRules = BackwardPass.run(values, ONE, BackwardRules.OF_CALCULUS);
        graph.nodes().forEach(node -> assertEquals(right.of(node.index()), byRules.of(node.index()), node::toString));
        assertEquals(right.steps().size(), byRules.steps().size());
    }

    @Test
    void oneThatIsChangedRunsThroughTheWholeGraph() {
        Values values = ForwardPass.run(Example.apples(), Example.scalars(100, 2, 1.1));
        Gradients gradients = BackwardPass.run(values, ONE, OWN_INPUT);
        assertEquals(200, Example.gradient(gradients, "price"));
        assertEquals(20_000, Example.gradient(gradients, "apple"));
        assertEquals(1.1, Example.gradient(gradients, "tax"));
    }

    @Test
    void oneForAFanOutSeesEveryContribution() {
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        Graph graph = builder.build(builder.operation(Ops.MULTIPLY, x, builder.operation(Ops.EXP, x)));
        Values values = ForwardPass.run(graph, Example.scalars(2));
        int[] most = {0};
        BackwardPass.run(values, ONE, new BackwardRules() {
            @Override
            public Tensor gradient(Values all, int node, List<Tensor> contributions) {
                most[0] = Math.max(most[0], contributions.size());
                return contributions.get(0);
            }
        });
        assertEquals(2, most[0]);
    }

    @Test
    void aGradientOfAWrongShapeIsNotHandedOn() {
        Graph.Builder builder = Graph.builder();
        int product = builder.operation(Ops.MATMUL, builder.input("X"), builder.input("W"));
        Graph graph = builder.build(builder.operation(Ops.SUM, builder.operation(Ops.EXP, product)));
        Values values = ForwardPass.run(graph, List.of(Tensor.matrix(new double[] {1, 2}), Tensor.vector(3, 4)));
        BackwardRules wrongShape = new BackwardRules() {
            @Override
            public Tensor contribution(Values all, Edge edge, Tensor upstream) {
                return edge.consumer() == graph.output().index()
                        ? Tensor.vector(1, 1, 1)
                        : BackwardRules.super.contribution(all, edge, upstream);
            }
        };
        Gradients gradients = BackwardPass.run(values, ONE, wrongShape);
        assertEquals(1, gradients.steps().size());
        assertTrue(gradients.contribution(new Edge(product, 0)).isEmpty());
    }

    /** Σ (XW + b)·(XW + b). */
    private static Graph affineWithFanOut() {
        Graph.Builder builder = Graph.builder();
        int product = builder.operation(Ops.MATMUL, builder.input("X"), builder.input("W"));
        int sum = builder.operation(Ops.ADD, product, builder.input("b"));
        return builder.build(builder.operation(Ops.SUM, builder.operation(Ops.MULTIPLY, sum, sum)));
    }
}
