package rensa.web.practice;

import java.util.List;
import rensa.web.view.Cell;

/**
 * A worksheet as its template draws it.
 *
 * @param level which level it is, in words
 * @param levels the other levels
 * @param isKey whether the answers stand in it
 * @param other the URL of the answer key, or of the worksheet where this is the key
 * @param next the URL of the worksheet with the next problems
 * @param online the URL of the topic, to practise it online
 */
public record WorksheetView(
        String title,
        String level,
        List<Link> levels,
        boolean isKey,
        List<Problem> problems,
        String other,
        String next,
        String online) {

    /** A link to a level. */
    public record Link(String name, String href, boolean isHere) {}

    /**
     * A problem.
     *
     * @param number its place in the worksheet
     * @param figure null where it would be too entangled
     * @param given values that the figure has no room for
     * @param hasParts whether some blank is the sum of parts
     * @param rate what is said of the learning rate; null where there is none
     * @param href its page, where it can be checked
     * @param address the same as one would type it
     */
    public record Problem(
            int number,
            BlankFigure figure,
            List<Given> given,
            boolean hasParts,
            String rate,
            List<Blank> blanks,
            String href,
            String address) {}

    /** A value with its name. */
    public record Given(String name, Cell value) {}

    /**
     * A blank.
     *
     * @param number its number in the figure
     * @param name what is asked for
     * @param computes how a value is computed; null for anything else
     * @param lines the numbers of the lines that are left for a grid; none where one number is asked for
     * @param right the number that belongs there; empty on the worksheet itself
     * @param typical wrong numbers that are to be expected there; none on the worksheet itself
     */
    public record Blank(
            String number, String name, String computes, List<Integer> lines, Cell right, List<Expected> typical) {}

    /** A wrong number, and the mistakes that give it. */
    public record Expected(Cell number, String mistakes) {}
}
