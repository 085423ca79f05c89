package rensa.web.training;

import java.time.Duration;
import rensa.network.TrainingRun;

/** That somebody follows a run. Once closed, the run goes on only for others. */
public final class Listening implements AutoCloseable {
    private final TrainingPool pool;
    private final SharedRun run;
    private volatile int wanted = -1;

    Listening(TrainingPool pool, SharedRun run) {
        this.pool = pool;
        this.run = run;
        run.add(this);
    }

    int wanted() {
        return wanted;
    }

    /** Lets the run go on to an epoch. */
    public void want(int epoch) {
        wanted = epoch;
        pool.advance(run);
    }

    /**
     * Lets the run go on to an epoch, and waits for it.
     *
     * @return the run as it stands then: farther if somebody else wanted that; not so far if it diverged or the time is over
     */
    public TrainingRun await(int epoch, Duration atMost) throws InterruptedException {
        want(epoch);
        return run.await(epoch, atMost);
    }

    @Override
    public void close() {
        run.remove(this);
    }
}
