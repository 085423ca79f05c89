package rensa.bench;

import java.util.List;
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
import rensa.network.Initialisation;
import rensa.network.Iteration;
import rensa.network.Loss;
import rensa.network.Network;
import rensa.network.Parameters;

/** Forward and backward through whole networks: one as small as those on a page, and the one of the book for digits. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmn32m"}) // as the Procfile starts the server
public class NetworkBenchmark {

    /** 2-8-8-1 with a batch of 10. */
    @Benchmark
    public Iteration small(Small net) {
        return net.iteration.run();
    }

    /** 784-50-10 with a batch of 100. */
    @Benchmark
    public Iteration digits(Digits net) {
        return net.iteration.run();
    }

    @State(Scope.Benchmark)
    public static class Small {
        private Prepared iteration;

        @Setup
        public void prepare() {
            warmUp();
            iteration = Prepared.of(new Architecture(List.of(2, 8, 8, 1), Activation.TANH, Loss.MSE), 10);
        }
    }

    @State(Scope.Benchmark)
    public static class Digits {
        @Param({"SIGMOID", "RELU"})
        public Activation activation;

        private Prepared iteration;

        @Setup
        public void prepare() {
            warmUp();
            iteration =
                    Prepared.of(new Architecture(List.of(784, 50, 10), activation, Loss.SOFTMAX_CROSS_ENTROPY), 100);
        }
    }

    /** Lets the compiler see networks of every kind first, as it does in a server: one kind alone would be faster. */
    private static void warmUp() {
        for (int round = 0; round < 3000; round++) {
            for (Activation activation : Activation.values()) {
                for (Loss loss : Loss.values()) {
                    Prepared.of(new Architecture(List.of(2, 3, 2), activation, loss), 4)
                            .run();
                }
            }
        }
    }

    private record Prepared(Network network, Parameters parameters, Batch batch) {
        static Prepared of(Architecture architecture, int rows) {
            return new Prepared(
                    Network.of(architecture),
                    new Initialisation.Xavier().draw(architecture, 1),
                    Batch.example(architecture, rows, 1));
        }

        Iteration run() {
            return Iteration.forUpdate(network, parameters, batch);
        }
    }
}
