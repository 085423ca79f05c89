package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OpsTest {
    private static final Shape S = Shape.SCALAR;
    private static final Shape V3 = Shape.vector(3);
    private static final Shape M23 = Shape.matrix(2, 3);

    private static final List<List<Shape>> BROADCASTS = List.of(
            List.of(S, S),
            List.of(V3, V3),
            List.of(M23, M23),
            List.of(S, M23),
            List.of(M23, S),
            List.of(M23, V3),
            List.of(V3, M23),
            List.of(Shape.matrix(2, 1), V3),
            List.of(Shape.matrix(2, 1), Shape.matrix(1, 3)),
            List.of(Shape.vector(1), M23),
            List.of(Shape.matrix(1, 1), V3));
    private static final List<List<Shape>> PRODUCTS = List.of(
            List.of(M23, Shape.matrix(3, 4)),
            List.of(M23, V3),
            List.of(V3, Shape.matrix(3, 2)),
            List.of(V3, V3),
            List.of(Shape.matrix(1, 3), Shape.matrix(3, 1)),
            List.of(Shape.matrix(4, 1), Shape.matrix(1, 2)));

    /** Ops whose input must be positive for the result to be a real number. */
    private static final Set<Op> POSITIVE = Set.of(Ops.LOG, Ops.SQRT, Ops.POWER, Ops.CROSS_ENTROPY);

    @TestFactory
    Stream<DynamicTest> everyRuleAgreesWithNumericalDifferentiationForEveryShape() {
        return Ops.ALL.stream().flatMap(op -> shapesFor(op).stream()
                .map(shapes -> dynamicTest(op + " " + shapes, () -> agrees(op, shapes))));
    }

    private static List<List<Shape>> shapesFor(Op op) {
        if (op == Ops.MATMUL) {
            return PRODUCTS;
        }
        if (op.sameShapes()) {
            return op == Ops.SOFTMAX_CROSS_ENTROPY
                    ? List.of(List.of(V3, V3), List.of(M23, M23))
                    : List.of(List.of(S, S), List.of(V3, V3), List.of(M23, M23));
        }
        if (op == Ops.SOFTMAX) {
            return List.of(List.of(V3), List.of(M23));
        }
        return op.arity() == 1 ? List.of(List.of(S), List.of(V3), List.of(M23)) : BROADCASTS;
    }

    private static void agrees(Op op, List<Shape> shapes) {
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            List<Tensor> inputs = new ArrayList<>();
            for (Shape shape : shapes) {
                Tensor input = Example.random(shape, random);
                inputs.add(POSITIVE.contains(op) ? input.map(Math::abs) : input);
            }
            Values values = ForwardPass.run(Example.alone(op), inputs);
            assertEquals(op.shape(shapes), values.output().shape());
            Tensor upstream = Example.random(values.output().shape(), random);
            for (GradientCheck.Result result : GradientCheck.run(BackwardPass.run(values, upstream), upstream)) {
                assertEquals(Optional.empty(), result.kink());
                assertEquals(0, result.relativeError(), 1e-7, () -> "input " + result.input());
            }
        }
    }

    @Test
    void aPlantedWrongRuleIsFoundByTheCheck() {
        for (Op op : Ops.ALL) {
            for (int input = 0; input < op.arity(); input++) {
                assertTrue(worstError(withWrongRule(op, input)) > 1e-3, op + " input " + input);
            }
        }
    }

    private static double worstError(Op op) {
        Random random = new Random(11);
        List<Tensor> inputs = new ArrayList<>();
        for (Shape shape : shapesFor(op).get(shapesFor(op).size() == 1 ? 0 : 1)) {
            inputs.add(Example.random(shape, random).map(Math::abs));
        }
        Values values = ForwardPass.run(Example.alone(op), inputs);
        Tensor upstream = Example.random(values.output().shape(), random);
        return GradientCheck.run(BackwardPass.run(values, upstream), upstream).stream()
                .mapToDouble(GradientCheck.Result::relativeError)
                .max()
                .orElseThrow();
    }

    private static Op withWrongRule(Op op, int input) {
        List<Op.Rule> rules = new ArrayList<>(op.rules());
        Formula right = rules.get(input).contribution();
        rules.set(input, Op.Rule.whole(right.plus(Formula.constant(0.01))));
        return new Op(op.id(), op.symbol(), op.notation(), op.forward(), rules, op.kink(), op.sameShapes());
    }

    @Test
    void anOpWithALocalGradientHandsOnUpstreamTimesLocal() {
        Random random = new Random(3);
        for (Op op : Ops.ALL) {
            Tensor[] inputs = new Tensor[op.arity()];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = Example.random(shapesFor(op).get(0).get(i), random).map(Math::abs);
            }
            Tensor output = op.forward(inputs);
            Tensor upstream = Example.random(output.shape(), random);
            Formula.Operands operands = new Formula.Operands(inputs, output, upstream);
            for (int i = 0; i < op.arity(); i++) {
                Tensor contribution = op.contribution(i, operands);
                op.local(i, operands)
                        .ifPresent(local -> assertEquals(Function.TIMES.apply(upstream, local), contribution, op.id()));
            }
        }
    }

    @Test
    void atAKinkTheSlopeIsTheOneThatPyTorchTakes() {
        assertEquals(0, slope(Ops.RELU, 0));
        assertEquals(0, slope(Ops.ABS, 0));
        assertEquals(0.01, slope(Ops.LEAKY_RELU, 0));
        assertEquals(0.5, slope(Ops.MAX, 2, 2));
        assertEquals(0.5, slope(Ops.MIN, 2, 2));
    }

    private static double slope(Op op, double... inputs) {
        return Example.gradient(Example.gradients(Example.alone(op), inputs), "x0");
    }

    @Test
    void aPowerHasASlopeAtZeroToo() {
        Gradients zeroToTheZero = Example.gradients(Example.alone(Ops.POWER), 0, 0);
        assertEquals(0, Example.gradient(zeroToTheZero, "x0"));
        assertEquals(0, Example.gradient(zeroToTheZero, "x1"));
        assertEquals(0, Example.gradient(Example.gradients(Example.alone(Ops.POWER), 0, 2), "x1"));
        assertEquals(1, Example.gradient(Example.gradients(Example.alone(Ops.POWER), 0, 1), "x0"));
    }

    @Test
    void largeNumbersDoNotOverflowWhereTheResultIsFinite() {
        assertEquals(1, value(Ops.SIGMOID, Tensor.scalar(1000)).item());
        assertEquals(0, value(Ops.SIGMOID, Tensor.scalar(-1000)).item());
        assertEquals(1000, value(Ops.SOFTPLUS, Tensor.scalar(1000)).item());
        assertEquals(0, value(Ops.SOFTPLUS, Tensor.scalar(-1000)).item());
        assertEquals(
                Tensor.vector(0, 0.5, 0.5).toString(),
                value(Ops.SOFTMAX, Tensor.vector(0, 1000, 1000)).toString());
        assertEquals(
                1000,
                value(Ops.SOFTMAX_CROSS_ENTROPY, Tensor.vector(0, 1000), Tensor.vector(1, 0))
                        .item());
    }

    @Test
    void crossEntropyTakesNothingIntoAccountForAClassWithTarget0() {
        Gradients gradients = BackwardPass.run(
                ForwardPass.run(Example.alone(Ops.CROSS_ENTROPY), List.of(Tensor.vector(1, 0), Tensor.vector(1, 0))));
        assertEquals(0, gradients.values().output().item(), 0);
        assertEquals(Tensor.vector(-1, -0.0), gradients.of(0).orElseThrow());
    }

    private static Tensor value(Op op, Tensor... inputs) {
        return op.forward(inputs);
    }

    @Test
    void idsAreUniqueAndFunctionsAreFoundByName() {
        assertEquals(Ops.ALL.size(), Ops.ALL.stream().map(Op::id).distinct().count());
        assertEquals(
                Set.of(
                        "exp",
                        "log",
                        "sqrt",
                        "abs",
                        "sin",
                        "cos",
                        "tanh",
                        "sigmoid",
                        "relu",
                        "leaky_relu",
                        "softplus",
                        "sum",
                        "mean",
                        "softmax",
                        "transpose",
                        "max",
                        "min",
                        "mse",
                        "sum_squared_error",
                        "cross_entropy",
                        "softmax_cross_entropy"),
                Ops.FUNCTIONS.keySet());
    }
}
