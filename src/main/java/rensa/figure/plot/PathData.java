package rensa.figure.plot;

import java.util.List;

/** Lines as SVG path data, with coordinates to a tenth of a pixel. */
final class PathData {
    private final StringBuilder text = new StringBuilder();

    /** Each piece as a line of its own; a piece of one point is a dot where line ends are round. */
    static String of(List<List<Spot>> pieces) {
        PathData path = new PathData();
        for (List<Spot> piece : pieces) {
            path.move(piece.get(0).x(), piece.get(0).y());
            piece.stream().skip(1).forEach(spot -> path.line(spot.x(), spot.y()));
            if (piece.size() == 1) {
                path.text.append("h0");
            }
        }
        return path.toString();
    }

    PathData move(double x, double y) {
        return add('M', x, y);
    }

    PathData line(double x, double y) {
        return add('L', x, y);
    }

    PathData by(double dx, double dy) {
        return add('l', dx, dy);
    }

    /** Half a circle to a point as far away as its diameter. */
    PathData arc(double radius, double dx, double dy) {
        text.append('a')
                .append(tenths(radius))
                .append(' ')
                .append(tenths(radius))
                .append(" 0 1 1");
        return add(' ', dx, dy);
    }

    PathData close() {
        text.append('z');
        return this;
    }

    /** A rectangle that ends where the next one may begin: corners, not lengths, are rounded. */
    PathData rectangle(double left, double top, double right, double bottom) {
        move(left, top);
        text.append('H').append(tenths(right)).append('V').append(tenths(bottom));
        text.append('H').append(tenths(left)).append('z');
        return this;
    }

    private PathData add(char command, double x, double y) {
        text.append(command).append(tenths(x)).append(' ').append(tenths(y));
        return this;
    }

    static String tenths(double length) {
        long tenths = Math.round(length * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return size % 10 == 0 ? sign + size / 10 : sign + size / 10 + "." + size % 10;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
