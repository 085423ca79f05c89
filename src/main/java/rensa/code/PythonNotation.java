package rensa.code;

import java.util.Map;
import java.util.Set;
import rensa.engine.Formula;
import rensa.engine.Function;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/** What the libraries of Python have in common: operators that work on arrays, with broadcasting. */
abstract class PythonNotation extends Notation {
    /** The words of the language, and those that a file uses itself. */
    static final Set<String> RESERVED = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
            "__debug__",
            "float",
            "print",
            "np",
            "torch",
            "check",
            "show",
            "log_softmax",
            "times_log",
            "ratio",
            "scale",
            "log_or_zero");

    /** Up to here a whole number is written without a point. */
    private static final double LARGEST_WHOLE = 1e6;

    private final Map<Function, String> calls;

    /** @param calls how functions are called, with %s for their arguments */
    PythonNotation(Map<Function, String> calls) {
        this.calls = calls;
    }

    @Override
    final String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE && !isNegativeZero(value);
        return whole ? Integer.toString((int) value) : element(value);
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && 1 / value < 0;
    }

    /** A number that is a float whatever stands around it. */
    static String element(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "float(\"" + value + "\")";
    }

    /** A number, a list, or a list of rows. */
    static String list(Tensor tensor) {
        Shape shape = tensor.shape();
        if (shape.isScalar()) {
            return element(tensor.item());
        }
        StringBuilder list = new StringBuilder(shape.rank() == 2 ? "[" : "");
        for (int row = 0; row < shape.rows(); row++) {
            list.append(row == 0 ? "[" : ", [");
            for (int column = 0; column < shape.columns(); column++) {
                list.append(column == 0 ? "" : ", ").append(element(tensor.at(row, column)));
            }
            list.append("]");
        }
        return list.append(shape.rank() == 2 ? "]" : "").toString();
    }

    @Override
    Term unary(Function function, Term a, Tensor value) {
        return switch (function) {
            case NEGATE -> negated(a, value);
            case TRANSPOSE -> a.shape().rank() < 2 ? a : Term.atom(a.in(Term.ATOM) + ".T", value);
            default -> call(function, value, argument(a));
        };
    }

    @Override
    Term binary(Function function, Term a, Term b, Tensor value) {
        return switch (function) {
            case PLUS -> infix(a, "+", b, Term.SUM, value);
            case MINUS -> infix(a, "-", b, Term.SUM, value);
            case TIMES -> infix(a, "*", b, Term.PRODUCT, value);
            case DIVIDE -> infix(a, "/", b, Term.PRODUCT, value);
            case MATMUL -> infix(a, "@", b, Term.PRODUCT, value);
            case POWER -> Term.of(a.in(Term.ATOM) + " ** " + b.in(Term.SIGN), Term.POWER, value);
            default -> call(function, value, argument(a), argument(b));
        };
    }

    final Term call(Function function, Tensor value, Object... arguments) {
        String call = calls.get(function);
        if (!call.contains(".")) {
            helper(call.substring(0, call.indexOf('(')));
        }
        return Term.atom(String.format(call, arguments), value);
    }

    /** A term as an argument of a function. */
    String argument(Term term) {
        return term.text();
    }

    @Override
    Term choice(Formula.Choice choice, Term left, Term right, Tensor value) {
        String otherwise = choice.equal() == choice.less()
                ? number(choice.less())
                : where(left, "==", right, choice.equal(), number(choice.less()));
        return Term.atom(where(left, ">", right, choice.greater(), otherwise), value);
    }

    private String where(Term left, String relation, Term right, double then, String otherwise) {
        return "np.where(" + left.in(Term.SUM) + " " + relation + " " + right.in(Term.SUM) + ", " + number(then) + ", "
                + otherwise + ")";
    }
}
