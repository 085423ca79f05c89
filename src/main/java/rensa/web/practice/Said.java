package rensa.web.practice;

import java.util.List;
import rensa.web.view.Hints.Hint;

/**
 * What is said of one blank.
 *
 * @param css the verdict for CSS; empty where nothing was answered
 * @param word the verdict, in a word
 * @param sentence what it means here; null where the word says it all
 * @param elements the numbers of a grid, each with its own sign; empty elsewhere
 * @param likely the mistakes that give this number, of which nobody could tell which it is
 * @param question what leads on; null where nothing need
 * @param others less likely ones
 * @param hints those that are open
 * @param more the URL with one hint more; null where there is none
 * @param moreLabel which hint that is
 */
public record Said(
        String css,
        String sign,
        String word,
        String sentence,
        List<List<Element>> elements,
        List<Consistent> likely,
        String question,
        List<Consistent> others,
        List<Hint> hints,
        String more,
        String moreLabel) {
    /** The same, with no hint to ask for. */
    Said withoutHints() {
        return new Said(css, sign, word, sentence, elements, likely, question, others, hints, null, moreLabel);
    }

    /** A number of a grid, as it was typed. */
    public record Element(String text, String sign) {}

    /**
     * A mistake that gives the number.
     *
     * @param remark that it was made elsewhere in the graph; null where it was made here
     * @param replay the URL that replays it; null where no rule was misunderstood
     */
    public record Consistent(String id, String name, String says, String remark, String replay) {}
}
