package rensa.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.practice.Cell;
import rensa.practice.Mistake;
import rensa.practice.Topic;
import rensa.practice.Typical;
import rensa.web.practice.WorksheetView.Blank;
import rensa.web.practice.WorksheetView.Expected;
import rensa.web.practice.WorksheetView.Given;
import rensa.web.practice.WorksheetView.Link;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** Words a worksheet, or its answer key. */
public final class WorksheetInWords {
    /** More wrong numbers for one blank would hide those that are likely. */
    private static final int MOST_EXPECTED = 4;

    private final WorksheetQuery query;
    private final Wording words;
    private final String path;
    private final String host;

    private WorksheetInWords(WorksheetQuery query, Wording words, String host) {
        this.query = query;
        this.words = words;
        this.path = TopicView.path(query.first().topic().id(), words.language());
        this.host = host;
    }

    /** @param host the name of the site, as one types it */
    public static WorksheetView of(WorksheetQuery query, Wording words, String host) {
        return new WorksheetInWords(query, words, host).view();
    }

    private WorksheetView view() {
        List<ProblemQuery> problems = query.problems();
        return new WorksheetView(
                TopicView.of(query.first().topic(), words).title(),
                words.of("practice.level." + query.first().level()),
                IntStream.rangeClosed(1, Topic.LEVELS).mapToObj(this::level).toList(),
                query.isKey(),
                IntStream.range(0, problems.size())
                        .mapToObj(i -> problem(i + 1, problems.get(i)))
                        .toList(),
                query.asKey(!query.isKey()).url(path),
                query.next().url(path),
                query.first().url(path));
    }

    private Link level(int level) {
        return new Link(
                words.of("practice.level." + level),
                query.atLevel(level).url(path),
                level == query.first().level());
    }

    private WorksheetView.Problem problem(int number, ProblemQuery problem) {
        Sheet sheet = problem.sheet(words);
        Blanks blanks = query.isKey() ? Blanks.settled(sheet) : Blanks.open(sheet);
        String href = problem.url(path);
        return new WorksheetView.Problem(
                number,
                BlankFigure.of(sheet, blanks).orElse(null),
                given(sheet),
                Blanks.hasParts(sheet),
                rate(sheet),
                IntStream.range(0, sheet.cells().size())
                        .mapToObj(i -> blank(sheet, i))
                        .toList(),
                href,
                host + href);
    }

    /** The vectors and matrices that are known, of which the figure shows no more than the shapes. */
    private static List<Given> given(Sheet sheet) {
        List<Given> given = new ArrayList<>();
        for (Node node : sheet.graph().nodes()) {
            give(node.id(), Cell.value(node.index()), Optional.of(sheet.scene().value(node.index())), sheet, given);
        }
        for (Node node : sheet.graph().nodes()) {
            Cell gradient = Cell.gradient(node.index());
            give(CellView.name(gradient, sheet), gradient, sheet.gradient(node), sheet, given);
        }
        return given;
    }

    private static void give(String name, Cell cell, Optional<Tensor> number, Sheet sheet, List<Given> given) {
        number.filter(tensor -> !tensor.shape().isScalar() && !sheet.cells().contains(cell))
                .map(tensor -> new Given(name, rensa.web.view.Cell.of(tensor, Numbers.ROUNDED)))
                .ifPresent(given::add);
    }

    private String rate(Sheet sheet) {
        return sheet.exercise().learningRate().isPresent()
                ? words.of(
                        "practice.group.updated",
                        Numbers.ROUNDED.text(sheet.exercise().learningRate().getAsDouble()))
                : null;
    }

    private Blank blank(Sheet sheet, int place) {
        Cell cell = sheet.cells().get(place);
        int rows = sheet.isGrid(cell) ? sheet.exercise().right(cell).shape().rows() : 0;
        return new Blank(
                Integer.toString(place + 1),
                CellView.name(cell, sheet),
                CellView.computes(cell, sheet),
                IntStream.range(0, rows).boxed().toList(),
                query.isKey()
                        ? rensa.web.view.Cell.of(sheet.exercise().right(cell), Numbers.ROUNDED)
                        : rensa.web.view.Cell.EMPTY,
                query.isKey() ? expected(sheet, cell) : List.of());
    }

    private List<Expected> expected(Sheet sheet, Cell cell) {
        return sheet.exercise().typical(cell).stream()
                .limit(MOST_EXPECTED)
                .map(this::expected)
                .toList();
    }

    private Expected expected(Typical typical) {
        List<String> names = typical.mistakes().stream()
                .map(Mistake::id)
                .map(id -> words.of("mistake." + id + ".name"))
                .toList();
        return new Expected(
                rensa.web.view.Cell.of(typical.number(), Numbers.ROUNDED),
                String.join(words.of("worksheet.or"), names));
    }
}
