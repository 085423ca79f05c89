package rensa.web.lab.training;

import rensa.network.TrainingRun;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.lab.training.TrainingView.ComparisonView;
import rensa.web.lab.training.TrainingView.ScreenView;
import rensa.web.query.Parameters;
import rensa.web.training.TrainingPool;
import rensa.web.view.Facts;

/** The training lab: points of the plane, a network that learns them, and every epoch of it. */
public final class TrainingLab implements Lab {
    private final TrainingRuns runs;

    public TrainingLab(TrainingPool pool) {
        this.runs = new TrainingRuns(pool);
    }

    @Override
    public String id() {
        return "training";
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        TrainingState state = TrainingState.read(parameters);
        if (state.settings().isEmpty()) {
            String stopped = new TrainingCard(state, frame).stopped();
            return new Opened(view(state, frame, stopped, stopped, null, null), state.query(), Facts.NONE);
        }
        if (state.varied().isPresent()) {
            ComparisonView comparison = Comparison.of(state, runs, frame);
            return new Opened(
                    view(state, frame, comparison.sentence(), null, null, comparison), state.query(), Facts.NONE);
        }
        Scene scene = scene(state, frame);
        return new Opened(
                view(state, frame, Notes.sentence(scene), null, screen(scene, state.isLive()), null),
                state.query(),
                new TrainingFacts(scene));
    }

    private Scene scene(TrainingState state, Frame frame) {
        TrainingSettings settings = state.settings().orElseThrow();
        TrainingRun run = runs.at(settings, state.epoch(), state.batch());
        return new Scene(state, settings, run, frame);
    }

    /** @param running whether the run is going by */
    static ScreenView screen(Scene scene, boolean running) {
        boolean goesOn = running && scene.run().divergence().isEmpty();
        return new ScreenView(
                new TrainingMap(scene).points(),
                new TrainingMap(scene).key(),
                Frames.of(scene),
                goesOn ? Player.stream(scene) : null,
                Player.of(scene, goesOn),
                scene.run()
                        .divergence()
                        .map(divergence -> Remedy.of(scene, divergence))
                        .orElse(null),
                Notes.of(scene),
                new Tables(scene).view());
    }

    static TrainingView view(
            TrainingState state,
            Frame frame,
            String sentence,
            String stopped,
            ScreenView screen,
            ComparisonView comparison) {
        TrainingCard card = new TrainingCard(state, frame);
        return new TrainingView(
                card.card(sentence),
                card.choices(),
                card.features(),
                card.layers(),
                card.widths(),
                card.fields(),
                card.more(),
                card.sigma().orElse(null),
                card.own().orElse(null),
                stopped,
                screen,
                comparison,
                card.varying());
    }
}
