package rensa.network.digits;

import java.util.stream.IntStream;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.network.Batch;

/**
 * Pictures, each with the digit that it shows. A pixel is kept as one byte, as MNIST has it: its 70,000 pictures would take
 * half a gigabyte as doubles. As inputs of a network, pixels are numbers from 0 (paper) to 1 (ink), row by row.
 */
public final class Pictures {
    /** How many digits there are, and so how many classes. */
    public static final int DIGITS = 10;

    private static final int INK = 255;

    private final int side;
    private final byte[] ink;
    private final byte[] digits;

    /**
     * Pictures from what was read or drawn.
     *
     * @param side how many pixels high and wide each of them is
     * @param ink the pixels of one picture after another, 0 to 255 without a sign
     * @param digits what each of them shows, 0 to 9
     * @throws IllegalArgumentException if the counts do not agree, or a digit is none
     */
    public Pictures(int side, byte[] ink, byte[] digits) {
        if (side < 1 || (long) side * side * digits.length != ink.length) {
            throw new IllegalArgumentException(
                    ink.length + " pixels for " + digits.length + " pictures of side " + side);
        }
        if (IntStream.range(0, digits.length).anyMatch(i -> digits[i] < 0 || digits[i] >= DIGITS)) {
            throw new IllegalArgumentException("a digit that is none");
        }
        this.side = side;
        this.ink = ink.clone();
        this.digits = digits.clone();
    }

    public int count() {
        return digits.length;
    }

    /** How many pixels high and wide each of them is. */
    public int side() {
        return side;
    }

    /** How many pixels each of them has. */
    public int pixels() {
        return side * side;
    }

    /** The digit that a picture shows. */
    public int digit(int picture) {
        return digits[picture];
    }

    /** A picture as a vector, row by row. */
    public Tensor picture(int picture) {
        double[] numbers = new double[pixels()];
        fill(numbers, 0, picture);
        return Tensor.vector(numbers);
    }

    /** Some of them, in this order, as a network takes them: a row each, and as target a 1 in the place of the digit. */
    public Batch batch(int... chosen) {
        double[] inputs = new double[chosen.length * pixels()];
        double[] targets = new double[chosen.length * DIGITS];
        for (int row = 0; row < chosen.length; row++) {
            fill(inputs, row * pixels(), chosen[row]);
            targets[row * DIGITS + digit(chosen[row])] = 1;
        }
        return new Batch(
                Tensor.of(Shape.matrix(chosen.length, pixels()), inputs),
                Tensor.of(Shape.matrix(chosen.length, DIGITS), targets));
    }

    /** All of them, in their order. */
    public Batch all() {
        return batch(IntStream.range(0, count()).toArray());
    }

    private void fill(double[] numbers, int start, int picture) {
        int first = picture * pixels();
        for (int i = 0; i < pixels(); i++) {
            numbers[start + i] = (ink[first + i] & INK) / (double) INK;
        }
    }
}
