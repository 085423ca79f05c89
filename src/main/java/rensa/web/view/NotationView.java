package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/**
 * An op as a layer with a forward and a backward method, written with the names of one node and its inputs.
 *
 * @param names what the names in the code of the op stand for here
 * @param forward the output as MathML
 * @param backward for each input as MathML: the local gradient, or where the op has none the contribution
 */
public record NotationView(
        List<Name> names, String forward, String forwardWords, List<String> backward, String backwardWords) {
    /** A name in the code, and what it stands for. */
    public record Name(String code, String meaning) {}

    static NotationView of(Graph graph, Node.Operation node, Wording words) {
        List<Node> inputs = node.inputs().stream().map(graph::node).toList();
        Piece goal = FormulaMath.name(graph.output().id());
        Piece output = FormulaMath.name(node.id());
        Symbols symbols = new Symbols(
                inputs.stream()
                        .map(input -> FormulaMath.called(input, Numbers.ROUNDED))
                        .toList(),
                output,
                FormulaMath.derivative(goal, output));
        return new NotationView(
                names(graph, node, inputs),
                equation(output, node.op().forward(), symbols),
                words.of("op." + node.op().id() + ".forward"),
                backward(node.op(), goal, symbols),
                words.of("op." + node.op().id() + ".backward"));
    }

    private static List<Name> names(Graph graph, Node.Operation node, List<Node> inputs) {
        List<Name> names = new ArrayList<>();
        names.add(new Name("A", inputs.get(0).id()));
        if (inputs.size() > 1) {
            names.add(new Name("B", inputs.get(1).id()));
        }
        names.add(new Name("OUTPUT", node.id()));
        names.add(new Name("UPSTREAM", "∂" + graph.output().id() + "/∂" + node.id()));
        return names;
    }

    private static List<String> backward(Op op, Piece goal, Symbols symbols) {
        List<String> rules = new ArrayList<>();
        for (int input = 0; input < op.arity(); input++) {
            Piece below = symbols.inputs().get(input);
            Optional<Formula> local = op.rules().get(input).local();
            Piece above = local.isPresent() ? symbols.output() : goal;
            rules.add(equation(
                    FormulaMath.derivative(above, below),
                    local.orElse(op.rules().get(input).contribution()),
                    symbols));
        }
        return rules;
    }

    private static String equation(Piece left, Formula right, Symbols symbols) {
        return FormulaMath.math(left.markup()
                + FormulaMath.operator("=")
                + FormulaMath.inSymbols(symbols, Numbers.ROUNDED).write(right));
    }
}
