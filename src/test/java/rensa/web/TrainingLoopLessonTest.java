package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lesson 2: one iteration of a 2-2-1 net through its four phases, with numbers that one can work out by hand. */
class TrainingLoopLessonTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    private static Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }

    private static Element section(String language, String anchor) {
        return page("/" + language + "/lessons/training-loop").getElementById(anchor);
    }

    private static Document tried(String anchor, int index) {
        return page(section("en", anchor).select(".tries a").get(index).attr("href"));
    }

    private static List<String> numbers(Element section, String kind) {
        return section.select("> p b." + kind + ", > ul:not(.tries) b." + kind).eachText();
    }

    /** What stands in the table of all parameters beside one of them: its value, its gradient, and what becomes of it. */
    private static List<String> row(Element lab, String parameter) {
        return lab.select("table.gradients tbody tr:has(th)").stream()
                .filter(row -> row.select("th").text().equals(parameter))
                .findFirst()
                .orElseThrow()
                .select("td")
                .stream()
                .map(Element::text)
                .map(number -> number.replaceAll("[\u2007\u2008]", ""))
                .toList();
    }

    private static String says(Element lab) {
        return lab.select(".step-sentence, [aria-live]").text();
    }

    @ParameterizedTest
    @CsvSource({"s2-1, 2 / 8, Forward", "s2-2, 3 / 8, Loss", "s2-3, 6 / 8, Backward", "s2-4, 8 / 8, Update"})
    void eachSectionStopsAtTheEndOfItsPhase(String anchor, String count, String phase) {
        String stepper = section("en", anchor).select(".stepper").text();
        assertTrue(stepper.contains(count) && stepper.contains(phase), stepper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void thePredictionIsMadeByHand(String language) {
        Element section = section(language, "s2-1");
        assertEquals(
                List.of("1", "2", "2", "1", "0.5", "2", "0.2", "0.1", "1", "0.5", "0.6", "0.8", "1", "2").stream()
                        .sorted()
                        .toList(),
                numbers(section, "value").stream().sorted().toList());
        assertEquals(List.of("0.5", "", ""), row(section, "W1[0][0]"), "no gradient is known yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theLossIsTheSquareOfTheDifference(String language) {
        assertEquals(List.of("1", "2", "1", "9"), numbers(section(language, "s2-2"), "value"));
    }

    @Test
    void twiceTheDifferenceIsFourTimesTheLoss() {
        assertTrue(says(tried("s2-2", 0)).contains("= 4."), says(tried("s2-2", 0)));
        assertTrue(says(tried("s2-2", 1)).contains("= 0.25."), says(tried("s2-2", 1)));
        assertTrue(says(tried("s2-2", 2)).contains("= 0."), says(tried("s2-2", 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theBackwardPassGivesAllNineGradients(String language) {
        Element section = section(language, "s2-3");
        assertEquals(List.of("−2", "−2", "−1.2", "−1.2", "−2.4"), numbers(section, "gradient"));
        assertEquals(
                List.of("−1.2", "−1.6", "−2.4", "−3.2", "−1.2", "−1.6", "−2", "−1", "−2"),
                List.of(
                                "W1[0][0]",
                                "W1[0][1]",
                                "W1[1][0]",
                                "W1[1][1]",
                                "B1[0]",
                                "B1[1]",
                                "W2[0][0]",
                                "W2[1][0]",
                                "B2[0]")
                        .stream()
                        .map(parameter -> row(section, parameter).get(1))
                        .toList());
        assertEquals("", row(section, "W1[0][0]").get(2), "nothing is updated yet");
    }

    @Test
    void aPredictionThatIsTooLargeTurnsTheSignsRound() {
        Document over = tried("s2-3", 1);
        assertEquals("1", row(over, "B2[0]").get(1));
        assertEquals("0.6", row(over, "W1[0][0]").get(1));
    }

    @Test
    void aNeuronThatIsShutLetsNoGradientThrough() {
        assertEquals("0", row(tried("s2-3", 2), "W1[0][1]").get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theUpdateBringsTheLossDown(String language) {
        Element section = section(language, "s2-4");
        assertEquals(List.of("0.5", "0.56", "0.2", "0.32", "1", "0.013225"), numbers(section, "value"));
        assertEquals(List.of("0.5", "−1.2", "0.56"), row(section, "W1[0][0]"));
    }

    @Test
    void theNextIterationBeginsWhereThisOneEnds() {
        Element section = section("en", "s2-4");
        Document next = tried("s2-4", 0);
        for (String parameter : List.of("W1[0][0]", "W1[1][1]", "B1[1]", "W2[1][0]", "B2[0]")) {
            assertEquals(row(section, parameter).get(2), row(next, parameter).get(0), parameter);
        }
        assertTrue(says(next).startsWith("The loss is 0.013225."), says(next));
    }

    @Test
    void aLearningRateThatIsTooLargeMakesTheLossLarger() {
        assertTrue(says(tried("s2-4", 2)).contains("from 1 to 10.6276"), says(tried("s2-4", 2)));
    }
}
