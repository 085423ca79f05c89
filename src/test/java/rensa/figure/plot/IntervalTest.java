package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void takesItsEndsInEitherOrder() {
        assertEquals(new Interval(-2, 3), Interval.of(3, -2));
    }

    @Test
    void ofOneNumberIsAroundIt() {
        assertEquals(new Interval(-1, 1), Interval.of(0, 0));
        assertEquals(new Interval(110, 330), Interval.of(220, 220));
        assertEquals(new Interval(-7.5, -2.5), Interval.of(-5, -5));
        assertEquals(new Interval(0x1p-41, 0x3p-41), Interval.of(0x1p-40, 0x1p-40));
    }

    @Test
    void ofNumbersThatCannotBeToldApartIsAroundThem() {
        Interval interval = Interval.of(0.693147180, 0.693147181);
        assertTrue(interval.low() < 0.4 && interval.high() > 1, interval.toString());
    }

    @Test
    void refusesWhatIsNotFinite() {
        assertThrows(IllegalArgumentException.class, () -> Interval.of(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Interval.of(Double.NEGATIVE_INFINITY, 0));
        assertThrows(IllegalArgumentException.class, () -> new Interval(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(-Double.MAX_VALUE, Double.MAX_VALUE));
    }

    @Property
    void ofAnyTwoNumbersHasALengthToReckonWith(@ForAll double one, @ForAll double other) {
        Interval interval = Interval.of(one, other);
        assertTrue(interval.length() >= 1e-300 && interval.length() <= 4e300, interval.toString());
        assertTrue(interval.contains(interval.middle()));
        assertTrue(interval.contains(Math.max(-1e300, Math.min(1e300, one))), interval.toString());
    }
}
