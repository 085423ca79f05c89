package rensa.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rensa.engine.Tensor;
import rensa.practice.Cell;
import rensa.practice.Finding;
import rensa.practice.Mark;
import rensa.practice.Replay;
import rensa.web.view.Wording;

/**
 * A mistake replayed: the backward pass from the output to one blank by the learner's rule, and beside it by the right one.
 * Blanks that lie elsewhere stay blank.
 *
 * @param title which mistake it is
 * @param sentence where it leads
 * @param mistaken the figure by the learner's rule; null where the graph cannot be drawn
 * @param right the figure by the right rule
 * @param rows the nodes on the way, as the backward pass meets them
 * @param close the URL without it
 */
public record ReplayView(
        String title, String sentence, BlankFigure mistaken, BlankFigure right, List<Row> rows, String close) {
    /** A node on the way with its gradient by either rule. */
    public record Row(String id, rensa.web.view.Cell mistaken, rensa.web.view.Cell right, boolean differs) {}

    /** The replay that was asked for; none where that mistake does not give the number that stands there now. */
    static Optional<ReplayView> of(Task task, Marked marked) {
        Work work = marked.work();
        return work.replayed().flatMap(cell -> marked.mark(cell)
                .flatMap(mark -> finding(mark, work))
                .flatMap(finding -> finding.replay(marked.sheet().exercise())
                        .map(replay -> of(task, marked, cell, finding, replay))));
    }

    private static Optional<Finding> finding(Mark mark, Work work) {
        return mark.consistentWith().stream()
                .flatMap(List::stream)
                .filter(found -> found.rules().isPresent())
                .filter(found -> work.mistake().map(found.mistake()::equals).orElse(true))
                .findFirst();
    }

    private static ReplayView of(Task task, Marked marked, Cell cell, Finding finding, Replay replay) {
        Sheet sheet = marked.sheet();
        Wording words = sheet.scene().words();
        Replayed path = Replayed.to(cell.node(), marked, replay);
        String typed = marked.answer(cell).map(AnswerText::inline).orElse("");
        return new ReplayView(
                words.of(
                        "practice.replay.title",
                        words.of("mistake." + finding.mistake().id() + ".name")),
                words.of("practice.replay.sentence", sheet.node(cell).id(), typed, sheet.brief(cell)),
                BlankFigure.of(sheet, path).orElse(null),
                BlankFigure.of(sheet, path.byTheRule()).orElse(null),
                rows(sheet, path, replay),
                task.url(marked.work().withoutReplay()));
    }

    private static List<Row> rows(Sheet sheet, Replayed path, Replay replay) {
        Function<Optional<Tensor>, rensa.web.view.Cell> shown = tensor -> tensor.map(
                        number -> rensa.web.view.Cell.of(number, sheet.scene().numbers()))
                .orElse(rensa.web.view.Cell.EMPTY);
        List<Row> rows = new ArrayList<>();
        path.nodes()
                .forEach(node -> rows.add(new Row(
                        sheet.graph().node(node).id(),
                        shown.apply(replay.mistaken(node)),
                        shown.apply(replay.right(node)),
                        replay.differs(node))));
        return rows;
    }
}
