package rensa.web.lab.gradientcheck;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.NumberField;
import rensa.web.view.Cell;
import rensa.web.view.InputView;
import rensa.web.view.PlotView;

/**
 * The gradient check lab as its template draws it.
 *
 * @param choices the menus, in their order
 * @param fields for σ, where it is asked for
 * @param inputs the fields of a program's inputs
 * @param problem why there is no result; null where there is one, or where a field tells it
 * @param result null where nothing could be computed
 */
public record GradientCheckView(
        Card card,
        List<Choice> choices,
        List<Counter> counters,
        List<NumberField> fields,
        List<InputView> inputs,
        String problem,
        Result result) {
    /**
     * What came of a check.
     *
     * @param isCentral whether differences are central and not one-sided
     * @param curve which gradient the plot is about, as a heading
     * @param findings what the plot shows, a sentence each
     * @param bands how errors are judged
     * @param table every element; null where there are too many
     * @param hasRemarks whether any of its rows has one
     * @param summary every input; null where there are few enough elements
     */
    public record Result(
            PlotView plot,
            boolean isCentral,
            String curve,
            List<String> findings,
            List<BandView> bands,
            List<String> notes,
            List<Row> table,
            boolean hasRemarks,
            List<SummaryRow> summary,
            CostView cost) {}

    /**
     * A band.
     *
     * @param meaning what it says; null where only its name is wanted
     */
    public record BandView(String css, String sign, String name, String meaning) {}

    /**
     * An element.
     *
     * @param href draws its errors
     * @param remark what may explain a difference; null where there is nothing to say
     */
    public record Row(
            String id,
            String name,
            String href,
            boolean isDrawn,
            Cell value,
            Cell gradient,
            Cell numerical,
            String relativeError,
            BandView verdict,
            String remark) {}

    /**
     * An input with all its elements.
     *
     * @param worst the element with the greatest relative error
     * @param href draws its errors
     */
    public record SummaryRow(
            String id,
            String name,
            String shape,
            List<String> counts,
            String worst,
            String href,
            String relativeError,
            BandView verdict) {}

    /**
     * What both ways cost.
     *
     * @param ratio how many times as long numerical differentiation takes, in a sentence
     */
    public record CostView(List<CostRow> rows, String ratio, String note) {}

    /** A way to the gradients of a network. */
    public record CostRow(String of, String way, String forward, String backward, String time) {}
}
