package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ContoursTest {
    private static final Interval SIDE = new Interval(-2, 2);

    @Test
    void areStraightWhereTheFunctionIsLinear() {
        List<List<Spot>> lines = Contours.of(grid((x, y) -> x + y), 1.1);
        assertEquals(1, lines.size());
        lines.get(0).forEach(spot -> assertEquals(1.1, spot.x() + spot.y(), 1e-9));
    }

    @Test
    void areClosedAroundAMinimum() {
        List<List<Spot>> lines = Contours.of(grid((x, y) -> x * x + y * y), 1.5);
        assertEquals(1, lines.size());
        List<Spot> circle = lines.get(0);
        assertEquals(circle.get(0), circle.get(circle.size() - 1));
        circle.forEach(spot -> assertEquals(1.5, spot.x() * spot.x() + spot.y() * spot.y(), 0.02));
    }

    @Test
    void endAtTheBorder() {
        List<List<Spot>> lines = Contours.of(grid((x, y) -> x * x + y * y), 5);
        assertEquals(4, lines.size());
        for (List<Spot> line : lines) {
            assertNotEquals(line.get(0), line.get(line.size() - 1));
            assertOnBorder(line.get(0));
            assertOnBorder(line.get(line.size() - 1));
        }
    }

    @Test
    void doNotCrossAtASaddle() {
        for (double level : new double[] {-0.001, 0.001}) {
            List<List<Spot>> lines = Contours.of(Grid.of(SIDE, SIDE, 4, 4, (x, y) -> x * y), level);
            assertEquals(2, lines.size());
            lines.forEach(line -> line.forEach(spot -> assertEquals(
                    Math.signum(level),
                    Math.signum(spot.x() * spot.y()),
                    Math.abs(spot.x() * spot.y()) < 1e-9 ? 2 : 0,
                    spot.toString())));
        }
    }

    @Test
    void areNoneWhereTheValueDoesNotOccur() {
        assertEquals(List.of(), Contours.of(grid((x, y) -> x * x), -1));
        assertEquals(List.of(), Contours.of(grid((x, y) -> 3), 3));
        assertEquals(List.of(), Contours.of(grid((x, y) -> Double.NaN), 0));
    }

    @Test
    void stopWhereThereIsNoValue() {
        List<List<Spot>> lines = Contours.of(grid((x, y) -> Math.abs(x) < 0.5 ? Double.NaN : y), 0.05);
        assertEquals(2, lines.size());
    }

    @Property(tries = 100)
    void haveTheirValueEverywhere(@ForAll @DoubleRange(min = -1.9, max = 1.9) double level) {
        Grid grid = grid((x, y) -> Math.sin(x) + Math.cos(2 * y));
        for (List<Spot> line : Contours.of(grid, level)) {
            line.forEach(spot -> assertEquals(level, Math.sin(spot.x()) + Math.cos(2 * spot.y()), 0.02));
            for (int i = 1; i < line.size(); i++) {
                double gap = Math.hypot(
                        line.get(i).x() - line.get(i - 1).x(),
                        line.get(i).y() - line.get(i - 1).y());
                assertEquals(0, gap, 0.15, "neighbours lie in one square");
            }
        }
    }

    private static void assertOnBorder(Spot spot) {
        assertEquals(2, Math.max(Math.abs(spot.x()), Math.abs(spot.y())), 1e-12);
    }

    private static Grid grid(DoubleBinaryOperator function) {
        return Grid.of(SIDE, SIDE, 41, 41, function);
    }
}
