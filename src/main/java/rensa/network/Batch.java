package rensa.network;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/**
 * Examples and their targets, a row each.
 *
 * @param inputs X, of shape (rows, inputs)
 * @param targets T, of shape (rows, outputs)
 */
public record Batch(Tensor inputs, Tensor targets) {
    public Batch {
        if (inputs.shape().rank() != 2
                || targets.shape().rank() != 2
                || inputs.shape().rows() != targets.shape().rows()) {
            throw new IllegalArgumentException("examples " + inputs.shape() + " with targets " + targets.shape());
        }
    }

    public int rows() {
        return inputs.shape().rows();
    }

    /** Some of the rows, in this order. */
    public Batch rows(int... rows) {
        return new Batch(inputs.rows(rows), targets.rows(rows));
    }

    /**
     * Examples to try a network on, from a seed: inputs between −1.5 and 1.5 with one decimal, and targets that its outputs
     * can reach: a single 1 among zeros for classes, 0 or 1 after a sigmoid, else numbers between −1 and 1 with one decimal.
     * More rows leave the first ones as they are.
     */
    public static Batch example(Architecture architecture, int rows, long seed) {
        Random examples = Draws.of(seed, Draws.EXAMPLES);
        Random targets = Draws.of(seed, Draws.TARGETS);
        Tensor inputs = matrix(rows, architecture.inputs(), i -> decimal(examples, 15));
        int outputs = architecture.outputs();
        if (architecture.classifies()) {
            int[] classes = IntStream.range(0, rows)
                    .map(row -> targets.nextInt(outputs))
                    .toArray();
            return new Batch(inputs, matrix(rows, outputs, i -> classes[i / outputs] == i % outputs ? 1 : 0));
        }
        boolean bounded = architecture.output() == OutputActivation.SIGMOID;
        return new Batch(inputs, matrix(rows, outputs, i -> bounded ? targets.nextInt(2) : decimal(targets, 10)));
    }

    private static Tensor matrix(int rows, int columns, IntToDoubleFunction element) {
        double[] elements = new double[rows * columns];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = element.applyAsDouble(i);
        }
        return Tensor.of(Shape.matrix(rows, columns), elements);
    }

    /** A number of at most so many tenths, of either sign. */
    private static double decimal(Random random, int tenths) {
        return (random.nextInt(2 * tenths + 1) - tenths) / 10.0;
    }
}
