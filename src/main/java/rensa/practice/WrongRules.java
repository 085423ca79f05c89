package rensa.practice;

import static rensa.engine.Formula.A;
import static rensa.engine.Formula.B;
import static rensa.engine.Formula.ONE;
import static rensa.engine.Formula.OUTPUT;
import static rensa.engine.Formula.UPSTREAM;
import static rensa.engine.Formula.apply;
import static rensa.engine.Formula.choose;
import static rensa.engine.Formula.constant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rensa.engine.Formula;
import rensa.engine.Function;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Shape;
import rensa.engine.Values;
import rensa.practice.WrongRule.Condition;

/**
 * The mistakes that are made at an edge, for every op and every input of it: each a paragraph, and each a formula beside
 * the right one of {@link Ops}.
 *
 * <p>In the formulas a and b are the op's inputs, out is its output and g is the upstream gradient.
 */
final class WrongRules {
    private static final Formula ZERO = constant(0);
    private static final Formula TWO = constant(2);
    private static final Set<Op> SQUARED_ERRORS = Set.of(Ops.MSE, Ops.SUM_SQUARED_ERROR);
    private static final Set<Op> MEANS = Set.of(Ops.MEAN, Ops.MSE);
    private static final Set<Op> MEANS_OVER_A_BATCH = Set.of(Ops.CROSS_ENTROPY, Ops.SOFTMAX_CROSS_ENTROPY);

    /** Ops whose local gradient is no factor: they are linear maps of the upstream gradient. */
    private static final Set<Op> MAPS = Set.of(Ops.MATMUL, Ops.TRANSPOSE, Ops.SOFTMAX);

    private static final Map<Op, List<List<WrongRule>>> TABLE = table();

    private final Op op;
    private final int position;
    private final Formula right;
    private final List<WrongRule> rules = new ArrayList<>();

    private WrongRules(Op op, int position) {
        this.op = op;
        this.position = position;
        this.right = op.rules().get(position).contribution();
    }

    /** The mistakes that can be made at an edge, given the shapes there. */
    static List<WrongRule> at(Values values, Graph.Edge edge) {
        Node.Operation consumer = (Node.Operation) values.graph().node(edge.consumer());
        return TABLE.get(consumer.op()).get(edge.position()).stream()
                .filter(rule -> rule.condition().holds(values, edge.consumer()))
                .toList();
    }

    private static Map<Op, List<List<WrongRule>>> table() {
        Map<Op, List<List<WrongRule>>> table = new HashMap<>();
        for (Op op : Ops.ALL) {
            List<List<WrongRule>> ofOp = new ArrayList<>();
            for (int position = 0; position < op.arity(); position++) {
                ofOp.add(new WrongRules(op, position).all());
            }
            table.put(op, List.copyOf(ofOp));
        }
        return table;
    }

    private List<WrongRule> all() {
        bias();
        matrixProduct();
        softmaxWithLoss();
        meanLoss();
        power();
        activation();
        sumAndProduct();
        chainRule();
        sign();
        return List.copyOf(rules);
    }

    /** Y = P + B with B for every row: dB is dY itself, or its mean over the rows. Right: the sum. */
    private void bias() {
        if (op == Ops.ADD) {
            Condition isRepeated =
                    (values, node) -> input(values, node, position).size()
                            < values.of(node).shape().size();
            rules.add(WrongRule.asItIs(Mistake.BIAS_NOT_SUMMED, UPSTREAM, isRepeated));
            Formula repeats = apply(Function.COUNT, OUTPUT).over(apply(Function.COUNT, operand(position)));
            rules.add(
                    WrongRule.of(Mistake.BIAS_AVERAGED, UPSTREAM.over(repeats)).where(isRepeated));
        }
    }

