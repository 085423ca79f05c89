package rensa.code;

import java.util.Map;
import java.util.Set;
import rensa.engine.Formula;
import rensa.engine.Function;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/**
 * How formulas are written in plain Java: numbers with Java's own operators, arrays with methods that the file brings along.
 *
 * <p>An array has rows and columns; a vector is an array of one row.
 */
final class JavaNotation extends Notation {
    static final String CLASS = "RensaExport";

    /** The words of the language, and the names that a file uses itself. */
    static final Set<String> RESERVED = Set.of(
            "_",
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "yield",
            "Arrays",
            "AssertionError",
            "Double",
            "Math",
            "String",
            "System",
            CLASS,
            "args",
            "java",
            "left",
            "right");

    private static final Map<Function, String> OF_MATH = Map.of(
            Function.EXP, "exp",
            Function.LOG, "log",
            Function.SQRT, "sqrt",
            Function.ABS, "abs",
            Function.SIN, "sin",
            Function.COS, "cos",
            Function.TANH, "tanh",
            Function.POWER, "pow",
            Function.MAX, "max",
            Function.MIN, "min");

    private static final Map<Function, String> OF_NUMBERS = Map.of(
            Function.SIGMOID, "sigmoid",
            Function.RELU, "relu",
            Function.LEAKY_RELU, "leakyRelu",
            Function.SOFTPLUS, "softplus",
            Function.TIMES_LOG, "timesLog",
            Function.RATIO, "ratio",
            Function.SCALE, "scale",
            Function.LOG_OR_ZERO, "logOrZero");

    private static final Map<Function, String> OF_ARRAYS = Map.of(
            Function.NEGATE, "negative",
            Function.PLUS, "plus",
            Function.MINUS, "minus",
            Function.TIMES, "times",
            Function.DIVIDE, "over",
            Function.SUM, "sum",
            Function.MEAN, "mean",
            Function.ROW_SUM, "rowSums",
            Function.SOFTMAX, "softmax",
            Function.LOG_SOFTMAX, "logSoftmax");

    @Override
    String number(double value) {
        return literalOf(value);
    }

