package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.engine.GradientCheck;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.expression.Program;
import rensa.figure.GraphPlacement;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphState;
import rensa.web.graph.Mistake;
import rensa.web.view.LabView.ResultView;
import rensa.web.view.LabView.StateView;

/** Words what came of a state of the graph lab. */
public final class LabViews {
    /**
     * The lab in a state.
     *
     * @param id the id of its element in the page
     * @param path the URL of the lab, without a query
     */
    public LabView of(String id, String path, GraphAttempt attempt, Wording words) {
        GraphState state = attempt.state();
        Links links = new Links(path + state.programQuery(), state);
        Optional<Scene> scene = attempt.run().map(run -> Scene.of(run, state, links, words));
        ProblemView problem = attempt.inProgram()
                .map(mistake -> ProblemView.of(mistake, state.program(), words))
                .orElse(null);
        ResultView result = scene.map(this::result).orElse(null);
        return new LabView(
                id,
                path,
                state.program(),
                Math.max(2, Math.min(12, (int) state.program().lines().count())),
                inputs(id, attempt, links, words),
                problem,
                result,
                result != null ? result.stepper().sentence() : failure(attempt, problem, words),
                new StateView(
                        state.step().isPresent() ? Integer.toString(state.step().getAsInt()) : null,
                        state.node().orElse(null),
                        state.checked() ? "1" : null,
                        state.full() ? "full" : null));
    }

    private static String failure(GraphAttempt attempt, ProblemView problem, Wording words) {
        return problem != null
                ? problem.message()
                : attempt.inInputs().values().stream()
                        .map(mistake -> words.of(mistake.messageKey(), mistake.arguments()))
                        .findFirst()
                        .orElse("");
    }

    private static List<InputView> inputs(String id, GraphAttempt attempt, Links links, Wording words) {
        GraphState state = attempt.state();
        boolean matrices = state.inputs().values().stream().anyMatch(text -> text.rank() > 0)
                || attempt.program().filter(LabViews::usesMatrices).isPresent();
        List<InputView> views = new ArrayList<>();
        state.inputs().forEach((name, text) -> {
            String error = Optional.ofNullable(attempt.inInputs().get(name))
                    .map(mistake -> words.of(mistake.messageKey(), mistake.arguments()))
                    .orElse(null);
            views.add(InputView.of(id, name, text, error, shaping(matrices, name, links), words));
        });
        return views;
    }

    private static boolean usesMatrices(Program program) {
        return program.graph().nodes().stream()
                .anyMatch(node -> node instanceof Node.Operation operation
                        && operation.op().rules().stream()
                                .anyMatch(rule -> rule.local().isEmpty()));
    }

    private static InputView.Shaping shaping(boolean useful, String name, Links links) {
        return new InputView.Shaping() {
            @Override
            public boolean isUseful() {
                return useful;
            }

            @Override
            public String to(int rank, int rows, int columns) {
                return links.reshaped(name, rank, rows, columns);
            }
        };
    }

    private ResultView result(Scene scene) {
        Map<Integer, GradientCheck.Result> check = Map.of();
        String checkProblem = null;
        if (scene.state().checked()) {
            try {
                check = scene.run().check();
            } catch (Mistake mistake) {
                checkProblem = scene.words().of(mistake.messageKey(), mistake.arguments());
            }
        }
        return new ResultView(
                GraphPlacement.of(scene.run().graph())
                        .map(figure -> FigureView.of(scene, figure))
                        .orElse(null),
                StepView.of(scene),
                TableView.of(scene, check),
                chosen(scene).map(node -> ExplanationView.of(scene, node)).orElse(null),
                MeaningView.of(scene),
                notes(scene),
                scene.links().here(),
                scene.links().checked(!scene.state().checked()),
                scene.state().checked(),
                scene.links().full(!scene.state().full()),
                scene.state().full(),
                checkProblem);
    }

    /** The node that was asked for; else the one at which the step happens; else the first input. */
    private static Optional<Node> chosen(Scene scene) {
        Optional<Node> asked = scene.state().node().flatMap(scene.run().graph()::node);
        if (asked.isPresent()) {
            return asked;
        }
        if (scene.state().step().isPresent()) {
            return scene.moment().active().stream().mapToObj(scene::node).findFirst();
        }
        return scene.run().graph().inputs().stream().map(Node.class::cast).findFirst();
    }

    private static List<String> notes(Scene scene) {
        List<String> notes = new ArrayList<>();
        for (Node node : scene.run().values().notFinite()) {
            notes.add(
                    scene.words().of("note.value-not-finite", node.id(), finiteness(scene, scene.value(node.index()))));
        }
        for (Node node : scene.run().gradients().notFinite()) {
            notes.add(scene.words().of("note.gradient-not-finite", node.id()));
        }
        return notes;
    }

    /** The first number of a value that is not finite, as text. */
    private static String finiteness(Scene scene, Tensor tensor) {
        for (int i = 0; i < tensor.size(); i++) {
            if (!Double.isFinite(tensor.at(i))) {
                return scene.numbers().text(tensor.at(i));
            }
        }
        return "";
    }
}
