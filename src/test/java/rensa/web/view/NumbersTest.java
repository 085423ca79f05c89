package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "220.00000000000003, 220",
        "2.2, 2.2",
        "0.73105857863, 0.731059",
        "-0.5, −0.5",
        "-0.0, 0",
        "0, 0",
        "-12, −12",
        "1234567.8, 1234570",
        "0.00012345678, 0.000123457",
        "0.0000001, 1×10⁻⁷",
        "-1.5e-7, −1.5×10⁻⁷",
        "6.02214076e23, 6.02214×10²³",
        "NaN, NaN",
        "-Infinity, −∞",
        "Infinity, ∞",
        "999999.9, 1000000",
        "123456789, 123457000",
        "0.1, 0.1",
        "1e300, 1×10³⁰⁰"
    })
    void sixSignificantDigitsAreShown(double value, String text) {
        assertEquals(text, Numbers.ROUNDED.text(value));
    }

    @ParameterizedTest
    @CsvSource({
        "220.00000000000003, 220.00000000000003",
        "0.1, 0.1",
        "1e-7, 1×10⁻⁷",
        "-3, −3",
        "1.2345678901234e20, 1.2345678901234×10²⁰"
    })
    void fullPrecisionShowsTheDoubleItself(double value, String text) {
        assertEquals(text, Numbers.FULL.text(value));
    }

    @Test
    void theExactValueIsGivenOnlyWhereRoundingHidesIt() {
        assertEquals("220.00000000000003", Numbers.ROUNDED.exact(220.00000000000003));
        assertNull(Numbers.ROUNDED.exact(2.2));
        assertNull(Numbers.FULL.exact(1.0 / 3));
    }

    /** The quick way, which most numbers go, rounds as decimal arithmetic does; also next to a middle and a power of ten. */
    @Property(tries = 20_000)
    void roundingIsThatOfDecimalArithmetic(
            @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long halves,
            @ForAll @IntRange(min = -2, max = 10) int scale,
            @ForAll @IntRange(min = -3, max = 3) int neighbour) {
        double value = halves / 2.0 / Math.pow(10, scale);
        value += neighbour * Math.ulp(value);
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN));
        String text = Numbers.ROUNDED.text(value).replace('−', '-');
        if (text.indexOf('×') < 0) {
            assertEquals(0, rounded.compareTo(new BigDecimal(text)), () -> rounded + " is shown as " + text);
            assertEquals(
                    value == Double.parseDouble(text) ? null : Numbers.FULL.text(value),
                    Numbers.ROUNDED.exact(value),
                    text);
        }
    }
}
