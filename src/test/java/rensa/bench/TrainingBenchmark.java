package rensa.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
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

/** Training of 2-4-2-1 with tanh and batches of 10: forward, backward, and the optimizer's step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmn32m"}) // as the Procfile starts the server
public class TrainingBenchmark {
    @Param({"SGD", "ADAM"})
    public Optimizer optimizer;

    private TrainingRun run;

    /** Lets the compiler see networks of every kind first, as it does in a server: one kind alone would be faster. */
    @Setup
    public void prepare() {
        for (Optimizer each : Optimizer.values()) {
            for (Activation activation : Activation.values()) {
                for (Loss loss : Loss.values()) {
                    run(new Architecture(List.of(2, 3, 2), activation, loss), each)
                            .toEpoch(30);
                }
            }
        }
        run = run(new Architecture(List.of(2, 4, 2, 1), Activation.TANH, Loss.MSE), optimizer)
                .next();
    }

    private static TrainingRun run(Architecture architecture, Optimizer optimizer) {
        TrainingPlan plan = new TrainingPlan(architecture, new Initialisation.Xavier(), Tuning.of(optimizer), 0, 10, 1);
        return TrainingRun.start(plan, new DataSet(Batch.example(architecture, 140, 1), Optional.empty()));
    }

    /** One update. */
    @Benchmark
    public TrainingRun update() {
        return run.next();
    }

    /** An epoch of 14 updates and the evaluation of all 140 rows. */
    @Benchmark
    public TrainingRun epoch() {
        return run.toEpoch(1);
    }
}
