package rensa.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Follows a function through a frame, in pixels: closely enough for a smooth line, and with a gap where the function jumps
 * or goes through infinity.
 *
 * @param height takes a pixel along the x axis to one along the y axis; NaN where the function has no value
 */
record Sampling(DoubleUnaryOperator height, Interval visible) {
    private static final double STEP = 1.5;
    /** A rise between two neighbours that may be a jump. */
    private static final double STEEP = 6;
    /** After so many halvings two neighbours are as near as doubles allow to tell a jump from a steep slope. */
    private static final int HALVINGS = 24;

    List<Spot> between(double from, double to) {
        int steps = (int) Math.ceil((to - from) / STEP);
        List<Spot> line = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            Spot next = at(from + (to - from) * i / steps);
            if (i > 0) {
                bridge(line, line.get(line.size() - 1), next);
            }
            line.add(next);
        }
        return line;
    }

    private Spot at(double x) {
        return new Spot(x, height.applyAsDouble(x));
    }

    /**
     * Halves a steep rise, always on the side that rises more. A slope becomes lower by that; a jump stays as high, and a
     * pole has no value.
     */
    private void bridge(List<Spot> line, Spot from, Spot to) {
        double rise = rise(from, to);
        Spot left = from;
        Spot right = to;
        for (int i = 0; i < HALVINGS && isJump(left, right, rise); i++) {
            Spot middle = at((left.x() + right.x()) / 2);
            if (!middle.isFinite()) {
                break;
            }
            boolean leftRisesMore = rise(left, middle) >= rise(middle, right);
            left = leftRisesMore ? left : middle;
            right = leftRisesMore ? middle : right;
        }
        if (isJump(left, right, rise)) {
            line.add(left);
            line.add(new Spot(left.x(), Double.NaN));
            line.add(right);
        }
    }

    private boolean isJump(Spot from, Spot to, double firstRise) {
        double rise = rise(from, to);
        return rise > STEEP && rise > firstRise / 2;
    }

    /** How far the visible part of the way from one to the other rises or falls; NaN where either has no value. */
    private double rise(Spot from, Spot to) {
        return Math.abs(visible.clamp(from.y()) - visible.clamp(to.y()));
    }
}
