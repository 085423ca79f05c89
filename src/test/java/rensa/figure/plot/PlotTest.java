package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rensa.figure.Box;
import rensa.figure.DisplayWidth;
import rensa.figure.Point;

class PlotTest {
    private static final TickLabels LABELS = (value, ticks) -> Double.toString(value);
    private static final Plot UNIT =
            Plot.of(Axis.linear(0, 10).named("x"), Axis.linear(0, 5).named("y"));

    @Test
    void isFramedByItsAxes() {
        PlacedPlot plot = place(UNIT);
        Box frame = plot.frame();
        assertEquals(frame.x(), plot.x().scale().pixel(0), 1e-9);
        assertEquals(frame.right(), plot.x().scale().pixel(10), 1e-9);
        assertEquals(frame.bottom(), plot.y().scale().pixel(0), 1e-9);
        assertEquals(frame.y(), plot.y().scale().pixel(5), 1e-9);
        assertTrue(frame.x() > 0 && frame.y() > 0 && frame.right() < 420 && frame.bottom() < 280, frame.toString());
        assertTrue(frame.width() > 300 && frame.height() > 180, frame.toString());
    }

    @Test
    void leavesRoomForItsLabels() {
        for (Size size : List.of(Size.REGULAR, Size.SMALL, Size.SQUARE)) {
            PlacedPlot plot =
                    Plot.of(Axis.linear(0, 10), Axis.linear(-0.00125, 0)).place(size, LABELS);
            double column = 0.5 * size.text();
            plot.y()
                    .ticks()
                    .forEach(tick ->
                            assertTrue(width(tick) * column < plot.frame().x(), tick.label()));
            List<PlacedPlot.Tick> across = plot.x().ticks();
            for (int i = 1; i < across.size(); i++) {
                double apart = across.get(i).position() - across.get(i - 1).position();
                assertTrue((width(across.get(i)) + width(across.get(i - 1))) / 2 * column < apart, across.toString());
            }
            PlacedPlot.Tick last = across.get(across.size() - 1);
            assertTrue(last.position() + width(last) * column / 2 <= size.width(), last.toString());
        }
    }

    @Test
    void leavesOutLabelsThatWouldRunIntoEachOther() {
        TickLabels wide = (value, ticks) -> "a very long label";
        List<String> labels = UNIT.place(Size.SMALL, wide).x().ticks().stream()
                .map(PlacedPlot.Tick::label)
                .toList();
        assertTrue(labels.contains("") && labels.contains("a very long label"), labels.toString());
    }

    @Test
    void hasAGridLineAtEachTick() {
        PlacedPlot plot = place(UNIT);
        List<List<Spot>> lines = Drawn.pieces(plot.x().grid());
        assertEquals(plot.x().ticks().size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(plot.x().ticks().get(i).position(), lines.get(i).get(0).x(), 0.051);
        }
        assertEquals(plot.y().ticks().size(), Drawn.pieces(plot.y().grid()).size());
    }

    @Test
    void needsNoRoomForNamesThatItDoesNotHave() {
        PlacedPlot named = place(UNIT);
        PlacedPlot nameless = place(Plot.of(Axis.linear(0, 10), Axis.linear(0, 5)));
        assertTrue(nameless.frame().height() > named.frame().height() + 30);
    }

    @Test
    void fitsItsAxesToAllThatItShows() {
        PlacedPlot plot = place(Plot.of(Axis.linear(), Axis.linear())
                .line("", Style.VALUE, List.of(new Spot(-3, 10), new Spot(4, 20)))
                .point("", Style.ACTIVE, 6, -9)
                .horizontalGuide("", 29));
        assertEquals(new Interval(-3, 6), plot.x().scale().domain());
        assertEquals(new Interval(-10, 30), plot.y().scale().domain());
    }

    @Test
    void fitsAFunctionWhereItIsVisible() {
        PlacedPlot plot = place(Plot.of(Axis.linear(-2, 3), Axis.linear()).curve("", Style.VALUE, x -> x * x));
        assertEquals(new Interval(0, 9), plot.y().scale().domain());
        PlacedPlot log = place(Plot.of(Axis.log(1, 1e4), Axis.log()).curve("", Style.VALUE, x -> 1 / (x * x)));
        assertEquals(new Interval(1e-8, 1), log.y().scale().domain());
    }

