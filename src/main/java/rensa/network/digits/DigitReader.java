package rensa.network.digits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Tensor;
import rensa.network.Activation;
import rensa.network.Architecture;
import rensa.network.DataSet;
import rensa.network.Evaluation;
import rensa.network.Initialisation;
import rensa.network.Loss;
import rensa.network.Network;
import rensa.network.Optimizer;
import rensa.network.Parameters;
import rensa.network.Setting;
import rensa.network.TrainingPlan;
import rensa.network.TrainingRun;
import rensa.network.Tuning;

/**
 * A network that learns to read {@link DrawnDigits}, as it was at first and after each epoch. It is kept nowhere as
 * numbers: seed and settings decide all of them, and training takes less than a second.
 *
 * @param byEpoch its parameters, those of the first weights at 0
 * @param evaluations how good it was with them
 * @param test the pictures that it did not learn from
 */
public record DigitReader(Network network, List<Parameters> byEpoch, List<Evaluation> evaluations, Pictures test) {
    /** For how many epochs it learns. */
    public static final int EPOCHS = 20;

    public static final int TRAINING_PICTURES = 2_000;
    public static final int TEST_PICTURES = 1_000;
    public static final int HIDDEN = 16;
    public static final int BATCH = 20;
    public static final double LEARNING_RATE = 0.1;

    /** The test pictures are of the same kind as those for training, but drawn apart. */
    private static final long TRAINING_SEED = 1;

    private static final long TEST_SEED = 2;

    private static final Pictures TRAINING = DrawnDigits.draw(TRAINING_PICTURES, TRAINING_SEED);
    private static final Pictures TEST = DrawnDigits.draw(TEST_PICTURES, TEST_SEED);

    public DigitReader {
        byEpoch = List.copyOf(byEpoch);
        evaluations = List.copyOf(evaluations);
    }

    /**
     * Trains one.
     *
     * @param seed of the first weights and of the order of the pictures
     */
    public static DigitReader train(long seed) {
        TrainingRun run = TrainingRun.start(plan(seed), new DataSet(TRAINING.all(), Optional.of(TEST.all())));
        List<Parameters> byEpoch = new ArrayList<>();
        byEpoch.add(run.parameters());
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            run = run.toEpoch(epoch);
            byEpoch.add(run.parameters());
        }
        return new DigitReader(run.network(), byEpoch, run.evaluations(), TEST);
    }

    /** The digit that it reads in each of the test pictures, after so many epochs. */
    public List<Integer> answers(int epochs) {
        Tensor probabilities =
                network.predictions(byEpoch.get(epochs), test.all().inputs());
        return IntStream.range(0, test.count())
                .mapToObj(picture -> likeliest(probabilities.row(picture)))
                .toList();
    }

    private static int likeliest(Tensor probabilities) {
        return IntStream.range(0, probabilities.size())
                .boxed()
                .max(Comparator.comparingDouble(probabilities::at))
                .orElseThrow();
    }

    private static TrainingPlan plan(long seed) {
        int pixels = DrawnDigits.SIDE * DrawnDigits.SIDE;
        Architecture architecture =
                new Architecture(List.of(pixels, HIDDEN, Pictures.DIGITS), Activation.RELU, Loss.SOFTMAX_CROSS_ENTROPY);
        Tuning tuning = Tuning.of(Optimizer.SGD).with(Setting.LEARNING_RATE, LEARNING_RATE);
        return new TrainingPlan(architecture, new Initialisation.He(), tuning, 0, BATCH, seed);
    }
}
