package rensa.web.lab.training;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import rensa.network.TrainingRun;
import rensa.web.training.Listening;
import rensa.web.training.TrainingPool;

/** Runs at a moment, for pages that stand still. */
record TrainingRuns(TrainingPool pool) {
    /** Where a server is so busy that it takes longer, a page shows how far the run has come. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /**
     * Several runs at the same epoch, or where they diverged before or have come to: waiting for all takes no longer than for
     * one.
     */
    Map<TrainingSettings, TrainingRun> together(List<TrainingSettings> all, int epoch) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Map<TrainingSettings, Listening> listenings = new LinkedHashMap<>();
        try {
            all.forEach(settings ->
                    listenings.computeIfAbsent(settings, pool::listen).want(epoch));
            Map<TrainingSettings, TrainingRun> runs = new LinkedHashMap<>();
            for (Map.Entry<TrainingSettings, Listening> each : listenings.entrySet()) {
                Duration rest = Duration.ofNanos(end - System.nanoTime());
                runs.put(each.getKey(), standing(each.getValue().await(epoch, rest), epoch));
            }
            return runs;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", e);
        } finally {
            listenings.values().forEach(Listening::close);
        }
    }

    private static TrainingRun standing(TrainingRun run, int epoch) {
        return run.divergence().isPresent() && run.epoch() < epoch ? run : run.at(epoch);
    }

    /**
     * A run at an epoch, or where it diverged before.
     *
     * @param epoch 0 where there is none
     * @param batch how many batches of the next epoch are done as well
     */
    TrainingRun at(TrainingSettings settings, OptionalInt epoch, int batch) {
        try (Listening listening = pool.listen(settings)) {
            int wanted = epoch.orElse(0);
            TrainingRun then = standing(listening.await(wanted, LONGEST), wanted);
            for (int i = 0; i < Math.min(batch, then.batchesPerEpoch() - 1); i++) {
                then = then.next();
            }
            return then;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", e);
        }
    }
}
