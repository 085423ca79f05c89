package rensa.web.lab.descent;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.NumberField;
import rensa.web.view.Cell;
import rensa.web.view.InputView;
import rensa.web.view.PlotView;
import rensa.web.view.StepView;

/**
 * The descent lab as its template draws it.
 *
 * @param choices the surface, and an optimizer for each descent
 * @param field the box that has the gradient drawn at many places; null on a curve
 * @param inputs the fields of the start, and of what else a program asks for
 * @param of which inputs are changed; null where there is no choice
 * @param settings the fields of each descent's settings
 * @param problem why there is no result; null where there is one, or where a field tells it
 * @param result null where nothing could be computed
 */
public record DescentView(
        Card card,
        List<Choice> choices,
        Counter runs,
        Choice field,
        List<InputView> inputs,
        Choice of,
        NumberField steps,
        List<Settings> settings,
        String problem,
        Result result) {
    /** Whether a click into the picture may move the start. */
    public boolean isStartFree() {
        return inputs.stream().noneMatch(InputView::locked);
    }

    /** The fields of a descent's settings. */
    public record Settings(String id, String title, List<NumberField> fields) {}

    /**
     * What came of the descents.
     *
     * @param picture the map, or where there is one parameter the curve
     * @param isMap whether it is a map
     * @param switches which descent is explained; empty where there is but one
     */
    public record Result(
            PlotView picture,
            boolean isMap,
            PlotView losses,
            List<Switch> switches,
            StepView stepper,
            List<Note> notes,
            Update update,
            Table runs,
            Table steps) {}

    /** A link to the same picture with another descent explained. */
    public record Switch(String id, String text, String href, boolean isCurrent) {}

    /**
     * What is to be said of a descent.
     *
     * @param href a state in which it is mended; null where there is none
     */
    public record Note(String id, String text, String link, String href) {}

    /**
     * A step written out.
     *
     * @param words what the optimizer does
     */
    public record Update(String title, String place, String words, List<OfParameter> parameters) {}

    /**
     * The step of one parameter.
     *
     * @param gradient in a line of text
     * @param href explains the gradient; null where it is not a number
     * @param lines the rule, line by line, as MathML
     */
    public record OfParameter(String name, String gradient, String href, List<String> lines) {}

    /** A table, whose first column names its rows. */
    public record Table(String caption, List<Header> headers, List<Row> rows) {}

    public record Header(String text, String css) {}

    /**
     * A row.
     *
     * @param href where the name leads; null where it is just a name
     * @param remark in a last column of its own; null where the table has none
     */
    public record Row(String id, String name, String href, String css, List<Column> cells, String remark) {}

    public record Column(String css, Cell cell) {}
}
