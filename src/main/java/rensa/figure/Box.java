package rensa.figure;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/**
 * A rectangle of a figure, rounded to a tenth of a pixel.
 *
 * @param x its left side
 * @param y its top
 */
public record Box(double x, double y, double width, double height) {
    public Box {
        x = tenth(x);
        y = tenth(y);
        width = tenth(width);
        height = tenth(height);
    }

    /** Rounded to a tenth of a pixel. */
    public static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }

    public double right() {
        return tenth(x + width);
    }

    public double bottom() {
        return tenth(y + height);
    }

    public double centreX() {
        return tenth(x + width / 2);
    }

    public double centreY() {
        return tenth(y + height / 2);
    }

    /** Whether the two share more than a side. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether a point is inside or on a side. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
    }

    /** Whether a straight line passes through its inside. */
    boolean isCrossed(Point from, Point to) {
        return Math.min(from.x(), to.x()) < right()
                && Math.max(from.x(), to.x()) > x
                && Math.min(from.y(), to.y()) < bottom()
                && Math.max(from.y(), to.y()) > y
                && hasCornersOnBothSides(from, to);
    }

    private boolean hasCornersOnBothSides(Point from, Point to) {
        DoubleSummaryStatistics sides = DoubleStream.of(
                        side(from, to, x, y),
                        side(from, to, right(), y),
                        side(from, to, x, bottom()),
                        side(from, to, right(), bottom()))
                .summaryStatistics();
        return sides.getMin() < 0 && sides.getMax() > 0;
    }

    /* Its sign tells on which side of a line a corner lies. */
    private static double side(Point from, Point to, double cornerX, double cornerY) {
        return (to.x() - from.x()) * (cornerY - from.y()) - (to.y() - from.y()) * (cornerX - from.x());
    }

    /** A rectangle around the origin, smaller by a margin on each side. */
    public Box atOrigin(double margin) {
        return new Box(margin - width / 2, margin - height / 2, width - 2 * margin, height - 2 * margin);
    }

    Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
