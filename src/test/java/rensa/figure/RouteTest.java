package rensa.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RouteTest {
    @Test
    void aStraightLineHasNoCorners() {
        assertEquals(
                "M0 5 L40.3 5",
                Route.through(List.of(new Point(0, 5), new Point(40.26, 5.04))).path());
    }

    @Test
    void aCornerIsRounded() {
        Route route = Route.through(List.of(new Point(0, 0), new Point(40, 0), new Point(40, 30)));
        assertEquals("M0 0 L32 0 Q40 0 40 8 L40 30", route.path());
    }

    @Test
    void aShortPieceIsRoundedLess() {
        Route route = Route.through(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 30)));
        assertEquals("M0 0 L5 0 Q10 0 10 5 L10 30", route.path());
    }

    @Test
    void aPointOnALevelLineIsNoCorner() {
        Route route = Route.through(List.of(new Point(0, 3), new Point(10, 3), new Point(90, 3)));
        assertEquals("M0 3 L90 3", route.path());
    }

    @Test
    void aRepeatedPointIsLeftOut() {
        Route route = Route.through(List.of(new Point(0, 0), new Point(0, 0.04), new Point(9, 0)));
        assertEquals("M0 0 L9 0", route.path());
    }
}
