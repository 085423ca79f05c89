package rensa.web.lab.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rensa.figure.plot.Interval;

/**
 * How much of the ground is drawn: an interval of each parameter. A surface says how far one looks on it; of a program, what
 * the descents see, but no farther than many times the distance of the start from 0.
 */
record Extent(List<Interval> ranges) {
    /** A descent that goes astray need not be followed to where it ends. */
    private static final double FARTHEST = 10;

    /** Room on both sides, as a share of the length. */
    private static final double MARGIN = 0.2;

    /** The shorter side is at least this share of the other, so that a map stays a map. */
    private static final double FLATTEST = 0.4;

    static Extent of(DescentState state, Ground ground, List<Course> courses) {
        double[] start = ground.start();
        List<Interval> ranges = IntStream.range(0, start.length)
                .mapToObj(parameter -> state.surface()
                        .map(surface -> around(surface.range().get(parameter), start[parameter]))
                        .orElseGet(() -> seen(parameter, start, courses)))
                .toList();
        return new Extent(inProportion(ranges));
    }

    Interval x() {
        return ranges.get(0);
    }

    Interval y() {
        return ranges.get(1);
    }

    /** The range, and the start where it lies outside. */
    private static Interval around(Interval range, double start) {
        return range.contains(start)
                ? range
                : widened(Interval.of(Math.min(range.low(), start), Math.max(range.high(), start)));
    }

    private static Interval seen(int parameter, double[] start, List<Course> courses) {
        double reach =
                FARTHEST * (1 + DoubleStream.of(start).map(Math::abs).max().orElseThrow());
        double[] seen = DoubleStream.concat(
                        DoubleStream.of(start[parameter]),
                        courses.stream().flatMapToDouble(course -> near(course, parameter, start, reach)))
                .toArray();
        double low = DoubleStream.of(seen).min().orElseThrow();
        double high = DoubleStream.of(seen).max().orElseThrow();
        return widened(low < high ? Interval.of(low, high) : Interval.of(low - 1, high + 1));
    }

    /** A parameter at the points of a way that are not too far from the start. */
    private static DoubleStream near(Course course, int parameter, double[] start, double reach) {
        return IntStream.rangeClosed(0, course.steps())
                .filter(step -> IntStream.range(0, start.length)
                        .allMatch(other -> Math.abs(course.paths().get(other)[step] - start[other]) <= reach))
                .mapToDouble(step -> course.paths().get(parameter)[step])
                .filter(Double::isFinite); // what is too far may be more than a double holds
    }

    private static Interval widened(Interval range) {
        return Interval.of(range.low() - MARGIN * range.length(), range.high() + MARGIN * range.length());
    }

    /** With the shorter sides as long as they must be; x, which runs across, at least as long as y. */
    private static List<Interval> inProportion(List<Interval> ranges) {
        double longest = ranges.stream().mapToDouble(Interval::length).max().orElseThrow();
        List<Interval> wide = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            wide.add(atLeast(ranges.get(i), i == 0 ? longest : FLATTEST * longest));
        }
        return wide;
    }

    private static Interval atLeast(Interval range, double length) {
        double half = length / 2;
        return range.length() >= length ? range : Interval.of(range.middle() - half, range.middle() + half);
    }
}
