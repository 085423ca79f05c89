package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rensa.figure.plot.Interval;
import rensa.figure.plot.ScaleKind;
import rensa.figure.plot.Ticks;

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

    @ParameterizedTest
    @CsvSource({
        "-6, 6, −6 −4 −2 0 2 4 6",
        "0, 1, 0 0.2 0.4 0.6 0.8 1",
        "0, 0.0003, 0 0.00005 0.0001 0.00015 0.0002 0.00025 0.0003",
        "0, 3e-7, 0 5×10⁻⁸ 1×10⁻⁷ 1.5×10⁻⁷ 2×10⁻⁷ 2.5×10⁻⁷ 3×10⁻⁷",
        "1000000, 1000002, 1000000 1000000.5 1000001 1000001.5 1000002",
        "-2.5e12, 0, −2.5×10¹² −2×10¹² −1.5×10¹² −1×10¹² −5×10¹¹ 0"
    })
    void ticksHaveTheDigitsThatTellThemApart(double low, double high, String texts) {
        assertEquals(texts, ticks(ScaleKind.LINEAR.ticks(new Interval(low, high), 7)));
    }

    @Test
    void ticksOfALogarithmicAxisArePowersOfTen() {
        assertEquals("10⁻³ 10⁻² 10⁻¹ 1 10 10²", ticks(ScaleKind.LOGARITHMIC.ticks(new Interval(1e-3, 100), 7)));
        assertEquals("2 5 10 20 50", ticks(ScaleKind.LOGARITHMIC.ticks(new Interval(2, 60), 7)));
        assertEquals("0.002 0.005", ticks(ScaleKind.LOGARITHMIC.ticks(new Interval(0.0015, 0.007), 7)));
    }

    private static String ticks(Ticks ticks) {
        return ticks.values().stream().map(value -> Numbers.tick(value, ticks)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "0.95, 0.95",
        "30, 30",
        "1e-8, 1e-8",
        "1.25e-8, 1.25e-8",
        "1e300, 1e300",
        "0.1234567890123, 0.1234567890123"
    })
    void asItIsTypedExactlyItIsTheSameDouble(double value, String text) {
        assertEquals(text, Numbers.typedExactly(value));
        assertEquals(value, Double.parseDouble(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1e-5, 10⁻⁵",
        "3e-12, 3×10⁻¹²",
        "3.14159e-11, 3.1×10⁻¹¹",
        "9.96e-8, 10⁻⁷",
        "0.001, 0.001",
        "0.0123, 0.012",
        "0.1, 0.1",
        "-7.28, −7.3",
        "12.6, 13",
        "24321, 24000",
        "1234567, 1.2×10⁶",
        "NaN, NaN",
        "Infinity, ∞",
    })
    void whereOnlyTheSizeMattersTwoDigitsDo(double value, String text) {
        assertEquals(text, Numbers.rough(value));
    }

    @ParameterizedTest
    @CsvSource({
        "-6.93217, 0.05, -6.93",
        "-6.93217, 0.4, -6.9",
        "1234.567, 30, 1230",
        "0.00123456, 0.0001, 0.0012",
        "-0.001, 0.1, 0",
        "2, 0.01, 2"
    })
    void aNumberToTypeHasNoMoreDecimalsThanItsGrain(double value, double grain, String text) {
        assertEquals(text, Numbers.typed(value, grain));
    }

    @ParameterizedTest
    @CsvSource({
        "0.61817, 0.618",
        "-0.0706109, −0.0706",
        "-1.04263, −1.04",
        "1234.5, 1234",
        "1234567, 1234570",
        "0.00000001234, 1.23×10⁻⁸",
        "2, 2",
        "0, 0",
        "NaN, NaN",
        "-Infinity, −∞"
    })
    void writesANumberBrieflyButNeverLessThanItsWholePart(double value, String text) {
        assertEquals(text, Numbers.brief(value));
    }
}
