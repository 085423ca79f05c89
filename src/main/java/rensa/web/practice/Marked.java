package rensa.web.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rensa.practice.Answer;
import rensa.practice.Cell;
import rensa.practice.Mark;

/** A sheet as far as somebody has filled it in, and what is said of that. */
final class Marked {
    private final Sheet sheet;
    private final Work work;
    private final Map<Cell, Answer> answers = new LinkedHashMap<>();
    private final Map<Cell, Mark> marks;

    Marked(Sheet sheet, Work work) {
        this.sheet = sheet;
        this.work = work;
        work.answers()
                .forEach((cell, text) -> answers.put(
                        cell, AnswerText.read(text, sheet.exercise().right(cell).shape())));
        this.marks = sheet.exercise().mark(answers);
    }

    Sheet sheet() {
        return sheet;
    }

    Work work() {
        return work;
    }

    Optional<Answer> answer(Cell cell) {
        return Optional.ofNullable(answers.get(cell));
    }

    Optional<Mark> mark(Cell cell) {
        return Optional.ofNullable(marks.get(cell));
    }

    /** Whether nothing is left to do at a cell. */
    boolean isSettled(Cell cell) {
        return mark(cell).filter(mark -> mark.verdict().isSettled()).isPresent();
    }

    /** Whether a cell waits for values that have to be found first: gate by gate, and only then gradients. */
    boolean isLocked(Cell cell) {
        return !answers.containsKey(cell) && needed(cell).anyMatch(this::isMissing);
    }

    private Stream<Cell> needed(Cell cell) {
        return cell.kind() == Cell.Kind.VALUE
                ? sheet.node(cell).inputs().stream().map(Cell::value)
                : sheet.cells().stream().filter(other -> other.kind() == Cell.Kind.VALUE);
    }

    /** Whether a number is asked for and not found yet. */
    boolean isMissing(Cell cell) {
        return sheet.cells().contains(cell) && !isSettled(cell);
    }

    int settled() {
        return (int) sheet.cells().stream().filter(this::isSettled).count();
    }

    boolean isDone() {
        return settled() == sheet.cells().size();
    }

    /** How many problems are solved in a row by now. */
    int streak() {
        return isDone() ? work.streak() + 1 : 0;
    }

    Blanks blanks() {
        return new Blanks(sheet, i -> {
            Cell cell = sheet.cells().get(i);
            String sign = mark(cell).map(mark -> Signs.of(mark.verdict())).orElse("");
            return new Blanks.Blank(i + 1, isSettled(cell), sign, "#" + ExerciseView.fieldId(i));
        });
    }
}
