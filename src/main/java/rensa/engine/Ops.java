package rensa.engine;

import static rensa.engine.Formula.A;
import static rensa.engine.Formula.B;
import static rensa.engine.Formula.ONE;
import static rensa.engine.Formula.OUTPUT;
import static rensa.engine.Formula.UPSTREAM;
import static rensa.engine.Formula.apply;
import static rensa.engine.Formula.choose;
import static rensa.engine.Formula.constant;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of ops: each is one paragraph with its symbol, its forward formula and its backward rules.
 *
 * <p>In the rules a and b are the inputs, out is the output, g is the upstream gradient ∂L/∂out. An elementwise op states
 * its local gradients and its contributions are g × local; any other op states its contributions. Elementwise ops
 * broadcast, and the backward pass sums over what was broadcast.
 */
public final class Ops {
    private static final Formula ZERO = constant(0);
    private static final Formula TWO = constant(2);

    private Ops() {}

    /** Sum. ∂out/∂a = 1, ∂out/∂b = 1. */
    public static final Op ADD = infix("add", "+", A.plus(B), ONE, ONE);

    /** Difference. ∂out/∂a = 1, ∂out/∂b = −1. */
    public static final Op SUBTRACT = infix("subtract", "−", A.minus(B), ONE, constant(-1));

    /** Product, elementwise. ∂out/∂a = b, ∂out/∂b = a. */
    public static final Op MULTIPLY = infix("multiply", "×", A.times(B), B, A);

    /** Quotient. ∂out/∂a = 1/b, ∂out/∂b = −out/b (that is −a/b²). */
    public static final Op DIVIDE =
            infix("divide", "÷", A.over(B), ONE.over(B), OUTPUT.over(B).negated());

    /** Power aᵇ. ∂out/∂a = b·a^(b−1), which is 0 where b is 0; ∂out/∂b = out·log a, which is 0 where a is 0. */
    public static final Op POWER = elementwise(
            "power",
            "xⁿ",
            Op.Notation.EXPONENT,
            A.power(B),
            apply(Function.SCALE, B, A.power(B.minus(ONE))),
            OUTPUT.times(apply(Function.LOG_OR_ZERO, A)));

    /** Negation. ∂out/∂a = −1. */
    public static final Op NEGATE = elementwise("negate", "−", Op.Notation.PREFIX, A.negated(), constant(-1));

    /** Exponential e^a. ∂out/∂a = out. */
    public static final Op EXP = function("exp", "exp", apply(Function.EXP, A), OUTPUT);

    /** Natural logarithm. ∂out/∂a = 1/a. */
    public static final Op LOG = function("log", "log", apply(Function.LOG, A), ONE.over(A));

    /** Square root. ∂out/∂a = 1/(2·out). */
    public static final Op SQRT = function("sqrt", "√", apply(Function.SQRT, A), ONE.over(TWO.times(OUTPUT)));

    /** Absolute value. ∂out/∂a = 1 for a > 0, −1 for a &lt; 0, and 0 at the kink a = 0. */
    public static final Op ABS = function("abs", "|x|", apply(Function.ABS, A), choose(A, ZERO, 1, 0, -1))
            .withKink(A);

    /** Sine. ∂out/∂a = cos a. */
    public static final Op SIN = function("sin", "sin", apply(Function.SIN, A), apply(Function.COS, A));

    /** Cosine. ∂out/∂a = −sin a. */
    public static final Op COS = function(
            "cos", "cos", apply(Function.COS, A), apply(Function.SIN, A).negated());

    /** Hyperbolic tangent. ∂out/∂a = 1 − out². */
    public static final Op TANH = function("tanh", "tanh", apply(Function.TANH, A), ONE.minus(OUTPUT.power(TWO)));

    /** Logistic sigmoid 1/(1 + e^−a). ∂out/∂a = out·(1 − out). */
    public static final Op SIGMOID =
            function("sigmoid", "σ", apply(Function.SIGMOID, A), OUTPUT.times(ONE.minus(OUTPUT)));

