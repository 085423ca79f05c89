package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rensa.engine.Tensor;
import rensa.figure.Box;

class HeatBandsTest {
    private static final Interval RANGE = new Interval(-1, 1);
    private static final Box FRAME = new Box(0, 0, 300, 200);
    /** Cells of 100 × 100 around points from (0, 0) to (2, 1). */
    private static final Canvas CANVAS = new Canvas(
            FRAME,
            new Scale(ScaleKind.LINEAR, new Interval(-0.5, 2.5), 0, 300),
            new Scale(ScaleKind.LINEAR, new Interval(-0.5, 1.5), 200, 0));

    @Test
    void goFromOneColourThroughWhiteToTheOther() {
        List<String> bands = bands(new double[] {-1, 0, 1}, new double[] {-1, 0, 1});
        assertEquals(17, bands.size());
        assertEquals("M0 100H100V200H0zM0 0H100V100H0z", bands.get(0));
        assertEquals("M100 100H200V200H100zM100 0H200V100H100z", bands.get(8));
        assertEquals("M200 100H300V200H200zM200 0H300V100H200z", bands.get(16));
    }

    @Test
    void areOfEqualSteps() {
        List<String> bands = bands(new double[] {0.125, -0.125, 0.06}, new double[] {0.5, 0.93, 0.94});
        assertEquals(List.of(7, 8, 9, 12, 15, 16), filled(bands), "−0.125, 0.06, 0.125, 0.5, 0.93, 0.94 of " + RANGE);
    }

    @Test
    void joinEqualNeighbours() {
        assertEquals(
                "M0 100H300V200H0zM0 0H300V100H0z",
                bands(new double[3], new double[3]).get(8));
    }

    @Test
    void showWhatIsBeyondTheRangeInTheOuterColours() {
        assertEquals(List.of(0, 16), filled(bands(new double[] {-7, 1e300, -1e300}, new double[] {9, 9, 9})));
    }

    @Test
    void leaveOutWhatIsNotFinite() {
        List<String> bands =
                bands(new double[] {Double.NaN, 1, Double.NaN}, new double[] {Double.POSITIVE_INFINITY, 1, Double.NaN});
        assertEquals(List.of(16), filled(bands));
        assertEquals("M100 100H200V200H100zM100 0H200V100H100z", bands.get(16));
    }

    @Test
    void endAtTheFrame() {
        Grid wide = Grid.of(new Interval(-10, 10), new Interval(-10, 10), 9, 9, (x, y) -> x * y / 50);
        List<String> bands = HeatBands.of(wide, RANGE, CANVAS);
        bands.forEach(band -> Drawn.assertInside(FRAME, band));
        assertTrue(filled(bands).size() > 1);
    }

    private static List<String> bands(double[]... rows) {
        Grid grid = new Grid(new Interval(0, 2), new Interval(0, 1), Tensor.matrix(rows));
        return HeatBands.of(grid, RANGE, CANVAS);
    }

    private static List<Integer> filled(List<String> bands) {
        return IntStream.range(0, bands.size())
                .filter(colour -> !bands.get(colour).isEmpty())
                .boxed()
                .toList();
    }
}
