package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Scale UP = new Scale(ScaleKind.LINEAR, new Interval(-1, 3), 200, 0);
    private static final Scale DECADES = new Scale(ScaleKind.LOGARITHMIC, new Interval(1e-4, 1), 0, 400);

    @Test
    void takesTheEndsOfTheDomainToTheEndsOfTheAxis() {
        assertEquals(200, UP.pixel(-1));
        assertEquals(150, UP.pixel(0));
        assertEquals(0, UP.pixel(3));
    }

    @Test
    void givesEveryDecadeTheSameLength() {
        assertEquals(0, DECADES.pixel(1e-4), 1e-9);
        assertEquals(100, DECADES.pixel(1e-3), 1e-9);
        assertEquals(400, DECADES.pixel(1), 1e-9);
    }

    @Test
    void hasNoPlaceForWhatIsNotFiniteOrNotPositive() {
        assertEquals(Double.NaN, UP.pixel(Double.POSITIVE_INFINITY));
        assertEquals(Double.NaN, UP.pixel(Double.NaN));
        assertEquals(Double.NaN, DECADES.pixel(0));
        assertEquals(Double.NaN, DECADES.pixel(-1));
    }

    @Test
    void placesHugeNumbersFarAwayButFinitely() {
        assertTrue(UP.pixel(Double.MAX_VALUE) < -1e6);
        assertTrue(Double.isFinite(UP.pixel(-Double.MAX_VALUE)));
    }

    @Test
    void knowsItsSlope() {
        assertEquals(-50, UP.pixelsPerUnit(2));
        double h = 1e-8;
        assertEquals((DECADES.pixel(0.01 + h) - DECADES.pixel(0.01 - h)) / (2 * h), DECADES.pixelsPerUnit(0.01), 1e-2);
    }

    @Test
    void refusesALogarithmicDomainThatIsNotPositive() {
        assertThrows(IllegalArgumentException.class, () -> new Scale(ScaleKind.LOGARITHMIC, new Interval(0, 1), 0, 1));
    }

    @Property
    void leadsBackToTheSameValue(@ForAll @DoubleRange(min = -1, max = 3) double value) {
        assertEquals(value, UP.value(UP.pixel(value)), 1e-12);
    }

    @Property
    void leadsBackOnALogarithmicAxisToo(@ForAll @DoubleRange(min = -4, max = 0) double exponent) {
        double value = Math.pow(10, exponent);
        assertEquals(value, DECADES.value(DECADES.pixel(value)), 1e-12 * value);
    }
}
