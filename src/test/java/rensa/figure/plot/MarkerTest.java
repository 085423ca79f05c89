package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rensa.figure.Point;

class MarkerTest {
    @Test
    void standsAroundItsPoint() {
        Point point = new Point(50, 20);
        assertEquals("M45.5 20a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1 -9 0z", Marker.CIRCLE.at(point));
        assertEquals("M46 16H54V24H46z", Marker.SQUARE.at(point));
    }

    @Test
    void isAnotherForEveryVariant() {
        assertEquals(
                Style.VARIANTS,
                IntStream.range(0, Style.VARIANTS)
                        .mapToObj(Style.VALUE::variant)
                        .map(style -> style.marker().at(new Point(0, 0)))
                        .distinct()
                        .count());
        assertThrows(IllegalArgumentException.class, () -> Style.VALUE.variant(Style.VARIANTS));
    }
}
