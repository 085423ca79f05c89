package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.figure.plot.Grid;
import rensa.figure.plot.Mark;
import rensa.figure.plot.PlacedPlot;
import rensa.figure.plot.Spot;

/**
 * Numbers of a plot: those of its functions at some x, or the coordinates of one series.
 *
 * @param headers of all columns, the first of which names the rows
 */
public record PlotTable(String caption, List<String> headers, List<Row> rows) {
    /** A row: what names it, and its cells. */
    public record Row(Cell header, List<Cell> cells) {}

    /** A longer table is not read but skipped. */
    static final int MOST_ROWS = 25;

    private static final int MOST_OF_GRID = 9;

    /** Shows nothing, but is a text: so a point may move to another row of a view of the same shape. */
    private static final Cell BLANK = new Cell(List.of(List.of(new Cell.Entry(" ", null))), null);

    /** One table for all that has one y at each x, and one for each series else. */
    static List<PlotTable> of(List<Mark> marks, PlacedPlot placed, String title, Wording words) {
        PlotRows rows = PlotRows.of(marks, placed.x().scale());
        List<PlotTable> tables = new ArrayList<>();
        if (!rows.functions().isEmpty()) {
            tables.add(functions(rows, placed.x().name(), words.of("plot.table.caption", title)));
        }
        marks.stream()
                .filter(mark -> !rows.functions().contains(mark))
                .flatMap(mark -> series(mark, placed, words))
                .forEach(tables::add);
        return tables;
    }

    private static PlotTable functions(PlotRows rows, String nameOfX, String caption) {
        List<String> headers = new ArrayList<>(List.of(nameOfX));
        rows.functions().stream().map(Mark::name).forEach(headers::add);
        List<Row> table = rows.xs().stream()
                .map(x -> new Row(
                        cell(x),
                        rows.functions().stream()
                                .map(function -> valueAt(x, function))
                                .toList()))
                .toList();
        return new PlotTable(caption, headers, aligned(table));
    }

    private static Cell valueAt(double x, Mark function) {
        if (function instanceof Mark.Curve curve) {
            return cell(curve.function().applyAsDouble(x));
        }
        return ((Mark.OfSpots) function)
                .spots().stream()
                        .filter(spot -> spot.x() == x)
                        .map(spot -> cell(spot.y()))
                        .findFirst()
                        .orElse(BLANK);
    }

    /** The table of one series, or none for a mark that a table says nothing of. */
    private static Stream<PlotTable> series(Mark mark, PlacedPlot placed, Wording words) {
        String x = placed.x().name();
        String y = placed.y().name();
        if (mark instanceof Mark.Arrows arrows) {
            List<String> headers = List.of(
                    words.of("plot.table.from", x), words.of("plot.table.from", y),
                    words.of("plot.table.to", x), words.of("plot.table.to", y));
            return Stream.of(series(mark, headers, arrows.arrows(), PlotTable::coordinates, words));
        }
        if (mark instanceof Mark.Heat heat) {
            return Stream.of(map(heat, words.of("plot.table.map", mark.name(), y, x), y + "＼" + x));
        }
        return mark instanceof Mark.Path || mark instanceof Mark.Points
                ? Stream.of(series(mark, List.of(x, y), ((Mark.OfSpots) mark).spots(), PlotTable::coordinates, words))
                : Stream.empty();
    }

    /** Some of the rows and columns of a grid; the highest y comes first, as in the figure. */
    private static PlotTable map(Mark.Heat heat, String caption, String corner) {
        Grid grid = heat.grid();
        List<Integer> columns = evenly(grid.columns(), MOST_OF_GRID);
        List<String> headers = new ArrayList<>(List.of(corner));
        columns.forEach(column -> headers.add(cell(grid.x(column)).text()));
        List<Row> rows = new ArrayList<>();
        for (int row : evenly(grid.rows(), MOST_OF_GRID)) {
            List<Cell> cells =
                    columns.stream().map(column -> cell(grid.at(row, column))).toList();
            rows.add(0, new Row(cell(grid.y(row)), cells));
        }
        return new PlotTable(caption, headers, aligned(rows));
    }

    private static List<Integer> evenly(int count, int most) {
        return PlotRows.evenly(IntStream.range(0, count).boxed().toList(), most);
    }

    private static <T> PlotTable series(
            Mark mark, List<String> coordinates, List<T> items, Function<T, List<Cell>> cells, Wording words) {
        List<String> headers = new ArrayList<>(List.of(words.of("plot.table.number")));
        headers.addAll(coordinates);
        List<Row> rows = PlotRows.evenly(
                        IntStream.range(0, items.size()).boxed().toList(), MOST_ROWS)
                .stream()
                .map(i -> new Row(cell(i + 1), cells.apply(items.get(i))))
                .toList();
        String caption = rows.size() == items.size()
                ? mark.name()
                : words.of("plot.table.some", mark.name(), items.size(), rows.size());
        return new PlotTable(caption, headers, aligned(rows));
    }

    private static List<Cell> coordinates(Mark.Arrow arrow) {
        return Stream.of(arrow.from(), arrow.to())
                .flatMap(spot -> coordinates(spot).stream())
                .toList();
    }

    private static List<Cell> coordinates(Spot spot) {
        return List.of(cell(spot.x()), cell(spot.y()));
    }

    private static Cell cell(double value) {
        return Cell.of(value, Numbers.ROUNDED);
    }

    /** The rows with the numbers of each column aligned on the decimal point. */
    private static List<Row> aligned(List<Row> rows) {
        int inHeader = fraction(rows.stream().map(Row::header));
        int columns = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        List<Integer> inCells = IntStream.range(0, columns)
                .mapToObj(
                        column -> fraction(rows.stream().map(row -> row.cells().get(column))))
                .toList();
        return rows.stream()
                .map(row -> new Row(
                        row.header().alignedTo(inHeader),
                        IntStream.range(0, columns)
                                .mapToObj(column -> row.cells().get(column).alignedTo(inCells.get(column)))
                                .toList()))
                .toList();
    }

    private static int fraction(Stream<Cell> column) {
        return column.mapToInt(Cell::fractionLength).max().orElse(0);
    }
}
