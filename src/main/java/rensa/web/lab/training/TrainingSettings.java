package rensa.web.lab.training;

import java.util.List;
import java.util.Optional;
import rensa.network.Activation;
import rensa.network.Architecture;
import rensa.network.DataSet;
import rensa.network.Examples;
import rensa.network.Feature;
import rensa.network.Initialisation;
import rensa.network.Loss;
import rensa.network.Recipe;
import rensa.network.TrainingPlan;
import rensa.network.TrainingRun;
import rensa.network.Tuning;
import rensa.web.graph.Mistake;
import rensa.web.training.Training;

/**
 * All that decides the numbers of a run.
 *
 * @param testShare which part of the points is for the test
 * @param hidden the neurons of each hidden layer
 */
record TrainingSettings(
        Source source,
        double testShare,
        List<Feature> features,
        List<Integer> hidden,
        Activation activation,
        Loss loss,
        Initialisation initialisation,
        Tuning tuning,
        double l2,
        int batchSize,
        long seed)
        implements Training {
    /** The most of samples × parameters × epochs that a run may take: some seconds. */
    static final long MOST_WORK = 50_000_000;

    /** The most updates: each takes some time, however little there is to it. */
    static final int MOST_UPDATES = 400_000;

    TrainingSettings {
        features = List.copyOf(features);
        hidden = List.copyOf(hidden);
    }

    Architecture architecture() {
        return Recipe.architecture(source.task(), features.size(), hidden, activation, loss);
    }

    /** The points to learn from and those for the test. The seed of a pattern's points parts them, too. */
    Examples.Split split() {
        long splitSeed = source instanceof Source.Drawn drawn ? drawn.seed() : seed;
        return source.examples().split(testShare, splitSeed);
    }

    @Override
    public TrainingRun start() {
        Architecture architecture = architecture();
        TrainingPlan plan = new TrainingPlan(architecture, initialisation, tuning, l2, batchSize, seed);
        return TrainingRun.start(plan, DataSet.of(split(), features, architecture));
    }

    /** How many points there are to learn from. */
    int samples() {
        return Examples.trainingPart(source.size(), testShare);
    }

    int updatesOfEpoch() {
        return (samples() + batchSize - 1) / batchSize;
    }

    /** How many epochs a run may have. */
    int mostEpochs() {
        long most = Math.min(MOST_WORK / workOfEpoch(), MOST_UPDATES / updatesOfEpoch());
        return (int) Math.min(TrainingState.MOST_EPOCHS, most);
    }

    /** What is wrong with so many epochs, where they would take too long. */
    Optional<Mistake> tooMuch(int epochs) {
        if (epochs <= mostEpochs()) {
            return Optional.empty();
        }
        long work = workOfEpoch() * epochs;
        return Optional.of(
                work > MOST_WORK
                        ? Mistake.inInput(
                                "epochs",
                                "limit.training",
                                samples(),
                                architecture().parameterCount(),
                                epochs,
                                work,
                                MOST_WORK,
                                mostEpochs())
                        : Mistake.inInput(
                                "epochs",
                                "limit.training.updates",
                                updatesOfEpoch(),
                                epochs,
                                updatesOfEpoch() * epochs,
                                MOST_UPDATES,
                                mostEpochs()));
    }

    @Override
    public int rows() {
        return source.size();
    }

    /** What one epoch takes: samples × parameters. */
    long workOfEpoch() {
        return samples() * architecture().parameterCount();
    }
}
