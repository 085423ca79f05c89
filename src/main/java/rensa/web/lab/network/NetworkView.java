package rensa.web.lab.network;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.NumberField;
import rensa.web.view.InputView;
import rensa.web.view.StepView;

/**
 * The network lab as its template draws it.
 *
 * @param depth how many hidden layers there are
 * @param widths how many inputs, neurons and outputs
 * @param choices activation, loss, output activation and the way of drawing
 * @param sigma σ; null where it is not used
 * @param data the fields of the examples and their targets
 * @param layers the fields of the parameters, layer by layer
 * @param result what came of it; null where a field does not hold what it should
 */
public record NetworkView(
        Card card,
        Counter depth,
        List<Counter> widths,
        List<Choice> choices,
        NumberField sigma,
        Counter seed,
        Counter rows,
        NumberField rate,
        List<InputView> data,
        List<LayerFields> layers,
        ResultView result) {

    /**
     * The fields of a layer's parameters.
     *
     * @param isOpen whether they are seen from the start
     */
    public record LayerFields(String id, String name, boolean isOpen, List<InputView> fields) {}

    /**
     * What came of a run.
     *
     * @param examples the examples of the batch, one of which is shown; none where there is just one
     * @param shows whether edges are drawn as weights or as gradients
     * @param collapse layers without activation as one; null where there are none
     * @param notes what is not finite
     */
    public record ResultView(
            NetworkFigureView figure,
            List<Switch> examples,
            List<Switch> shows,
            StepView stepper,
            ExplanationView explanation,
            CollapseView collapse,
            NetworkTableView tables,
            List<String> notes) {}

    /** One of several states, of which one is current and its link leads nowhere else. */
    public record Switch(String id, String text, String href, boolean isCurrent) {}

    /** Layers without activation, multiplied out: formulas as MathML. */
    public record CollapseView(List<String> formulas, String outputs) {}
}
