package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.practice.Cell;
import rensa.practice.Mistake;
import rensa.practice.Problem;
import rensa.practice.Topic;

/** What is said of answers. */
class PracticeAnswersTest extends OnPracticePages {
    @Test
    void hasAFieldForEveryBlankInTheOrderOfTheBackwardPass() {
        Document page = page(SUM_TIMES);
        assertEquals(
                List.of("ans.w", "ans.s", "ans.y", "ans.x"),
                page.select(".blanks input").eachAttr("name"));
        assertEquals(
                List.of("∂z/∂w", "∂z/∂s", "∂z/∂y", "∂z/∂x"),
                page.select(".blanks label").eachText());
        assertEquals(
                List.of("4", "3", "2", "1"), page.select("svg .blank-number").eachText());
        page.select("svg a.blank")
                .eachAttr("href")
                .forEach(field ->
                        assertEquals("input", page.select(field).first().tagName()));
        assertEquals("0 of 4 right", page.select("[role=status]").text());
    }

    @ParameterizedTest
    @CsvSource({
        "-4.9, ✓ Right",
        "'-4,9', ✓ Right",
        "−４．９, ✓ Right",
        "-49/10, ✓ Right",
        "-4.92, ≈ Close enough",
        "-8, ✗ Not yet",
        "-5.2, ✗ Not yet",
        "four, ? Not a number",
        "'', ''"
    })
    void givesTheVerdictWithASign(String answer, String verdict) {
        Document page = page(SUM_TIMES + "?ans.s=" + URLEncoder.encode(answer, StandardCharsets.UTF_8));
        assertEquals(verdict, verdict(page, 2));
        Element field = page.select("input[name=ans.s]").first();
        assertEquals(answer, field.val());
        boolean isSettled = verdict.isEmpty() || verdict.matches("[✓≈].*");
        assertEquals(Boolean.toString(!isSettled), field.attr("aria-invalid"));
    }

    @Test
    void letsARightNumberSettleOntoItsEdge() {
        Document page = page(SUM_TIMES + "?ans.s=-4.9");
        assertEquals("◂ −4.9", page.select("svg .gradient.settled").text());
        assertEquals(3, page.select("svg a.blank").size());
        assertEquals(
                "−4.9",
                page.select("#practice-numbers tr:has(th:contains(s =)) td.gradient")
                        .text());
        assertEquals("1 of 4 right", page.select("#practice-score").text());
        assertEquals(0, page.select("#practice-c2-hint").size());
    }

    @Test
    void saysWhatAWrongNumberIsConsistentWithAndAsksOneQuestion() {
        Document page = page(SUM_TIMES + "?ans.s=-8");
        assertTrue(said(page, 2).contains("-8 for s is the upstream gradient times s itself."), said(page, 2));
        assertEquals(1, page.select(".leading").size());
        assertTrue(page.select(".leading").text().startsWith("Raise s by 1."));
        assertEquals("0 of 4 right. s: Not yet", page.select("[role=status]").text());
        assertEquals(
                "✗", page.select("svg a[href=#practice-c2-field] .blank-sign").text());
    }

    @Test
    void asksAQuestionToAnInexplicableNumberToo() {
        Document page = page(SUM_TIMES + "?ans.s=123.4");
        assertTrue(said(page, 2).contains("123.4 for s fits no mistake that I know"), said(page, 2));
        assertEquals(
                "s is used by z. What is the gradient there, and how much does z change when s rises by 1?",
                page.select(".leading").text());
    }

    @Test
    void knowsAnErrorThatIsOnlyCarriedOn() {
        Document page = page(SUM_TIMES + "?ans.s=-8&ans.y=-8");
        assertEquals("↷ Right method", verdict(page, 3));
        assertTrue(said(page, 3).contains("-8 is right for what you have further up"));
    }

