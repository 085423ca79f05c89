package rensa.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rensa.practice.Estimate.Sign;
import rensa.practice.Estimate.Size;

class EstimateTest {
    @ParameterizedTest
    @CsvSource({
        "-6, negative, 1-10, true, true",
        "-6, positive, 1-10, false, true",
        "-6, negative, over-10, true, false",
        "-6, zero, under-0.1, false, false",
        "0, zero, over-10, true, true",
        "0, positive, under-0.1, false, true",
        "0.05, zero, 1-10, false, true",
        "1e300, positive, over-10, true, true"
    })
    void isJudgedBySignAndSize(double gradient, String sign, String size, boolean isSign, boolean isSize) {
        Estimate estimate =
                new Estimate(Sign.byId(sign).orElseThrow(), Size.byId(size).orElseThrow());
        assertEquals(new Estimate.Judgement(isSign, isSize), estimate.judge(gradient));
    }

    @Test
    void aBoundBelongsToBothSides() {
        assertEquals(List.of("0.1-1", "1-10"), sizes(1));
        assertEquals(List.of("0.1-1", "1-10"), sizes(-0.9999999999999999));
        assertEquals(List.of("1-10", "over-10"), sizes(10));
        assertEquals(List.of("under-0.1", "0.1-1"), sizes(0.1));
    }

    @Test
    void everyNumberIsOfSomeSize() {
        for (double number = 1e-9; number < 1e9; number *= 1.37) {
            assertTrue(sizes(-number).size() == 1, "size of " + number);
        }
    }

    @Test
    void namesAreReadBack() {
        for (Size size : Size.values()) {
            assertEquals(Optional.of(size), Size.byId(size.id()));
        }
        assertEquals(Optional.empty(), Size.byId("large"));
        assertEquals(Optional.empty(), Sign.byId(""));
    }

    private static List<String> sizes(double gradient) {
        return Arrays.stream(Size.values())
                .filter(size -> size.holds(gradient))
                .map(Size::id)
                .toList();
    }
}
