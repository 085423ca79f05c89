package rensa.web.lab.network;

import java.util.List;
import rensa.web.view.Omissible;
import rensa.web.view.PlotView;

/**
 * The explanation of one place of a network.
 *
 * @param id its id
 * @param kind what it is, in words
 * @param parts one after another, as they follow from each other
 * @param plot the loss as this parameter moves; null for what is no parameter
 */
public record ExplanationView(String id, String kind, List<Part> parts, PlotView plot) {

    /**
     * A part of an explanation: what is computed, and how.
     *
     * @param words what is done; null where the formulas say it
     * @param formulas none where nothing is known yet
     * @param terms a sum written out; null where there is none
     * @param sources links to what explains the gradients that are used
     */
    public record Part(String title, String words, List<FormulaView> formulas, TermsView terms, List<Source> sources) {}

    /**
     * A formula as MathML.
     *
     * @param shapes the shapes of its parts, as a line of text; null where all are numbers
     */
    public record FormulaView(String math, String shapes) {}

    /** A link to what explains an upstream gradient. */
    public record Source(String text, String href) {}

    /**
     * A sum of products, a row for each.
     *
     * @param added what is added to them; null where nothing is
     * @param totalName what the sum is
     */
    public record TermsView(
            String caption,
            String left,
            String right,
            boolean isGradient,
            List<TermView> rows,
            FactorView added,
            String totalName,
            String total,
            @Omissible String exact) {}

    /** Two factors and their product. */
    public record TermView(
            String of,
            FactorView left,
            FactorView right,
            String product,
            @Omissible String exact) {}

    /**
     * A number with its name.
     *
     * @param css {@code value} or {@code gradient}
     * @param href where it is explained; null where it is not
     */
    public record FactorView(
            String name,
            String href,
            String css,
            String text,
            @Omissible String exact) {}
}
