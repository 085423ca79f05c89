package rensa.web.training;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/**
 * Trains for all who ask, on a fixed number of threads. Runs stand in one queue, and each is worked on for a short while
 * before it goes to the end of it: a long run makes the others wait no longer than a short one.
 *
 * <p>Runs are kept for those who ask for the same soon; what nobody wants any more is left where it stands.
 */
public final class TrainingPool implements AutoCloseable {
    private static final Duration SLICE = Duration.ofMillis(2);
    private static final Duration KEPT = Duration.ofMinutes(10);
    /** In epochs that were recorded and in rows of data, of some hundred bytes each. */
    private static final int MOST_KEPT = 40_000;

    private final BlockingQueue<SharedRun> queue = new LinkedBlockingQueue<>();
    private final Cache<Training, SharedRun> runs = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((Training training, SharedRun run) -> Math.min(MOST_KEPT, 20 + run.farthest() + training.rows()))
            .expireAfterAccess(KEPT)
            .build();
    private final Thread[] workers;

    /** With one processor left for everything else, where there is more than one. */
    public TrainingPool() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    TrainingPool(int threads) {
        workers = IntStream.range(0, threads).mapToObj(this::worker).toArray(Thread[]::new);
    }

    private Thread worker(int number) {
        Thread worker = new Thread(this::work, "training-" + number);
        worker.setDaemon(true);
        worker.start();
        return worker;
    }

    /** Follows a run, which is begun if nobody has it yet. */
    public Listening listen(Training training) {
        return new Listening(this, runs.get(training, SharedRun::new));
    }

    /** Puts a run into the queue if somebody waits for it. */
    void advance(SharedRun run) {
        if (run.claim()) {
            runs.asMap().computeIfPresent(run.training(), (training, kept) -> kept); // weighs it anew
            queue.add(run);
        }
    }

    private void work() {
        try {
            while (true) {
                SharedRun run = queue.take();
                if (run.work(SLICE)) {
                    queue.add(run);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    @Override
    public void close() {
        for (Thread worker : workers) {
            worker.interrupt();
        }
    }
}
