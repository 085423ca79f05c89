package rensa.web.practice.prediction;

import java.util.List;
import rensa.web.lab.Choice.Option;
import rensa.web.view.Cell;
import rensa.web.view.ExplanationView;
import rensa.web.view.FigureView;

/**
 * A prediction as its template draws it.
 *
 * @param id the id of its element
 * @param action the URL of the lesson
 * @param figure the graph: after the forward pass alone, or with both passes once a prediction was made
 * @param given the inputs whose numbers the figure does not show
 * @param result how the prediction came out; null before there is one
 * @param sentence what happened, for the live region; empty before
 */
public record PredictionView(
        String id,
        String anchor,
        String action,
        String question,
        FigureView figure,
        List<Given> given,
        List<Option> signs,
        List<Option> sizes,
        Result result,
        String sentence) {

    /** An input with its numbers. */
    public record Given(String name, Cell value) {}

    /**
     * How a prediction came out.
     *
     * @param isRight whether all of it was right
     * @param answer what the gradient is, and what that means
     * @param explanation how it is worked out
     * @param lab the URL of the lab with both passes
     */
    public record Result(boolean isRight, String title, String answer, ExplanationView explanation, String lab) {}
}
