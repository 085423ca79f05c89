package rensa.web.lab.digits;

import static rensa.web.lab.digits.ReadingScene.digit;
import static rensa.web.lab.digits.ReadingScene.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import rensa.engine.Formula;
import rensa.engine.Ops;
import rensa.engine.Tensor;
import rensa.network.LayerPass;
import rensa.network.SumOfProducts;
import rensa.web.lab.network.ExplanationView;
import rensa.web.lab.network.ExplanationView.FactorView;
import rensa.web.lab.network.ExplanationView.FormulaView;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.lab.network.ExplanationView.TermsView;
import rensa.web.lab.network.Factors;
import rensa.web.lab.network.Factors.Side;
import rensa.web.view.EquationMath;
import rensa.web.view.EquationMath.Quantity;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** Explains one place of a reading, part by part, with all numbers. */
final class ReadingExplanation {
    private static final EquationMath MATH = new EquationMath(Numbers.ROUNDED);

    private final ReadingScene scene;
    private final Reading reading;
    private final Wording words;
    private final Place place;
    private final int index;

    private ReadingExplanation(ReadingScene scene) {
        this.scene = scene;
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
            case HIDDEN -> view(words.of("digits.kind.hidden", digit(index)), hidden());
            case PIXEL -> view(words.of("digits.kind.pixel", scene.pixel(index)), pixel());
        };
    }

    private ExplanationView view(String kind, List<Part> parts) {
        return new ExplanationView(place.id(), kind, parts, null);
    }

    private List<Part> loss() {
        String target = digit(reading.state().target());
        String probability = text(reading.probabilities().at(reading.state().target()));
        Tensor scores = reading.output().sums().row(0);
        Tensor targets = reading.iteration().batch().targets().row(0);
        Tensor gradient = reading.output().sumGradient().row(0);
        Formula.Operands operands =
                new Formula.Operands(new Tensor[] {scores, targets}, scalar(reading.loss()), scalar(1));
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
        Factors sum = sum(
                output.product(0, index), values("H1[%d]", Place::hidden), weights("W2[%d][" + index + "]"));
        FactorView bias = bias(value(place.element("B2"), output.bias().at(index)));
        Quantity score = value(place.element("A2"), output.sums().at(index));
        double probability = reading.probabilities().at(index);
        int target = index == reading.state().target() ? 1 : 0;
        return List.of(
                part(
                        words.of("digits.part.sum", score.name()),
                        words.of("digits.score.words", digit(sum.count())),
                        table(sum, "outputs", bias, score)),
                part(
                        words.of("digits.part.gradient", "∂L/∂" + score.name()),
                        words.of(
                                "digits.score.gradient.words",
                                text(probability),
                                digit(target),
                                text(output.sumGradient().at(index))),
                        (TermsView) null));
    }

    private List<Part> hidden() {
        LayerPass hidden = reading.hidden();
        Factors sum =
                sum(hidden.product(0, index), values("X[%d]", Place::pixel), weights("W1[%d][" + index + "]"));
        FactorView bias = bias(value(place.element("B1"), hidden.bias().at(index)));
        Quantity affine = value(place.element("A1"), hidden.sums().at(index));
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                words.of("digits.part.sum", affine.name()),
                words.of("digits.hidden.sum.words", digit(sum.count())),
                table(sum, "pixels", bias, affine)));
        parts.add(activation(hidden, affine));
        parts.add(fromScores());
        parts.add(throughActivation(hidden, affine));
        return parts;
    }

    private Part activation(LayerPass hidden, Quantity affine) {
        Quantity output = value(place.id(), hidden.output().at(index));
        Formula.Operands operands =
                operands(affine, output, hidden.outputGradient().at(index));
        return part(
                words.of("digits.part.activation", output.name()),
                words.of("op.relu.forward"),
                MATH.forward(Ops.RELU, List.of(affine), output, operands));
    }

    /** What comes back to a hidden neuron, from each score. */
    private Part fromScores() {
        Factors sum = sum(
                reading.output().inputGradient(0, index),
                gradients("A2[%d]", Place::score),
                weights("W2[" + index + "][%d]"));
        Quantity gradient =
                gradient(place.id(), reading.hidden().outputGradient().at(index));
        return part(
                words.of("digits.part.gradient", gradient.called()),
                words.of("digits.hidden.gradient.words"),
                table(sum, "gradients", null, gradient));
    }

    private Part throughActivation(LayerPass hidden, Quantity affine) {
        Quantity output = value(place.id(), hidden.output().at(index));
        Quantity upstream = gradient(place.id(), hidden.outputGradient().at(index));
        Quantity result = gradient(affine.name(), hidden.sumGradient().at(index));
        Formula.Operands operands =
                operands(affine, output, hidden.outputGradient().at(index));
        return part(
                words.of("digits.part.gradient", result.called()),
                words.of("op.relu.backward"),
                MATH.rule(Ops.RELU, 0, result, List.of(affine), output, upstream, operands));
    }

    private List<Part> pixel() {
        LayerPass hidden = reading.hidden();
        Factors sum = sum(
                hidden.inputGradient(0, index), gradients("A1[%d]", Place::hidden), weights("W1[" + index + "][%d]"));
        double number = reading.pixelGradient().at(index);
        Quantity gradient = gradient(place.id(), number);
        return List.of(
                part(
                        words.of("digits.part.gradient", gradient.called()),
                        words.of("digits.pixel.words", digit(sum.count())),
                        table(sum, "gradients", null, gradient)),
                part(words.of("digits.part.meaning"), meaning(number), (TermsView) null),
                part(words.of("digits.part.flip"), flip(), (TermsView) null));
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

    /** Without the terms that are 0: white pixels, silent neurons. */
    private static Factors sum(SumOfProducts sum, Side left, Side right) {
        return new Factors(Numbers.ROUNDED, sum, left, right).withoutZeros();
    }

    private TermsView table(Factors sum, String left, FactorView added, Quantity total) {
        Factors.Heads heads = new Factors.Heads(
                words.of("digits.terms.caption", total.called()),
                words.of("digits.terms." + left),
                words.of("digits.terms.weights"));
        return sum.table(heads, i -> null, added, total);
    }

    private Side values(String name, IntFunction<Place> place) {
        return Side.values(i -> String.format(name, i), i -> scene.href(place.apply(i)));
    }

    private Side gradients(String name, IntFunction<Place> place) {
        return Side.gradients(i -> String.format(name, i), i -> scene.href(place.apply(i)));
    }

    /** Weights are not explained here. */
    private static Side weights(String name) {
        return Side.values(i -> String.format(name, i), i -> null);
    }

    private static FactorView bias(Quantity bias) {
        return Factors.factor(Numbers.ROUNDED, bias, null);
    }

    private static Part part(String title, String text, String formula) {
        return new Part(title, text, List.of(new FormulaView(formula, null)), null, List.of());
    }

    private static Part part(String title, String text, TermsView terms) {
        return new Part(title, text, List.of(), terms, List.of());
    }

    private static Formula.Operands operands(Quantity input, Quantity output, double upstream) {
        return new Formula.Operands(new Tensor[] {input.value()}, output.value(), scalar(upstream));
    }

    private static Quantity value(String name, double number) {
        return Quantity.value(name, scalar(number));
    }

    private static Quantity gradient(String name, double number) {
        return Quantity.gradient(name, scalar(number));
    }

    private static Tensor scalar(double number) {
        return Tensor.scalar(number);
    }
}
