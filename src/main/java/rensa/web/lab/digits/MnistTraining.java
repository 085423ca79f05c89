package rensa.web.lab.digits;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rensa.network.Activation;
import rensa.network.Architecture;
import rensa.network.DataSet;
import rensa.network.Evaluation;
import rensa.network.Initialisation;
import rensa.network.Loss;
import rensa.network.Optimizer;
import rensa.network.Setting;
import rensa.network.TrainingPlan;
import rensa.network.TrainingRun;
import rensa.network.Tuning;
import rensa.network.digits.Mnist;
import rensa.network.digits.Pictures;
import rensa.network.digits.UnreadablePictures;

/**
 * A network that learns from MNIST, as "Deep Learning from Scratch" trains it. It takes minutes, so it is done once for all
 * visitors, in the background, from when somebody first asks how far it is.
 */
final class MnistTraining {
    static final int EPOCHS = 16;
    static final int HIDDEN = 50;
    static final int BATCH = 100;
    static final double LEARNING_RATE = 0.1;

    private static final double SIGMA = 0.01;

    /** Pixels as doubles, once as they were read and twice in batches, and room to compute. */
    private static final long BYTES_PER_PIXEL = 32;

    private static final Logger LOG = LoggerFactory.getLogger(MnistTraining.class);

    private final Files files;
    private Thread worker;
    private volatile State state = new State(List.of(), Optional.empty(), false);

    /** Where the pictures come from. */
    interface Files {
        Mnist read() throws UnreadablePictures;
    }

    /**
     * How far it is.
     *
     * @param evaluations how good the network was at first and after each epoch that is done; none while files are read
     * @param problem why it cannot go on
     * @param finished whether nothing more will come
     */
    record State(List<Evaluation> evaluations, Optional<Problem> problem, boolean finished) {}

    /**
     * Why it cannot go on.
     *
     * @param messageKey of the sentence that tells it
     * @param arguments what stands in the sentence
     */
    record Problem(String messageKey, List<String> arguments) {
        private static final String KEYS = "digit-training.mnist.";

        static final Problem OF_MEMORY = new Problem(KEYS + "memory", List.of());

        /** Something that is no fault of the files; the log has it. */
        static final Problem OF_OURS = new Problem(KEYS + "stopped", List.of());

        /** The files are not what they should be: which file, and why; not the folder, which is nobody's business. */
        static Problem of(UnreadablePictures unreadable) {
            return new Problem(
                    KEYS + unreadable.reason().name().toLowerCase(Locale.ROOT),
                    List.of(
                            unreadable.file().getFileName().toString(),
                            Long.toString(unreadable.expected()),
                            Long.toString(unreadable.found())));
        }
    }

    MnistTraining(Path folder) {
        this(() -> Mnist.read(folder));
    }

    MnistTraining(Files files) {
        this.files = files;
    }

    /** How far it is by now. */
    synchronized State state() {
        if (worker == null) {
            worker = new Thread(this::run, "mnist");
            worker.setDaemon(true);
            worker.setPriority(Thread.MIN_PRIORITY);
            worker.start();
        }
        return state;
    }

    /** Waits until nothing more will come. */
    void await() throws InterruptedException {
        state();
        worker.join();
    }

    /** However it ends, those who wait are told, for they would ask for ever. */
    private void run() {
        try {
            Mnist mnist = files.read();
            long needed = BYTES_PER_PIXEL
                    * mnist.training().count()
                    * mnist.training().pixels();
            if (needed > Runtime.getRuntime().maxMemory()) {
                fail(Problem.OF_MEMORY);
            } else {
                train(mnist);
            }
        } catch (UnreadablePictures e) {
            LOG.warn("MNIST: {}", e.getMessage());
            fail(Problem.of(e));
        } catch (OutOfMemoryError e) {
            LOG.warn("MNIST: {}", e.toString());
            fail(Problem.OF_MEMORY);
        } catch (RuntimeException | Error e) {
            LOG.error("MNIST", e);
            fail(Problem.OF_OURS);
        }
    }

    /** What has been learned by then is still there to see. */
    private void fail(Problem problem) {
        state = new State(state.evaluations(), Optional.of(problem), true);
    }

    private void train(Mnist mnist) {
        DataSet data =
                new DataSet(mnist.training().all(), Optional.of(mnist.test().all()));
        TrainingRun run = TrainingRun.start(plan(mnist.training().pixels()), data);
        for (int epoch = 0; epoch <= EPOCHS; epoch++) {
            run = run.toEpoch(epoch);
            state = new State(List.copyOf(run.evaluations()), Optional.empty(), epoch == EPOCHS);
        }
    }

    private static TrainingPlan plan(int pixels) {
        Architecture architecture =
                new Architecture(List.of(pixels, HIDDEN, Pictures.DIGITS), Activation.RELU, Loss.SOFTMAX_CROSS_ENTROPY);
        Tuning tuning = Tuning.of(Optimizer.SGD).with(Setting.LEARNING_RATE, LEARNING_RATE);
        return new TrainingPlan(architecture, new Initialisation.Normal(SIGMA), tuning, 0, BATCH, 1);
    }
}