    @Test
    void fitsOnlyWhatIsVisible() {
        PlacedPlot plot = place(Plot.of(Axis.linear(0, 1), Axis.linear())
                .points("", Style.VALUE, List.of(new Spot(0, 1), new Spot(1, 2), new Spot(2, 1000))));
        assertEquals(new Interval(1, 2), plot.y().scale().domain());
    }

    @Test
    void drawsATangentWithItsSlope() {
        PlacedPlot plot = place(UNIT.tangent("", Style.GRADIENT, 5, 2.5, 0.25));
        List<Spot> line = Drawn.pieces(path(plot)).get(0);
        double dx = line.get(1).x() - line.get(0).x();
        double dy = line.get(1).y() - line.get(0).y();
        double slope = -dy / dx * plot.frame().width() / 10 / (plot.frame().height() / 5);
        assertEquals(0.25, slope, 0.002);
        assertEquals(plot.x().scale().pixel(5), (line.get(0).x() + line.get(1).x()) / 2, 0.1);
    }

    @Test
    void turnsTheSlopeOfATangentAsItsAxesDo() {
        PlacedPlot plot = Plot.of(Axis.log(0.1, 10), Axis.log(0.01, 100))
                .tangent("", Style.GRADIENT, 2, 4, 4) // of x², which is straight here
                .place(new Size(400, 400), LABELS);
        List<Spot> line = Drawn.pieces(path(plot)).get(0);
        Scale x = plot.x().scale();
        Scale y = plot.y().scale();
        line.forEach(spot -> assertEquals(Math.pow(x.value(spot.x()), 2), y.value(spot.y()), 0.02 * y.value(spot.y())));
    }

    @Test
    void cutsATangentAtTheFrame() {
        PlacedPlot steep = place(UNIT.tangent("", Style.GRADIENT, 9.5, 4.9, -20));
        Drawn.assertInside(steep.frame(), path(steep));
        assertEquals("", path(place(UNIT.tangent("", Style.GRADIENT, 5, 1, Double.NaN))));
        assertEquals("", path(place(UNIT.tangent("", Style.GRADIENT, 50, 1, 0))));
    }

    @Test
    void shadesTheVisiblePartOfAnInterval() {
        PlacedPlot plot = place(UNIT.area("", -100, 2.5));
        Box frame = plot.frame();
        List<Spot> corners = Drawn.pieces(path(plot)).get(0);
        assertEquals(new Spot(frame.x(), frame.y()), corners.get(0));
        assertEquals(plot.x().scale().pixel(2.5), corners.get(2).x(), 0.051);
        assertEquals(frame.bottom(), corners.get(2).y());
        assertEquals("", path(place(UNIT.area("", 11, 12))));
    }

    @Test
    void drawsGuidesFromSideToSide() {
        PlacedPlot plot = place(UNIT.horizontalGuide("", 1).verticalGuide("", 4));
        List<Spot> across = Drawn.pieces(plot.drawings().get(0).path()).get(0);
        assertEquals(plot.frame().x(), across.get(0).x());
        assertEquals(plot.frame().right(), across.get(1).x());
        List<Spot> up = Drawn.pieces(plot.drawings().get(1).path()).get(0);
        assertEquals(plot.frame().bottom(), up.get(0).y());
        assertEquals(plot.frame().y(), up.get(1).y());
        assertEquals("", path(place(UNIT.horizontalGuide("", 7))));
    }

    @Test
    void marksOnlyPointsThatAreInside() {
        PlacedPlot plot = place(UNIT.points(
                "", Style.VALUE, List.of(new Spot(1, 1), new Spot(11, 1), new Spot(2, Double.NaN), new Spot(3, 3))));
        Scale x = plot.x().scale();
        Scale y = plot.y().scale();
        String both = Stream.of(1, 3)
                .map(at -> Marker.CIRCLE.at(new Point(x.pixel(at), y.pixel(at))))
                .reduce("", String::concat);
        assertEquals(both, plot.drawings().get(0).markers());
    }

    @Test
    void marksThePointsOfALineWhileTheyCanBeToldApart() {
        assertEquals(12, markers(place(UNIT.line("", Style.VALUE, spots(12)))));
        assertEquals(0, markers(place(UNIT.line("", Style.VALUE, spots(100)))));
        assertEquals(100, markers(place(UNIT.points("", Style.VALUE, spots(100)))));
    }

