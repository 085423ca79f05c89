package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rensa.engine.Formula;
import rensa.engine.Gradients.Contribution;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.practice.Exercise;
import rensa.web.view.FormulaMath.Piece;
import rensa.web.view.FormulaMath.Symbols;

/** The four hints for a number that somebody is to find. Each tells more than the one before it, and the last one tells all. */
public final class Hints {
    private static final String BECOMES = "←";

    private Hints() {}

    /**
     * A hint.
     *
     * @param words a rule in words; null where there is none
     * @param math a formula as MathML; null where there is none
     */
    public record Hint(String label, String words, String math) {}

    /** For a gradient: the rule in symbols, with the upstream gradient, with all numbers, and the gradient. */
    public static List<Hint> ofGradient(Scene scene, Node node) {
        List<Contribution> contributions = Rungs.contributions(scene, node);
        String words = contributions.stream()
                .map(edge -> (Node.Operation) scene.node(edge.node()))
                .map(consumer -> scene.words().of("op." + consumer.op().id() + ".backward"))
                .distinct()
                .collect(Collectors.joining(" "));
        List<Hint> hints = new ArrayList<>();
        for (Rungs.Rung rung : Rungs.of(scene, node, contributions)) {
            hints.add(new Hint(rung.label(), hints.isEmpty() ? words : null, rung.math()));
        }
        return hints;
    }

    /** For a value: what the node does, its formula in symbols, with all numbers, and the value. */
    public static List<Hint> ofValue(Scene scene, Node.Operation node) {
        ForwardMath math = new ForwardMath(scene, node);
        String words = scene.words().of("op." + node.op().id() + ".forward");
        String name = math.name().markup() + FormulaMath.operator("=");
        return List.of(
                new Hint(scene.words().of("rung.words"), words, null),
                hint(scene, "symbols", name + math.inSymbols()),
                hint(scene, "numbers", name + math.inNumbers()),
                hint(scene, "result", name + math.result().markup()));
    }

    /** For a value after a step of gradient descent: the rule in symbols, with the gradient, with all numbers, and the value. */
    public static List<Hint> ofUpdated(Scene scene, Node.Input node, double learningRate) {
        Tensor gradient = scene.run().gradients().of(node.index()).orElseThrow();
        Tensor value = scene.value(node.index());
        Piece name = FormulaMath.name(node.id());
        Piece symbol = FormulaMath.derivative(FormulaMath.name(scene.goal()), name);
        Piece number = FormulaMath.tensor(gradient, "gradient", scene.numbers());
        List<Piece> names = List.of(name, FormulaMath.name("η"));
        List<Piece> numbers = List.of(
                FormulaMath.tensor(value, "value", scene.numbers()),
                FormulaMath.number(learningRate, "", scene.numbers()));
        Formula.Operands operands =
                new Formula.Operands(new Tensor[] {value, Tensor.scalar(learningRate)}, null, gradient);
        String becomes = name.markup() + FormulaMath.operator(BECOMES);
        return List.of(
                hint(scene, "symbols", becomes + step(scene, new Symbols(names, null, symbol))),
                hint(scene, "gradient", becomes + step(scene, new Symbols(names, null, number))),
                hint(scene, "numbers", becomes + step(scene, new Symbols(numbers, null, number))),
                hint(
                        scene,
                        "result",
                        becomes
                                + FormulaMath.tensor(
                                                Exercise.STEP_OF_DESCENT.evaluate(operands), "value", scene.numbers())
                                        .markup()));
    }

    private static String step(Scene scene, Symbols symbols) {
        return FormulaMath.inSymbols(symbols, scene.numbers()).write(Exercise.STEP_OF_DESCENT);
    }

    private static Hint hint(Scene scene, String rung, String markup) {
        return new Hint(scene.words().of("rung." + rung), null, FormulaMath.math(markup));
    }
}
