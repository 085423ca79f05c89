package rensa.web.lab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rensa.web.lab.network.ExplanationView.FormulaView;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.view.EquationMath.Quantity;
import rensa.web.view.PlotView;

/** Explains the place that was asked for; else what the step is about; else the first weight. */
final class Explanations {
    private static final String BY_DEFAULT = "W1[0][0]";

    private Explanations() {}

    static ExplanationView of(NetworkScene scene) {
        Place place = scene.state()
                .node()
                .flatMap(id -> Place.of(id, scene.architecture()))
                .or(() -> ofStep(scene))
                .orElseThrow();
        return new ExplanationView(place.id(), kind(scene, place), parts(scene, place), plot(scene, place));
    }

    private static Optional<Place> ofStep(NetworkScene scene) {
        String id = !scene.moment().hasStage()
                ? BY_DEFAULT
                : scene.moment().isAtLoss()
                        ? "L"
                        : "layer" + scene.moment().stage().layer().orElseThrow().number();
        return Place.of(id, scene.architecture());
    }

    private static String kind(NetworkScene scene, Place place) {
        String example = NetworkScene.numberOf(scene.row());
        if (place instanceof Place.Input) {
            return scene.words().of("network.kind.input", example);
        }
        if (place instanceof Place.Neuron neuron) {
            return scene.words().of("network.kind.neuron", LayerWords.name(scene, neuron.layer()), example);
        }
        if (place instanceof Place.Weight weight) {
            return scene.words().of("network.kind.weight", LayerWords.name(scene, weight.layer()));
        }
        if (place instanceof Place.Bias bias) {
            return scene.words().of("network.kind.bias", LayerWords.name(scene, bias.layer()));
        }
        return place instanceof Place.WholeLayer layer
                ? scene.words()
                        .of(
                                "network.kind.layer",
                                LayerWords.name(scene, layer.layer()),
                                LayerWords.activation(scene, layer.layer()))
                : scene.words().of("op." + scene.architecture().loss().id() + ".name");
    }

    private static List<Part> parts(NetworkScene scene, Place place) {
        if (place instanceof Place.Input input) {
            return ofInput(scene, input);
        }
        if (place instanceof Place.Neuron neuron) {
            return NeuronExplanation.of(scene, neuron.layer(), neuron.index());
        }
        if (place instanceof Place.Weight weight) {
            return ParameterExplanation.of(scene, weight);
        }
        if (place instanceof Place.Bias bias) {
            return ParameterExplanation.of(scene, bias);
        }
        return place instanceof Place.WholeLayer layer
                ? LayerExplanation.of(scene, layer.layer())
                : LayerExplanation.ofLoss(scene);
    }

    private static List<Part> ofInput(NetworkScene scene, Place.Input input) {
        List<Part> parts = new ArrayList<>();
        int row = scene.row();
        Quantity value = NetworkScene.value(input.id(), scene.pass(1).input().at(row, input.index()));
        Quantity gradient =
                NetworkScene.gradient(input.id(), scene.pass(1).inputGradient().at(row, input.index()));
        parts.add(new Part(
                scene.words().of("explanation.value"),
                scene.words().of("network.given"),
                List.of(new FormulaView(scene.math().value(value), null)),
                null,
                List.of()));
        if (!scene.moment().knowsOutputGradient(0)) {
            parts.add(Parts.pending(scene, "gradient", gradient.called()));
            return parts;
        }
        Factors factors = Parts.handedBack(scene, 0, input.index());
        parts.add(new Part(
                scene.words().of("network.part.gradient", gradient.called()),
                scene.words().of("network.from-above", Integer.toString(factors.count())),
                List.of(new FormulaView(
                        scene.math().products(gradient, factors.left(), factors.right(), Optional.empty()), null)),
                factors.table(Parts.heads(scene, "back", gradient), i -> null, null, gradient),
                List.of()));
        return parts;
    }

    private static PlotView plot(NetworkScene scene, Place place) {
        if (place instanceof Place.Weight weight) {
            String name = "W" + weight.layer();
            int columns = scene.architecture().widths().get(weight.layer());
            return WeightPlot.of(scene, place.id(), name, weight.input() * columns + weight.neuron(), weight.layer());
        }
        return place instanceof Place.Bias bias
                ? WeightPlot.of(scene, place.id(), "B" + bias.layer(), bias.neuron(), bias.layer())
                : null;
    }
}
