package rensa.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of a whole as horizontal bars, one below another, each with room for its name on the left.
 *
 * @param rails by the number of the share: as long as the whole
 * @param bars by the number of the share: as long as the share
 */
public record Bars(double width, double height, List<Box> rails, List<Box> bars) {
    private static final double NAME = 34;
    private static final double LENGTH = 260;
    private static final double THICKNESS = 18;
    private static final double GAP = 8;

    private static final double SHORTER_LENGTH = 160;
    private static final double NUMBER = 116;

    /** @param shares from 0 to 1; what is not a number has no bar */
    public static Bars of(List<Double> shares) {
        return of(shares, LENGTH, 0);
    }

    /** Shorter ones, with room for a number on the right of each. */
    public static Bars withNumbers(List<Double> shares) {
        return of(shares, SHORTER_LENGTH, NUMBER);
    }

    private static Bars of(List<Double> shares, double length, double room) {
        List<Box> rails = new ArrayList<>();
        List<Box> bars = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            double y = GAP / 2 + i * (THICKNESS + GAP);
            double share = Double.isNaN(shares.get(i)) ? 0 : Math.max(0, Math.min(1, shares.get(i)));
            rails.add(new Box(NAME, y, length, THICKNESS));
            bars.add(new Box(NAME, y, length * share, THICKNESS));
        }
        return new Bars(NAME + length + room, shares.size() * (THICKNESS + GAP), List.copyOf(rails), List.copyOf(bars));
    }
}
