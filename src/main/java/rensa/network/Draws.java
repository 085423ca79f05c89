package rensa.network;

import java.util.Random;

/**
 * Random numbers that a seed alone decides, on every machine and in every version of Java.
 *
 * <p>They are those of {@link Random}: the Javadoc of {@code nextInt(int)} and {@code nextGaussian()} prescribes their
 * algorithms, down to {@code StrictMath} inside. The other generators of the JDK leave that open.
 */
public final class Draws {
    /*
     * Purposes; those from 1 on are layers. Each is permanent, for links name seeds and mean what was drawn from them. So
     * some that are older than this list are also numbers of layers: the bits are then the same, but never for one end.
     */
    static final int PLACES = -1;
    static final int NOISE = -2;
    static final int SPLIT = -3;
    /** And the numbers below it: one for each epoch. */
    static final int EPOCHS = -4;
    /** Examples to try a network on: tenths, where the first layer makes weights of the same bits. */
    static final int EXAMPLES = 1;
    /** And their targets. */
    static final int TARGETS = 2;
    /** Strokes of digits, which no network of seven layers learns. */
    public static final int STROKES = 7;

    private Draws() {}

    /**
     * A source of numbers of its own for each seed and purpose, so that more of the one does not change the other.
     *
     * @param purpose any number, such as that of a layer
     */
    public static Random of(long seed, int purpose) {
        return new Random(mixed(mixed(seed) + purpose));
    }

    /**
     * SplitMix64's mixing (Steele, Lea and Flood, 2014). Without it {@link Random} begins with nearly the same number for
     * seeds 1, 2, 3, and so would every network.
     */
    private static long mixed(long seed) {
        long z = seed + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