    /** Rectified linear unit max(a, 0). ∂out/∂a = 1 for a > 0, else 0; at the kink a = 0 it is 0. */
    public static final Op RELU = function("relu", "ReLU", apply(Function.RELU, A), choose(A, ZERO, 1, 0, 0))
            .withKink(A);

    /** Leaky ReLU: a for a > 0, else 0.01·a. ∂out/∂a = 1 for a > 0, else 0.01. */
    public static final Op LEAKY_RELU = function(
                    "leaky_relu", "leaky", apply(Function.LEAKY_RELU, A), choose(A, ZERO, 1, 0.01, 0.01))
            .withKink(A);

    /** Softplus log(1 + e^a). ∂out/∂a = sigmoid(a). */
    public static final Op SOFTPLUS =
            function("softplus", "softplus", apply(Function.SOFTPLUS, A), apply(Function.SIGMOID, A));

    /**
     * Step function: 1 for a > 0, else 0. ∂out/∂a = 0, also at the jump a = 0, where there is none. It is in no program, as
     * nothing can be learned through it; it is there to show just that.
     */
    public static final Op STEP =
            function("step", "step", choose(A, ZERO, 1, 0, 0), ZERO).withKink(A);

    /** The greater of two. ∂out/∂a = 1 where a > b, 0 where a &lt; b, ½ to each at the kink a = b. */
    public static final Op MAX = function(
                    "max", "max", apply(Function.MAX, A, B), choose(A, B, 1, 0.5, 0), choose(A, B, 0, 0.5, 1))
            .withKink(A.minus(B));

    /** The lesser of two. ∂out/∂a = 1 where a &lt; b, 0 where a > b, ½ to each at the kink a = b. */
    public static final Op MIN = function(
                    "min", "min", apply(Function.MIN, A, B), choose(A, B, 0, 0.5, 1), choose(A, B, 1, 0.5, 0))
            .withKink(A.minus(B));

    /**
     * Matrix product A·B of (m, k) and (k, n). ∂L/∂A = G·Bᵀ, ∂L/∂B = Aᵀ·G. A vector on the left is a row, on the right a
     * column.
     */
    public static final Op MATMUL = new Op(
            "matmul",
            "@",
            Op.Notation.INFIX,
            A.matmul(B),
            List.of(
                    Op.Rule.whole(apply(Function.TIMES_TRANSPOSED, UPSTREAM, B)),
                    Op.Rule.whole(apply(Function.TRANSPOSED_TIMES, A, UPSTREAM))),
            Optional.empty(),
            false);

    /** Transpose. ∂L/∂a = Gᵀ. */
    public static final Op TRANSPOSE = whole("transpose", "Xᵀ", false, A.transposed(), UPSTREAM.transposed());

    /** Sum of all elements. Every element receives g. */
    public static final Op SUM = whole("sum", "Σ", false, apply(Function.SUM, A), UPSTREAM);

    /** Mean of all N elements. Every element receives g/N. */
    public static final Op MEAN =
            whole("mean", "mean", false, apply(Function.MEAN, A), UPSTREAM.over(apply(Function.COUNT, A)));

    /** Softmax along the last axis. ∂L/∂a = out ⊙ (g − Σ g ⊙ out), the sum along that axis. */
    public static final Op SOFTMAX = whole(
            "softmax",
            "softmax",
            false,
            apply(Function.SOFTMAX, A),
            OUTPUT.times(UPSTREAM.minus(apply(Function.ROW_SUM, UPSTREAM.times(OUTPUT)))));

    /** Mean squared error of outputs y and targets t over all N elements. ∂L/∂y = g·2(y − t)/N, ∂L/∂t = −∂L/∂y. */
    public static final Op MSE = whole(
            "mse",
            "MSE",
            true,
            apply(Function.MEAN, A.minus(B).power(TWO)),
            UPSTREAM.times(TWO.times(A.minus(B)).over(apply(Function.COUNT, A))),
            UPSTREAM.times(TWO.times(B.minus(A)).over(apply(Function.COUNT, A))));

