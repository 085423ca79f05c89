package rensa.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rensa.engine.Node;
import rensa.practice.Answer;
import rensa.practice.Cell;
import rensa.practice.Finding;
import rensa.practice.Mark;
import rensa.practice.Mistake;
import rensa.practice.Verdict;
import rensa.web.practice.Said.Consistent;
import rensa.web.practice.Said.Element;
import rensa.web.view.Computation;
import rensa.web.view.Hints;
import rensa.web.view.Hints.Hint;
import rensa.web.view.Wording;

/** Words what is said of one blank, with the learner's own number. */
final class Feedback {
    private final Task task;
    private final Marked marked;
    private final Cell cell;
    private final String id;
    private final Sheet sheet;
    private final Wording words;

    /** @param id the start of the ids of its links */
    Feedback(Task task, Marked marked, Cell cell, String id) {
        this.task = task;
        this.marked = marked;
        this.cell = cell;
        this.id = id;
        this.sheet = marked.sheet();
        this.words = sheet.scene().words();
    }

    Said said() {
        Optional<Mark> mark = marked.mark(cell);
        Verdict verdict = mark.map(Mark::verdict).orElse(Verdict.BLANK);
        List<List<Finding>> groups = mark.map(Mark::consistentWith).orElse(List.of());
        List<Consistent> likely = groups.stream()
                .limit(1)
                .flatMap(List::stream)
                .map(this::consistent)
                .toList();
        List<Consistent> others = groups.stream()
                .skip(1)
                .flatMap(List::stream)
                .map(this::consistent)
                .toList();
        boolean asksForHints = !marked.isSettled(cell) && !marked.isLocked(cell);
        int open = marked.work().hintsAt(cell).orElse(0);
        return new Said(
                verdict == Verdict.BLANK ? "" : verdict.id(),
                Signs.of(verdict),
                verdict == Verdict.BLANK ? "" : words.of("practice.verdict." + verdict.id()),
                sentence(verdict, groups.isEmpty()),
                elements(mark),
                likely,
                verdict == Verdict.WRONG ? question(groups) : null,
                others,
                hints(open),
                asksForHints && open < Work.HINTS ? task.url(marked.work().hintedAt(cell)) : null,
                words.of("practice.hint.more", Integer.toString(open + 1), Integer.toString(Work.HINTS)));
    }

    private String typed() {
        return marked.answer(cell).map(AnswerText::inline).orElse("");
    }

    /** How the blank is called in a sentence. */
    static String name(Cell cell, Sheet sheet) {
        String node = sheet.node(cell).id();
        return cell.kind() == Cell.Kind.UPDATED ? sheet.scene().words().of("practice.updated.name", node) : node;
    }

    private String name() {
        return name(cell, sheet);
    }

    private String sentence(Verdict verdict, boolean isInexplicable) {
        return switch (verdict) {
            case CORRECT, BLANK -> null;
            case CLOSE -> words.of("practice.close", sheet.brief(cell));
            case CARRIED -> words.of("practice.carried", typed(), name());
            case INVALID -> words.of(sheet.isGrid(cell) ? "practice.invalid.grid" : "practice.invalid");
            case WRONG -> words.of(isInexplicable ? "practice.inexplicable" : "practice.consistent", typed(), name());
        };
    }

    private List<List<Element>> elements(Optional<Mark> mark) {
        Answer answer = marked.answer(cell).orElse(Answer.of(""));
        List<Verdict> verdicts = mark.map(Mark::elements).orElse(List.of());
        List<List<Element>> rows = new ArrayList<>();
        int next = 0;
        for (List<String> row : sheet.isGrid(cell) && !verdicts.isEmpty() ? answer.rows() : List.<List<String>>of()) {
            List<Element> elements = new ArrayList<>();
            for (String text : row) {
                elements.add(new Element(text, Signs.of(verdicts.get(next++))));
            }
            rows.add(elements);
        }
        return rows;
    }

    private Consistent consistent(Finding finding) {
        String mistake = mistake(finding);
        boolean isReplayed = finding.rules().isPresent();
        return new Consistent(
                id + "-" + finding.mistake().id(),
                words.of(mistake + ".name"),
                words.of(mistake + ".says", name(), typed()),
                finding.isRepeated() ? words.of("practice.repeated") : null,
                isReplayed ? task.url(marked.work().replaying(cell, finding.mistake())) : null);
    }

    /** Where the words for a mistake are: it means something else where no gradient is asked for. */
    private String mistake(Finding finding) {
        String mistake = "mistake." + finding.mistake().id();
        return switch (cell.kind()) {
            case GRADIENT -> mistake;
            case VALUE -> finding.mistake() == Mistake.OTHER_NODE ? mistake + ".value" : mistake;
            case UPDATED -> finding.mistake() == Mistake.SHAPE ? mistake : mistake + ".updated";
        };
    }

    /** One question that leads on: that of the likeliest mistake, else one about where the number comes from. */
    private String question(List<List<Finding>> groups) {
        if (sheet.node(cell) instanceof Node.Operation operation && cell.kind() == Cell.Kind.VALUE) {
            return words.of("practice.question.value", name(), Computation.inNames(operation, sheet.scene()));
        }
        if (!groups.isEmpty()) {
            return words.of(mistake(groups.get(0).get(0)) + ".question", name());
        }
        if (cell.kind() == Cell.Kind.UPDATED) {
            return words.of("practice.question.updated", sheet.node(cell).id());
        }
        List<String> consumers = consumers().distinct().toList();
        return words.of(
                "practice.question." + (consumers.size() > 1 ? "fan-out" : "gradient"), name(), words.list(consumers));
    }

    private Stream<String> consumers() {
        return sheet.graph().consumers(cell.node()).stream()
                .filter(edge -> sheet.graph().reachesOutput(edge.consumer()))
                .map(edge -> sheet.graph().node(edge.consumer()).id());
    }

    private List<Hint> hints(int open) {
        if (open == 0) {
            return List.of();
        }
        Node node = sheet.node(cell);
        List<Hint> all =
                switch (cell.kind()) {
                    case VALUE -> Hints.ofValue(sheet.scene(), (Node.Operation) node);
                    case GRADIENT -> Hints.ofGradient(sheet.scene(), node);
                    case UPDATED ->
                        Hints.ofUpdated(
                                sheet.scene(),
                                (Node.Input) node,
                                sheet.exercise().learningRate().orElseThrow());
                };
        return all.subList(0, Math.min(open, all.size()));
    }
}