    /** A·B: the gradient transposed; the other matrix not transposed; from the wrong side; its own matrix. */
    private void matrixProduct() {
        if (op == Ops.TRANSPOSE) {
            rules.add(WrongRule.asItIs(Mistake.TRANSPOSED, UPSTREAM, WrongRules::areMatrices));
        }
        if (op == Ops.MATMUL) {
            rules.add(WrongRule.asItIs(Mistake.TRANSPOSED, right.transposed(), WrongRules::areMatrices));
            Formula timesB = apply(Function.TIMES_TRANSPOSED, UPSTREAM, B);
            Formula timesA = apply(Function.TRANSPOSED_TIMES, A, UPSTREAM);
            if (position == 0) {
                Condition isSquareB = (values, node) -> areMatrices(values, node) && isSquare(input(values, node, 1));
                wrongOperand(timesA, WrongRules::areMatrices);
                wrongOperand(UPSTREAM.matmul(B), isSquareB);
                wrongOperand(apply(Function.TIMES_TRANSPOSED, UPSTREAM, A), isSquareB);
            } else {
                Condition isSquareA = (values, node) -> areMatrices(values, node) && isSquare(input(values, node, 0));
                wrongOperand(timesB, WrongRules::areMatrices);
                wrongOperand(A.matmul(UPSTREAM), isSquareA);
                wrongOperand(apply(Function.TRANSPOSED_TIMES, B, UPSTREAM), isSquareA);
            }
        }
    }

    private void wrongOperand(Formula formula, Condition condition) {
        rules.add(WrongRule.asItIs(Mistake.WRONG_OPERAND, formula, condition));
    }

    private static boolean areMatrices(Values values, int node) {
        return values.graph().node(node).inputs().stream()
                .allMatch(input -> values.of(input).shape().rank() == 2);
    }

    private static Shape input(Values values, int node, int position) {
        return values.of(values.graph().node(node).inputs().get(position)).shape();
    }

    private static boolean isSquare(Shape shape) {
        return shape.rows() == shape.columns();
    }

    /**
     * Softmax with cross-entropy: y, or t − y. Right: y − t, over the batch. In two nodes the gradient y ⊙ (g − Σ g ⊙ y)
     * has −t in its first term, and y in its second.
     */
    private void softmaxWithLoss() {
        if (op == Ops.SOFTMAX) {
            Formula second = OUTPUT.times(apply(Function.ROW_SUM, UPSTREAM.times(OUTPUT)));
            rules.add(WrongRule.of(Mistake.OUTPUT_ONLY, second.negated()).where(WrongRules::isBeforeCrossEntropy));
            rules.add(
                    WrongRule.of(Mistake.TARGET_MINUS_OUTPUT, right.negated()).where(WrongRules::isBeforeCrossEntropy));
        }
        if (op == Ops.SOFTMAX_CROSS_ENTROPY && position == 0) {
            Formula output = apply(Function.SOFTMAX, A).over(apply(Function.BATCH, A));
            rules.add(WrongRule.of(Mistake.OUTPUT_ONLY, UPSTREAM.times(output)));
            rules.add(WrongRule.of(Mistake.TARGET_MINUS_OUTPUT, right.negated()));
        }
    }

    /** Whether a softmax and what follows it are a softmax with loss in two nodes. */
    private static boolean isBeforeCrossEntropy(Values values, int softmax) {
        Graph graph = values.graph();
        return graph.consumers(softmax).stream()
                .allMatch(edge -> edge.position() == 0
                        && graph.node(edge.consumer()) instanceof Node.Operation operation
                        && operation.op() == Ops.CROSS_ENTROPY);
    }

    /** A mean over N: not divided by N, or divided twice. */
    private void meanLoss() {
        if (MEANS.contains(op) || MEANS_OVER_A_BATCH.contains(op)) {
            Formula n = apply(MEANS.contains(op) ? Function.COUNT : Function.BATCH, A);
            rules.add(WrongRule.of(Mistake.BATCH_NOT_AVERAGED, right.times(n)));
            rules.add(WrongRule.of(Mistake.BATCH_AVERAGED_TWICE, right.over(n)));
        }
    }

