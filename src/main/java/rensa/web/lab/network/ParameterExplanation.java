package rensa.web.lab.network;

import static rensa.web.lab.network.NetworkScene.element;
import static rensa.web.lab.network.NetworkScene.gradient;
import static rensa.web.lab.network.NetworkScene.sums;
import static rensa.web.lab.network.NetworkScene.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.network.Iteration;
import rensa.network.LayerPass;
import rensa.web.lab.network.ExplanationView.FormulaView;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.lab.network.ExplanationView.Source;
import rensa.web.lab.network.Factors.Side;
import rensa.web.view.EquationMath.Quantity;

/** Explains a weight or a bias: its gradient, which every example of the batch adds to, and its update. */
final class ParameterExplanation {
    private ParameterExplanation() {}

    static List<Part> of(NetworkScene scene, Place.Weight weight) {
        LayerPass pass = scene.pass(weight.layer());
        Quantity gradient = gradient(weight.id(), pass.weightGradient().at(weight.input(), weight.neuron()));
        Quantity value = value(weight.id(), pass.weights().at(weight.input(), weight.neuron()));
        Part part = scene.moment().knowsGradients(weight.layer())
                ? ofGradient(scene, weight, gradient)
                : Parts.pending(scene, "gradient", gradient.called());
        String name = "W" + weight.layer();
        double updated = scene.run().updated().of(name).at(weight.input(), weight.neuron());
        return List.of(ofValue(scene, value), part, ofUpdate(scene, weight.layer(), value, gradient, updated));
    }

    static List<Part> of(NetworkScene scene, Place.Bias bias) {
        LayerPass pass = scene.pass(bias.layer());
        Quantity gradient = gradient(bias.id(), pass.biasGradient().at(bias.neuron()));
        Quantity value = value(bias.id(), pass.bias().at(bias.neuron()));
        Part part = scene.moment().knowsGradients(bias.layer())
                ? ofGradient(scene, bias, gradient)
                : Parts.pending(scene, "gradient", gradient.called());
        double updated = scene.run().updated().of("B" + bias.layer()).at(bias.neuron());
        return List.of(ofValue(scene, value), part, ofUpdate(scene, bias.layer(), value, gradient, updated));
    }

    private static Part ofValue(NetworkScene scene, Quantity value) {
        return new Part(
                scene.words().of("explanation.value"),
                null,
                List.of(new FormulaView(scene.math().value(value), null)),
                null,
                List.of());
    }

    /** Σ over the examples of what came in × ∂L/∂ the sum that it went into. */
    private static Part ofGradient(NetworkScene scene, Place.Weight weight, Quantity gradient) {
        String below = element(scene.output(weight.layer() - 1), weight.input());
        String sum = element(sums(weight.layer()), weight.neuron());
        Factors factors = new Factors(
                scene.numbers(),
                scene.pass(weight.layer()).weightGradient(weight.input(), weight.neuron()),
                Side.values(row -> below, row -> scene.links().node(below, row)),
                Side.gradients(row -> sum, row -> scene.links().node(sum, row)));
        return new Part(
                scene.words().of("network.part.gradient", gradient.called()),
                isBatch(scene)
                        ? scene.words().of("network.over-batch.weight", below, sum, batch(scene))
                        : scene.words().of("network.one-example.weight", below, sum),
                List.of(new FormulaView(
                        scene.math().products(gradient, factors.left(), factors.right(), Optional.empty()), null)),
                factors.table(Parts.heads(scene, "batch", gradient), row -> example(scene, row), null, gradient),
                List.of());
    }

    private static Part ofGradient(NetworkScene scene, Place.Bias bias, Quantity gradient) {
        String sum = element(sums(bias.layer()), bias.neuron());
        Tensor column = scene.pass(bias.layer()).sumGradient().column(bias.neuron());
        List<Source> sources = IntStream.range(0, column.size())
                .mapToObj(row -> new Source(
                        scene.words()
                                .of(
                                        "network.source",
                                        example(scene, row),
                                        "∂L/∂" + sum + " = " + scene.text(column.at(row))),
                        scene.links().node(sum, row)))
                .toList();
        String formula = scene.math()
                .rowSums(gradient, Quantity.gradient(sum, column), scene.words().of("network.axis.examples"));
        return new Part(
                scene.words().of("network.part.gradient", gradient.called()),
                isBatch(scene)
                        ? scene.words().of("network.over-batch.bias", sum, batch(scene))
                        : scene.words().of("network.one-example.bias", sum),
                List.of(new FormulaView(formula, null)),
                null,
                sources);
    }

    private static boolean isBatch(NetworkScene scene) {
        return scene.state().choice().rows() > 1;
    }

    private static String batch(NetworkScene scene) {
        return Integer.toString(scene.state().choice().rows());
    }

    private static String example(NetworkScene scene, int row) {
        return scene.words().of("network.example", NetworkScene.numberOf(row));
    }

    private static Part ofUpdate(NetworkScene scene, int layer, Quantity value, Quantity gradient, double updated) {
        if (!scene.moment().knowsUpdate(layer)) {
            return Parts.pending(scene, "update", value.name());
        }
        List<Quantity> inputs = Iteration.UPDATE.inputs().stream()
                .map(input -> switch (input.id()) {
                    case "w" -> value;
                    case "η" -> value("η", scene.run().rate());
                    default -> gradient;
                })
                .toList();
        return new Part(
                scene.words().of("network.part.update", value.name()),
                null,
                List.of(new FormulaView(
                        scene.math().assignment(Iteration.UPDATE, inputs, value(value.name(), updated)), null)),
                null,
                List.of());
    }
}
