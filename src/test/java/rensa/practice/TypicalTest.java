package rensa.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypicalTest {
    private static final List<String> APPLES =
            List.of("110 own-input", "2 forgot-upstream", "1.1 forgot-local", "3.1 added-factors", "−2.2 wrong-sign");

    @Test
    void ofApplesAreTheNumbersThatOneGetsByHand() {
        Sheet sheet = Sheet.of("price = apple * n; total = price * tax", 100, 2, 1.1);
        List<Typical> typical = sheet.exercise().typical(sheet.cell("apple"));
        assertEquals(
                APPLES,
                typical.stream().limit(APPLES.size()).map(TypicalTest::worded).toList());
    }

    private static String worded(Typical typical) {
        String number = Double.toString(Math.rint(typical.number().item() * 1e6) / 1e6)
                .replaceAll("\\.0$", "")
                .replace('-', '−');
        return number + " "
                + String.join(" ", typical.mistakes().stream().map(Mistake::id).toList());
    }

    /** Typed as an answer, each of them is wrong and is told to be one of its mistakes. */
    @ParameterizedTest
    @EnumSource(Topic.class)
    void eachIsWrongAndDiagnosedAsWhatItIs(Topic topic) {
        for (int level = 1; level <= Topic.LEVELS; level++) {
            Problem problem = Problem.of(topic, level, 3);
            for (Cell cell : problem.cells()) {
                for (Typical typical : problem.exercise().typical(cell)) {
                    Mark mark = problem.exercise()
                            .mark(Map.of(cell, Typing.answer(typical.number(), Typing.ALL_DIGITS)))
                            .get(cell);
                    assertFalse(mark.verdict().isSettled(), () -> problem + " " + typical);
                    assertTrue(
                            mark.mistakes().stream().anyMatch(typical.mistakes()::contains),
                            () -> problem + " " + typical + ": " + mark.mistakes());
                }
            }
        }
    }
}
