package rensa.web.view;

import java.util.Optional;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/** What one edge carries back by some rule, right or wrong, as MathML: {@code ∂L/∂z × w = 1 × 3}. */
public final class RuleMath {
    private RuleMath() {}

    /**
     * The rule in symbols, and with numbers where all of them are single ones.
     *
     * @param upstream the gradient that counts as upstream, for this rule
     * @param contribution what the edge carries
     * @return none where the formula alone does not give that: what was broadcast is summed, say
     */
    public static Optional<String> of(
            Scene scene, Graph.Edge edge, Formula formula, Tensor upstream, Tensor contribution) {
        Node.Operation consumer = (Node.Operation) scene.node(edge.consumer());
        Formula.Operands operands = scene.run().values().operands(edge.consumer(), upstream);
        if (!formula.evaluate(operands).equals(contribution)) {
            return Optional.empty();
        }
        Piece symbol = FormulaMath.derivative(FormulaMath.name(scene.goal()), FormulaMath.name(consumer.id()));
        String inSymbols = FormulaMath.inSymbols(Symbols.names(scene, consumer, symbol), scene.numbers())
                .write(formula);
        boolean isScalar =
                upstream.shape().isScalar() && consumer.inputs().stream().allMatch(scene::isNumber);
        return Optional.of(FormulaMath.math(
                isScalar
                        ? inSymbols + FormulaMath.operator("=") + inNumbers(scene, consumer, formula, operands)
                        : inSymbols));
    }

    private static String inNumbers(Scene scene, Node.Operation consumer, Formula formula, Formula.Operands operands) {
        Symbols numbers =
                Symbols.values(scene, consumer, FormulaMath.tensor(operands.upstream(), "gradient", scene.numbers()));
        return FormulaMath.inNumbers(numbers, operands, scene.numbers()).write(formula);
    }
}
