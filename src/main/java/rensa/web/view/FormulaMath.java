package rensa.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unbescape.html.HtmlEscape;
import rensa.engine.Formula;
import rensa.engine.Function;
import rensa.engine.Node;
import rensa.engine.Tensor;

/**
 * Writes a rule of the engine as MathML: in symbols, or with numbers in their places.
 *
 * <p>It prints the very {@link Formula} that the passes evaluate, so that what a learner reads cannot differ from what was
 * computed. What stands for an input, the output and the upstream gradient is given as markup.
 */
final class FormulaMath {
    /* How tightly a piece binds; one that binds less than its place asks for is put in brackets. */
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int POWER = 3;
    private static final int ATOM = 4;

    private static final Map<Function, String> NAMES = Map.ofEntries(
            Map.entry(Function.LOG, "log"),
            Map.entry(Function.LOG_OR_ZERO, "log"),
            Map.entry(Function.SIN, "sin"),
            Map.entry(Function.COS, "cos"),
            Map.entry(Function.TANH, "tanh"),
            Map.entry(Function.SIGMOID, "σ"),
            Map.entry(Function.RELU, "ReLU"),
            Map.entry(Function.LEAKY_RELU, "leaky ReLU"),
            Map.entry(Function.SOFTPLUS, "softplus"),
            Map.entry(Function.MAX, "max"),
            Map.entry(Function.MIN, "min"),
            Map.entry(Function.SUM, "Σ"),
            Map.entry(Function.ROW_SUM, "Σ"),
            Map.entry(Function.MEAN, "mean"),
            Map.entry(Function.SOFTMAX, "softmax"),
            Map.entry(Function.LOG_SOFTMAX, "log softmax"));

    private final Symbols symbols;
    private final Optional<Formula.Operands> numbers;
    private final Numbers style;

    /** What stands for the parts of an op in a formula: names, or numbers. */
    record Symbols(List<Piece> inputs, Piece output, Piece upstream) {
        /** The names of an operation's inputs and of itself. */
        static Symbols names(Scene scene, Node.Operation node, Piece upstream) {
            List<Piece> inputs =
                    node.inputs().stream().map(input -> called(scene, input)).toList();
            return new Symbols(inputs, name(node.id()), upstream);
        }

        /** The values of an operation's inputs and of itself. */
        static Symbols values(Scene scene, Node.Operation node, Piece upstream) {
            List<Piece> inputs =
                    node.inputs().stream().map(input -> value(scene, input)).toList();
            return new Symbols(inputs, value(scene, node.index()), upstream);
        }

        private static Piece value(Scene scene, int index) {
            return tensor(scene.value(index), "value", scene.numbers());
        }
    }

    /**
     * A piece of a formula.
     *
     * @param binding how tightly it binds
     */
    record Piece(String markup, int binding) {
        static Piece atom(String markup) {
            return new Piece(markup, ATOM);
        }

        /** The markup, in brackets where the place binds more tightly. */
        String in(int place) {
            return binding < place ? fenced("(", markup, ")") : markup;
        }
    }

    private FormulaMath(Symbols symbols, Optional<Formula.Operands> numbers, Numbers style) {
        this.symbols = symbols;
        this.numbers = numbers;
        this.style = style;
    }

    /** The formula in symbols. */
    static FormulaMath inSymbols(Symbols symbols, Numbers style) {
        return new FormulaMath(symbols, Optional.empty(), style);
    }

    /** The formula with numbers: what depends on the operands alone (which case holds, how many elements) is filled in. */
    static FormulaMath inNumbers(Symbols symbols, Formula.Operands operands, Numbers style) {
        return new FormulaMath(symbols, Optional.of(operands), style);
    }

    String write(Formula formula) {
        return row(piece(formula).markup());
    }

    /** Upstream × local, with the local gradient in brackets where it needs them. */
    String writeProduct(Formula left, Formula right) {
        return row(piece(left).in(PRODUCT) + operator("×") + piece(right).in(PRODUCT));
    }

    Piece piece(Formula formula) {
        if (formula instanceof Formula.Input input) {
            return symbols.inputs().get(input.index());
        }
        if (formula instanceof Formula.Output) {
            return symbols.output();
        }
        if (formula instanceof Formula.Upstream) {
            return symbols.upstream();
        }
        if (formula instanceof Formula.Constant constant) {
            return number(constant.value(), "", style);
        }
        if (formula instanceof Formula.Choice choice) {
            return numbers.map(operands -> chosen(choice, operands)).orElseGet(() -> cases(choice));
        }
        return formula instanceof Formula.Unary unary ? unary(unary) : binary((Formula.Binary) formula);
    }

    private Piece chosen(Formula.Choice choice, Formula.Operands operands) {
        return TensorMath.piece(choice.evaluate(operands), "", style);
    }

    /** The three cases, of which two that have the same number are one. */
    private Piece cases(Formula.Choice choice) {
        String left = piece(choice.left()).markup();
        String right = piece(choice.right()).markup();
        StringBuilder rows = new StringBuilder();
        if (choice.equal() == choice.less()) {
            rows.append(caseOf(choice.greater(), left, "&gt;", right)).append(caseOf(choice.less(), left, "≤", right));
        } else {
            rows.append(caseOf(choice.greater(), left, "&gt;", right))
                    .append(caseOf(choice.equal(), left, "=", right))
                    .append(caseOf(choice.less(), left, "&lt;", right));
        }
        return Piece.atom(
                row("<mo fence=\"true\" form=\"prefix\">{</mo><mtable class=\"cases\">" + rows + "</mtable>"));
    }

    private String caseOf(double value, String left, String relation, String right) {
        return "<mtr><mtd>" + number(value, "", style).markup() + "</mtd><mtd>" + row(left + operator(relation) + right)
                + "</mtd></mtr>";
    }

