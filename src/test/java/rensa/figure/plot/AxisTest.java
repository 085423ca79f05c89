package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void keepsTheDomainItIsGiven() {
        assertEquals(new Interval(-6, 6), Axis.linear(6, -6).domain(DoubleStream.of(100)));
    }

    @Test
    void fitsItsDomainToRoundEnds() {
        assertEquals(new Interval(0, 2.5), fitted(Axis.linear(), 0.02, 2.31));
        assertEquals(new Interval(-40, 120), fitted(Axis.linear(), -33, 101));
        assertEquals(new Interval(0, 1), fitted(Axis.linear(), 0, 0.2, 1));
    }

    @Test
    void fitsALogarithmicDomainToPowersOfTen() {
        assertEquals(new Interval(1e-12, 0.1), fitted(Axis.log(), 2e-12, 0.03));
        assertEquals(new Interval(1e-4, 1e-2), fitted(Axis.log(), 1e-3));
        assertEquals(new Interval(1e-3, 1e-2), fitted(Axis.log(), 1e-3, 0, -5, 4e-3));
    }

    @Test
    void showsWhatItIsToldToInclude() {
        assertEquals(new Interval(0, 2.5), fitted(Axis.linear().including(0), 1, 2.31));
    }

    @Test
    void overlooksWhatIsNotFinite() {
        assertEquals(new Interval(1, 2), fitted(Axis.linear(), 1, Double.NaN, 2, Double.POSITIVE_INFINITY));
    }

    @Test
    void hasSomeDomainWhereThereIsNothingToShow() {
        assertEquals(new Interval(0, 1), fitted(Axis.linear()));
        assertEquals(new Interval(0.1, 10), fitted(Axis.log(), -1, 0));
    }

    @Property
    void showsAllValuesOfReasonableSize(@ForAll @Size(min = 1, max = 5) List<Double> values) {
        Interval domain = Axis.linear().domain(values.stream().mapToDouble(Double::doubleValue));
        for (double value : values) {
            assertTrue(Math.abs(value) > 1e300 || domain.contains(value), value + " in " + domain);
        }
    }

    private static Interval fitted(Axis axis, double... values) {
        return axis.domain(DoubleStream.of(values));
    }
}
