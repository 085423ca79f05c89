package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rensa.engine.Tensor;

class GridTest {
    private static final Interval X = new Interval(-1, 1);
    private static final Interval Y = new Interval(0, 4);

    @Test
    void hasItsOuterPointsOnTheBorder() {
        Grid grid = Grid.of(X, Y, 5, 3, (x, y) -> 10 * x + y);
        assertEquals(-10, grid.at(0, 0));
        assertEquals(-5 + 2, grid.at(1, 1));
        assertEquals(10 + 4, grid.at(2, 4));
        assertEquals(0.5, grid.x(3));
        assertEquals(-1.25, grid.x(-0.5));
        assertEquals(4, grid.y(2));
    }

    @Test
    void knowsTheRangeOfItsFiniteValues() {
        Grid grid = grid(-3.3, 1, Double.NaN, Double.NEGATIVE_INFINITY);
        assertEquals(new Interval(-3.3, 1), grid.range());
        assertEquals(new Interval(-4, 4), grid.rangeAroundZero());
        assertEquals(
                new Interval(-1, 1),
                grid(Double.NaN, Double.NaN, Double.NaN, Double.NaN).range());
        assertEquals(new Interval(-1, 1), grid(0, 0, 0, 0).rangeAroundZero());
    }

    /** On a cone as many of a level's points lie below it as its area asks for; the levels have two digits. */
    @Test
    void proposesLevelsThatLeaveAsMuchRoomToEach() {
        Grid valley = Grid.of(X, X, 41, 41, (x, y) -> 1000 * x * x + y * y);
        List<Double> levels = valley.levelsByArea(9);
        assertEquals(9, levels.size());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i - 1) < levels.get(i));
        }
        assertTrue(levels.get(4) < 250, "half of the lines are on the floor of the valley");
        assertTrue(levels.get(8) > 500);
        levels.forEach(level -> assertEquals(level, Double.parseDouble(String.format("%.1e", level))));
        assertEquals(
                List.of(), grid(Double.NaN, Double.NaN, Double.NaN, Double.NaN).levelsByArea(5));
        assertEquals(List.of(7.0), grid(7, 7, 7, 7).levelsByArea(5));
    }

    @Test
    void refusesWhatIsNoGrid() {
        assertThrows(IllegalArgumentException.class, () -> new Grid(X, Y, Tensor.vector(1, 2, 3)));
    }

    private static Grid grid(double... values) {
        return new Grid(X, Y, Tensor.matrix(new double[] {values[0], values[1]}, new double[] {values[2], values[3]}));
    }
}
