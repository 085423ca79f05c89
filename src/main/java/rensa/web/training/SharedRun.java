package rensa.web.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import rensa.network.TrainingRun;

/** A run that several may listen to. It goes as far as the farthest of them wants, and no farther. */
final class SharedRun {
    private static final int NOTHING = -1;

    private final Training training;
    private final List<Listening> listeners = new ArrayList<>();
    /** As it stood after its last complete epoch, or where it diverged: what others see. */
    private TrainingRun run;
    /** As it stands, maybe amid an epoch. */
    private TrainingRun now;

    private RuntimeException failure;
    private boolean queued;
    private int farthest;
    /** The farthest epoch that somebody wants now. */
    private volatile int target = NOTHING;

    SharedRun(Training training) {
        this.training = training;
    }

    Training training() {
        return training;
    }

    synchronized void add(Listening listener) {
        listeners.add(listener);
    }

    synchronized void remove(Listening listener) {
        listeners.remove(listener);
        aim();
    }

    /**
     * Finds out what is wanted now.
     *
     * @return whether there is something to do and nobody is about to do it; who asks then has to
     */
    synchronized boolean claim() {
        aim();
        if (queued || !isWanted()) {
            return false;
        }
        queued = true;
        return true;
    }

    private void aim() {
        target = listeners.stream().mapToInt(Listening::wanted).max().orElse(NOTHING);
        farthest = Math.max(farthest, target);
    }

    /** The farthest epoch that anybody has ever wanted: how large it may have become. */
    synchronized int farthest() {
        return farthest;
    }

    private boolean isWanted() {
        return failure == null && target != NOTHING && !hasReached(run, target);
    }

    private static boolean hasReached(TrainingRun run, int epoch) {
        return run != null && (run.epoch() >= epoch || run.divergence().isPresent());
    }

    /**
     * Goes on for a while, on the thread of the one who claimed it.
     *
     * @return whether there is more to do
     */
    boolean work(Duration slice) {
        long end = System.nanoTime() + slice.toNanos();
        try {
            if (now == null) {
                goTo(training.start());
            }
            while (System.nanoTime() < end && !hasReached(now, target)) {
                goTo(now.next());
            }
        } catch (RuntimeException e) {
            fail(e);
        } catch (Error e) { // such as a lack of memory: who waits is told, and the thread goes on with other runs
            fail(new IllegalStateException("This run cannot be trained", e));
        }
        return goesOn();
    }

    private void goTo(TrainingRun next) {
        now = next;
        if (next.batch() == 0 || next.divergence().isPresent()) {
            publish(next);
        }
    }

    private synchronized void publish(TrainingRun complete) {
        run = complete;
        notifyAll();
    }

    private synchronized void fail(RuntimeException e) {
        failure = e;
        notifyAll();
    }

    private synchronized boolean goesOn() {
        queued = isWanted();
        return queued;
    }

    /**
     * Waits until it has come to an epoch.
     *
     * @return how far it has come, which is less if it diverged or the time is over
     */
    synchronized TrainingRun await(int epoch, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (failure == null && !hasReached(run, epoch)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0 && run != null) {
                return run;
            }
            wait(Math.max(1, left));
        }
        if (failure != null) {
            throw failure;
        }
        return run;
    }
}
