package rensa.web.lab.picture;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.web.query.Parameters;

/**
 * A picture of 8 × 8 pixels, each black or white, counted row by row from the top left.
 *
 * <p>In a URL it is 16 hexadecimal digits, two for each row, whose highest bit is on the left.
 */
public record Pixels(BitSet black) {
    public static final int SIDE = 8;
    public static final int COUNT = SIDE * SIDE;

    /** A 3. */
    public static final String DEFAULT = "3c42021c0242423c";

    private static final int HEXADECIMAL = 16;

    /** The picture that a link names, or the one whose boxes are ticked. */
    public static Pixels read(Parameters parameters) {
        return parameters.flag("drawn")
                ? ofTicked(parameters)
                : parameters.last("pixels").flatMap(Pixels::of).orElseGet(() -> of(DEFAULT)
                        .orElseThrow());
    }

    private static Pixels ofTicked(Parameters parameters) {
        BitSet black = new BitSet();
        parameters.list("p").stream()
                .filter(index -> index.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .filter(index -> index < COUNT)
                .forEach(black::set);
        return new Pixels(black);
    }

    private static Optional<Pixels> of(String hexadecimal) {
        if (!hexadecimal.matches("[0-9a-f]{16}")) {
            return Optional.empty();
        }
        BigInteger bits = new BigInteger(hexadecimal, HEXADECIMAL);
        BitSet black = new BitSet();
        IntStream.range(0, COUNT)
                .filter(index -> bits.testBit(COUNT - 1 - index))
                .forEach(black::set);
        return Optional.of(new Pixels(black));
    }

    public String hexadecimal() {
        BigInteger bits = black.stream()
                .mapToObj(index -> BigInteger.ONE.shiftLeft(COUNT - 1 - index))
                .reduce(BigInteger.ZERO, BigInteger::or);
        return String.format("%016x", bits);
    }

    /** Nothing drawn. */
    public static Pixels blank() {
        return new Pixels(new BitSet());
    }

    /** Whether a pixel is black. */
    public boolean isBlack(int pixel) {
        return black.get(pixel);
    }

    /** The same picture but for one pixel, which is white where it was black and black where it was white. */
    public Pixels flipped(int pixel) {
        BitSet other = (BitSet) black.clone();
        other.flip(pixel);
        return new Pixels(other);
    }

    /** The picture as a matrix: 1 for black, 0 for white. */
    public Tensor matrix() {
        double[] elements =
                IntStream.range(0, COUNT).mapToDouble(i -> black.get(i) ? 1 : 0).toArray();
        return Tensor.of(Shape.matrix(SIDE, SIDE), elements);
    }
}
