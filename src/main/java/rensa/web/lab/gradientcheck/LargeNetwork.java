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
 * passes of the real network are timed, once in the life of the server.
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
    /** Seconds for Java to warm up in. */
    private static final double WARM_UP = 0.25;
    /** Seconds for each of the two timings. */
    private static final double BUDGET = 0.08;

    /** The timings, taken when they are first wanted. */
    static LargeNetwork timed() {
        return Timed.ONCE;
    }

    private static final class Timed {
        static final LargeNetwork ONCE = measured();
    }

    private static LargeNetwork measured() {
        Iteration iteration = Iteration.run(
                Network.of(ARCHITECTURE),
                new Initialisation.Normal(SIGMA).draw(ARCHITECTURE, SEED),
                Batch.example(ARCHITECTURE, ROWS, SEED));
        Values values = iteration.values();
        List<Tensor> leaves = values.graph().inputs().stream()
                .map(input -> values.of(input.index()))
                .toList();
        Runnable forward = () -> ForwardPass.run(values.graph(), leaves);
        Runnable both = () -> BackwardPass.run(ForwardPass.run(values.graph(), leaves));
        Timing.seconds(WARM_UP, both);
        return new LargeNetwork(Timing.seconds(BUDGET, forward), Timing.seconds(BUDGET, both));
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
