package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import rensa.figure.Box;

class SamplingTest {
    /** From −4 to 4 and from −2 to 2. */
    private static final Box FRAME = new Box(0, 0, 400, 200);

    private static final Canvas CANVAS = new Canvas(
            FRAME,
            new Scale(ScaleKind.LINEAR, new Interval(-4, 4), 0, 400),
            new Scale(ScaleKind.LINEAR, new Interval(-2, 2), 200, 0));

    @Test
    void followsASmoothFunctionInOnePiece() {
        assertPieces(1, x -> 1 / (1 + Math.exp(-x)));
        assertPieces(1, Math::sin);
        assertPieces(1, x -> Math.max(0, x));
    }

    @Test
    void staysNearTheFunction() {
        for (List<Spot> piece : pieces(Math::sin)) {
            for (Spot spot : piece) {
                assertEquals(100 - 50 * Math.sin(spot.x() / 50 - 4), spot.y(), 0.11);
            }
        }
    }

    @Test
    void leavesAGapWhereTheFunctionJumps() {
        DoubleUnaryOperator step = x -> x > 0 ? 1 : 0;
        assertPieces(2, step);
        assertEquals("M0 100L200 100M200 50L400 50", CANVAS.curve(step));
        assertPieces(2, x -> x < 1.23456 ? -1 : 1);
    }

    @Test
    void leavesAGapWhereTheFunctionGoesThroughInfinity() {
        assertPieces(2, x -> 1 / x);
        assertPieces(2, x -> 1 / (x - 0.777));
        assertPieces(3, x -> Math.tan(x + 0.1));
    }

    @Test
    void drawsTheSteepestSlopeThatIsNoJump() {
        assertPieces(1, x -> 1000 * x);
        assertPieces(1, x -> Math.tanh(100 * x));
        assertPieces(1, x -> Math.max(-1, Math.min(1, 300 * (x - 0.3))));
    }

    @Test
    void leavesOutWhereThereIsNoValue() {
        List<List<Spot>> pieces = pieces(Math::log);
        assertEquals(1, pieces.size());
        assertTrue(pieces.get(0).get(0).x() >= 200);
        assertPieces(0, x -> Double.NaN);
        assertPieces(0, x -> Double.NEGATIVE_INFINITY);
        assertPieces(0, x -> 1e300);
    }

    @Test
    void staysInTheFrameWhateverTheFunction() {
        for (DoubleUnaryOperator wild : List.<DoubleUnaryOperator>of(
                x -> Math.sin(1 / x), x -> Math.exp(400 * x), x -> -Math.pow(x, 9), Math::tan)) {
            Drawn.assertInside(FRAME, CANVAS.curve(wild));
        }
    }

    @Test
    void needsFewPointsForAStraightLine() {
        assertEquals("M0 150L400 50", CANVAS.curve(x -> x / 4));
    }

    private static void assertPieces(int count, DoubleUnaryOperator function) {
        assertEquals(count, pieces(function).size(), CANVAS.curve(function));
    }

    private static List<List<Spot>> pieces(DoubleUnaryOperator function) {
        return Drawn.pieces(CANVAS.curve(function));
    }
}
