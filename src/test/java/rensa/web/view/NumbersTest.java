package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
}
