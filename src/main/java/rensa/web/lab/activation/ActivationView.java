package rensa.web.lab.activation;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.NumberField;
import rensa.web.view.Cell;
import rensa.web.view.PlotView;

/**
 * The activation lab as its template draws it.
 *
 * @param values the plot of the curves; null where a field does not hold what it should
 * @param slopes the plot of their slopes; null as well then
 * @param rows what each curve is at the chosen place
 * @param notes what is to be said of them
 */
public record ActivationView(
        Card card,
        Choice functions,
        List<NumberField> fields,
        PlotView values,
        PlotView slopes,
        List<Row> rows,
        List<String> notes) {
    /**
     * A curve.
     *
     * @param words what it does to a number
     * @param backwardWords how it hands gradients on; null where it hands none on
     * @param forward what it computes, as MathML
     * @param rule its slope in symbols, as MathML
     * @param slope its slope at the chosen place; null where it jumps and has none
     * @param vanishing where its slope is small, in words
     */
    public record Row(
            String name,
            String words,
            String backwardWords,
            String forward,
            String rule,
            Cell value,
            Cell slope,
            String vanishing) {}
}