    /** Problem 0 of update: a mistake means something else where a new value is asked for, or a value. */
    @ParameterizedTest
    @CsvSource({
        "GAVE_UPDATE, The step alone",
        "WRONG_SIGN, A step uphill",
        "GAVE_VALUE, The old value",
        "OTHER_NODE, Another number of this graph"
    })
    void wordsAMistakeByWhatIsAskedFor(String mistake, String name) {
        Problem problem = Problem.of(Topic.UPDATE, 1, 0);
        int w = problem.program().graph().node("w").orElseThrow().index();
        double value = problem.inputs().get("w").item();
        double updated = problem.exercise().right(Cell.updated(w)).item();
        double answer =
                switch (Mistake.valueOf(mistake)) {
                    case GAVE_UPDATE -> updated - value;
                    case WRONG_SIGN -> value + value - updated;
                    case GAVE_VALUE -> value;
                    default -> problem.exercise().right(Cell.gradient(w)).item();
                };
        for (String language : List.of("en", "ja")) {
            Document page = page("/" + language + "/practice/update?seed=0&ans.new.w=" + answer);
            int cell = problem.cells().indexOf(Cell.updated(w)) + 1;
            assertEquals(1, page.select(".leading").size());
            assertTrue(language.equals("ja") || said(page, cell).contains(name), said(page, cell));
            assertFalse(page.select(".likely").text().contains("{"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2.2, 2.2",
        "2.2, '2,2'",
        "2.2, 11/5",
        "2.2, ２．２",
        "-3, −3",
        "-3, －3",
        "0.001, 1e-3",
        "110, 1.1×10^2",
        "-0.5, －１／２"
    })
    void readsNumbersAsPeopleWriteThem(String k, String typed) {
        for (String language : List.of("en", "ja")) {
            Document page = page("/" + language + "/practice/own?program=y+%3D+x+*+k&in.x=7&in.k=" + k + "&ans.x="
                    + URLEncoder.encode(typed, StandardCharsets.UTF_8));
            assertEquals(1, page.select("#practice-c2-said.correct").size(), typed);
        }
    }

    @Test
    void opensValuesGateByGateAtTheSecondLevel() {
        String path = SUM_TIMES + "?level=2";
        assertEquals(List.of("ans.value.s"), page(path).select(".blanks input").eachAttr("name"));
        assertEquals(5, page(path).select(".locked").size());
        assertEquals(
                List.of("ans.value.s", "ans.value.z"),
                page(path + "&ans.value.s=" + right(Topic.ARITHMETIC, 2, "value.s"))
                        .select(".blanks input")
                        .eachAttr("name"));
        Document open = page(path + "&ans.value.s=" + right(Topic.ARITHMETIC, 2, "value.s") + "&ans.value.z="
                + right(Topic.ARITHMETIC, 2, "value.z"));
        assertEquals(6, open.select(".blanks input").size());
        assertEquals(0, open.select(".locked").size());
        assertEquals(2, open.select("svg .value.settled").size());
    }

    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void rightAnswersSolveAnyProblem(Topic topic, int level) {
        for (long seed = 0; seed < 6; seed++) {
            Document page = page(solved(topic, level, seed));
            assertEquals("✓ All right!", page.select(".done").text(), () -> "" + topic + level);
            assertEquals(List.of(), page.select("svg a.blank").eachText());
            assertEquals("All right!", page.select("[role=status]").text());
            assertTrue(page.select(".practice-actions a[href^=/en/labs/graph?]").size() == 1);
        }
    }

    @Test
    void marksEveryNumberOfAGrid() {
        Problem problem = Problem.of(Topic.AFFINE, 2, 0);
        assertTrue(problem.toString().contains("X"), problem::toString);
        String solved = solved(Topic.AFFINE, 2, 0);
        Document right = page(solved);
        assertTrue(right.select("textarea").size() > 0);
        assertTrue(right.select(".marked-grid span span").eachText().stream().allMatch(text -> text.endsWith("✓")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyWrongNumberGetsAWordAndAQuestionInBothLanguages(String language) {
        for (Topic topic : Topic.values()) {
            Problem problem = Problem.of(topic, 1, 3);
            String wrong = problem.cells().stream()
                    .map(cell -> "&ans." + cell.key(problem.program().graph()) + "=77.7")
                    .collect(Collectors.joining());
            Document page = page("/" + language + "/practice/" + topic.id() + "?seed=3" + wrong);
            assertEquals(
                    page.select(".said.wrong").size(),
                    page.select(".said.wrong .leading").size());
            assertTrue(page.select(".said.wrong").size() > 0, topic.id());
        }
    }
}
