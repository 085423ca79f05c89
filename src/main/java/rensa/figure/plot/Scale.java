package rensa.figure.plot;

/**
 * From data coordinates to pixels along one axis, and back.
 *
 * @param from where the low end of the domain stands, in pixels
 * @param to where the high end stands; less than {@code from} for an axis that points up
 */
public record Scale(ScaleKind kind, Interval domain, double from, double to) {
    /** So far outside, in pixels, all is equally out of sight, and arithmetic still works. */
    private static final double OUT_OF_SIGHT = 1e7;

    public Scale {
        if (!Double.isFinite(kind.length(domain.low()))) {
            throw new IllegalArgumentException("No logarithmic axis from " + domain.low());
        }
    }

    /** Where a value stands; NaN if it is not finite or has no place on this kind of axis. */
    public double pixel(double value) {
        if (!Double.isFinite(value)) {
            return Double.NaN;
        }
        double low = kind.length(domain.low());
        double share = (kind.length(value) - low) / (kind.length(domain.high()) - low);
        double pixel = from * (1 - share) + to * share; // exact at both ends
        return Math.max(-OUT_OF_SIGHT, Math.min(OUT_OF_SIGHT, pixel));
    }

    /** The value that stands at a pixel. */
    public double value(double pixel) {
        return kind.value(kind.length(domain.low()) + (pixel - from) / perLength());
    }

    /** How many pixels a small change of a value takes, for each unit of it. */
    double pixelsPerUnit(double value) {
        return kind.slope(value) * perLength();
    }

    private double perLength() {
        return (to - from) / (kind.length(domain.high()) - kind.length(domain.low()));
    }
}
