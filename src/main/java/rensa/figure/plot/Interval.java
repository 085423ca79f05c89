package rensa.figure.plot;

import java.util.Optional;

/**
 * A stretch of an axis in data coordinates.
 *
 * @param low finite, and less than {@code high}
 */
public record Interval(double low, double high) {
    /** Two numbers closer than this share of their size cannot be told apart on an axis. */
    private static final double LEAST_SHARE = 1e-6;

    /** Between these sizes a length can be multiplied and divided by without overflow or loss of digits. */
    private static final double LEAST_LENGTH = 1e-300;

    private static final double LARGEST = 1e300;

    public Interval {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("No interval from " + low + " to " + high);
        }
    }

    /** From one finite number to another, in either order; around them where they are too close to tell apart. */
    public static Interval of(double one, double other) {
        double low = bounded(Math.min(one, other));
        double high = bounded(Math.max(one, other));
        double least = Math.max(LEAST_LENGTH, LEAST_SHARE * Math.max(Math.abs(low), Math.abs(high)));
        return high - low < least ? around(low + (high - low) / 2) : new Interval(low, high);
    }

    private static Interval around(double middle) {
        double half = middle == 0 ? 1 : Math.max(LEAST_LENGTH, Math.abs(middle) / 2);
        return new Interval(middle - half, middle + half);
    }

    private static double bounded(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not finite: " + value);
        }
        return Math.max(-LARGEST, Math.min(LARGEST, value));
    }

    /** What two intervals have in common; nothing where that has no length. */
    public Optional<Interval> overlap(Interval other) {
        double from = Math.max(low, other.low);
        double to = Math.min(high, other.high);
        return from < to ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    public double length() {
        return high - low;
    }

    public double middle() {
        return low + length() / 2;
    }

    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** The value, or the end nearest to it. */
    double clamp(double value) {
        return Math.max(low, Math.min(high, value));
    }
}
