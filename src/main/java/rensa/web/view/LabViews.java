package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rensa.engine.Node;
import rensa.expression.Program;
import rensa.figure.GraphPlacement;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphState;
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
        RunView result = scene.map(RunView::of).orElse(null);
        return new LabView(
                id,
                path,
                state.program(),
                Math.max(2, Math.min(12, (int) state.program().lines().count())),
                inputs(id, attempt, links, words),
                problem,
                scene.flatMap(LabViews::figure).orElse(null),
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

    private static Optional<FigureView> figure(Scene scene) {
        return GraphPlacement.of(scene.run().graph()).map(figure -> FigureView.of(scene, figure));
    }
}
