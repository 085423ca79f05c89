package rensa.network;

import static rensa.network.Feature.X;
import static rensa.network.Feature.Y;
import static rensa.network.Setting.LEARNING_RATE;

import java.util.ArrayList;
import java.util.List;

/**
 * Settings with which a pattern is learned well: where one begins.
 *
 * @param hidden the neurons of each hidden layer
 */
public record Recipe(
        List<Feature> features,
        List<Integer> hidden,
        Activation activation,
        Loss loss,
        Tuning tuning,
        int batchSize,
        int epochs,
        double noise) {
    public Recipe {
        features = List.copyOf(features);
        hidden = List.copyOf(hidden);
    }

    public static Recipe of(Pattern pattern) {
        return switch (pattern) {
            case CIRCLE, MOONS, XOR, GAUSSIANS -> classes(List.of(4, 2), sgd(0.1), 100, 0.2);
            case SPIRAL -> classes(List.of(8, 8), adam(0.02), 300, 0.1);
            case PLANE -> numbers(List.of(4), sgd(0.03), 60);
            case WAVES -> numbers(List.of(8, 8), adam(0.01), 200);
        };
    }

    /** For points of which nothing is known but their task. */
    public static Recipe of(Task task) {
        return task == Task.CLASSIFICATION
                ? classes(List.of(8, 8), adam(0.01), 200, 0)
                : new Recipe(List.of(X, Y), List.of(8, 8), Activation.TANH, Loss.MSE, adam(0.01), 10, 200, 0);
    }

    private static Recipe classes(List<Integer> hidden, Tuning tuning, int epochs, double noise) {
        return new Recipe(
                List.of(X, Y), hidden, Activation.TANH, Loss.SOFTMAX_CROSS_ENTROPY, tuning, 10, epochs, noise);
    }

    private static Recipe numbers(List<Integer> hidden, Tuning tuning, int epochs) {
        return new Recipe(List.of(X, Y), hidden, Activation.TANH, Loss.MSE, tuning, 10, epochs, 0.1);
    }

    private static Tuning sgd(double rate) {
        return Tuning.of(Optimizer.SGD).with(LEARNING_RATE, rate);
    }

    private static Tuning adam(double rate) {
        return Tuning.of(Optimizer.ADAM).with(LEARNING_RATE, rate);
    }

    /** The network that it asks for. */
    public Architecture architecture(Task task) {
        return architecture(task, features.size(), hidden, activation, loss);
    }

    /**
     * A network for points of the plane. Classes have an output each where the loss compares probabilities, else there is
     * one output, between 0 and 1.
     */
    public static Architecture architecture(
            Task task, int inputs, List<Integer> hidden, Activation activation, Loss loss) {
        boolean probabilities = loss.comparesProbabilities();
        List<Integer> widths = new ArrayList<>(hidden);
        widths.add(0, inputs);
        widths.add(probabilities ? 2 : 1);
        return task == Task.CLASSIFICATION && !probabilities
                ? new Architecture(widths, activation, OutputActivation.SIGMOID, loss)
                : new Architecture(widths, activation, loss);
    }
}
