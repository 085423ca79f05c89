package rensa.network.digits;

import java.util.ArrayList;
import java.util.List;

/**
 * The strokes of a digit as one learns to write it, each a line from point to point. They fill a square from (−1, −1), its
 * upper left corner, to (1, 1).
 */
record Glyph(List<List<Point>> strokes) {
    /** A place in the square; y grows downwards. */
    record Point(double x, double y) {}

    private static final int POINTS_OF_AN_ARC = 14;

    /** The ways to write each digit, by the digit. */
    private static final List<List<Glyph>> WAYS =
            List.of(zero(), one(), two(), three(), four(), five(), six(), seven(), eight(), nine());

    Glyph {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** The ways in which a digit is written. */
    static List<Glyph> waysToWrite(int digit) {
        return WAYS.get(digit);
    }

    private static List<Glyph> zero() {
        return List.of(of(arc(0, 0, 1, 1, -90, 270)));
    }

    /** A bare stem, with a flag, and with a foot as well. */
    private static List<Glyph> one() {
        List<Point> stem = line(0, -1, 0, 1);
        List<Point> flag = line(-0.6, -0.5, 0, -1, 0, 1);
        return List.of(of(stem), of(flag), of(flag, line(-0.7, 1, 0.7, 1)));
    }

    private static List<Glyph> two() {
        return List.of(of(joined(arc(0, -0.45, 0.9, 0.55, 190, 385), line(-0.9, 1, 1, 1))));
    }

    private static List<Glyph> three() {
        return List.of(of(joined(arc(-0.1, -0.5, 0.9, 0.5, 210, 450), arc(-0.1, 0.5, 1, 0.5, -90, 150))));
    }

    /** Closed at the top, and open. */
    private static List<Glyph> four() {
        return List.of(
                of(line(0.35, 1, 0.35, -1, -1, 0.35, 1, 0.35)),
                of(line(-0.7, -1, -0.9, 0.2, 1, 0.2), line(0.4, -0.9, 0.4, 1)));
    }

    private static List<Glyph> five() {
        return List.of(of(joined(line(0.9, -1, -0.75, -1, -0.85, -0.15), arc(-0.15, 0.35, 1, 0.65, 220, 500))));
    }

    private static List<Glyph> six() {
        return List.of(of(joined(arc(0.75, 0.35, 1.6, 1.35, 270, 180), arc(0, 0.4, 0.85, 0.6, 180, 540))));
    }

    /** As it is written in most of the world, and with the short stroke on the left, as in Japan. */
    private static List<Glyph> seven() {
        return List.of(of(line(-0.9, -1, 0.9, -1, -0.2, 1)), of(line(-0.9, -0.4, -0.9, -1, 0.9, -1, 0, 1)));
    }

    private static List<Glyph> eight() {
        return List.of(of(arc(0, -0.5, 0.8, 0.5, -90, 270), arc(0, 0.5, 0.95, 0.5, -90, 270)));
    }

    /** With a straight stem, and with a bent one. */
    private static List<Glyph> nine() {
        List<Point> bowl = arc(-0.05, -0.4, 0.85, 0.6, 0, 360);
        return List.of(of(bowl, line(0.8, -0.4, 0.6, 1)), of(bowl, arc(-0.8, -0.4, 1.6, 1.4, 0, 85)));
    }

    @SafeVarargs
    private static Glyph of(List<Point>... strokes) {
        return new Glyph(List.of(strokes));
    }

    /** A line through points, given by x and y in turn. */
    private static List<Point> line(double... numbers) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new Point(numbers[i], numbers[i + 1]));
        }
        return points;
    }

    /** A part of an ellipse. Its angles are in degrees: 0 is on the right, 90 at the bottom. */
    private static List<Point> arc(double x, double y, double width, double height, double from, double to) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= POINTS_OF_AN_ARC; i++) {
            double angle = StrictMath.toRadians(from + (to - from) * i / POINTS_OF_AN_ARC);
            points.add(new Point(x + width * StrictMath.cos(angle), y + height * StrictMath.sin(angle)));
        }
        return points;
    }

    private static List<Point> joined(List<Point> start, List<Point> end) {
        List<Point> points = new ArrayList<>(start);
        points.addAll(end);
        return points;
    }
}
