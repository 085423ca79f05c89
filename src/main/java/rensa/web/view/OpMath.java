package rensa.web.view;

import java.util.List;
import java.util.stream.IntStream;
import rensa.engine.Formula;
import rensa.engine.Op;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/** An op by itself as MathML in symbols: what it computes, and its rules. They are the formulas that the passes evaluate. */
public final class OpMath {
    private OpMath() {}

    /**
     * {@code y = a × b}.
     *
     * @param inputs what its inputs are called
     * @param output what its output is called
     */
    public static String forward(Op op, List<String> inputs, String output) {
        return FormulaMath.math(FormulaMath.name(output).markup()
                + FormulaMath.operator("=")
                + written(op.forward(), inputs, output, "L"));
    }

    /**
     * The rule for one input: {@code ∂y/∂a = b} where the op is elementwise, else {@code ∂L/∂A = ∂L/∂Y · Bᵀ}.
     *
     * @param goal what the gradients are those of
     */
    public static String rule(Op op, int input, List<String> inputs, String output, String goal) {
        Op.Rule rule = op.rules().get(input);
        return rule.local()
                .map(local -> equation(output, inputs.get(input), written(local, inputs, output, goal)))
                .orElseGet(() -> equation(goal, inputs.get(input), written(rule.contribution(), inputs, output, goal)));
    }

    /** The rules for all inputs. */
    public static List<String> rules(Op op, List<String> inputs, String output, String goal) {
        return IntStream.range(0, op.arity())
                .mapToObj(input -> rule(op, input, inputs, output, goal))
                .toList();
    }

    private static String equation(String above, String below, String markup) {
        return FormulaMath.math(FormulaMath.derivative(FormulaMath.name(above), FormulaMath.name(below))
                        .markup()
                + FormulaMath.operator("=")
                + markup);
    }

    private static String written(Formula formula, List<String> inputs, String output, String goal) {
        Piece upstream = FormulaMath.derivative(FormulaMath.name(goal), FormulaMath.name(output));
        Symbols symbols =
                new Symbols(inputs.stream().map(FormulaMath::name).toList(), FormulaMath.name(output), upstream);
        return FormulaMath.inSymbols(symbols, Numbers.ROUNDED).write(formula);
    }
}
