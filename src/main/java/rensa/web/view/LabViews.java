package rensa.web.view;

import java.util.Optional;
import rensa.code.CodeLanguage;
import rensa.figure.GraphPlacement;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphState;
import rensa.web.view.LabView.StateView;

/** Words what came of a state of the graph lab. */
public final class LabViews {
    /**
     * Where the lab stands.
     *
     * @param id the id of its element in the page
     * @param path the URL of the lab, without a query
     * @param start the URL of what is run, which says nothing of what is shown
     * @param practice where its gradients are blanks
     */
    public record Place(String id, String path, String start, String practice, Footing footing) {}

    /** The lab in a state. */
    public LabView of(Place place, GraphAttempt attempt, Wording words) {
        GraphState state = attempt.state();
        String id = place.id();
        Links links = new Links(place.start(), state);
        Optional<Scene> scene = attempt.run().map(run -> Scene.of(run, state, links, words));
        ProgramView program = ProgramView.of(attempt, words);
        RunView result = scene.map(RunView::of).orElse(null);
        return new LabView(
                id,
                place.path(),
                program,
                InputViews.of(id, attempt, links.here(), words),
                scene.flatMap(LabViews::figure).orElse(null),
                result,
                place.practice(),
                scene.map(it -> code(it, place)).orElse(null),
                result != null ? result.stepper().sentence() : program.failure(attempt, words),
                new StateView(
                        state.step().isPresent() ? Integer.toString(state.step().getAsInt()) : null,
                        state.node().orElse(null),
                        state.checked() ? "1" : null,
                        state.full() ? "full" : null,
                        state.code().map(CodeLanguage::id).orElse(null)),
                place.footing());
    }

    private static CodeView code(Scene scene, Place place) {
        return CodeView.of(
                scene.run().gradients(),
                scene.state().code(),
                scene.links()::code,
                place.footing().isInFrame() ? Optional.empty() : Optional.of(place.path()),
                scene.state().programQuery(),
                scene.words());
    }

    private static Optional<FigureView> figure(Scene scene) {
        return GraphPlacement.of(scene.run().graph()).map(figure -> FigureView.of(scene, figure));
    }
}
