package rensa.figure.plot;

/**
 * Which of the colours of a heat map a value has: the first is the low end of a range, the last its high end, and that in
 * the middle is white. Colours have the classes {@code h0} to {@code h16} in the style sheet.
 */
public record HeatScale(Interval range) {
    /** How many colours there are: as many below the middle of the range as above it. */
    public static final int COLOURS = 17;

    /** White is 0, and the number farthest from it has an outer colour. */
    public static HeatScale aroundZero(double farthest) {
        double most = Math.abs(farthest);
        return new HeatScale(most > 0 ? Interval.of(-most, most) : new Interval(-1, 1));
    }

    /** The number of the colour; values beyond the range have the outer ones. */
    public int colour(double value) {
        double share = (range.clamp(value) - range.low()) / range.length();
        return (int) Math.round(share * (COLOURS - 1));
    }
}
