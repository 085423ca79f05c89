package rensa.web.lab.loss;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.view.Cell;
import rensa.web.view.ExplanationView;
import rensa.web.view.InputView;
import rensa.web.view.PlotView;

/**
 * The loss lab as its template draws it.
 *
 * @param result what came of it; null where a field holds no number
 */
public record LossView(
        Card card, Choice loss, Counter rows, Counter columns, List<InputView> inputs, ResultView result) {
    /**
     * What came of a run.
     *
     * @param formula the loss in symbols, as MathML
     * @param words what the loss does
     * @param average by what it divides, and why
     * @param explanation how the gradients of Y are found
     * @param softmax whether the probabilities are shown too
     * @param total the loss, to which all shares add up
     * @param notes what is odd about outputs or targets
     */
    public record ResultView(
            PlotView plot,
            String formula,
            String words,
            String average,
            ExplanationView explanation,
            boolean softmax,
            List<Row> elements,
            Cell total,
            List<String> notes) {}

    /**
     * An output.
     *
     * @param href the state in which it is the one that is moved
     * @param css {@code open} where it is
     * @param probability what softmax makes of it; null where the loss takes no logits
     * @param difference that less its target; null as well then
     * @param alone the loss of this element alone
     * @param share what it adds to the loss
     */
    public record Row(
            String name,
            String href,
            String css,
            Cell output,
            Cell target,
            Cell probability,
            Cell difference,
            Cell alone,
            Cell share,
            Cell gradient) {}
}
