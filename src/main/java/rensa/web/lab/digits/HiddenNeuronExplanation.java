package rensa.web.lab.digits;

import static rensa.web.lab.digits.ReadingParts.MATH;
import static rensa.web.lab.digits.ReadingParts.bias;
import static rensa.web.lab.digits.ReadingParts.gradient;
import static rensa.web.lab.digits.ReadingParts.part;
import static rensa.web.lab.digits.ReadingParts.value;
import static rensa.web.lab.digits.ReadingParts.weights;
import static rensa.web.lab.digits.ReadingScene.digit;

import java.util.List;
import rensa.engine.Formula;
import rensa.engine.Ops;
import rensa.engine.Tensor;
import rensa.network.LayerPass;
import rensa.web.lab.network.ExplanationView.Part;
import rensa.web.lab.network.Factors;
import rensa.web.view.EquationMath.Quantity;
import rensa.web.view.Wording;

/** Explains a hidden neuron of a reading: its sum, its activation, and the way back through both. */
final class HiddenNeuronExplanation {
    private final Reading reading;
    private final ReadingParts parts;
    private final Wording words;
    private final LayerPass hidden;
    private final int index;
    private final Quantity affine;
    private final Quantity output;
    private final Quantity outputGradient;

    private HiddenNeuronExplanation(ReadingScene scene) {
        Place place = scene.reading().state().place();
        this.reading = scene.reading();
        this.parts = new ReadingParts(scene);
        this.words = scene.words();
        this.hidden = reading.hidden();
        this.index = place.index();
        this.affine = value(place.element("A1"), hidden.sums().at(index));
        this.output = value(place.id(), hidden.output().at(index));
        this.outputGradient = gradient(place.id(), hidden.outputGradient().at(index));
    }

    static List<Part> of(ReadingScene scene) {
        HiddenNeuronExplanation neuron = new HiddenNeuronExplanation(scene);
        return List.of(neuron.sum(), neuron.activation(), neuron.fromScores(), neuron.throughActivation());
    }

    private Part sum() {
        Factors sum = ReadingParts.sum(
                hidden.product(0, index), parts.values("X[%d]", Place::pixel), weights("W1[%d][" + index + "]"));
        Quantity bias = value("B1[" + index + "]", hidden.bias().at(index));
        return part(
                words.of("digits.part.sum", affine.name()),
                words.of("digits.hidden.sum.words", digit(sum.count())),
                parts.table(sum, "pixels", bias(bias), affine));
    }

    private Part activation() {
        return part(
                words.of("digits.part.activation", output.name()),
                words.of("op.relu.forward"),
                MATH.forward(Ops.RELU, List.of(affine), output, operands()));
    }

    /** What comes back to it, from each score. */
    private Part fromScores() {
        Factors sum = ReadingParts.sum(
                reading.output().inputGradient(0, index),
                parts.gradients("A2[%d]", Place::score),
                weights("W2[" + index + "][%d]"));
        return part(
                words.of("digits.part.gradient", outputGradient.called()),
                words.of("digits.hidden.gradient.words"),
                parts.table(sum, "gradients", null, outputGradient));
    }

    private Part throughActivation() {
        Quantity result = gradient(affine.name(), hidden.sumGradient().at(index));
        return part(
                words.of("digits.part.gradient", result.called()),
                words.of("op.relu.backward"),
                MATH.rule(Ops.RELU, 0, result, List.of(affine), output, outputGradient, operands()));
    }

    private Formula.Operands operands() {
        return new Formula.Operands(new Tensor[] {affine.value()}, output.value(), outputGradient.value());
    }
}
