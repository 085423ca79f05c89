package rensa.web.lab.digits;

import static rensa.web.lab.digits.ReadingParts.MATH;
import static rensa.web.lab.digits.ReadingParts.bias;
import static rensa.web.lab.digits.ReadingParts.gradient;
import static rensa.web.lab.digits.ReadingParts.part;
import static rensa.web.lab.digits.ReadingParts.value;
import static rensa.web.lab.digits.ReadingParts.weights;
import static rensa.web.lab.digits.ReadingScene.digit;
import static rensa.web.lab.digits.ReadingScene.text;

import java.util.List;
import rensa.engine.Formula;
import rensa.engine.Ops;
import rensa.engine.Tensor;
import rensa.network.LayerPass;
import rensa.web.lab.network.ExplanationView;
import rensa.web.lab.network.ExplanationView.FactorView;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.lab.network.Factors;
import rensa.web.view.EquationMath.Quantity;
import rensa.web.view.Wording;

/** Explains one place of a reading, part by part, with all numbers. */
final class ReadingExplanation {
    private final ReadingScene scene;
    private final ReadingParts parts;
    private final Reading reading;
    private final Wording words;
    private final Place place;
    private final int index;

    private ReadingExplanation(ReadingScene scene) {
        this.scene = scene;
        this.parts = new ReadingParts(scene);
        this.reading = scene.reading();
        this.words = scene.words();
        this.place = reading.state().place();
        this.index = place.index();
    }

    static ExplanationView of(ReadingScene scene) {
        return new ReadingExplanation(scene).view();
    }

    private ExplanationView view() {
        return switch (place.kind()) {
            case LOSS -> view(words.of("digits.kind.loss", digit(reading.state().target())), loss());
            case SCORE -> view(words.of("digits.kind.score", digit(index)), score());
            case HIDDEN -> view(words.of("digits.kind.hidden", digit(index)), HiddenNeuronExplanation.of(scene));
            case PIXEL -> view(words.of("digits.kind.pixel", scene.pixel(index)), pixel());
        };
    }

    private ExplanationView view(String kind, List<Part> explained) {
        return new ExplanationView(place.id(), kind, explained, null);
    }

    private List<Part> loss() {
        String target = digit(reading.state().target());
        String probability = text(reading.probabilities().at(reading.state().target()));
        Tensor scores = reading.output().sums().row(0);
        Tensor targets = reading.iteration().batch().targets().row(0);
        Tensor gradient = reading.output().sumGradient().row(0);
        Formula.Operands operands =
                new Formula.Operands(new Tensor[] {scores, targets}, Tensor.scalar(reading.loss()), Tensor.scalar(1));
        List<Quantity> inputs = List.of(Quantity.value("A2", scores), Quantity.value("T", targets));
        Quantity loss = value("L", reading.loss());
        return List.of(
                part(
                        words.of("digits.loss.forward"),
                        words.of("digits.loss.forward.words", target, probability, text(reading.loss())),
                        MATH.forward(Ops.SOFTMAX_CROSS_ENTROPY, inputs, loss, operands)),
                part(
                        words.of("digits.loss.backward"),
                        words.of(
                                "digits.loss.backward.words",
                                target,
                                probability,
                                text(gradient.at(reading.state().target()))),
                        MATH.rule(
                                Ops.SOFTMAX_CROSS_ENTROPY,
                                0,
                                Quantity.gradient("A2", gradient),
                                inputs,
                                loss,
                                gradient("L", 1),
                                operands)));
    }

    private List<Part> score() {
        LayerPass output = reading.output();
        Factors sum = ReadingParts.sum(
                output.product(0, index), parts.values("H1[%d]", Place::hidden), weights("W2[%d][" + index + "]"));
        FactorView bias = bias(value(place.element("B2"), output.bias().at(index)));
        Quantity score = value(place.element("A2"), output.sums().at(index));
        double probability = reading.probabilities().at(index);
        int target = index == reading.state().target() ? 1 : 0;
        return List.of(
                part(
                        words.of("digits.part.sum", score.name()),
                        words.of("digits.score.words", digit(sum.count())),
                        parts.table(sum, "outputs", bias, score)),
                part(
                        words.of("digits.part.gradient", "∂L/∂" + score.name()),
                        words.of(
                                "digits.score.gradient.words",
                                text(probability),
                                digit(target),
                                text(output.sumGradient().at(index)))));
    }

    private List<Part> pixel() {
        LayerPass hidden = reading.hidden();
        Factors sum = ReadingParts.sum(
                hidden.inputGradient(0, index),
                parts.gradients("A1[%d]", Place::hidden),
                weights("W1[" + index + "][%d]"));
        double number = reading.pixelGradient().at(index);
        Quantity gradient = gradient(place.id(), number);
        return List.of(
                part(
                        words.of("digits.part.gradient", gradient.called()),
                        words.of("digits.pixel.words", digit(sum.count())),
                        parts.table(sum, "gradients", null, gradient)),
                part(words.of("digits.part.meaning"), meaning(number)),
                part(words.of("digits.part.flip"), flip()));
    }

    private String meaning(double gradient) {
        String key = gradient > 0
                ? "digits.meaning.positive"
                : gradient < 0 ? "digits.meaning.negative" : "digits.meaning.zero";
        return words.of(key, digit(reading.state().target()), text(gradient));
    }

    /** What really happens to the loss when the pixel changes colour, beside what its gradient alone says. */
    private String flip() {
        Reading other = reading.flipped(index);
        boolean black = reading.state().pixels().isBlack(index);
        double change = black ? -1 : 1;
        return words.of(
                black ? "digits.flip.white" : "digits.flip.black",
                text(change * reading.pixelGradient().at(index)),
                text(reading.loss()),
                text(other.loss()),
                digit(other.digit()),
                text(other.probabilities().at(other.digit())));
    }
}
