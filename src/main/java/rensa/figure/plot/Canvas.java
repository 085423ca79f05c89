package rensa.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import rensa.figure.Box;
import rensa.figure.Point;

/** The inside of a plot's frame, on which marks draw themselves in data coordinates. Nothing gets outside. */
public final class Canvas {
    /** How far a tangent reaches from its spot, as a share of the frame's width. */
    private static final double TANGENT = 0.27;

    private static final double ARROW_HEAD = 7;
    private static final double ARROW_ANGLE = Math.toRadians(28);
    /** Markers nearer to each other than this, on average, would cover the line. */
    private static final double APART = 11;

    /** More points than these are drawn small. */
    private static final int MANY = 30;

    private static final Spot GAP = new Spot(Double.NaN, Double.NaN);

    private final Box frame;
    private final Scale x;
    private final Scale y;

    Canvas(Box frame, Scale x, Scale y) {
        this.frame = frame;
        this.x = x;
        this.y = y;
    }

    String line(List<Spot> spots) {
        return path(spots.stream().map(this::pixel).toList());
    }

    String curve(DoubleUnaryOperator function) {
        Sampling sampling = new Sampling(
                pixel -> y.pixel(function.applyAsDouble(x.value(pixel))), new Interval(frame.y(), frame.bottom()));
        return path(sampling.between(frame.x(), frame.right()));
    }

    String markers(List<Spot> spots, Marker marker) {
        double radius = spots.size() > MANY ? Marker.SMALL : Marker.REGULAR;
        return spots.stream()
                .map(this::pixel)
                .filter(spot -> frame.contains(spot.x(), spot.y()))
                .map(spot -> marker.at(new Point(spot.x(), spot.y()), radius))
                .collect(Collectors.joining());
    }

    /** The markers, or none if they are so many that they would run together. */
    String markersIfApart(List<Spot> spots, Marker marker) {
        return spots.size() * APART > frame.width() ? "" : markers(spots, marker);
    }

    String area(Interval interval) {
        double left = Math.max(frame.x(), x.pixel(interval.low()));
        double right = Math.min(frame.right(), x.pixel(interval.high()));
        return left < right
                ? new PathData()
                        .rectangle(left, frame.y(), right, frame.bottom())
                        .toString()
                : "";
    }

    /** The slope is one of data; scales that are not linear or not equal turn it. */
    String tangent(Spot at, double slope) {
        Spot middle = pixel(at);
        double angle = Math.atan(slope * y.pixelsPerUnit(at.y()) / x.pixelsPerUnit(at.x()));
        double dx = TANGENT * frame.width() * Math.cos(angle);
        double dy = TANGENT * frame.width() * Math.sin(angle);
        return path(List.of(new Spot(middle.x() - dx, middle.y() - dy), new Spot(middle.x() + dx, middle.y() + dy)));
    }

    String horizontal(double at) {
        double pixel = y.pixel(at);
        return path(List.of(new Spot(frame.x(), pixel), new Spot(frame.right(), pixel)));
    }

    String vertical(double at) {
        double pixel = x.pixel(at);
        return path(List.of(new Spot(pixel, frame.bottom()), new Spot(pixel, frame.y())));
    }

    String arrows(List<Mark.Arrow> arrows) {
        List<Spot> strokes = new ArrayList<>();
        for (Mark.Arrow arrow : arrows) {
            Spot from = pixel(arrow.from());
            Spot to = pixel(arrow.to());
            double length = Math.min(ARROW_HEAD, Math.hypot(to.x() - from.x(), to.y() - from.y()) / 2);
            double angle = Math.atan2(from.y() - to.y(), from.x() - to.x());
            strokes.addAll(List.of(from, to, GAP));
            strokes.addAll(
                    List.of(barb(to, length, angle - ARROW_ANGLE), to, barb(to, length, angle + ARROW_ANGLE), GAP));
        }
        return path(strokes);
    }

    String contours(Grid grid, List<Double> levels) {
        return levels.stream()
                .flatMap(level -> Contours.of(grid, level).stream())
                .map(this::line)
                .collect(Collectors.joining());
    }

    /** Adds the visible part of a rectangle, from its lower left corner to its upper right. */
    void addRectangle(PathData path, Spot lower, Spot upper) {
        double left = Math.max(frame.x(), x.pixel(lower.x()));
        double right = Math.min(frame.right(), x.pixel(upper.x()));
        double top = Math.max(frame.y(), y.pixel(upper.y()));
        double bottom = Math.min(frame.bottom(), y.pixel(lower.y()));
        if (left < right && top < bottom) {
            path.rectangle(left, top, right, bottom);
        }
    }

    private static Spot barb(Spot tip, double length, double angle) {
        return new Spot(tip.x() + length * Math.cos(angle), tip.y() + length * Math.sin(angle));
    }

    private Spot pixel(Spot spot) {
        return new Spot(x.pixel(spot.x()), y.pixel(spot.y()));
    }

    private String path(List<Spot> pixels) {
        return PathData.of(Pieces.of(pixels, frame));
    }
}
