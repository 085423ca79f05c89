package rensa.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void countInOnesTwosAndFives() {
        assertEquals(List.of(-6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0), linear(-6, 6, 7));
        assertEquals(List.of(-5.0, 0.0, 5.0), linear(-6, 6, 6));
        assertEquals(List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0), linear(0, 1, 6));
        assertEquals(List.of(100.0, 150.0, 200.0, 250.0), linear(99, 260, 6));
    }

    @Test
    void areTheDoublesThatArePrintedShort() {
        assertEquals(List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7), linear(0.1, 0.7, 9));
        assertEquals(List.of(-3e-7, -2e-7, -1e-7, 0.0), linear(-3e-7, 0, 5));
    }

    @Test
    void standAtBothEndsThoughTheseAreNoMultiplesInBinary() {
        List<Double> ticks = linear(0.1 * 3, 0.1 * 7, 9);
        assertEquals(0.1 * 3, ticks.get(0));
        assertEquals(0.1 * 7, ticks.get(ticks.size() - 1), 1e-15);
    }

    @Test
    void tellHowFarApartTheyAre() {
        assertEquals(0.25, Ticks.linear(new Interval(0, 1), 5).step(), 0.26);
        assertEquals(0.2, Ticks.linear(new Interval(0, 1), 6).step());
    }

    @Test
    void areLabelsOfPowersOfTenOnALogarithmicAxis() {
        Ticks ticks = Ticks.logarithmic(new Interval(1e-12, 1e-1), 6);
        assertTrue(ticks.powersOfTen());
        assertEquals(List.of(1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 1e-2), ticks.values());
        assertEquals(List.of(0.01, 0.1, 1.0, 10.0), logarithmic(0.005, 20, 5));
    }

    @Test
    void fillALogarithmicAxisThatHasNoTwoPowersOfTen() {
        assertEquals(List.of(2.0, 5.0, 10.0, 20.0, 50.0), logarithmic(2, 70, 6));
        assertEquals(List.of(2.1, 2.15, 2.2, 2.25, 2.3), logarithmic(2.1, 2.3, 6));
    }

    @Property
    void ofAnyDomainAreAHandfulOfEqualStepsWithinIt(
            @ForAll("numbers") double one,
            @ForAll("numbers") double other,
            @ForAll @IntRange(min = 1, max = 10) int most) {
        Interval domain = Interval.of(one, other);
        Ticks ticks = Ticks.linear(domain, most);
        List<Double> values = ticks.values();
        assertCount(values, most);
        values.forEach(value -> assertTrue(domain.contains(value), value + " in " + domain));
        double size = Math.max(Math.abs(domain.low()), Math.abs(domain.high()));
        for (int i = 1; i < values.size(); i++) {
            double step = values.get(i) - values.get(i - 1);
            assertTrue(step > 0, values.toString());
            assertEquals(ticks.step(), step, 4e-9 * ticks.step() + 4 * Math.ulp(size), values.toString());
        }
    }

    @Property
    void ofAnyPositiveDomainAreAHandfulWithinIt(
            @ForAll("positive") double one,
            @ForAll("positive") double other,
            @ForAll @IntRange(min = 1, max = 10) int most) {
        Interval domain = Interval.of(one, other);
        Ticks ticks = Ticks.logarithmic(domain, most);
        List<Double> values = ticks.values();
        assertCount(values, most);
        for (int i = 0; i < values.size(); i++) {
            assertTrue(domain.contains(values.get(i)), values.get(i) + " in " + domain);
            assertTrue(i == 0 || values.get(i) > values.get(i - 1), values.toString());
        }
        if (ticks.powersOfTen()) {
            values.forEach(value -> assertEquals(Math.rint(Math.log10(value)), Math.log10(value), 1e-8));
        }
    }

    private static void assertCount(List<Double> values, int most) {
        assertTrue(values.size() >= 2 && values.size() <= Math.max(5, most), values.toString());
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-308, 308).map(exponent -> -1.7 * Step.power(exponent)),
                Arbitraries.integers().between(-308, 308).map(exponent -> 1.3 * Step.power(exponent)),
                Arbitraries.doubles().between(-10, 10),
                Arbitraries.of(
                        0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 1e-300),
                Arbitraries.integers().between(-1000, 1000).map(n -> n / 10.0),
                Arbitraries.integers().between(0, 3000).map(n -> 1e6 + n / 1000.0));
    }

    @Provide
    Arbitrary<Double> positive() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-290, 290).map(Step::power),
                Arbitraries.doubles().between(-12, 2).map(exponent -> Math.pow(10, exponent)),
                Arbitraries.doubles().between(0.1, 1));
    }

    private static List<Double> linear(double low, double high, int most) {
        return Ticks.linear(new Interval(low, high), most).values();
    }

    private static List<Double> logarithmic(double low, double high, int most) {
        return Ticks.logarithmic(new Interval(low, high), most).values();
    }
}
