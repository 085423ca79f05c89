package rensa.figure.plot;

/** A pair of coordinates of the data, or of pixels that are not yet rounded. It may be not finite: a gap in a line. */
public record Spot(double x, double y) {
    boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y);
    }
}
