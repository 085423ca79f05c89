package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.practice.Cell;
import rensa.practice.Problem;
import rensa.practice.Topic;
import rensa.web.view.Numbers;

/** What helps: hints, and mistakes replayed; and that nothing else tells an answer. */
class PracticeHelpTest extends OnPracticePages {
    private static final Pattern NUMBER = Pattern.compile("[−-]?\\d+(?:\\.\\d+)?");

    /** No answer is anywhere in the markup before it is asked for, unless the exercise itself shows that number. */
    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void keepsTheAnswersBack(Topic topic, int level) {
        int kept = 0;
        for (long seed = 0; seed < 12; seed++) {
            Problem problem = Problem.of(topic, level, seed);
            String markup = server.get("/en/practice/" + topic.id() + "?seed=" + seed + "&level=" + level)
                    .body();
            Document page = Jsoup.parse(markup);
            page.select("path, svg, rect, g").forEach(shape -> shape.clearAttributes()); // coordinates are numbers too
            page.select("text").removeAttr("y").removeAttr("x");
            Set<String> shown = NUMBER.matcher(page.outerHtml())
                    .results()
                    .map(found -> found.group().replace('−', '-'))
                    .collect(Collectors.toCollection(HashSet::new));
            Set<String> given = given(problem);
            for (Cell cell : problem.cells()) {
                for (double number : problem.exercise().right(cell).toArray()) {
                    String answer = Numbers.ROUNDED.text(number).replace('−', '-');
                    if (answer.length() > 3 && !given.contains(answer)) { // small whole numbers number things
                        assertFalse(shown.contains(answer), () -> problem + " tells " + answer + " at " + cell);
                        kept++;
                    }
                }
            }
        }
        assertTrue(kept >= 6, "nothing to keep back");
    }

    private static Set<String> given(Problem problem) {
        Set<String> given = new HashSet<>();
        problem.program().graph().nodes().stream()
                .filter(node -> problem.isGiven(node.index()))
                .forEach(node -> {
                    for (double number :
                            problem.exercise().values().of(node.index()).toArray()) {
                        given.add(Numbers.ROUNDED.text(number).replace('−', '-'));
                    }
                });
        return given;
    }

    @Test
    void givesHintsOnFourRungsAndCountsThem() {
        Document page = page(SUM_TIMES);
        for (int rung = 1; rung <= 4; rung++) {
            Element link = page.select("#practice-c2-hint").first();
            assertEquals("Hint " + rung + " of 4", link.text());
            page = page(link.attr("href"));
            assertEquals(rung, page.select("#practice-c2-said .rungs > li").size());
            assertEquals(
                    "0 of 4 right, hints used: " + rung,
                    page.select("#practice-score").text());
        }
        assertEquals(0, page.select("#practice-c2-hint").size());
        assertEquals(
                List.of("The formula in symbols", "With the upstream gradient", "With all numbers", "The result"),
                page.select(".rung-label").eachText());
        assertTrue(page.select("#practice-c2-said .rungs > li").last().text().contains("−4.9"));
        assertEquals("hint.s", page.select("#practice-state input").attr("name"));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void hasFourHintsForEveryBlank(Topic topic) {
        for (int level = 1; level <= Topic.LEVELS; level++) {
            for (long seed = 0; seed < 6; seed++) {
                Problem problem = Problem.of(topic, level, seed);
                String hints = problem.cells().stream()
                        .map(cell -> "&hint." + cell.key(problem.program().graph()) + "=4")
                        .collect(Collectors.joining());
                Document page = page("/ja/practice/" + topic.id() + "?seed=" + seed + "&level=" + level + hints);
                assertEquals(
                        4 * problem.cells().size(),
                        page.select(".said .rungs > li").size(),
                        problem.toString());
            }
        }
    }

    @Test
    void replaysAMistakeBesideTheRightRule() {
        Document page = page(SUM_TIMES + "?ans.s=-8");
        String replay = page.select("#practice-c2-own-input").attr("href");
        assertEquals(SUM_TIMES + "?ans.s=-8&replay=s&mistake=own-input", replay);
        Document replayed = page(replay);
        assertEquals(
                "Replayed: Multiplied by its own input",
                replayed.select("#practice-replayed").text());
        assertEquals(
                List.of("z 1 1", "s ∂z∂z×s=1×(−8) = −8 ∂z∂z×w=1×(−4.9) = −4.9 ≠ differs"),
                replayed.select(".replay tbody tr").eachText());
        assertEquals(
                List.of("◂ −8", "◂ −4.9"),
                replayed.select(".replay svg .differs").eachText());
        assertEquals(SUM_TIMES + "?ans.s=-8", replayed.select("#practice-close").attr("href"));
        assertFalse(replayed.select(".replay svg").text().contains("◂ −8 ◂ −8"), "w stays blank");
    }

    /** s = x × x; t = k × x; y = s + t at x = 2.5, k = 8: what comes back to x is 2.5, 2.5 and 8. */
    @Test
    void replaysWhatIsDoneWithSeveralPaths() {
        String paths = "/en/practice/own?program=s+%3D+x+*+x%3B+t+%3D+k+*+x%3B+y+%3D+s+%2B+t&in.x=2.5&in.k=8";
        Document page = page(paths + "&ans.x=50&replay=x");
        assertEquals(
                "Replayed: Paths multiplied", page.select("#practice-replayed").text());
        assertEquals(
                "x from 2.5, 2.5 and 8: 50 from 2.5, 2.5 and 8: 13 ≠ differs",
                page.select(".replay tbody tr").last().text());
    }

    @Test
    void replaysNothingThatDoesNotGiveTheNumber() {
        assertEquals(
                0,
                page(SUM_TIMES + "?replay=s&mistake=own-input")
                        .select(".replay")
                        .size());
        assertEquals(
                0, page(SUM_TIMES + "?ans.s=-4.9&replay=s").select(".replay").size());
        assertEquals(
                0,
                page(SUM_TIMES + "?ans.s=-8&replay=s&mistake=one-path")
                        .select(".replay")
                        .size());
        assertEquals(
                0,
                page(SUM_TIMES + "?ans.s=-8&replay=s&mistake=gave-value")
                        .select(".replay")
                        .size());
    }
}
