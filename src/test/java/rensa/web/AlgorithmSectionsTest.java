package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections 4.3.1 to 4.3.5: an iteration of a net phase by phase, and then the run of that very net. */
class AlgorithmSectionsTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    private static Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }

    private static Element section(String language, String anchor) {
        return page("/" + language + "/lessons/theory").getElementById(anchor);
    }

    private static Document tried(String anchor, int index) {
        return page(section("en", anchor).select(".tries a").get(index).attr("href"));
    }

    private static List<String> numbers(Element section, String kind) {
        return section.select("> p b." + kind + ", > ol b." + kind).eachText();
    }

    private static String says(Element lab) {
        return lab.select("[aria-live]").text();
    }

    /** The run of 4.3.5 as far as an epoch. */
    private static JsonNode run(int epochs) throws JsonProcessingException {
        String settings =
                section("en", "s4-3-5").select(".permalink").attr("href").replaceAll(".*\\?", "");
        return new ObjectMapper()
                .readTree(server.get("/api/training?" + settings + "&epochs=" + epochs)
                        .body());
    }

    @ParameterizedTest
    @CsvSource({"s4-3-1, 1 / 8, Forward", "s4-3-2, 3 / 8, Loss", "s4-3-3, 5 / 8, Backward", "s4-3-4, 8 / 8, Update"})
    void eachSectionStandsInItsPhase(String anchor, String count, String phase) {
        String stepper = section("en", anchor).select(".stepper").text();
        assertTrue(stepper.contains(count) && stepper.contains(phase), stepper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theFirstAnswersAreWorseThanNone(String language) {
        assertEquals(
                List.of("0.5", "0.260305", "0.585864", "0.313276", "0.2667"),
                numbers(section(language, "s4-3-2"), "value"));
        assertTrue(says(tried("s4-3-2", 2)).contains("= 0.25."), says(tried("s4-3-2", 2)));
    }

    /** y(1 − y) of the sigmoid times what comes from above: 0.313276 × 0.686724 × 0.156638. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theOutputLayerTakesTheGradientsBackInThreeSteps(String language) {
        assertEquals(
                List.of(
                        "0.156638",
                        "−0.369847",
                        "0.0336982",
                        "0.0142817",
                        "−0.015885",
                        "−0.025255",
                        "0.024098",
                        "−0.0430309"),
                numbers(section(language, "s4-3-3"), "gradient"));
    }

    @Test
    void numericalDifferentiationFindsTheSameGradients() {
        Document checked = tried("s4-3-3", 2);
        assertTrue(checked.select("table.gradients th").text().contains("Numerical"), checked.text());
    }

    @Test
    void aLearningRateThatIsTooLargeMakesTheLossLarger() {
        assertTrue(says(tried("s4-3-4", 1)).contains("from 0.2667 to 0.369616"), says(tried("s4-3-4", 1)));
    }

    /** The update of 4.3.4 is the first epoch of 4.3.5, in its loss and in its parameters. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theRunBeginsWithTheIterationOfTheSectionsBefore(String language) throws JsonProcessingException {
        List<String> told = numbers(section(language, "s4-3-4"), "value");
        JsonNode run = run(1);
        assertEquals(List.of("0.715113", "0.68655", "0.0505099", "0.2667", "0.259189"), told);
        assertEquals(0.68655, run.path("parameters").path("W2").path(0).path(0).asDouble(), 5e-7);
        assertEquals(0.0505099, run.path("parameters").path("B2").path(0).asDouble(), 5e-8);
        assertEquals(0.2667, run.path("train").path("loss").path(0).asDouble(), 5e-7);
        assertEquals(0.259189, run.path("train").path("loss").path(1).asDouble(), 5e-7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theRunConvergesAndAnswersAllFourRightly(String language) throws JsonProcessingException {
        JsonNode train = run(200).path("train");
        assertEquals(1, train.path("accuracy").path(200).asDouble());
        assertEquals(0.00335092, train.path("loss").path(200).asDouble(), 5e-9);
        assertEquals(
                List.of("0.2667", "0.132325", "0.0108364", "200", "0.00335092"),
                numbers(section(language, "s4-3-5"), "value"));
    }

    @Test
    void itLearnsByItselfWhenOneComesToIt() {
        assertEquals(1, section("en", "s4-3-5").select("[sse-connect]").size());
    }

    @Test
    void otherRandomWeightsGetStuck() {
        assertTrue(says(tried("s4-3-5", 0)).contains("50%"), says(tried("s4-3-5", 0)));
    }

    @Test
    void aSingleLayerNeverGetsBelowAQuarter() {
        assertTrue(says(tried("s4-3-5", 2)).contains("to 0.25."), says(tried("s4-3-5", 2)));
    }
}
