package rensa.web.view;

import java.util.Optional;
import rensa.figure.GraphPlacement;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphState;
import rensa.web.view.LabView.StateView;

/** Words what came of a state of the graph lab. */
public final class LabViews {
    /** Where a program is practised, below a language. */
    private static final String PRACTICE = "/practice/own";

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
        ProgramView program = ProgramView.of(attempt, words);
        RunView result = scene.map(RunView::of).orElse(null);
        return new LabView(
                id,
                path,
                program,
                InputViews.of(id, attempt, links.here(), words),
                scene.flatMap(LabViews::figure).orElse(null),
                result,
                "/" + words.language().code() + PRACTICE + state.programQuery(),
                result != null ? result.stepper().sentence() : program.failure(attempt, words),
                new StateView(
                        state.step().isPresent() ? Integer.toString(state.step().getAsInt()) : null,
                        state.node().orElse(null),
                        state.checked() ? "1" : null,
                        state.full() ? "full" : null));
    }

    private static Optional<FigureView> figure(Scene scene) {
        return GraphPlacement.of(scene.run().graph()).map(figure -> FigureView.of(scene, figure));
    }
}
