package rensa.web.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rensa.network.Activation;
import rensa.network.Architecture;
import rensa.network.Batch;
import rensa.network.DataSet;
import rensa.network.Initialisation;
import rensa.network.Loss;
import rensa.network.Optimizer;
import rensa.network.TrainingPlan;
import rensa.network.TrainingRun;
import rensa.network.Tuning;

class TrainingPoolTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final TrainingPool pool = new TrainingPool(1);

    /** A run whose seed tells it from others. */
    private record Seeded(long seed) implements Training {
        @Override
        public TrainingRun start() {
            STARTED.incrementAndGet();
            Architecture architecture = new Architecture(List.of(2, 4, 1), Activation.TANH, Loss.MSE);
            TrainingPlan plan =
                    new TrainingPlan(architecture, new Initialisation.Xavier(), Tuning.of(Optimizer.SGD), 0, 10, seed);
            return TrainingRun.start(plan, new DataSet(Batch.example(architecture, 200, 1), Optional.empty()));
        }
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aRunIsWhatItWouldBeAlone() throws InterruptedException {
        try (Listening listening = pool.listen(new Seeded(1))) {
            TrainingRun run = listening.await(30, LONG);
            assertEquals(30, run.epoch());
            assertEquals(new Seeded(1).start().toEpoch(30).parameters(), run.parameters());
        }
    }

    /** However short the time of a reader: what is shown stands at the end of an epoch, and is there without computing. */
    @Test
    void onlyCompleteEpochsAreSeen() throws InterruptedException {
        try (Listening listening = pool.listen(new Seeded(8))) {
            int most = 0;
            for (int glance = 0; glance < 100; glance++) {
                TrainingRun run = listening.await(1_000_000, Duration.ofMillis(3));
                assertEquals(0, run.batch());
                most = Math.max(most, run.epoch());
            }
            assertTrue(most > 0);
        }
    }

    @Test
    void equalRunsAreComputedOnce() throws InterruptedException {
        int before = STARTED.get();
        try (Listening one = pool.listen(new Seeded(2));
                Listening other = pool.listen(new Seeded(2))) {
            assertSame(one.await(20, LONG), other.await(20, LONG));
            assertSame(one.await(20, LONG), other.await(10, LONG));
        }
        try (Listening later = pool.listen(new Seeded(2))) {
            assertEquals(20, later.await(5, LONG).epoch());
        }
        assertEquals(1, STARTED.get() - before);
        try (Listening another = pool.listen(new Seeded(3))) {
            assertNotSame(pool.listen(new Seeded(2)).await(5, LONG), another.await(5, LONG));
        }
    }

    /** One thread for all, and the first wants more than it can get in the time of this test. */
    @Test
    void aLongRunLetsAllOthersHaveTheirTurn() throws InterruptedException {
        try (Listening endless = pool.listen(new Seeded(4))) {
            assertTrue(endless.await(1_000_000, Duration.ZERO).epoch() >= 0);
            List<Listening> others = new ArrayList<>();
            for (int seed = 100; seed < 160; seed++) {
                others.add(pool.listen(new Seeded(seed)));
            }
            for (Listening other : others) {
                assertEquals(5, other.await(5, LONG).epoch());
                other.close();
            }
        }
    }

    @Test
    void whatNobodyWantsAnyMoreStops() throws InterruptedException {
        Listening endless = pool.listen(new Seeded(5));
        endless.await(1_000_000, Duration.ZERO);
        endless.close();
        try (Listening other = pool.listen(new Seeded(6))) {
            other.await(1, LONG); // the only thread has come to it, so the slice that was under way is over
            other.await(2, LONG);
        }
        try (Listening again = pool.listen(new Seeded(5))) {
            int epoch = again.await(0, LONG).epoch();
            try (Listening other = pool.listen(new Seeded(7))) {
                other.await(50, LONG);
            }
            assertEquals(epoch, again.await(0, LONG).epoch());
        }
    }

    @Test
    void aRunWithoutEnoughMemoryIsToldAndTheThreadGoesOn() throws InterruptedException {
        Training tooLarge = () -> {
            throw new OutOfMemoryError("as a test");
        };
        try (Listening listening = pool.listen(tooLarge);
                Listening other = pool.listen(new Seeded(9))) {
            assertThrows(IllegalStateException.class, () -> listening.await(1, LONG));
            assertEquals(2, other.await(2, LONG).epoch());
        }
    }

    @Test
    void aBugInARunIsThrownToWhoeverWaits() {
        Training broken = () -> {
            throw new IllegalStateException("broken");
        };
        try (Listening listening = pool.listen(broken)) {
            assertThrows(IllegalStateException.class, () -> listening.await(1, LONG));
        }
    }
}
