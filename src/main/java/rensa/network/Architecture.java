package rensa.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rensa.engine.Shape;
import rensa.network.UnsuitableArchitecture.Reason;

/**
 * What is chosen of a network before it has any weights: how many neurons in each layer, and what they compute.
 *
 * @param widths the number of inputs, the neurons of each hidden layer, the number of outputs; so 784, 50, 10
 * @param hidden the activation of every hidden layer
 * @param output what the output layer applies to its sums
 * @throws UnsuitableArchitecture if there is no layer, a layer has no neurons or too many, or the parts do not fit together
 */
public record Architecture(List<Integer> widths, Activation hidden, OutputActivation output, Loss loss) {
    /** The most neurons of one layer: so weights between two such layers still have a count that an int holds. */
    public static final int WIDEST = 10_000;

    public Architecture {
        widths = List.copyOf(widths);
        if (widths.size() < 2) {
            throw new UnsuitableArchitecture(Reason.NO_LAYER, widths.size());
        }
        for (int layer = 0; layer < widths.size(); layer++) {
            if (widths.get(layer) < 1 || widths.get(layer) > WIDEST) {
                throw new UnsuitableArchitecture(Reason.WIDTH, layer);
            }
        }
        if (!loss.fits(output)) {
            throw new UnsuitableArchitecture(Reason.OUTPUT_FOR_LOSS, widths.size() - 1);
        }
        if (classifies(output, loss) && widths.get(widths.size() - 1) < 2) {
            throw new UnsuitableArchitecture(Reason.ONE_CLASS, widths.size() - 1);
        }
    }

    /** With the output activation that is usual for the loss. */
    public Architecture(List<Integer> widths, Activation hidden, Loss loss) {
        this(widths, hidden, loss.usualOutput(), loss);
    }

    public int inputs() {
        return widths.get(0);
    }

    public int outputs() {
        return widths.get(depth());
    }

    /** How many layers have weights: the hidden ones and the output layer. */
    public int depth() {
        return widths.size() - 1;
    }

    /** Whether each output is the score of a class, so that a target has a single 1. */
    public boolean classifies() {
        return classifies(output, loss);
    }

    private static boolean classifies(OutputActivation output, Loss loss) {
        return output == OutputActivation.SOFTMAX || loss == Loss.SOFTMAX_CROSS_ENTROPY;
    }

    /** The shapes of all parameters by name, in the order W1, B1, W2, B2… */
    public Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (int layer = 1; layer < widths.size(); layer++) {
            shapes.put(weights(layer), Shape.matrix(widths.get(layer - 1), widths.get(layer)));
            shapes.put(bias(layer), Shape.vector(widths.get(layer)));
        }
        return Collections.unmodifiableMap(shapes);
    }

    /** How many numbers there are to learn: 39,760 in 784-50-10. */
    public long parameterCount() {
        return shapes().values().stream().mapToLong(Shape::size).sum();
    }

    /** The name of a layer's weights, layers being counted from 1. */
    static String weights(int layer) {
        return "W" + layer;
    }

    static String bias(int layer) {
        return "B" + layer;
    }

    /** The widths as they are usually written, {@code 784-50-10}. */
    @Override
    public String toString() {
        return widths.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
