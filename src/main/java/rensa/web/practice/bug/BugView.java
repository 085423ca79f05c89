package rensa.web.practice.bug;

import java.util.List;
import rensa.web.lab.Choice;
import rensa.web.view.Cell;
import rensa.web.view.ExplanationView;
import rensa.web.view.FigureView;

/**
 * A bug as its template draws it.
 *
 * @param action where the form goes
 * @param levels all levels, to choose from
 * @param title which level it is
 * @param figure its graph with the gradients that the mistaken pass gives
 * @param mistakes what the node at fault may do wrong
 * @param isOver whether the right gradients are shown too
 * @param outcome what is said of an answer; null before there is one
 * @param sentence the same in one sentence, for the live region; empty before
 * @param next the URL of the next seed
 * @param harder the URL of the next level; null at the last
 */
public record BugView(
        String action,
        int level,
        int seed,
        List<Level> levels,
        String title,
        FigureView figure,
        List<Row> rows,
        Choice mistakes,
        boolean isOver,
        Outcome outcome,
        String sentence,
        String next,
        String harder) {

    /** A level, and whether it is this one. */
    public record Level(int number, String title, String href, boolean isHere) {}

    /**
     * A node in the table.
     *
     * @param isSuspect whether it may be at fault, and can be chosen
     * @param computes what it computes; null for a leaf
     * @param gradient its gradient as the mistaken pass has it
     * @param handsOn what it hands on to each of its inputs
     * @param numerical the numerical gradient of an input; empty for any other node
     * @param check how the two compare; null for any other node
     * @param right the right gradient; empty until the answer may be seen
     * @param css what the row looks like
     */
    public record Row(
            String id,
            boolean isSuspect,
            boolean isChosen,
            String computes,
            Cell value,
            Cell gradient,
            List<HandedOn> handsOn,
            Cell numerical,
            Check check,
            Cell right,
            String css) {
        Row with(Cell newValue, Cell newGradient, Cell newNumerical, Cell newRight) {
            return new Row(
                    id,
                    isSuspect,
                    isChosen,
                    computes,
                    newValue,
                    newGradient,
                    handsOn,
                    newNumerical,
                    check,
                    newRight,
                    css);
        }
    }

    /** What a node hands on to an input. */
    public record HandedOn(String to, Cell contribution) {}

    /** The gradient check of an input: whether the two gradients differ, and by how much of the larger. */
    public record Check(boolean differs, String relativeError) {}

    /**
     * How an answer came out.
     *
     * @param isFound whether it was right
     * @param remarks what speaks against it, and where to look
     * @param solution the answer; null while it is not to be seen
     */
    public record Outcome(boolean isFound, String title, List<String> remarks, Solution solution) {}

    /**
     * The answer.
     *
     * @param fault which node, and which mistake
     * @param says what the node does, and what it should do
     * @param where why the check pointed there
     * @param affected the gradients that come of it directly
     * @param lab the URL of the graph lab with the right gradients
     */
    public record Solution(String fault, String says, String where, List<Affected> affected, String lab) {}

    /** A gradient that comes of the fault, beside the right one and how that is worked out. */
    public record Affected(String id, Cell mistaken, Cell right, ExplanationView explanation) {}
}
