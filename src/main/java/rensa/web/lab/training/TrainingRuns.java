package rensa.web.lab.training;

import java.time.Duration;
import java.util.OptionalInt;
import rensa.network.TrainingRun;
import rensa.web.training.Listening;
import rensa.web.training.TrainingPool;

/** Runs at a moment, for pages that stand still. */
record TrainingRuns(TrainingPool pool) {
    /** Where a server is so busy that it takes longer, a page shows how far the run has come. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /**
     * A run at an epoch, or where it diverged before.
     *
     * @param epoch 0 where there is none
     * @param batch how many batches of the next epoch are done as well
     */
    TrainingRun at(TrainingSettings settings, OptionalInt epoch, int batch) {
        try (Listening listening = pool.listen(settings)) {
            int wanted = epoch.orElse(0);
            TrainingRun run = listening.await(wanted, LONGEST);
            boolean diverged = run.divergence().isPresent() && run.epoch() < wanted;
            TrainingRun then = diverged ? run : run.at(wanted);
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