    /** uⁿ: u^(n−1), or n·uⁿ. Right: n·u^(n−1). A mean of squares has a factor 2 to leave out as well. */
    private void power() {
        if (op == Ops.POWER && position == 0) {
            rules.add(WrongRule.of(Mistake.POWER_FACTOR, UPSTREAM.times(A.power(B.minus(ONE)))));
            rules.add(WrongRule.of(Mistake.POWER_FACTOR, UPSTREAM.times(B.times(OUTPUT))));
        }
        if (op == Ops.MSE) {
            rules.add(WrongRule.of(Mistake.POWER_FACTOR, right.over(TWO)));
        }
    }

    /** Slopes taken from the wrong side of an activation, and gates that watch the wrong thing. */
    private void activation() {
        if (op == Ops.SIGMOID) {
            rules.add(WrongRule.of(Mistake.SLOPE_AT_INPUT, UPSTREAM.times(A.times(ONE.minus(A)))));
        } else if (op == Ops.TANH) {
            rules.add(WrongRule.of(Mistake.SLOPE_AT_INPUT, UPSTREAM.times(ONE.minus(A.power(TWO)))));
        } else if (op == Ops.EXP) {
            rules.add(WrongRule.of(Mistake.EXP_AS_IDENTITY, UPSTREAM.times(A)));
        } else if (op == Ops.RELU || op == Ops.LEAKY_RELU) {
            double shut = op == Ops.RELU ? 0 : 0.01;
            Formula gate = choose(UPSTREAM, ZERO, 1, shut, shut);
            rules.add(WrongRule.of(Mistake.RELU_GATE_IGNORED, UPSTREAM));
            rules.add(WrongRule.of(Mistake.RELU_GATE_ON_UPSTREAM, UPSTREAM.times(gate)));
        }
    }

    /** +: half to each. ×: its own input in place of the other. */
    private void sumAndProduct() {
        if (op == Ops.ADD) {
            rules.add(WrongRule.of(Mistake.SPLIT_AT_ADD, UPSTREAM.over(TWO)));
        } else if (op == Ops.MULTIPLY) {
            rules.add(WrongRule.of(Mistake.OWN_INPUT, UPSTREAM.times(operand(position))));
        }
    }

    /** Contribution = upstream × local: one of the factors alone, or their sum. */
    private void chainRule() {
        if (op == Ops.MATMUL) {
            Formula other = operand(1 - position).transposed();
            rules.add(WrongRule.asItIs(Mistake.FORGOT_UPSTREAM, other, WrongRules::areMatrices));
        }
        if (op != Ops.MATMUL && op != Ops.TRANSPOSE) {
            rules.add(WrongRule.of(Mistake.FORGOT_LOCAL, UPSTREAM));
        }
        factor().ifPresent(factor -> {
            rules.add(WrongRule.fromOnes(Mistake.FORGOT_UPSTREAM, factor));
            rules.add(WrongRule.of(Mistake.ADDED_FACTORS, UPSTREAM.plus(factor)));
        });
    }

    /** What the upstream gradient is multiplied by, where that is all that happens. */
    private Optional<Formula> factor() {
        if (MAPS.contains(op)) {
            return Optional.empty();
        }
        if (op.rules().get(position).local().isPresent()) {
            return op.rules().get(position).local();
        }
        if (right instanceof Formula.Binary product && product.function() == Function.TIMES) {
            return Optional.of(product.b());
        }
        return Optional.of(op == Ops.MEAN ? ONE.over(apply(Function.COUNT, A)) : ONE);
    }

    /** Where the rule has a minus sign: without it. */
    private void sign() {
        boolean subtrahend = (op == Ops.SUBTRACT || op == Ops.DIVIDE) && position == 1;
        if (subtrahend || op == Ops.NEGATE || op == Ops.COS || op == Ops.CROSS_ENTROPY || SQUARED_ERRORS.contains(op)) {
            rules.add(WrongRule.of(Mistake.WRONG_SIGN, right.negated()));
        }
    }

    private static Formula operand(int position) {
        return position == 0 ? A : B;
    }
}
