package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Grid;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Mark;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;
import rensa.lesson.Language;

class PlotTableTest {
    private static final Wording WORDS = new Wording(new Messages(), Language.EN);
    private static final Plot EMPTY =
            Plot.of(Axis.linear(-2, 2).named("x"), Axis.linear(-10, 10).named("y"));

    @Test
    void hasAColumnForEachFunctionAndRowsAtRoundNumbers() {
        PlotTable table = only(EMPTY.curve("x²", Style.VALUE, x -> x * x).curve("2x", Style.GRADIENT, x -> 2 * x));
        assertEquals(List.of("x", "x²", "2x"), table.headers());
        assertEquals("T: the numbers", table.caption());
        assertEquals(List.of("−2", "4", "−4"), row(table, 0));
        assertTrue(table.rows().size() >= 8, table.toString());
    }

    @Test
    void hasARowAtEachMarkedPoint() {
        double x = 0.123456789;
        PlotTable table = only(EMPTY.curve("x²", Style.VALUE, t -> t * t)
                .tangent("slope", Style.GRADIENT, 1.37, 1.37 * 1.37, 2 * 1.37)
                .point("here", Style.ACTIVE, x, x * x));
        assertEquals(List.of("x", "x²", "here"), table.headers());
        assertTrue(
                rows(table).contains(List.of("0.123457", "0.0152416", "0.0152416")),
                rows(table).toString());
        assertTrue(
                rows(table).contains(List.of("1.37", "1.8769", "")), rows(table).toString());
        PlotTable.Row row = table.rows().stream()
                .filter(candidate -> candidate.header().text().startsWith("0.123457"))
                .findFirst()
                .orElseThrow();
        assertEquals("0.123456789", row.header().exact());
    }

    @Test
    void hasTheDataOfALineWhereItIsShort() {
        PlotTable table = only(EMPTY.line("a", Style.VALUE, spots(5, i -> i * i))
                .line("b", Style.VALUE.variant(1), List.of(new Spot(-1, -5), new Spot(1, 5))));
        assertEquals(List.of(List.of("−1", "1", "−5"), List.of("1", "9", "5")), rows(table), "where both have values");
        PlotTable apart = only(EMPTY.line("a", Style.VALUE, List.of(new Spot(0, 1), new Spot(2, 3)))
                .line("b", Style.VALUE, List.of(new Spot(1, 9), new Spot(2, 8))));
        assertEquals(List.of(List.of("0", "1", ""), List.of("1", "", "9"), List.of("2", "3", "8")), rows(apart));
    }

    @Test
    void samplesALongLineFromItsFirstToItsLastValue() {
        Plot plot = Plot.of(Axis.linear().named("epoch"), Axis.linear().named("loss"))
                .line(
                        "loss",
                        Style.VALUE,
                        IntStream.range(0, 1000)
                                .mapToObj(i -> new Spot(i, 1.0 / (i + 1)))
                                .toList())
                .point("best", Style.ACTIVE, 777, 0.001);
        PlotTable table = only(plot);
        assertEquals(PlotTable.MOST_ROWS, table.rows().size());
        assertEquals(List.of("0", "1", ""), row(table, 0));
        assertEquals(List.of("999", "0.001", ""), row(table, table.rows().size() - 1));
        assertTrue(rows(table).stream()
                .anyMatch(row -> row.get(0).equals("777") && row.get(2).equals("0.001")));
    }

    @Test
    void leavesOutWhatIsNotVisible() {
        PlotTable table = only(EMPTY.line("a", Style.VALUE, List.of(new Spot(0, 1), new Spot(1, 2), new Spot(7, 3))));
        assertEquals(2, table.rows().size());
        assertEquals(List.of(), tables(EMPTY.points("a", Style.VALUE, List.of(new Spot(7, 7)))));
    }

    @Test
    void saysWhatIsNotFinite() {
        PlotTable table = only(EMPTY.curve("1/x", Style.VALUE, x -> 1 / x));
        assertTrue(rows(table).contains(List.of("0", "∞")), rows(table).toString());
    }

    @Test
    void listsAPathInItsOrder() {
        List<Spot> path = List.of(new Spot(1, 1), new Spot(-1, 0.5), new Spot(1, 0.25));
        PlotTable table = only(EMPTY.path("descent", Style.VALUE, path));
        assertEquals("descent", table.caption());
        assertEquals(List.of("No.", "x", "y"), table.headers());
        assertEquals(
                List.of(List.of("1", "1", "1"), List.of("2", "−1", "0.5"), List.of("3", "1", "0.25")), rows(table));
    }

