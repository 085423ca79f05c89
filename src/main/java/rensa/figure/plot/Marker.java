package rensa.figure.plot;

import rensa.figure.Point;

/** The form in which points are drawn, so that colour alone tells nothing. All look equally large. */
public enum Marker {
    CIRCLE {
        @Override
        PathData around(double x, double y, double radius) {
            return new PathData()
                    .move(x - radius, y)
                    .arc(radius, 2 * radius, 0)
                    .arc(radius, -2 * radius, 0)
                    .close();
        }
    },
    SQUARE {
        @Override
        PathData around(double x, double y, double radius) {
            double half = 0.89 * radius;
            return new PathData().rectangle(x - half, y - half, x + half, y + half);
        }
    },
    TRIANGLE {
        @Override
        PathData around(double x, double y, double radius) {
            return new PathData()
                    .move(x, y - 1.16 * radius)
                    .by(1.09 * radius, 1.9 * radius)
                    .by(-2.18 * radius, 0)
                    .close();
        }
    },
    DIAMOND {
        @Override
        PathData around(double x, double y, double radius) {
            double half = 1.29 * radius;
            return new PathData()
                    .move(x, y - half)
                    .by(half, half)
                    .by(-half, half)
                    .by(-half, -half)
                    .close();
        }
    },
    CROSS {
        @Override
        PathData around(double x, double y, double radius) {
            double half = 0.89 * radius;
            return new PathData()
                    .move(x - half, y - half)
                    .by(2 * half, 2 * half)
                    .move(x - half, y + half)
                    .by(2 * half, -2 * half);
        }
    };

    static final double REGULAR = 4.5;
    /** For points that are many. */
    static final double SMALL = 3.2;

    abstract PathData around(double x, double y, double radius);

    /** SVG path data of its outline around a point. */
    public String at(Point centre) {
        return at(centre, REGULAR);
    }

    String at(Point centre, double radius) {
        return around(centre.x(), centre.y(), radius).toString();
    }
}
