package rensa.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.web.LiveServer;

class PredictFirstTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    private static Document page(String path, String... headers) {
        HttpResponse<String> response = server.get(path, headers);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }

    private static Element card(String section, String sign, String size) {
        String lesson = section.startsWith("s5") ? "graphs" : "layers";
        Document page = page(
                "/en/lessons/" + lesson + "?predict=" + section + "&predict.sign=" + sign + "&predict.size=" + size);
        return page.getElementById("predict-" + section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/lessons/graphs", "/en/lessons/graphs", "/ja/lessons/layers", "/en/lessons/layers"})
    void theFigureKnowsNoGradientBeforeThePrediction(String path) {
        List<Element> cards = page(path).select(".prediction");
        assertTrue(cards.size() >= 3);
        for (Element card : cards) {
            assertFalse(card.select(".edge text.value").isEmpty(), card.id());
            assertEquals(0, card.select(".edge text.gradient, .outcome, .rungs").size(), card.id());
            assertEquals(0, card.select("input[checked], a[href]").size(), card.id());
            assertEquals(
                    0,
                    card.select("svg a").eachAttr("aria-label").stream()
                            .filter(label -> label.contains("gradient") || label.contains("勾配"))
                            .count());
            assertEquals("", card.select("[role=status]").text());
        }
    }

    /** By hand: 2(1 − 4), 20 × 1.1, −0.9, 0.8, a gate that is shut, −2 − 5, and e¹ / (e¹ + e² + e³). */
    @ParameterizedTest
    @CsvSource({
        "s5-2-1, negative, 1-10, −6",
        "s5-2-2, positive, over-10, 22",
        "s5-3-2, negative, 0.1-1, −0.9",
        "s6-1, positive, 0.1-1, 0.8",
        "s6-2, zero, '', 0",
        "s6-3, negative, 1-10, −7",
        "s6-4, positive, under-0.1, 0.0900306"
    })
    void theRightPredictionIsToldSo(String section, String sign, String size, String gradient) {
        Element card = card(section, sign, size);
        assertEquals(
                "✓ Just as you predicted.", card.select(".outcome.found strong").text());
        assertTrue(card.select(".outcome").text().contains(" is " + gradient + ". "), card.text());
        assertFalse(card.select(".rungs math").isEmpty());
        assertFalse(card.select(".edge text.gradient").isEmpty());
        String lab = card.select(".outcome a:not(.gradient)").attr("href");
        assertTrue(
                page(lab).select(".gradients").text().contains(gradient.substring(0, Math.min(5, gradient.length()))));
    }

    @ParameterizedTest
    @CsvSource({
        "negative, over-10, You predicted the right sign. The size is another.",
        "positive, 1-10, You predicted the right size. The sign is another.",
        "zero, '', Both sign and size are others than you predicted.",
        "positive, '', ''",
        "'', 1-10, ''",
        "up, large, ''"
    })
    void everyOtherIsToldWhatIsRightOfIt(String sign, String size, String title) {
        Element card = card("s5-2-1", sign, size);
        assertEquals(title, card.select(".outcome strong").text());
        if (title.isEmpty()) {
            assertEquals(
                    "Choose both a sign and a size.",
                    card.select(".prediction-result").text());
            assertEquals(0, card.select(".edge text.gradient").size());
        }
    }

    @Test
    void otherCardsStayAsTheyAre() {
        Document page = page("/ja/lessons/graphs?predict=s5-3-2&predict.sign=zero");
        assertEquals(
                List.of("predict-s5-3-2"),
                page.select(".prediction:has(.outcome)").eachAttr("id"));
        assertEquals(List.of("zero"), page.select("input[checked]").eachAttr("value"));
    }

    @Test
    void htmxGetsTheCardAlone() {
        String query = "?predict=s6-2&predict.sign=zero";
        Document part = page("/ja/lessons/layers" + query, "HX-Request", "true");
        assertEquals(List.of("predict-s6-2"), part.select(".prediction").eachAttr("id"));
        String whole = page("/ja/lessons/layers" + query)
                .getElementById("predict-s6-2")
                .outerHtml();
        assertEquals(Jsoup.parse(whole).body().html(), part.body().html());
        assertTrue(page("/ja/lessons/layers" + query, "HX-Request", "true", "HX-History-Restore-Request", "true")
                        .select("section")
                        .size()
                > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?predict=s9-9&predict.sign=zero", "?predict=s5-1-1", "?predict="})
    void aSectionWithoutAPredictionIsLeftAlone(String query) {
        assertEquals(
                0,
                page("/en/lessons/graphs" + query, "HX-Request", "true")
                        .select(".outcome")
                        .size());
        assertTrue(page("/en/lessons/graphs" + query).select(".lesson-section").size() > 1);
    }

    /** The prose tells the gradients of the section's own lab; what is asked for must not be among them. */
    @ParameterizedTest
    @ValueSource(strings = {"s5-2-1", "s5-2-2", "s5-3-2", "s6-1", "s6-3", "s6-4"})
    void theAnswerIsNotInTheProseOfTheSection(String section) {
        String lesson = section.startsWith("s5") ? "graphs" : "layers";
        Element card = card(section, "positive", "over-10");
        String answer = card.select(".outcome > p span").text().replaceAll(".* is ([^ ]*)\\. .*", "$1");
        Element prose = page("/en/lessons/" + lesson).getElementById(section);
        List<String> told = Stream.of(prose.select("b.gradient").eachText())
                .flatMap(List::stream)
                .toList();
        assertFalse(told.contains(answer), answer + " in " + told);
    }
}