    @Test
    void listsACloudOfPointsApart() {
        List<PlotTable> tables =
                tables(EMPTY.curve("c", Style.VALUE, x -> x).points("cloud", Style.POSITIVE, spots(40, i -> i % 7)));
        assertEquals(List.of("T: the numbers", "cloud (25 of 40)"), captions(tables));
        assertEquals(List.of("x", "c"), tables.get(0).headers());
        List<String> last = row(tables.get(1), 24);
        assertEquals(List.of("40", "2", "4"), last);
    }

    @Test
    void listsPointsOneAboveTheOtherApart() {
        List<PlotTable> tables = tables(EMPTY.curve("c", Style.VALUE, x -> x)
                .points("xor", Style.POSITIVE, List.of(new Spot(0, 0), new Spot(0, 1))));
        assertEquals(List.of("T: the numbers", "xor"), captions(tables));
    }

    @Test
    void listsArrowsByBothEnds() {
        PlotTable table = only(
                EMPTY.arrows("gradient", Style.GRADIENT, List.of(new Mark.Arrow(new Spot(0, 1), new Spot(0.5, 2)))));
        assertEquals(List.of("No.", "x (start)", "y (start)", "x (end)", "y (end)"), table.headers());
        assertEquals(List.of(List.of("1", "0", "1", "0.5", "2")), rows(table));
    }

    @Test
    void hasSomeRowsAndColumnsOfAMapWithTheHighestRowFirst() {
        Interval side = Interval.of(-2, 2);
        PlotTable table = only(EMPTY.heat("h", Grid.of(side, side, 41, 41, (x, y) -> x + 10 * y)));
        assertEquals("h (rows: y, columns: x)", table.caption());
        assertEquals(List.of("y＼x", "−2", "−1.5", "−1", "−0.5", "0", "0.5", "1", "1.5", "2"), table.headers());
        assertEquals(9, table.rows().size());
        assertEquals(List.of("2", "18", "18.5"), row(table, 0).subList(0, 3));
        assertEquals(List.of("−2", "−22", "−21.5"), row(table, 8).subList(0, 3));
    }

    @Test
    void alignsEachColumnOnTheDecimalPoint() {
        PlotTable table = only(EMPTY.line("a", Style.VALUE, List.of(new Spot(0, 1), new Spot(1, 2.25))));
        assertEquals("1\u2008\u2007\u2007", table.rows().get(0).cells().get(0).text());
        assertNull(table.rows().get(0).cells().get(0).exact());
    }

    @Test
    void keepsTheShapeOfItsViewWhileAPointMoves() {
        Plot curve = EMPTY.curve("x²", Style.VALUE, x -> x * x);
        List<Object> shape = shape(curve.point("here", Style.ACTIVE, 0.3, 0.09));
        assertEquals(shape, shape(curve.point("here", Style.ACTIVE, -1.2, 1.44)));
        assertNotEquals(shape, shape(curve.point("here", Style.ACTIVE, 0, 0)), "one row less");
    }

    private static List<Object> shape(Plot plot) {
        return Outline.of(PlotView.of(plot, Size.REGULAR, "T", WORDS)).shape();
    }

    @Test
    void saysNothingOfDecoration() {
        assertEquals(List.of(), tables(EMPTY.curve("", Style.QUIET, x -> x)));
    }

    private static List<Spot> spots(int count, IntToDoubleFunction y) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Spot(-2 + 4.0 * i / (count - 1), y.applyAsDouble(i)))
                .toList();
    }

    private static PlotTable only(Plot plot) {
        List<PlotTable> tables = tables(plot);
        assertEquals(1, tables.size(), tables.toString());
        return tables.get(0);
    }

    private static List<PlotTable> tables(Plot plot) {
        return PlotView.of(plot, Size.REGULAR, "T", WORDS).tables();
    }

    private static List<String> captions(List<PlotTable> tables) {
        return tables.stream().map(PlotTable::caption).toList();
    }

    private static List<List<String>> rows(PlotTable table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(i -> row(table, i))
                .toList();
    }

    /** The texts of a row, without what aligns them. */
    private static List<String> row(PlotTable table, int index) {
        PlotTable.Row row = table.rows().get(index);
        return Stream.concat(Stream.of(row.header()), row.cells().stream())
                .map(cell -> cell.text().replaceAll("[ \u2007\u2008]", ""))
                .toList();
    }
}
