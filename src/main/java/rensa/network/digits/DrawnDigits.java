package rensa.network.digits;

import java.util.List;
import java.util.Random;
import rensa.network.Draws;

/**
 * Digits of 8 × 8 pixels that nobody wrote by hand: we draw the strokes of each digit, every time a little different. A seed
 * alone decides shift, size, slant, how the strokes waver, and the thickness and softness of the pen.
 */
public final class DrawnDigits {
    /** How many pixels high and wide each picture is. */
    public static final int SIDE = 8;

    private static final int INK = 255;

    private DrawnDigits() {}

    /**
     * So many pictures, the digits 0 to 9 in turn. The same count and seed always give the same pictures, and a larger count
     * leaves the first ones as they are.
     */
    public static Pictures draw(int count, long seed) {
        Random random = Draws.of(seed, Draws.STROKES);
        byte[] ink = new byte[count * SIDE * SIDE];
        byte[] digits = new byte[count];
        for (int picture = 0; picture < count; picture++) {
            digits[picture] = (byte) (picture % Pictures.DIGITS);
            List<Glyph> ways = Glyph.waysToWrite(digits[picture]);
            Glyph glyph = ways.get(random.nextInt(ways.size()));
            double[] drawn = Hand.any(random).write(glyph, SIDE);
            for (int i = 0; i < drawn.length; i++) {
                ink[picture * drawn.length + i] = (byte) Math.round(INK * drawn[i]);
            }
        }
        return new Pictures(SIDE, ink, digits);
    }
}
