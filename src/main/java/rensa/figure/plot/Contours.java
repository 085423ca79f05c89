package rensa.figure.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines along which a grid has one value, by marching squares: each square between four points is crossed by the line
 * where two neighbours lie on different sides of it. The crossings of neighbouring squares are then joined.
 */
final class Contours {
    private final Grid grid;
    private final double level;
    /** The crossings next to each crossing, by the edge on which it lies: one or two. */
    private final Map<Integer, List<Integer>> neighbours = new HashMap<>();

    private Contours(Grid grid, double level) {
        this.grid = grid;
        this.level = level;
    }

    /** Lines in data coordinates; the last spot of a closed one is its first. */
    static List<List<Spot>> of(Grid grid, double level) {
        Contours contours = new Contours(grid, level);
        for (int row = 0; row < grid.rows() - 1; row++) {
            for (int column = 0; column < grid.columns() - 1; column++) {
                contours.crossSquare(row, column);
            }
        }
        return contours.joined();
    }

    private void crossSquare(int row, int column) {
        int bottom = along(row, column);
        int top = along(row + 1, column);
        int left = up(row, column);
        int right = up(row, column + 1);
        List<Integer> crossed = new ArrayList<>();
        for (int edge : new int[] {bottom, right, top, left}) {
            if (isCrossed(edge)) {
                crossed.add(edge);
            }
        }
        if (crossed.size() == 2) {
            join(crossed.get(0), crossed.get(1));
        } else if (crossed.size() == 4) {
            boolean middleIsAbove = middle(row, column) > level;
            boolean cornerIsAbove = grid.at(row, column) > level;
            join(bottom, middleIsAbove == cornerIsAbove ? right : left);
            join(top, middleIsAbove == cornerIsAbove ? left : right);
        }
    }

    /** At a saddle, what lies between decides which two of the four crossings belong together. */
    private double middle(int row, int column) {
        return (grid.at(row, column)
                        + grid.at(row, column + 1)
                        + grid.at(row + 1, column)
                        + grid.at(row + 1, column + 1))
                / 4;
    }

    /** The edge from a point to the one on its right. */
    private int along(int row, int column) {
        return 2 * (row * grid.columns() + column);
    }

    /** The edge from a point to the one above it. */
    private int up(int row, int column) {
        return along(row, column) + 1;
    }

    private boolean isCrossed(int edge) {
        double from = valueAtStart(edge);
        double to = valueAtEnd(edge);
        return Double.isFinite(from) && Double.isFinite(to) && from > level != to > level;
    }

    private double valueAtStart(int edge) {
        return grid.values().at(edge / 2);
    }

    private double valueAtEnd(int edge) {
        return grid.values().at(edge / 2 + (edge % 2 == 0 ? 1 : grid.columns()));
    }

    private void join(int edge, int other) {
        neighbours.computeIfAbsent(edge, e -> new ArrayList<>(2)).add(other);
        neighbours.computeIfAbsent(other, e -> new ArrayList<>(2)).add(edge);
    }

    /** Open lines first, from an end; what remains is closed. */
    private List<List<Spot>> joined() {
        List<List<Spot>> lines = new ArrayList<>();
        List<Integer> ends = neighbours.keySet().stream()
                .filter(edge -> neighbours.get(edge).size() == 1)
                .sorted()
                .toList();
        ends.stream().filter(neighbours::containsKey).forEach(end -> lines.add(follow(end)));
        while (!neighbours.isEmpty()) {
            List<Spot> closed = follow(neighbours.keySet().iterator().next());
            closed.add(closed.get(0));
            lines.add(closed);
        }
        return lines;
    }

    private List<Spot> follow(int start) {
        List<Spot> line = new ArrayList<>();
        Integer edge = start;
        while (edge != null) {
            line.add(crossing(edge));
            edge = neighbours.remove(edge).stream()
                    .filter(neighbours::containsKey)
                    .findFirst()
                    .orElse(null);
        }
        return line;
    }

    private Spot crossing(int edge) {
        int row = edge / 2 / grid.columns();
        int column = edge / 2 % grid.columns();
        double share = (level - valueAtStart(edge)) / (valueAtEnd(edge) - valueAtStart(edge));
        return edge % 2 == 0
                ? new Spot(grid.x(column + share), grid.y(row))
                : new Spot(grid.x(column), grid.y(row + share));
    }
}
