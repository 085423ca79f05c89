package rensa.figure.plot;

import java.util.List;
import java.util.stream.Stream;

/**
 * A grid as coloured cells, one path for each colour. Each value fills the cell around its point; equal neighbours in a row
 * are one rectangle.
 */
final class HeatBands {
    private final Grid grid;
    private final HeatScale scale;
    private final Canvas canvas;
    private final List<PathData> bands =
            Stream.generate(PathData::new).limit(HeatScale.COLOURS).toList();

    private HeatBands(Grid grid, Interval range, Canvas canvas) {
        this.grid = grid;
        this.scale = new HeatScale(range);
        this.canvas = canvas;
    }

    /** SVG path data by colour, from the low end of the range to the high end; values beyond it have the outer colours. */
    static List<String> of(Grid grid, Interval range, Canvas canvas) {
        HeatBands heat = new HeatBands(grid, range, canvas);
        for (int row = 0; row < grid.rows(); row++) {
            heat.addRow(row);
        }
        return heat.bands.stream().map(PathData::toString).toList();
    }

    private void addRow(int row) {
        int start = 0;
        for (int column = 1; column <= grid.columns(); column++) {
            if (column == grid.columns() || colour(row, column) != colour(row, start)) {
                addRun(row, start, column);
                start = column;
            }
        }
    }

    private void addRun(int row, int start, int end) {
        int colour = colour(row, start);
        if (colour >= 0) {
            canvas.addRectangle(
                    bands.get(colour),
                    new Spot(grid.x(start - 0.5), grid.y(row - 0.5)),
                    new Spot(grid.x(end - 0.5), grid.y(row + 0.5)));
        }
    }

    /** −1 for none. */
    private int colour(int row, int column) {
        double value = grid.at(row, column);
        return Double.isFinite(value) ? scale.colour(value) : -1;
    }
}