    /** Half the sum of squared errors, ½Σ(y − t)². ∂L/∂y = g·(y − t), ∂L/∂t = g·(t − y). */
    public static final Op SUM_SQUARED_ERROR = whole(
            "sum_squared_error",
            "½Σ²",
            true,
            constant(0.5).times(apply(Function.SUM, A.minus(B).power(TWO))),
            UPSTREAM.times(A.minus(B)),
            UPSTREAM.times(B.minus(A)));

    /**
     * Cross-entropy of probabilities y and targets t, −Σ t·log y / N over a batch of N rows. ∂L/∂y = −g·t/(y·N), ∂L/∂t =
     * −g·log y/N.
     */
    public static final Op CROSS_ENTROPY = whole(
            "cross_entropy",
            "CE",
            true,
            apply(Function.SUM, apply(Function.TIMES_LOG, B, A)).negated().over(apply(Function.BATCH, A)),
            UPSTREAM.times(apply(Function.RATIO, B, A).negated().over(apply(Function.BATCH, A))),
            UPSTREAM.times(apply(Function.LOG, A).negated().over(apply(Function.BATCH, A))));

    /**
     * Softmax and cross-entropy in one, −Σ t·log softmax(x) / N over a batch of N rows. ∂L/∂x = g·(softmax(x)·Σt − t)/N,
     * where Σt is 1 in a row of probabilities; ∂L/∂t = −g·log softmax(x)/N.
     */
    public static final Op SOFTMAX_CROSS_ENTROPY = whole(
            "softmax_cross_entropy",
            "softmax·CE",
            true,
            apply(Function.SUM, B.times(apply(Function.LOG_SOFTMAX, A)))
                    .negated()
                    .over(apply(Function.BATCH, A)),
            UPSTREAM.times(apply(Function.SOFTMAX, A)
                    .times(apply(Function.ROW_SUM, B))
                    .minus(B)
                    .over(apply(Function.BATCH, A))),
            UPSTREAM.times(apply(Function.LOG_SOFTMAX, A).negated().over(apply(Function.BATCH, A))));

    /** Every op, in the order of this table. */
    public static final List<Op> ALL = List.of(
            ADD,
            SUBTRACT,
            MULTIPLY,
            DIVIDE,
            POWER,
            NEGATE,
            EXP,
            LOG,
            SQRT,
            ABS,
            SIN,
            COS,
            TANH,
            SIGMOID,
            RELU,
            LEAKY_RELU,
            SOFTPLUS,
            MAX,
            MIN,
            MATMUL,
            TRANSPOSE,
            SUM,
            MEAN,
            SOFTMAX,
            MSE,
            SUM_SQUARED_ERROR,
            CROSS_ENTROPY,
            SOFTMAX_CROSS_ENTROPY);

    /** The ops that a program calls by name, by that name. */
    public static final Map<String, Op> FUNCTIONS = functions();

    private static Map<String, Op> functions() {
        Map<String, Op> functions = new LinkedHashMap<>();
        ALL.stream().filter(op -> op.notation() == Op.Notation.FUNCTION).forEach(op -> functions.put(op.id(), op));
        return Collections.unmodifiableMap(functions);
    }

    private static Op infix(String id, String symbol, Formula forward, Formula localA, Formula localB) {
        return elementwise(id, symbol, Op.Notation.INFIX, forward, localA, localB);
    }

    private static Op function(String id, String symbol, Formula forward, Formula... locals) {
        return elementwise(id, symbol, Op.Notation.FUNCTION, forward, locals);
    }

    private static Op elementwise(String id, String symbol, Op.Notation notation, Formula forward, Formula... locals) {
        List<Op.Rule> rules = Arrays.stream(locals).map(Op.Rule::elementwise).toList();
        return new Op(id, symbol, notation, forward, rules, Optional.empty(), false);
    }

    private static Op whole(String id, String symbol, boolean sameShapes, Formula forward, Formula... contributions) {
        List<Op.Rule> rules = Arrays.stream(contributions).map(Op.Rule::whole).toList();
        return new Op(id, symbol, Op.Notation.FUNCTION, forward, rules, Optional.empty(), sameShapes);
    }
}
