package rensa.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.practice.Cell;
import rensa.practice.Exercise;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphQuery;
import rensa.web.graph.GraphRun;
import rensa.web.graph.GraphState;
import rensa.web.graph.Mistake;
import rensa.web.lab.Card.Hidden;
import rensa.web.lab.Frame;
import rensa.web.query.Parameters;
import rensa.web.view.Wording;

/**
 * A state of the graph lab as an exercise: {@code /{lang}/practice/own?program=…&in.x=…&level=2}. What the lab shows of it is
 * left aside.
 *
 * @param level 1 where gradients are asked for, 2 where values are too
 */
public record OwnGraph(GraphAttempt attempt, int level) implements Origin {
    /** The name of its page, below those of practice. */
    public static final String PAGE = "own";

    public static final int LEVELS = 2;

    /** More blanks than this nobody fills in. Those nearest to the output are asked for. */
    private static final int MOST_BLANKS = 40;

    private static final int MOST_ELEMENTS = 36;

    public static OwnGraph read(Parameters parameters) {
        GraphState asked = GraphQuery.read(parameters);
        return new OwnGraph(GraphAttempt.of(asked.plain()), parameters.count("level", 1, 1, LEVELS));
    }

    public OwnGraph atLevel(int other) {
        return new OwnGraph(attempt, other);
    }

    public GraphState state() {
        return attempt.state();
    }

    @Override
    public String page() {
        return PAGE;
    }

    /** The program and its inputs as the lab has them; nothing for the state that the lab opens with. */
    @Override
    public List<Hidden> parameters() {
        List<Hidden> parameters = new ArrayList<>();
        if (!state().programQuery().isEmpty()) {
            parameters.add(new Hidden("program", state().program()));
            state().inputs().forEach((name, value) -> parameters.add(new Hidden("in." + name, value.text())));
        }
        if (level > 1) {
            parameters.add(new Hidden("level", Integer.toString(level)));
        }
        return parameters;
    }

    @Override
    public String title(Wording words) {
        return words.of("practice.own.title");
    }

    @Override
    public String lead(Wording words) {
        return words.of("practice.own.lead");
    }

    /** Why there is nothing to practise, or not all of it. */
    @Override
    public String note(Wording words) {
        Optional<Mistake> first = Stream.concat(attempt.inProgram().stream(), attempt.inInputs().values().stream())
                .findFirst();
        if (first.isPresent()) {
            Mistake mistake = first.get();
            return words.of("practice.own.stopped", words.of(mistake.messageKey(), mistake.arguments()));
        }
        if (attempt.run().filter(run -> askable(run).findAny().isPresent()).isEmpty()) {
            return words.of("practice.own.nothing");
        }
        return attempt.run()
                .filter(run -> askable(run).count() > MOST_BLANKS)
                .map(run -> words.of("practice.own.some", Integer.toString(MOST_BLANKS)))
                .orElse(null);
    }

    @Override
    public Optional<Task> task(Frame frame) {
        return sheet(frame.words()).map(sheet -> new Task(sheet, PAGE, parameters(), Optional.empty(), frame));
    }

    private Optional<Sheet> sheet(Wording words) {
        return attempt.run()
                .map(run -> new Sheet(
                        Sheet.scene(run, words), Exercise.of(run.values(), OptionalDouble.empty()), cells(run)))
                .filter(sheet -> sheet.cells().stream().anyMatch(cell -> cell.kind() == Cell.Kind.GRADIENT));
    }

    @Override
    public GraphState inLab(Task task) {
        return state();
    }

    private List<Cell> cells(GraphRun run) {
        List<Cell> cells = new ArrayList<>();
        if (level > 1) {
            IntStream.range(0, run.graph().size())
                    .filter(node -> run.graph().node(node) instanceof Node.Operation)
                    .filter(node -> isAskable(run.values().of(node)))
                    .limit(MOST_BLANKS)
                    .forEach(node -> cells.add(Cell.value(node)));
        }
        askable(run).limit(MOST_BLANKS).forEach(node -> cells.add(Cell.gradient(node)));
        return cells;
    }

    private static IntStream askable(GraphRun run) {
        Graph graph = run.graph();
        int output = graph.output().index();
        return IntStream.range(1, output + 1)
                .map(below -> output - below)
                .filter(graph::reachesOutput)
                .filter(node -> run.gradients()
                        .of(node)
                        .filter(gradient -> isAskable(gradient) && graph.dependsOnInput(node))
                        .isPresent());
    }

    private static boolean isAskable(Tensor number) {
        return number.size() <= MOST_ELEMENTS && number.isFinite();
    }
}
