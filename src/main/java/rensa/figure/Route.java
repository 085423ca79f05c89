package rensa.figure;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A line with rounded corners.
 *
 * @param points its start, its corners and its end
 * @param path the same as SVG path data, to stand in a {@code d} attribute
 */
public record Route(List<Point> points, String path) {
    private static final double CORNER = 8;

    public Route {
        points = List.copyOf(points);
    }

    static Route through(List<Point> points) {
        List<Point> distinct = points.stream().distinct().toList();
        List<Point> corners = IntStream.range(0, distinct.size())
                .filter(i -> !isOnLevelLine(distinct, i))
                .mapToObj(distinct::get)
                .toList();
        return new Route(corners, path(corners));
    }

    private static boolean isOnLevelLine(List<Point> points, int i) {
        return i > 0
                && i < points.size() - 1
                && points.get(i).y() == points.get(i - 1).y()
                && points.get(i).y() == points.get(i + 1).y();
    }

    public Point start() {
        return points.get(0);
    }

    public Point end() {
        return points.get(points.size() - 1);
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(text(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double radius = Math.min(CORNER, Math.min(before.distance(corner), corner.distance(after)) / 2);
            path.append(" L").append(text(corner.towards(before, radius)));
            path.append(" Q").append(text(corner)).append(' ').append(text(corner.towards(after, radius)));
        }
        return path.append(" L").append(text(points.get(points.size() - 1))).toString();
    }

    private static String text(Point point) {
        DecimalFormat tenths = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return tenths.format(point.x()) + " " + tenths.format(point.y());
    }
}
