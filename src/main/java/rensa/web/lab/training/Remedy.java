package rensa.web.lab.training;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import rensa.network.Divergence;
import rensa.network.Setting;
import rensa.network.TrainingRun;
import rensa.web.lab.training.TrainingView.DivergenceView;
import rensa.web.view.Numbers;

/** Tells why a run diverged, and finds a change with which it does not: by trying. */
final class Remedy {
    private static final int MOST_UPDATES = 1_500;

    /** What helps a run is the same for all who look at it, and takes up to a dozen thousand updates to find. */
    private static final Cache<TrainingSettings, Optional<Change>> FOUND =
            Caffeine.newBuilder().maximumSize(200).build();

    private final Scene scene;
    private final Divergence divergence;

    /** Another value of a setting. */
    private record Change(String setting, String value) {}

    private Remedy(Scene scene, Divergence divergence) {
        this.scene = scene;
        this.divergence = divergence;
    }

    static DivergenceView of(Scene scene, Divergence divergence) {
        return new Remedy(scene, divergence).view();
    }

    private DivergenceView view() {
        Optional<Change> change = FOUND.get(
                scene.settings(), settings -> changes().filter(this::helps).findFirst());
        String rate = scene.state().text("rate");
        String norm = Numbers.rough(divergence.firstNorm());
        return new DivergenceView(
                scene.word(
                        "diverged." + divergence.place().name().toLowerCase(Locale.ROOT),
                        divergence.step(),
                        divergence.epoch(),
                        Numbers.rough(divergence.lastLoss())),
                divergence.cause() == Divergence.Cause.LEARNING_RATE
                        ? scene.word("cause.learning-rate", rate, norm)
                        : scene.word("cause.exploding-gradient", norm),
                change.map(each -> scene.href(changed(each).fromTheBeginning())).orElse(null),
                change.map(each -> scene.word("fix." + each.setting(), each.value()))
                        .orElse(null));
    }

    private Stream<Change> changes() {
        double rate = Double.parseDouble(Numbers.typed(scene.settings().tuning().of(Setting.LEARNING_RATE)));
        Stream<Change> rates = Stream.of(10, 100, 1000, 10_000).map(by -> new Change("rate", Numbers.typed(rate / by)));
        Stream<Change> weights = List.of("xavier", "he").stream()
                .filter(way -> !way.equals(scene.state().text("init")))
                .map(way -> new Change("init", way));
        return divergence.cause() == Divergence.Cause.LEARNING_RATE
                ? Stream.concat(rates, weights)
                : Stream.concat(weights, rates);
    }

    private TrainingState changed(Change change) {
        return scene.state().with(change.setting(), change.value());
    }

    /** Whether the run with that change gets twice as far and comes down. */
    private boolean helps(Change change) {
        Optional<TrainingSettings> settings = changed(change).settings();
        if (settings.isEmpty()) {
            return false;
        }
        TrainingRun run = settings.get().start();
        double first = run.evaluations().get(0).train().loss();
        int updates = Math.min(MOST_UPDATES, 2 * divergence.step() + 2 * run.batchesPerEpoch());
        while (run.updates() < updates && run.divergence().isEmpty()) {
            run = run.next();
        }
        double last =
                run.evaluations().get(run.evaluations().size() - 1).train().loss();
        return run.divergence().isEmpty() && last <= first;
    }
}
