package rensa.network.digits;

import java.util.List;
import java.util.Random;
import rensa.network.digits.Glyph.Point;

/**
 * How a hand writes one digit, once: where and how large, how slanted, how it wavers, and with which pen. Lengths are in
 * pixels.
 *
 * @param shiftX how far its middle is right of the picture's
 * @param halfWidth half as wide as it is
 * @param slant how far a point leans to the right for each pixel that it is above the middle
 * @param turn the angle by which it is turned, in radians
 * @param waver how far off a stroke goes at most
 * @param phase where in its wavering it begins
 * @param pen half as wide as the stroke
 * @param softness how wide its blurred edge is
 */
record Hand(
        double shiftX,
        double shiftY,
        double halfWidth,
        double halfHeight,
        double slant,
        double turn,
        double waver,
        double phase,
        double pen,
        double softness) {

    /** A hand as chance has it. */
    static Hand any(Random random) {
        return new Hand(
                between(random, -0.8, 0.8),
                between(random, -0.5, 0.5),
                between(random, 1.6, 2.7),
                between(random, 2.4, 3.3),
                between(random, -0.15, 0.3),
                between(random, -0.15, 0.15),
                between(random, 0, 0.35),
                between(random, 0, 2 * Math.PI),
                between(random, 0.5, 0.85),
                between(random, 0.05, 1));
    }

    private static double between(Random random, double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /**
     * A digit written by it.
     *
     * @param side how many pixels high and wide the picture is
     * @return how dark each pixel is, row by row, from 0 to 1
     */
    double[] write(Glyph glyph, int side) {
        List<List<Point>> strokes = glyph.strokes().stream()
                .map(stroke -> stroke.stream().map(point -> placed(point, side)).toList())
                .toList();
        double[] ink = new double[side * side];
        for (int i = 0; i < ink.length; i++) {
            double away = distance(new Point(i % side + 0.5, i / side + 0.5), strokes);
            ink[i] = Math.max(0, Math.min(1, (pen - away) / softness + 0.5));
        }
        return ink;
    }

    /** Where a point of the glyph comes to lie in the picture. */
    private Point placed(Point point, int side) {
        double wavered = waver * StrictMath.sin(2.5 * point.y() + phase);
        double x = halfWidth * point.x() + wavered - slant * halfHeight * point.y();
        double y = halfHeight * point.y() + waver * StrictMath.sin(2.5 * point.x() + phase);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        return new Point(side / 2.0 + shiftX + cos * x - sin * y, side / 2.0 + shiftY + sin * x + cos * y);
    }

    /** How far a place is from the nearest stroke. */
    private static double distance(Point place, List<List<Point>> strokes) {
        double nearest = Double.POSITIVE_INFINITY;
        for (List<Point> stroke : strokes) {
            for (int i = 1; i < stroke.size(); i++) {
                nearest = Math.min(nearest, distance(place, stroke.get(i - 1), stroke.get(i)));
            }
        }
        return nearest;
    }

    private static double distance(Point place, Point from, Point to) {
        double alongX = to.x() - from.x();
        double alongY = to.y() - from.y();
        double square = alongX * alongX + alongY * alongY;
        double share = square == 0 ? 0 : ((place.x() - from.x()) * alongX + (place.y() - from.y()) * alongY) / square;
        double nearest = Math.max(0, Math.min(1, share));
        double x = place.x() - from.x() - nearest * alongX;
        double y = place.y() - from.y() - nearest * alongY;
        return Math.sqrt(x * x + y * y);
    }
}
