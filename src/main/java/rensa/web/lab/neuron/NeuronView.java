package rensa.web.lab.neuron;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.NumberField;
import rensa.web.view.PlotView;
import rensa.web.view.RunView;

/**
 * The neuron lab as its template draws it.
 *
 * @param arms the fields of each input and its weight
 * @param result what came of it; null where a field does not hold a number
 */
public record NeuronView(Card card, Counter size, Choice activation, List<Arm> arms, NumberField bias, Result result) {
    /** The fields for one input. */
    public record Arm(NumberField input, NumberField weight) {}

    /**
     * What came of a run.
     *
     * @param slope what the slope of the activation does to the gradients, in words; null where it is not known yet
     */
    public record Result(NeuronPicture picture, PlotView curve, String slope, RunView run) {}
}
