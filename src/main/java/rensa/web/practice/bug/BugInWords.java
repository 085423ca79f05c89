package rensa.web.practice.bug;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.figure.GraphPlacement;
import rensa.practice.Bug;
import rensa.practice.Mistake;
import rensa.web.graph.GraphRun;
import rensa.web.graph.GraphState;
import rensa.web.lab.Choice;
import rensa.web.lab.Frame;
import rensa.web.practice.bug.BugView.Check;
import rensa.web.practice.bug.BugView.HandedOn;
import rensa.web.practice.bug.BugView.Level;
import rensa.web.practice.bug.BugView.Outcome;
import rensa.web.practice.bug.BugView.Row;
import rensa.web.view.Cell;
import rensa.web.view.Computation;
import rensa.web.view.FigureView;
import rensa.web.view.Links;
import rensa.web.view.Numbers;
import rensa.web.view.Scene;
import rensa.web.view.Wording;

/** Words a bug: its figure, its table, and what can be chosen. */
public final class BugInWords {
    private final BugQuery query;
    private final Hunt hunt;
    private final Frame frame;
    private final Scene scene;

    private BugInWords(BugQuery query, Hunt hunt, Frame frame) {
        this.query = query;
        this.hunt = hunt;
        this.frame = frame;
        this.scene = scene();
    }

    /**
     * The page of a bug.
     *
     * @param frame its place; the path is that of the page
     * @param lab the URL of the graph lab, without a query
     */
    public static BugView of(BugQuery query, Frame frame, String lab) {
        Hunt hunt = Hunt.of(query);
        Optional<Outcome> outcome = query.isAsked() || query.isAnswered()
                ? Optional.of(Outcomes.of(hunt, frame.words(), lab))
                : Optional.empty();
        return new BugInWords(query, hunt, frame).view(outcome);
    }

    /** The mistaken pass as if it were that of the graph lab; the node at fault is marked once it may be known. */
    private Scene scene() {
        GraphState plain = GraphState.of(hunt.bug().program().text(), Map.of());
        GraphState state = hunt.isOver() ? plain.opening(fault().id()) : plain;
        GraphRun run = new GraphRun(
                hunt.bug().program(), hunt.upstream(), hunt.replay().mistaken());
        return Scene.of(run, state, new Links(frame.path(), state), frame.words());
    }

    private Node fault() {
        return hunt.graph().node(hunt.bug().node());
    }

    private Wording words() {
        return frame.words();
    }

    private BugView view(Optional<Outcome> outcome) {
        return new BugView(
                frame.path(),
                query.level(),
                query.seed(),
                IntStream.rangeClosed(1, Bug.LEVELS).mapToObj(this::level).toList(),
                title(query.level()),
                GraphPlacement.of(hunt.graph())
                        .map(figure -> FigureView.of(scene, figure).withoutLinks())
                        .orElse(null),
                rows(),
                mistakes(),
                hunt.isOver(),
                outcome.orElse(null),
                outcome.map(Outcomes::sentence).orElse(""),
                url(query.next()),
                query.level() == Bug.LEVELS ? null : url(query.at(query.level() + 1)));
    }

    private Level level(int number) {
        return new Level(number, title(number), url(query.at(number)), number == query.level());
    }

    private String title(int level) {
        return words().of("bug.level", level, words().of("bug.level." + level));
    }

    private String url(BugQuery other) {
        return frame.path() + other.ofBug();
    }

    private Choice mistakes() {
        List<String> ids = hunt.bug().kinds().stream().map(Mistake::id).toList();
        return Choice.of(
                frame,
                "mistake",
                words().of("bug.mistake"),
                ids,
                hunt.mistake().map(Mistake::id).stream().toList(),
                id -> words().of("mistake." + id + ".name"));
    }

    private List<Row> rows() {
        List<Row> rows = hunt.graph().nodes().stream().map(this::row).toList();
        List<Cell> values = Cell.aligned(rows.stream().map(Row::value).toList());
        List<Cell> gradients = Cell.aligned(rows.stream().map(Row::gradient).toList());
        List<Cell> numericals = Cell.aligned(rows.stream().map(Row::numerical).toList());
        List<Cell> rights = Cell.aligned(rows.stream().map(Row::right).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).with(values.get(i), gradients.get(i), numericals.get(i), rights.get(i)))
                .toList();
    }

    private Row row(Node node) {
        int index = node.index();
        Optional<Tensor> mistaken = hunt.replay().mistaken(index);
        boolean isFault = hunt.isOver() && index == hunt.bug().node();
        return new Row(
                node.id(),
                hunt.bug().suspects().contains(index),
                hunt.node().filter(node::equals).isPresent(),
                node instanceof Node.Operation operation ? Computation.inNames(operation, scene) : null,
                cell(Optional.of(scene.value(index))),
                cell(mistaken),
                handsOn(node),
                cell(Optional.ofNullable(hunt.checks().get(index)).map(check -> check.numerical())),
                check(index),
                hunt.isOver() ? cell(hunt.replay().right(index)) : Cell.EMPTY,
                isFault ? "active" : "");
    }

    private static Cell cell(Optional<Tensor> tensor) {
        return tensor.map(value -> Cell.of(value, Numbers.ROUNDED)).orElse(Cell.EMPTY);
    }

    private Check check(int node) {
        return Optional.ofNullable(hunt.checks().get(node))
                .map(check -> new Check(hunt.differs(node), Numbers.rough(check.relativeError())))
                .orElse(null);
    }

    private List<HandedOn> handsOn(Node node) {
        Gradients mistaken = hunt.replay().mistaken();
        return IntStream.range(0, node.inputs().size())
                .mapToObj(position -> mistaken.contribution(new Graph.Edge(node.index(), position)))
                .flatMap(Optional::stream)
                .map(flow -> new HandedOn(
                        hunt.graph().node(flow.input()).id(), Cell.of(flow.contribution(), Numbers.ROUNDED)))
                .toList();
    }
}
