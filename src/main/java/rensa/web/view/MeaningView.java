package rensa.web.view;

import java.util.List;
import java.util.Optional;
import rensa.engine.Node;

/** What the gradient of a number means, in a sentence, and the trial that confirms it. */
public record MeaningView(String sentence) {
    /** How far a trial may be from the gradient's promise and the sentence still speak of a whole 1. */
    private static final double CLOSE = 0.005;

    private static final double SMALL_RISE = 0.01;

    /** How far it may be and the sentence still say that the gradient tells roughly what happens. */
    private static final double ROUGH = 0.2;

    /** A sentence for each scalar input, where the output is a scalar too and began with the gradient 1. */
    static List<MeaningView> of(Scene scene) {
        if (!scene.value(scene.output().index()).shape().isScalar()
                || scene.run().upstream().item() != 1) {
            return List.of();
        }
        return scene.run().graph().inputs().stream()
                .filter(input -> scene.value(input.index()).shape().isScalar())
                .filter(input -> scene.moment().knowsGradient(input.index()))
                .flatMap(input -> of(scene, input).stream())
                .map(MeaningView::new)
                .toList();
    }

    private static Optional<String> of(Scene scene, Node.Input input) {
        double gradient =
                scene.run().gradients().of(input.index()).orElseThrow().item();
        double output = scene.value(scene.output().index()).item();
        double rise = 1;
        double tried = scene.run().tried(input.index(), rise).item();
        if (!isNear(tried, output, gradient, CLOSE * Math.abs(gradient))) {
            rise = SMALL_RISE;
            tried = scene.run().tried(input.index(), rise).item();
        }
        double change = gradient * rise;
        double value = scene.value(input.index()).item();
        boolean lost = value + rise == value;
        if (lost || !Double.isFinite(gradient) || !Double.isFinite(tried)) {
            return Optional.empty();
        }
        boolean foretold = isNear(tried, output, change, ROUGH * (gradient == 0 ? rise : Math.abs(change)));
        return Optional.of(scene.words()
                .of(
                        "meaning." + (foretold ? kind(output, change, tried) : "beyond"),
                        input.id(),
                        Numbers.ROUNDED.text(rise),
                        scene.output().id(),
                        scene.numbers().text(foretold ? Math.abs(change) : gradient),
                        scene.numbers().text(tried)));
    }

    private static boolean isNear(double tried, double output, double change, double tolerance) {
        return Math.abs(tried - output - change) <= tolerance;
    }

    /** What the output does; nearly, where the trial shows another number than the gradient promises. */
    private static String kind(double output, double change, double tried) {
        String kind = change > 0 ? "rises" : change < 0 ? "falls" : "stays";
        boolean exactly = Numbers.ROUNDED.text(tried).equals(Numbers.ROUNDED.text(output + change));
        return exactly ? kind : kind + ".nearly";
    }
}
