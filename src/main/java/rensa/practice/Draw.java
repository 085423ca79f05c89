package rensa.practice;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/** How a number of a problem is chosen: at most two significant digits, so that it can be worked with in the head. */
interface Draw {
    /** The same random numbers give the same value on every machine: {@link Random} is specified to the bit. */
    Tensor draw(Random random);

    /** A whole number from a range. */
    static Draw whole(int least, int most) {
        return random -> Tensor.scalar(least + random.nextInt(most - least + 1));
    }

    /** A number of tenths: {@code tenths(11, 29)} is 1.1 to 2.9. */
    static Draw tenths(int least, int most) {
        return random -> Tensor.scalar((least + random.nextInt(most - least + 1)) / 10.0);
    }

    static Draw of(double... choices) {
        return random -> Tensor.scalar(choices[random.nextInt(choices.length)]);
    }

    static Draw vector(int length, Draw element) {
        return random -> filled(Shape.vector(length), element, random);
    }

    static Draw matrix(int rows, int columns, Draw element) {
        return random -> filled(Shape.matrix(rows, columns), element, random);
    }

    /** One 1 among zeros. */
    static Draw oneHot(int length) {
        return random -> {
            double[] elements = new double[length];
            elements[random.nextInt(length)] = 1;
            return Tensor.vector(elements);
        };
    }

    /** One 1 among zeros in every row. */
    static Draw oneHot(int rows, int columns) {
        return random -> {
            double[] elements = new double[rows * columns];
            for (int row = 0; row < rows; row++) {
                elements[row * columns + random.nextInt(columns)] = 1;
            }
            return Tensor.of(Shape.matrix(rows, columns), elements);
        };
    }

    /** With either sign. */
    default Draw signed() {
        return random -> mapped(draw(random), random.nextBoolean() ? a -> a : a -> -a);
    }

    default Draw negative() {
        return random -> mapped(draw(random), a -> -a);
    }

    private static Tensor filled(Shape shape, Draw element, Random random) {
        double[] elements = new double[(int) shape.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = element.draw(random).item();
        }
        return Tensor.of(shape, elements);
    }

    private static Tensor mapped(Tensor tensor, DoubleUnaryOperator operator) {
        double[] elements = tensor.toArray();
        for (int i = 0; i < elements.length; i++) {
            elements[i] = operator.applyAsDouble(elements[i]);
        }
        return Tensor.of(tensor.shape(), elements);
    }
}
