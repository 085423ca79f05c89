package rensa.web.practice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rensa.engine.Formula;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.practice.Cell;
import rensa.practice.Finding;
import rensa.practice.Mark;
import rensa.practice.Replay;
import rensa.web.view.RuleMath;
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
    public record Row(String id, Found mistaken, Found right, boolean differs) {}

    /**
     * A gradient, and how it comes about.
     *
     * @param math as MathML; null where several paths meet, or the formula alone does not give the number
     * @param parts what comes back along several paths, in words; null where it is one path, or more than numbers
     */
    public record Found(String math, String parts, rensa.web.view.Cell number) {}

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
                rows(sheet, path, finding, replay),
                task.url(marked.work().withoutReplay()));
    }

    private static List<Row> rows(Sheet sheet, Replayed path, Finding finding, Replay replay) {
        return path.nodes().stream()
                .map(node -> new Row(
                        sheet.graph().node(node).id(),
                        found(sheet, node, replay.mistaken(), replay.mistaken(node), finding::ruleAt),
                        found(
                                sheet,
                                node,
                                sheet.scene().run().gradients(),
                                replay.right(node),
                                edge -> Optional.empty()),
                        replay.differs(node)))
                .toList();
    }

    /** @param wrong the formula at an edge where it is not the right one */
    private static Found found(
            Sheet sheet,
            int node,
            Gradients pass,
            Optional<Tensor> gradient,
            Function<Graph.Edge, Optional<Formula>> wrong) {
        List<Graph.Edge> edges = sheet.graph().consumers(node).stream()
                .filter(edge -> pass.contribution(edge).isPresent())
                .toList();
        Optional<String> math = edges.size() == 1
                ? RuleMath.of(
                        sheet.scene(),
                        edges.get(0),
                        wrong.apply(edges.get(0)).orElseGet(() -> right(sheet, edges.get(0))),
                        pass.of(edges.get(0).consumer()).orElseThrow(),
                        pass.contribution(edges.get(0)).orElseThrow().contribution())
                : Optional.empty();
        return new Found(
                math.orElse(null),
                edges.size() > 1 ? parts(sheet, edges, pass) : null,
                gradient.map(number ->
                                rensa.web.view.Cell.of(number, sheet.scene().numbers()))
                        .orElse(rensa.web.view.Cell.EMPTY));
    }

    private static String parts(Sheet sheet, List<Graph.Edge> edges, Gradients pass) {
        List<Tensor> parts = edges.stream()
                .map(edge -> pass.contribution(edge).orElseThrow().contribution())
                .toList();
        if (!parts.stream().allMatch(part -> part.shape().isScalar())) {
            return null;
        }
        Wording words = sheet.scene().words();
        return words.of(
                "practice.replay.parts",
                words.list(parts.stream().map(sheet.scene()::brief).toList()));
    }

    private static Formula right(Sheet sheet, Graph.Edge edge) {
        Node.Operation consumer = (Node.Operation) sheet.graph().node(edge.consumer());
        return consumer.op().rules().get(edge.position()).contribution();
    }
}
