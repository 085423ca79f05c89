package rensa.web.view;

import java.util.List;
import java.util.stream.Stream;
import rensa.engine.Node;
import rensa.engine.Values;
import rensa.network.UpdateRule;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/**
 * The rule of an optimizer at one parameter as MathML, line by line: in symbols, with the numbers filled in, and the result.
 * It prints the very graph that computes the step.
 */
public final class UpdateMath {
    /** A longer line, in characters, would hardly fit a phone; the numbers then stand below the symbols. */
    private static final int LONG = 34;

    private static final String EQUALS = FormulaMath.operator("=");

    private final UpdateRule rule;
    private final Values values;
    private final String parameter;
    private final String loss;

    /**
     * @param values of the rule's graph, for one step of the parameter
     * @param loss what the gradient is that of
     */
    public UpdateMath(UpdateRule rule, Values values, String parameter, String loss) {
        this.rule = rule;
        this.values = values;
        this.parameter = parameter;
        this.loss = loss;
    }

    /** {@code v′ = μ × v + ∂L/∂x = 0.9 × 0 + 4 = 4}, and at last {@code x ← x − η × v′ = …}, some of them in two lines. */
    public List<String> lines() {
        return rule.lines().stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(Node node) {
        boolean isLast = node.equals(rule.graph().output());
        String left =
                FormulaMath.name(isLast ? parameter : node.id()).markup() + FormulaMath.operator(isLast ? "←" : "=");
        String symbols = left + written(node, this::symbol);
        String numbers =
                EQUALS + written(node, this::number) + EQUALS + number(node).markup();
        return (symbols + numbers).replaceAll("<[^>]*>", "").length() > LONG
                ? Stream.of(FormulaMath.math(symbols), FormulaMath.math(numbers))
                : Stream.of(FormulaMath.math(symbols + numbers));
    }

    private interface Writing {
        Piece of(Node node);
    }

    /** What the op of a node computes. */
    private String written(Node node, Writing writing) {
        return operation((Node.Operation) node, writing).markup();
    }

    private Piece operation(Node.Operation node, Writing writing) {
        List<Piece> inputs = node.inputs().stream()
                .map(rule.graph()::node)
                .map(input -> operand(input, writing))
                .toList();
        return FormulaMath.inSymbols(new Symbols(inputs, null, null), Numbers.ROUNDED)
                .piece(node.op().forward());
    }

    /** A node that has a line of its own is called by its name; what is computed on the way is written out. */
    private Piece operand(Node node, Writing writing) {
        return node instanceof Node.Operation operation && !rule.lines().contains(node)
                ? operation(operation, writing)
                : writing.of(node);
    }

    private Piece symbol(Node node) {
        if (node instanceof Node.Constant) {
            return number(node);
        }
        if (node.equals(rule.gradient())) {
            return FormulaMath.quotient(FormulaMath.name(loss), FormulaMath.name(parameter));
        }
        return FormulaMath.name(node.equals(rule.parameter()) ? parameter : node.id());
    }

    private Piece number(Node node) {
        boolean isValue =
                node.equals(rule.parameter()) || node.equals(rule.graph().output());
        String meaning = node.equals(rule.gradient()) ? "gradient" : isValue ? "value" : "";
        return FormulaMath.tensor(values.of(node.index()), meaning, Numbers.ROUNDED);
    }
}
