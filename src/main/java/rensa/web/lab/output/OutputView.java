package rensa.web.lab.output;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.NumberField;
import rensa.web.view.Cell;

/**
 * The output lab as its template draws it.
 *
 * @param result what came of it; null where a field holds no number
 */
public record OutputView(Card card, Choice kind, Counter size, List<NumberField> fields, ResultView result) {
    /**
     * What came of a run.
     *
     * @param softmax whether outputs are probabilities
     * @param shifted whether a number is added to all sums
     * @param formula the output in symbols, as MathML
     * @param words what the function does
     * @param adding what adding a number to all changes; null where none is added
     * @param bars the outputs as bars; null for sums handed out as they are
     */
    public record ResultView(
            boolean softmax,
            boolean shifted,
            String formula,
            String words,
            String adding,
            BarsView bars,
            List<Row> rows,
            List<String> notes) {}

    /** The outputs as bars. */
    public record BarsView(String label, double width, double height, List<Bar> bars) {}

    public record Bar(
            String name, double nameY, double x, double y, double height, double whole, double length, String css) {}

    /**
     * An output.
     *
     * @param css {@code open} where it is the largest
     * @param naive by the formula as it is written
     * @param before without the number added
     */
    public record Row(
            String name, String css, Cell sum, Cell shifted, Cell exponential, Cell naive, Cell before, Cell output) {}
}
