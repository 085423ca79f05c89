package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rensa.figure.Box;

class PiecesTest {
    private static final Box FRAME = new Box(0, 0, 100, 50);

    @Test
    void areCutAtTheFrame() {
        assertEquals("M0 25L50 0", path(-50, 50, 50, 0));
        assertEquals("M0 10L100 10", path(-1e7, 10, 1e7, 10));
        assertEquals("", path(-10, 10, -20, 40));
        assertEquals("", path(-10, 45, 10, 65));
    }

    @Test
    void beginAnewWhereTheLineComesBack() {
        assertEquals("M40 40L50 50M70 50L80 40", path(40, 40, 60, 60, 80, 40));
    }

    @Test
    void areBrokenWhereThereIsNoNumber() {
        assertEquals("M0 0L10 10M30 10L40 0", path(0, 0, 10, 10, 20, Double.NaN, 30, 10, 40, 0));
        assertEquals("M0 0L10 10M30 10L40 0", path(0, 0, 10, 10, 20, Double.POSITIVE_INFINITY, 30, 10, 40, 0));
    }

    @Test
    void mayBeASingleDot() {
        assertEquals("M20 20h0", path(10, Double.NaN, 20, 20, 30, Double.NaN));
        assertEquals("", path(10, Double.NaN, 20, 70, 30, Double.NaN));
    }

    @Test
    void haveNoPointsThatChangeNothing() {
        assertEquals("M0 0L30 30L60 0", path(0, 0, 10, 10, 20, 20, 30, 30, 40, 20, 60, 0));
        assertEquals("M0 0L30 0.5L60 0", path(0, 0, 30, 0.5, 60, 0));
        assertEquals("M0 0L60 0", path(0, 0, 30, 0.02, 60, 0));
    }

    @Test
    void keepAWayThatTurnsBack() {
        assertEquals("M0 0L50 0L20 0", path(0, 0, 50, 0, 20, 0));
        assertEquals("M0 0L50 0L0 0", path(0, 0, 50, 0, 0, 0));
    }

    @Property
    void stayWithinTheFrame(@ForAll("lines") List<Spot> line) {
        Drawn.assertInside(FRAME, PathData.of(Pieces.of(line, FRAME)));
    }

    @Property
    void keepEveryCornerThatIsInside(@ForAll("lines") List<Spot> line) {
        List<List<Spot>> pieces = Pieces.of(line, FRAME);
        for (Spot spot : line) {
            if (spot.isFinite() && FRAME.contains(spot.x(), spot.y())) {
                assertTrue(
                        pieces.stream().anyMatch(piece -> distance(spot, piece) <= 0.05 + 1e-9),
                        spot + " of " + pieces);
            }
        }
    }

    @Provide
    Arbitrary<List<Spot>> lines() {
        Arbitrary<Double> coordinate = Arbitraries.oneOf(
                Arbitraries.doubles().between(-50, 150),
                Arbitraries.doubles().between(-1e7, 1e7),
                Arbitraries.of(0.0, 50.0, 100.0, Double.NaN));
        return Combinators.combine(coordinate, coordinate).as(Spot::new).list().ofMaxSize(30);
    }

    private static double distance(Spot spot, List<Spot> piece) {
        double least =
                Math.hypot(spot.x() - piece.get(0).x(), spot.y() - piece.get(0).y());
        for (int i = 1; i < piece.size(); i++) {
            least = Math.min(least, distance(spot, piece.get(i - 1), piece.get(i)));
        }
        return least;
    }

    private static double distance(Spot spot, Spot from, Spot to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0) {
            return Math.hypot(spot.x() - from.x(), spot.y() - from.y());
        }
        double unitX = (to.x() - from.x()) / length;
        double unitY = (to.y() - from.y()) / length;
        double along = (spot.x() - from.x()) * unitX + (spot.y() - from.y()) * unitY;
        double nearest = Math.max(0, Math.min(length, along));
        return Math.hypot(spot.x() - from.x() - nearest * unitX, spot.y() - from.y() - nearest * unitY);
    }

    private static String path(double... coordinates) {
        List<Spot> line = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            line.add(new Spot(coordinates[i], coordinates[i + 1]));
        }
        return PathData.of(Pieces.of(line, FRAME));
    }
}
