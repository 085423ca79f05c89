package rensa.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.2|2.2",
                "2,2|2.2",
                "11/5|2.2",
                "２．２|2.2",
                "２，２|2.2",
                "−3|-3",
                "－3|-3",
                "–3|-3",
                "‐3|-3",
                "1e-3|0.001",
                "1E-3|0.001",
                "1e+3|1000",
                "1.1×10^2|110",
                "1.1*10^2|110",
                "1.1·10^2|110",
                "1.1 × 10^2|110",
                "1.1×10²|110",
                "1.1×10⁻³|0.0011",
                "1.1 x 10^-3|0.0011",
                "1.1×10^(-3)|0.0011",
                "1.1×10**2|110",
                "１．１×１０＾２|110",
                "10⁻³|0.001",
                "-10^2|-100",
                "+5|5",
                "＋5|5",
                " 7 |7",
                "　7　|7",
                "- 3|-3",
                "− 3|-3",
                ".5|0.5",
                "-.5|-0.5",
                ",5|0.5",
                "5.|5",
                "007|7",
                "1/3|0.3333333333333333",
                "１／３|0.3333333333333333",
                "-1/3|-0.3333333333333333",
                "1/-4|-0.25",
                "1.1/2.2|0.5",
                "1,1/2,2|0.5",
                "1 / 4|0.25",
                "1⁄4|0.25",
                "1÷4|0.25",
                "1e-400|0",
                "1,234|1.234",
                "2。5|2.5",
                "0|0",
                "-0.0|0"
            })
    void readsNumbersAsPeopleWriteThem(String text, double value) {
        assertEquals(value, TypedNumber.read(text).orElseThrow().value(), 1e-12 * Math.abs(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+",
                ".",
                ",",
                "/",
                "e",
                "x",
                "1/0",
                "0/0",
                "1//2",
                "1/2/3",
                "1,234,567",
                "1,234.5",
                "1.234,5",
                "1.2.3",
                "1 2",
                "1 234",
                "--3",
                "+-3",
                "3-",
                "2+3",
                "2*3",
                "1e",
                "1e1.5",
                "1e99999",
                "1e999",
                "NaN",
                "Infinity",
                "∞",
                "abc",
                "ten",
                "約2",
                "2円",
                "2.2.",
                "２．２．２",
                "²",
                "2²",
                "10^",
                "10^2^3",
                "×10^2",
                "0x1F",
                "1_000",
                "½",
                "二",
                "٢",
                "(2)",
                "[2]",
                "2;",
                "<b>2</b>",
                "1e-3e-3",
                "1/",
                "/2",
                "1.1×9^2",
                "100%",
                "1f",
                "1d",
                "0x1p3"
            })
    void refusesNonsense(String text) {
        assertTrue(TypedNumber.read(text).isEmpty());
    }

    @Test
    void boundsTheLengthOfWhatItReads() {
        assertTrue(TypedNumber.read("1".repeat(60)).isPresent());
        assertTrue(TypedNumber.read("1".repeat(61)).isEmpty());
        assertTrue(TypedNumber.read("(".repeat(100_000)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "0.3932, 4, 0.0001",
        "0.00123, 3, 0.00001",
        "2.200, 4, 0.001",
        "-110, 3, 1",
        "1.10e3, 3, 10",
        "1.1×10^2, 2, 10",
        "0, 0, 1",
        "0.00, 0, 0.01"
    })
    void knowsHowManyDigitsWereTyped(String text, int digits, double lastPlace) {
        TypedNumber typed = TypedNumber.read(text).orElseThrow();
        assertEquals(digits, typed.digits());
        assertEquals(lastPlace, typed.lastPlace(), 1e-15);
    }

    @Test
    void aFractionIsExact() {
        assertEquals(TypedNumber.EXACT, TypedNumber.read("1/3").orElseThrow().digits());
    }
}
