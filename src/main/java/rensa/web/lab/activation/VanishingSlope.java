package rensa.web.lab.activation;

import java.util.ArrayList;
import java.util.List;
import rensa.figure.plot.Interval;

/**
 * Where the slope of a curve is so small that hardly any gradient passes: less than {@link #SMALL} in size.
 *
 * <p>The range is looked at in small pieces, and each end of an interval is then closed in on by halving.
 */
public final class VanishingSlope {
    /** A fifth of the greatest slope of sigmoid; three layers of it let less than a thousandth of a gradient pass. */
    public static final double SMALL = 0.05;

    private static final int PIECES = 600;
    private static final int HALVINGS = 50;
    /** An edge is told to this share of a piece, so that the kink of ReLU is at 0 and not nearly. */
    private static final double GRAIN = 1e-6;

    private VanishingSlope() {}

    /** The intervals within a range, from left to right. */
    static List<Interval> of(Curve curve, Interval range) {
        List<Interval> intervals = new ArrayList<>();
        double start = isSmall(curve, range.low()) ? range.low() : Double.NaN;
        double before = range.low();
        for (int piece = 1; piece <= PIECES; piece++) {
            double here = range.low() + range.length() * piece / PIECES;
            if (isSmall(curve, before) != isSmall(curve, here)) {
                double edge = edge(curve, before, here);
                if (isSmall(curve, here)) {
                    start = edge;
                } else {
                    intervals.add(Interval.of(start, edge));
                }
            }
            before = here;
        }
        if (isSmall(curve, range.high())) {
            intervals.add(Interval.of(start, range.high()));
        }
        return intervals;
    }

    private static boolean isSmall(Curve curve, double x) {
        return Math.abs(curve.slope(x)) < SMALL;
    }

    /** The place between two at which the slope passes the bound. */
    private static double edge(Curve curve, double one, double other) {
        boolean small = isSmall(curve, one);
        double low = one;
        double high = other;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (isSmall(curve, middle) == small) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double grain = Math.abs(other - one) * GRAIN;
        return Math.round(low / grain) * grain;
    }
}
