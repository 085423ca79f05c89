package rensa.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.practice.Cell;
import rensa.practice.Verdict;
import rensa.web.lab.Card.Hidden;
import rensa.web.view.Footing;
import rensa.web.view.Wording;

/**
 * An exercise as {@code templates/practice/exercise.html} draws it: its graph with blanks, the same as a table, and the
 * fields.
 *
 * @param id the id of its element, from which those of its parts are made
 * @param action where its form goes
 * @param state what is hidden in the form
 * @param figure null where the graph is too entangled to be drawn
 * @param hasParts whether some blank of the figure is one part of a sum
 * @param hasGrids whether some blank is filled in row by row
 * @param sentence how far it is solved, for the live region
 * @param replay null where no mistake is replayed
 * @param parts which parts are fetched anew beside the figure, for htmx: no field, for somebody is typing in one of them
 * @param footing where this very state is found elsewhere
 * @param done what is said when all is solved; null before
 * @param another the URL of the next problem; null where there is none
 * @param lab the URL of the same graph in the graph lab; null before all is solved, for it has the answers
 */
public record ExerciseView(
        String id,
        String action,
        List<Hidden> state,
        BlankFigure figure,
        boolean hasParts,
        NumbersTable numbers,
        List<Group> groups,
        boolean hasGrids,
        String sentence,
        String score,
        ReplayView replay,
        String parts,
        Footing footing,
        String done,
        String another,
        String lab) {
    /** Blanks of one kind. */
    public record Group(String title, List<CellView> cells) {}

    /** The id of its element: a page has one exercise. */
    public static final String ID = "practice";

    private static final int MOST_NAMED = 4;

    /** @param lab the URL of the graph in the graph lab */
    public static ExerciseView of(Task task, Work work, String lab) {
        Sheet sheet = task.sheet();
        Wording words = sheet.scene().words();
        Marked marked = new Marked(sheet, work);
        return new ExerciseView(
                ID,
                task.frame().path(),
                Stream.concat(task.parameters().stream(), work.shown(sheet).stream())
                        .toList(),
                BlankFigure.of(sheet, marked.blanks()).orElse(null),
                Blanks.hasParts(sheet),
                NumbersTable.of(marked),
                groups(task, marked, words),
                sheet.cells().stream().anyMatch(sheet::isGrid),
                sentence(marked, words),
                score(marked, words),
                ReplayView.of(task, marked).orElse(null),
                parts(marked),
                task.frame().footingOfExercise(task.query(work)),
                marked.isDone() ? done(marked, words) : null,
                task.next(marked.streak()).orElse(null),
                marked.isDone() ? lab : null);
    }

    static String cellId(int place) {
        return ID + "-c" + (place + 1);
    }

    static String fieldId(int place) {
        return cellId(place) + "-field";
    }

    private static List<Group> groups(Task task, Marked marked, Wording words) {
        List<Group> groups = new ArrayList<>();
        List<Cell> cells = marked.sheet().cells();
        for (Cell.Kind kind : Cell.Kind.values()) {
            List<CellView> ofKind = IntStream.range(0, cells.size())
                    .filter(place -> cells.get(place).kind() == kind)
                    .mapToObj(place -> CellView.of(task, marked, place))
                    .toList();
            if (!ofKind.isEmpty()) {
                groups.add(new Group(title(kind, marked.sheet(), words), ofKind));
            }
        }
        return groups;
    }

    private static String title(Cell.Kind kind, Sheet sheet, Wording words) {
        return switch (kind) {
            case VALUE -> words.of("practice.group.value");
            case GRADIENT -> words.of("practice.group.gradient");
            case UPDATED ->
                words.of(
                        "practice.group.updated",
                        sheet.scene()
                                .numbers()
                                .text(sheet.exercise().learningRate().orElseThrow()));
        };
    }

    private static String score(Marked marked, Wording words) {
        String settled = words.of(
                "practice.score",
                Integer.toString(marked.settled()),
                Integer.toString(marked.sheet().cells().size()));
        int hints = marked.work().hintsOpen();
        return hints == 0 ? settled : settled + words.of("practice.score.hints", Integer.toString(hints));
    }

    /** How many are right, and what is said of those that are not. */
    private static String sentence(Marked marked, Wording words) {
        if (marked.isDone()) {
            return done(marked, words);
        }
        List<String> open = marked.sheet().cells().stream()
                .filter(cell -> marked.mark(cell)
                        .filter(mark -> !mark.verdict().isSettled() && mark.verdict() != Verdict.BLANK)
                        .isPresent())
                .limit(MOST_NAMED)
                .map(cell -> words.of(
                        "practice.score.open",
                        Feedback.name(cell, marked.sheet()),
                        words.of("practice.verdict."
                                + marked.mark(cell).orElseThrow().verdict().id())))
                .toList();
        return String.join(
                "",
                Stream.concat(Stream.of(score(marked, words)), open.stream()).toList());
    }

    private static String done(Marked marked, Wording words) {
        return marked.streak() > 1
                ? words.of("practice.done.streak", Integer.toString(marked.streak()))
                : words.of("practice.done");
    }

    private static String parts(Marked marked) {
        List<String> parts = new ArrayList<>();
        Stream.of("numbers", "score", "replay", "actions", "state").forEach(part -> parts.add("#" + ID + "-" + part));
        parts.add("#" + ID + "-status:innerHTML");
        List<Cell> cells = marked.sheet().cells();
        for (int place = 0; place < cells.size(); place++) {
            parts.add("#" + cellId(place) + (marked.isLocked(cells.get(place)) ? "" : "-said"));
        }
        return String.join(",", parts);
    }
}