    @Test
    void joinsALineInTheOrderOfXAndAPathInItsOwn() {
        List<Spot> spots = List.of(new Spot(8, 1), new Spot(2, 1), new Spot(5, 4));
        List<Double> line = xs(place(UNIT.line("", Style.VALUE, spots)));
        assertEquals(line.stream().sorted().toList(), line);
        List<Double> path = xs(place(UNIT.path("", Style.VALUE, spots)));
        assertTrue(path.get(0) > path.get(1) && path.get(1) < path.get(2), path.toString());
    }

    @Test
    void endsAnArrowInAHead() {
        PlacedPlot plot =
                place(UNIT.arrows("", Style.GRADIENT, List.of(new Mark.Arrow(new Spot(2, 2), new Spot(6, 2)))));
        List<List<Spot>> strokes = Drawn.pieces(path(plot));
        Spot tip = strokes.get(0).get(1);
        assertEquals(plot.x().scale().pixel(6), tip.x(), 0.051);
        assertEquals(tip, strokes.get(1).get(1));
        assertTrue(strokes.get(1).get(0).x() < tip.x() && strokes.get(1).get(2).x() < tip.x());
    }

    @Test
    void givesBothAxesEqualUnitsWhereItIsAsked() {
        PlacedPlot plot = place(UNIT.withEqualUnits());
        assertEquals(plot.frame().width() / 10, plot.frame().height() / 5, 0.05);
        assertTrue(plot.size().height() > plot.frame().bottom() && plot.size().height() < 300);
        PlacedPlot tall = place(Plot.of(Axis.linear(0, 1), Axis.linear(0, 1e6)).withEqualUnits());
        assertEquals(2, tall.frame().height() / tall.frame().width(), 0.01);
    }

    @Property(tries = 200)
    void drawsNothingOutsideOfItsFrame(@ForAll("spots") List<Spot> spots, @ForAll("spots") List<Spot> others) {
        List<Mark.Arrow> arrows = IntStream.range(0, Math.min(spots.size(), others.size()))
                .mapToObj(i -> new Mark.Arrow(spots.get(i), others.get(i)))
                .toList();
        Plot plot =
                UNIT.line("", Style.VALUE, spots).path("", Style.VALUE, others).arrows("", Style.GRADIENT, arrows);
        for (Spot spot : spots) {
            plot = plot.tangent("", Style.GRADIENT, spot.x(), spot.y(), spot.y() - spot.x())
                    .horizontalGuide("", spot.y())
                    .verticalGuide("", spot.x());
        }
        PlacedPlot placed = place(plot);
        placed.drawings().forEach(drawing -> Drawn.assertInside(placed.frame(), drawing.path()));
    }

    @Property(tries = 200)
    void fitsAnyData(@ForAll("spots") List<Spot> spots) {
        for (Plot plot : List.of(Plot.of(Axis.linear(), Axis.linear()), Plot.of(Axis.log(), Axis.log()))) {
            PlacedPlot placed = place(plot.points("", Style.VALUE, spots));
            DoubleStream.of(placed.frame().width(), placed.frame().height())
                    .forEach(length -> assertTrue(length > 100));
            assertTrue(placed.x().ticks().size() >= 2 && placed.y().ticks().size() >= 2);
        }
    }

    @Provide
    Arbitrary<List<Spot>> spots() {
        Arbitrary<Double> coordinate = Arbitraries.oneOf(
                Arbitraries.doubles().between(-5, 15),
                Arbitraries.integers().between(-308, 308).map(exponent -> 1.7 * Step.power(exponent)),
                Arbitraries.of(
                        0.0, 5.0, 10.0, -Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY));
        return Combinators.combine(coordinate, coordinate).as(Spot::new).list().ofMaxSize(12);
    }

    private static PlacedPlot place(Plot plot) {
        return plot.place(Size.REGULAR, LABELS);
    }

    private static String path(PlacedPlot plot) {
        return plot.drawings().get(0).path();
    }

    private static int markers(PlacedPlot plot) {
        return (int) plot.drawings()
                .get(0)
                .markers()
                .chars()
                .filter(command -> command == 'M')
                .count();
    }

    private static List<Double> xs(PlacedPlot plot) {
        return Drawn.pieces(path(plot)).get(0).stream().map(Spot::x).toList();
    }

    private static List<Spot> spots(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Spot(10.0 * i / count, 1 + i % 2))
                .toList();
    }

    private static int width(PlacedPlot.Tick tick) {
        return DisplayWidth.columns(tick.label());
    }
}
