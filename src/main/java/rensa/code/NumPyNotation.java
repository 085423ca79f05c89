package rensa.code;

import java.util.Map;
import rensa.engine.Function;
import rensa.engine.Tensor;

/** How formulas are written with NumPy, in both passes. */
final class NumPyNotation extends PythonNotation {
    NumPyNotation() {
        super(Map.ofEntries(
                Map.entry(Function.EXP, "np.exp(%s)"),
                Map.entry(Function.LOG, "np.log(%s)"),
                Map.entry(Function.SQRT, "np.sqrt(%s)"),
                Map.entry(Function.ABS, "np.abs(%s)"),
                Map.entry(Function.SIN, "np.sin(%s)"),
                Map.entry(Function.COS, "np.cos(%s)"),
                Map.entry(Function.TANH, "np.tanh(%s)"),
                Map.entry(Function.SIGMOID, "sigmoid(%s)"),
                Map.entry(Function.RELU, "np.maximum(%s, 0)"),
                Map.entry(Function.LEAKY_RELU, "leaky_relu(%s)"),
                Map.entry(Function.SOFTPLUS, "np.logaddexp(0, %s)"),
                Map.entry(Function.MAX, "np.maximum(%s, %s)"),
                Map.entry(Function.MIN, "np.minimum(%s, %s)"),
                Map.entry(Function.SUM, "np.sum(%s)"),
                Map.entry(Function.MEAN, "np.mean(%s)"),
                Map.entry(Function.ROW_SUM, "np.sum(%s, axis=-1, keepdims=True)"),
                Map.entry(Function.SOFTMAX, "softmax(%s)"),
                Map.entry(Function.LOG_SOFTMAX, "log_softmax(%s)"),
                Map.entry(Function.TIMES_LOG, "times_log(%s, %s)"),
                Map.entry(Function.RATIO, "ratio(%s, %s)"),
                Map.entry(Function.SCALE, "scale(%s, %s)"),
                Map.entry(Function.LOG_OR_ZERO, "log_or_zero(%s)")));
    }

    @Override
    Term binary(Function function, Term a, Term b, Tensor value) {
        return switch (function) {
            case TIMES_TRANSPOSED ->
                b.shape().rank() == 2
                        ? infix(a, "@", Term.atom(b.in(Term.ATOM) + ".T", b.value()), Term.PRODUCT, value)
                        : outer(a, b, value);
            case TRANSPOSED_TIMES ->
                a.shape().rank() == 2
                        ? infix(Term.atom(a.in(Term.ATOM) + ".T", a.value()), "@", b, Term.PRODUCT, value)
                        : outer(a, b, value);
            default -> super.binary(function, a, b, value);
        };
    }

    /** Every element of one times every element of the other: where a vector was one side of the product. */
    private static Term outer(Term a, Term b, Tensor value) {
        return Term.atom("np.outer(" + a.text() + ", " + b.text() + ")", value);
    }
}
