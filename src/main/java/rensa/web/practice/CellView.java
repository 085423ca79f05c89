package rensa.web.practice;

import rensa.engine.Node;
import rensa.practice.Cell;
import rensa.practice.Verdict;
import rensa.web.view.Computation;
import rensa.web.view.Lockable;

/**
 * A blank in the table of blanks.
 *
 * @param id the id of its element
 * @param number its number in the figure
 * @param name what is asked for
 * @param computes how a value is computed; null for anything else
 * @param field the id of its field
 * @param parameter the name of its field
 * @param value what was filled in
 * @param lines how many lines the field has; 0 for a single number
 * @param isLocked whether it waits for values that have to be found first
 * @param isFixed whether it cannot be edited in the frame in which it stands
 */
public record CellView(
        String id,
        String number,
        String name,
        String computes,
        String field,
        String parameter,
        String value,
        int lines,
        boolean isLocked,
        boolean isInvalid,
        boolean isSettled,
        Said said,
        boolean isFixed)
        implements Lockable {
    private static final int MOST_LINES = 8;

    static CellView of(Task task, Marked marked, int place) {
        Sheet sheet = marked.sheet();
        Cell cell = sheet.cells().get(place);
        String id = ExerciseView.cellId(place);
        Verdict verdict = marked.mark(cell).map(mark -> mark.verdict()).orElse(Verdict.BLANK);
        String text = marked.work().answers().getOrDefault(cell, "");
        return new CellView(
                id,
                Integer.toString(place + 1),
                name(cell, sheet),
                computes(cell, sheet),
                ExerciseView.fieldId(place),
                Work.parameter(cell, sheet),
                text,
                lines(cell, sheet, text),
                marked.isLocked(cell),
                verdict != Verdict.BLANK && !verdict.isSettled(),
                verdict.isSettled(),
                new Feedback(task, marked, cell, id).said(),
                false);
    }

    @Override
    public String lockName() {
        return parameter;
    }

    @Override
    public String lockLabel() {
        return name;
    }

    /** A blank that is locked while it is blank could never be filled in. */
    @Override
    public boolean isWorthLocking() {
        return !value.isEmpty();
    }

    @Override
    public CellView lock() {
        return new CellView(
                id,
                number,
                name,
                computes,
                field,
                parameter,
                value,
                lines,
                isLocked,
                isInvalid,
                isSettled,
                said.withoutHints(),
                true);
    }

    /** What is asked for, in symbols. */
    static String name(Cell cell, Sheet sheet) {
        String node = sheet.node(cell).id();
        return cell.kind() == Cell.Kind.GRADIENT
                ? "∂" + sheet.scene().goal() + "/∂" + node
                : Feedback.name(cell, sheet);
    }

    /** How a value is computed; null for anything else. */
    static String computes(Cell cell, Sheet sheet) {
        return cell.kind() == Cell.Kind.VALUE
                ? "= " + Computation.inNames((Node.Operation) sheet.node(cell), sheet.scene())
                : null;
    }

    private static int lines(Cell cell, Sheet sheet, String text) {
        if (!sheet.isGrid(cell)) {
            return 0;
        }
        int typed = (int) text.lines().count();
        return Math.max(2, Math.min(MOST_LINES, typed));
    }
}
