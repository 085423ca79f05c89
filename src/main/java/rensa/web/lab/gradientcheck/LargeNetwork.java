package rensa.web.lab.gradientcheck;

import java.util.List;
import rensa.engine.BackwardPass;
import rensa.engine.DifferenceQuotient.Method;
import rensa.engine.ForwardPass;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.network.Activation;
import rensa.network.Architecture;
import rensa.network.Batch;
import rensa.network.Initialisation;
import rensa.network.Iteration;
import rensa.network.Loss;
import rensa.network.Network;

/**
 * The cost of a network that is as large as one that reads digits: too large to be checked within a request, so single
 * passes of the real network are timed, when the server is new.
 *
 * @param forward seconds of a forward pass
 * @param both seconds of a forward pass and a backward pass
 */
record LargeNetwork(double forward, double both) {
    static final Architecture ARCHITECTURE =
            new Architecture(List.of(784, 50, 10), Activation.RELU, Loss.SOFTMAX_CROSS_ENTROPY);
    static final int ROWS = 100;
    static final double SIGMA = 0.01;

    private static final long SEED = 1;
    /** Seconds for the timing while somebody waits. */
    private static final double IN_A_HURRY = 0.3;
    /** The same while nobody waits. */
    private static final double AT_LEISURE = 3;

    /**
     * The timings. They are first taken when they are first wanted, and then, as Java is slow while it warms up, once more
     * behind the scenes.
     */
    static LargeNetwork timed() {
        return Timed.latest;
    }

    private static final class Timed {
        static volatile LargeNetwork latest = measured(IN_A_HURRY);

        static {
            Thread again = new Thread(() -> latest = measured(AT_LEISURE), "timing of " + ARCHITECTURE);
            again.setDaemon(true);
            again.start();
        }
    }

    private static LargeNetwork measured(double budget) {
        Iteration iteration = Iteration.run(
                Network.of(ARCHITECTURE),
                new Initialisation.Normal(SIGMA).draw(ARCHITECTURE, SEED),
                Batch.example(ARCHITECTURE, ROWS, SEED));
        Values values = iteration.values();
        List<Tensor> leaves = values.graph().inputs().stream()
                .map(input -> values.of(input.index()))
                .toList();
        List<Double> seconds = Timing.seconds(
                budget,
                () -> ForwardPass.run(values.graph(), leaves),
                () -> BackwardPass.run(ForwardPass.run(values.graph(), leaves)));
        return new LargeNetwork(seconds.get(0), seconds.get(1));
    }

    static long parameters() {
        return ARCHITECTURE.parameterCount();
    }

    static long passes(Method method) {
        return method.passes(parameters());
    }

    /** Seconds that numerical differentiation would take: so many passes at the time of one. */
    double numerical(Method method) {
        return passes(method) * forward;
    }
}
