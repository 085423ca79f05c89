package rensa.figure;

/** A place in a figure, rounded to a tenth of a pixel. */
public record Point(double x, double y) {
    public Point {
        x = Box.tenth(x);
        y = Box.tenth(y);
    }

    /** The point that lies so far from this one on the way to another. */
    Point towards(Point other, double distance) {
        double share = distance / distance(other);
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