    static String literalOf(double value) {
        if (Double.isFinite(value)) {
            return Double.toString(value);
        }
        return "Double." + (Double.isNaN(value) ? "NaN" : value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
    }

    @Override
    Term unary(Function function, Term a, Tensor value) {
        return switch (function) {
            case SUM, MEAN -> a.isScalar() ? a : call(OF_ARRAYS.get(function), value, a);
            case TRANSPOSE -> a.shape().rank() < 2 ? a : transposed(a);
            case NEGATE -> a.isScalar() ? negated(a, value) : call(OF_ARRAYS.get(function), value, a);
            case ROW_SUM, SOFTMAX, LOG_SOFTMAX -> call(OF_ARRAYS.get(function), value, a);
            default ->
                a.isScalar()
                        ? Term.atom(ofNumbers(function, ".") + "(" + a.text() + ")", value)
                        : Term.atom(helper("map") + "(" + a.text() + ", " + ofNumbers(function, "::") + ")", value);
        };
    }

    @Override
    Term binary(Function function, Term a, Term b, Tensor value) {
        return switch (function) {
            case MATMUL, TIMES_TRANSPOSED, TRANSPOSED_TIMES -> product(function, a, b, value);
            default -> a.isScalar() && b.isScalar() ? ofNumbers(function, a, b, value) : zipped(function, a, b, value);
        };
    }

    private Term ofNumbers(Function function, Term a, Term b, Tensor value) {
        return switch (function) {
            case PLUS -> infix(a, "+", b, Term.SUM, value);
            case MINUS -> infix(a, "-", b, Term.SUM, value);
            case TIMES -> infix(a, "*", b, Term.PRODUCT, value);
            case DIVIDE -> infix(a, "/", b, Term.PRODUCT, value);
            default -> Term.atom(ofNumbers(function, ".") + "(" + a.text() + ", " + b.text() + ")", value);
        };
    }

    /** Element by element, with broadcasting. */
    private Term zipped(Function function, Term a, Term b, Tensor value) {
        String named = OF_ARRAYS.get(function);
        return named == null ? zipped(ofNumbers(function, "::"), a, b, value) : call(named, value, array(a), array(b));
    }

    private Term zipped(String function, Term a, Term b, Tensor value) {
        return Term.atom(helper("zip") + "(" + array(a).text() + ", " + array(b).text() + ", " + function + ")", value);
    }

    /** A function of numbers: of Math, or of the file. */
    private String ofNumbers(Function function, String selector) {
        if (OF_MATH.containsKey(function)) {
            return "Math" + selector + OF_MATH.get(function);
        }
        String own = helper(OF_NUMBERS.get(function));
        return selector.equals(".") ? own : CLASS + selector + own;
    }

    private Term call(String name, Tensor value, Term... arguments) {
        StringBuilder call = new StringBuilder(helper(name)).append('(');
        for (int i = 0; i < arguments.length; i++) {
            call.append(i == 0 ? "" : ", ").append(arguments[i].text());
        }
        return Term.atom(call.append(')').toString(), value);
    }

    /** A term as an array. */
    private Term array(Term term) {
        return term.isScalar() ? call("scalar", term.value(), term) : term;
    }

    private Term transposed(Term a) {
        return call("transpose", a.value().transposed(), a);
    }

    /** A product of matrices. A vector on the right is a column there, and so is what belongs to it. */
    private Term product(Function function, Term a, Term b, Tensor value) {
        return switch (function) {
            case MATMUL -> {
                boolean column = b.shape().rank() == 1;
                Term product = call("matmul", value, a, column ? transposed(b) : b);
                if (value.shape().isScalar()) {
                    yield call("sum", value, product);
                }
                yield column ? transposed(product) : product;
            }
            case TIMES_TRANSPOSED ->
                b.shape().rank() == 1
                        ? call("matmul", value, standing(a), b)
                        : call("matmul", value, array(a), transposed(b));
            default -> call("matmul", value, transposed(a), a.shape().rank() == 2 ? side(a, b) : array(b));
        };
    }

    /** The gradient of a product as the matrix that stands beside the transposed left side: a column where it is a vector. */
    private Term side(Term a, Term gradient) {
        return gradient.shape().rank() < 2 ? standing(gradient) : gradient;
    }

    private Term standing(Term gradient) {
        return gradient.shape().rank() == 1 ? transposed(gradient) : array(gradient);
    }

    @Override
    Term choice(Formula.Choice choice, Term left, Term right, Tensor value) {
        if (left.isScalar() && right.isScalar()) {
            return Term.atom("(" + cases(choice, left.in(Term.SUM), right.in(Term.SUM)) + ")", value);
        }
        return zipped("(left, right) -> " + cases(choice, "left", "right"), left, right, value);
    }

    private String cases(Formula.Choice choice, String left, String right) {
        String otherwise = choice.equal() == choice.less()
                ? number(choice.less())
                : left + " == " + right + " ? " + number(choice.equal()) + " : " + number(choice.less());
        return left + " > " + right + " ? " + number(choice.greater()) + " : " + otherwise;
    }

    /** A contribution in another shape: summed over what was broadcast, or repeated. */
    Term fitted(Term contribution, Tensor receiver) {
        Shape from = contribution.shape();
        Shape to = receiver.shape();
        if (from.equals(to)) {
            return contribution;
        }
        if (to.isScalar()) {
            return call("sum", receiver, contribution);
        }
        if (from.size() < to.size()) {
            return Term.atom(
                    helper("filled") + "(" + to.rows() + ", " + to.columns() + ", "
                            + (contribution.isScalar() ? contribution : call("sum", receiver, contribution)).text()
                            + ")",
                    receiver);
        }
        if (from.rows() == to.rows() && from.columns() == to.columns()) {
            return new Term(array(contribution).text(), Term.ATOM, receiver, false);
        }
        return from.size() == to.size() ? retyped(transposed(contribution), receiver) : summed(contribution, receiver);
    }

    private Term summed(Term contribution, Tensor receiver) {
        Term rows = receiver.shape().rows() < contribution.shape().rows()
                ? call("columnSums", receiver, contribution)
                : contribution;
        return receiver.shape().columns() < contribution.shape().columns()
                ? call("rowSums", receiver, rows)
                : retyped(rows, receiver);
    }

    private static Term retyped(Term term, Tensor value) {
        return new Term(term.text(), term.binding(), value, false);
    }
}
