package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Tensor;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/**
 * Equations about named numbers as MathML: what a number is in symbols, the same with the numbers filled in, and the result.
 * Rules are those of the engine's ops.
 */
public final class EquationMath {
    /** With more terms than this a sum is told by its first and its last term. */
    private static final int MOST_TERMS = 3;

    private final Numbers style;

    /**
     * A value with its name, or the gradient of one.
     *
     * @param isGradient whether it is ∂L/∂name
     */
    public record Quantity(String name, Tensor value, boolean isGradient) {
        public static Quantity value(String name, Tensor value) {
            return new Quantity(name, value, false);
        }

        public static Quantity gradient(String name, Tensor value) {
            return new Quantity(name, value, true);
        }

        /** As it is called within a line of text. */
        public String called() {
            return isGradient ? "∂L/∂" + name : name;
        }

        private Piece symbol() {
            return isGradient
                    ? FormulaMath.derivative(FormulaMath.name("L"), FormulaMath.name(name))
                    : FormulaMath.name(name);
        }

        private Piece number(Numbers style) {
            return FormulaMath.tensor(value, isGradient ? "gradient" : "value", style);
        }
    }

    public EquationMath(Numbers style) {
        this.style = style;
    }

    /**
     * What an op computes: {@code y = tanh(a) = tanh(0.5) = 0.46}.
     *
     * @param operands what cases are chosen by, and elements counted in; the numbers shown may be a part of it
     */
    public String forward(Op op, List<Quantity> inputs, Quantity output, Formula.Operands operands) {
        return equation(output, writer -> writer.write(op.forward()), inputs, output, output, operands);
    }

    /**
     * What the rule of an op makes of the upstream gradient: {@code ∂L/∂a = ∂L/∂y × (1 − y²) = …}.
     *
     * @param input which input's rule
     * @param result the gradient of that input
     */
    public String rule(
            Op op,
            int input,
            Quantity result,
            List<Quantity> inputs,
            Quantity output,
            Quantity upstream,
            Formula.Operands operands) {
        Op.Rule rule = op.rules().get(input);
        return equation(
                result,
                writer -> rule.local()
                        .map(local -> writer.writeProduct(Formula.UPSTREAM, local))
                        .orElseGet(() -> writer.write(rule.contribution())),
                inputs,
                output,
                upstream,
                operands);
    }

    private String equation(
            Quantity result,
            Function<FormulaMath, String> right,
            List<Quantity> inputs,
            Quantity output,
            Quantity upstream,
            Formula.Operands operands) {
        Symbols symbols =
                new Symbols(inputs.stream().map(Quantity::symbol).toList(), output.symbol(), upstream.symbol());
        Symbols numbers = new Symbols(
                inputs.stream().map(input -> input.number(style)).toList(),
                output.number(style),
                upstream.number(style));
        return chain(
                result.symbol().markup(),
                right.apply(FormulaMath.inSymbols(symbols, style)),
                right.apply(FormulaMath.inNumbers(numbers, operands, style)),
                result.number(style).markup());
    }

    /** A whole layer before its activation: {@code A = X·W + B = …}. */
    public String affine(Quantity input, Quantity weights, Quantity bias, Quantity result) {
        Function<Function<Quantity, Piece>, String> right = as -> matrixProduct(List.of(input, weights), as)
                + FormulaMath.operator("+")
                + FormulaMath.term(as.apply(bias));
        return chain(
                result.symbol().markup(),
                right.apply(Quantity::symbol),
                right.apply(quantity -> quantity.number(style)),
                result.number(style).markup());
    }

    /** A product of matrices: {@code W = W1·W2·W3 = …}. */
    public String matrixProduct(Quantity result, List<Quantity> factors) {
        return chain(
                result.symbol().markup(),
                matrixProduct(factors, Quantity::symbol),
                matrixProduct(factors, quantity -> quantity.number(style)),
                result.number(style).markup());
    }

    /** Factor by factor as the op of matrix products is written. */
    private String matrixProduct(List<Quantity> factors, Function<Quantity, Piece> as) {
        return factors.stream()
                .map(as)
                .reduce((left, right) -> FormulaMath.inSymbols(new Symbols(List.of(left, right), null, null), style)
                        .piece(Ops.MATMUL.forward()))
                .orElseThrow()
                .markup();
    }

    /** A sum of products: {@code a = x1 · w1 + x2 · w2 + b = …}, the numbers only where there are few. */
    public String products(Quantity result, List<Quantity> left, List<Quantity> right, Optional<Quantity> added) {
        List<String> sides = new ArrayList<>();
        sides.add(result.symbol().markup());
        sides.add(sum(left, right, added, Quantity::symbol));
        if (left.size() <= MOST_TERMS) {
            sides.add(sum(left, right, added, quantity -> quantity.number(style)));
        }
        sides.add(result.number(style).markup());
        return chain(sides.toArray(String[]::new));
    }

    private static String sum(
            List<Quantity> left, List<Quantity> right, Optional<Quantity> added, Function<Quantity, Piece> as) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            boolean shown = left.size() <= MOST_TERMS || i == 0 || i == left.size() - 1;
            if (shown) {
                terms.add(FormulaMath.product(as.apply(left.get(i)), as.apply(right.get(i))));
            } else if (i == 1) {
                terms.add(FormulaMath.operator("⋯"));
            }
        }
        added.map(as).map(FormulaMath::term).ifPresent(terms::add);
        return String.join(FormulaMath.operator("+"), terms);
    }

    /** A sum over rows: {@code ∂L/∂B = Σ ∂L/∂A = …}. */
    public String rowSums(Quantity result, Quantity of, String axis) {
        String sigma = "<munder>" + FormulaMath.operator("Σ") + "<mtext>" + axis + "</mtext></munder>";
        return chain(
                result.symbol().markup(),
                sigma + of.symbol().markup(),
                sigma + of.number(style).markup(),
                result.number(style).markup());
    }

    /**
     * What a whole graph computes from its inputs, as an assignment: {@code w ← w − η × ∂L/∂w = …}.
     *
     * @param inputs in the order of the graph's
     */
    public String assignment(Graph graph, List<Quantity> inputs, Quantity result) {
        Function<Function<Quantity, Piece>, String> right =
                as -> composed(graph, graph.output(), inputs, as).markup();
        return FormulaMath.math(result.symbol().markup()
                + FormulaMath.operator("←")
                + right.apply(Quantity::symbol)
                + FormulaMath.operator("=")
                + right.apply(quantity -> quantity.number(style))
                + FormulaMath.operator("=")
                + result.number(style).markup());
    }

    private Piece composed(Graph graph, Node node, List<Quantity> inputs, Function<Quantity, Piece> as) {
        if (node instanceof Node.Operation operation) {
            List<Piece> pieces = operation.inputs().stream()
                    .map(input -> composed(graph, graph.node(input), inputs, as))
                    .toList();
            return FormulaMath.inSymbols(new Symbols(pieces, null, null), style)
                    .piece(operation.op().forward());
        }
        return as.apply(inputs.get(graph.inputs().indexOf(node)));
    }

    /** That a quantity is what it is: {@code y = 0.46}. */
    public String value(Quantity quantity) {
        return chain(quantity.symbol().markup(), quantity.number(style).markup());
    }

    private static String chain(String... sides) {
        return FormulaMath.math(String.join(FormulaMath.operator("="), sides));
    }
}