    private Piece unary(Formula.Unary unary) {
        Piece a = piece(unary.a());
        return switch (unary.function()) {
            case NEGATE -> new Piece(row(operator("−") + a.in(PRODUCT)), SUM);
            case EXP -> new Piece("<msup><mi>e</mi>" + row(a.markup()) + "</msup>", POWER);
            case SQRT -> Piece.atom("<msqrt>" + a.markup() + "</msqrt>");
            case ABS -> Piece.atom(fenced("|", a.markup(), "|"));
            case TRANSPOSE -> new Piece("<msup>" + row(a.in(ATOM)) + "<mi>T</mi></msup>", POWER);
            case COUNT, BATCH -> count(unary);
            case SUM, ROW_SUM -> new Piece(row(operator("Σ") + a.in(PRODUCT)), PRODUCT);
            default -> call(NAMES.get(unary.function()), a.markup());
        };
    }

    private Piece count(Formula.Unary unary) {
        return numbers.map(operands -> number(unary.evaluate(operands).item(), "", style))
                .orElseGet(() -> Piece.atom("<mi>N</mi>"));
    }

    private Piece binary(Formula.Binary binary) {
        Piece a = piece(binary.a());
        Piece b = piece(binary.b());
        return switch (binary.function()) {
            case PLUS -> new Piece(row(a.in(SUM) + operator("+") + b.in(PRODUCT)), SUM);
            case MINUS -> new Piece(row(a.in(SUM) + operator("−") + b.in(PRODUCT)), SUM);
            case TIMES, SCALE -> new Piece(row(a.in(PRODUCT) + operator("×") + b.in(PRODUCT)), PRODUCT);
            case DIVIDE, RATIO -> Piece.atom("<mfrac>" + row(a.markup()) + row(b.markup()) + "</mfrac>");
            case POWER -> new Piece("<msup>" + row(a.in(ATOM)) + row(b.markup()) + "</msup>", POWER);
            case TIMES_LOG ->
                new Piece(
                        row(a.in(PRODUCT)
                                + operator("×")
                                + call("log", b.markup()).markup()),
                        PRODUCT);
            case MATMUL -> new Piece(row(a.in(PRODUCT) + operator("·") + b.in(PRODUCT)), PRODUCT);
            case TIMES_TRANSPOSED -> new Piece(row(a.in(PRODUCT) + operator("·") + transposed(b)), PRODUCT);
            case TRANSPOSED_TIMES -> new Piece(row(transposed(a) + operator("·") + b.in(PRODUCT)), PRODUCT);
            default -> call(NAMES.get(binary.function()), a.markup() + "<mo separator=\"true\">,</mo>" + b.markup());
        };
    }

    /** a × b, factors in brackets where they need them. */
    static String product(Piece left, Piece right) {
        return row(left.in(PRODUCT) + operator("×") + right.in(PRODUCT));
    }

    /** What stands behind a plus sign, in brackets where it is negative. */
    static String term(Piece piece) {
        return piece.in(PRODUCT);
    }

    private static String transposed(Piece piece) {
        return "<msup>" + row(piece.in(ATOM)) + "<mi>T</mi></msup>";
    }

    private static Piece call(String name, String arguments) {
        return Piece.atom(row("<mi>" + name + "</mi>" + fenced("(", arguments, ")")));
    }

    static String row(String markup) {
        return "<mrow>" + markup + "</mrow>";
    }

    static String operator(String symbol) {
        return "<mo>" + symbol + "</mo>";
    }

    static String fenced(String open, String markup, String close) {
        return "<mrow><mo fence=\"true\" form=\"prefix\" stretchy=\"true\">" + open + "</mo>" + markup
                + "<mo fence=\"true\" form=\"postfix\" stretchy=\"true\">" + close + "</mo></mrow>";
    }

    /** A name that a learner chose, escaped. */
    static Piece name(String id) {
        return Piece.atom("<mi>" + HtmlEscape.escapeHtml5Xml(id) + "</mi>");
    }

    /** A number; a negative one is bracketed in a product or a power. */
    static Piece number(double value, String cssClass, Numbers style) {
        String text = style.text(value);
        String start = cssClass.isEmpty() ? "<mn>" : "<mn class=\"" + cssClass + "\">";
        return numberPiece(start + text + "</mn>", text);
    }

    /** Markup that shows a number: a negative one binds like a sum, and one with a power of ten like a product. */
    private static Piece numberPiece(String markup, String text) {
        if (text.startsWith("−")) {
            return new Piece(markup, SUM);
        }
        return text.contains("×") ? new Piece(markup, PRODUCT) : Piece.atom(markup);
    }

    /** ∂above/∂below. */
    static Piece derivative(Piece above, Piece below) {
        return Piece.atom(
                "<mfrac>" + row(operator("∂") + above.markup()) + row(operator("∂") + below.markup()) + "</mfrac>");
    }

    /** ∂above/∂below where it may be raised to a power, and then stands in brackets. */
    static Piece quotient(Piece above, Piece below) {
        return new Piece(derivative(above, below).markup(), POWER);
    }

    /** A node as it is called in a formula: by its name, but a constant that has none by its number. */
    static Piece called(Scene scene, int index) {
        return called(scene.node(index), scene.numbers());
    }

    static Piece called(Node node, Numbers style) {
        return node instanceof Node.Constant constant && !constant.isNamed()
                ? number(constant.value(), "value", style)
                : name(node.id());
    }

    static String math(String markup) {
        return "<math display=\"block\">" + row(markup) + "</math>";
    }

    static Piece tensor(Tensor tensor, String cssClass, Numbers style) {
        return TensorMath.piece(tensor, cssClass, style);
    }
}
