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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.practice.Topic;
import rensa.web.LiveServer;

class WorksheetTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }

    static Stream<Arguments> topicsAndLevels() {
        return Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(1, 2, 3).map(level -> Arguments.of(topic.id(), level)));
    }

    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void theWorksheetHasBlanksAndNoAnswersAndTheKeyHasAll(String topic, int level) {
        String query = "?seed=3&count=2&level=" + level;
        Document sheet = page("/ja/practice/" + topic + "/worksheet" + query);
        Document key = page("/ja/practice/" + topic + "/worksheet" + query + "&key=1");
        assertEquals(0, sheet.select(".key, .settled, td.right, .expected").size());
        assertEquals(0, key.select("svg .blank, .paper-line").size());
        assertEquals(2, key.select(".problem-on-paper").size());
        for (int i = 0; i < 2; i++) {
            Element blank = sheet.select(".problem-on-paper").get(i);
            Element filled = key.select(".problem-on-paper").get(i);
            List<String> numbers = blank.select(".paper-blanks .blank-number").eachText();
            assertFalse(numbers.isEmpty());
            assertEquals(numbers, filled.select(".key tbody .blank-number").eachText());
            filled.select(".key td.right")
                    .forEach(right -> assertFalse(right.text().isEmpty()));
            assertFalse(filled.select(".expected li").isEmpty());
        }
    }

    /** What the key calls right is right when it is typed online; what it calls a typical mistake is told as one. */
    @Test
    void theKeyAgreesWithTheProblemOnline() {
        Document key = page("/en/practice/arithmetic/worksheet?seed=0&count=1&key=1");
        Element first = key.select(".key tbody tr").first();
        String node = first.select("th span[translate]").text().replaceAll(".*∂", "");
        String online = key.select(".online a").attr("href") + "&ans." + node + "=";
        Document right = page(online + first.select("td.right").text().replace('−', '-'));
        assertEquals(1, right.select(".said.correct").size(), online);
        Element expected = first.select(".expected li").first();
        Document wrong = page(online + expected.select("b").text().replace('−', '-'));
        assertEquals(1, wrong.select(".said.wrong").size(), online);
        assertTrue(
                wrong.select(".likely b")
                        .eachText()
                        .contains(expected.select("> span").text().split(" / ")[0]),
                wrong.select(".likely").text());
    }

    @Test
    void tellsWhereToCheckItOnline() {
        Document sheet = page("/en/practice/powers/worksheet?seed=7&count=3&level=2");
        List<String> hrefs = sheet.select(".online a").eachAttr("href");
        assertEquals(
                List.of(
                        "/en/practice/powers?seed=7&level=2",
                        "/en/practice/powers?seed=8&level=2",
                        "/en/practice/powers?seed=9&level=2"),
                hrefs);
        assertEquals(
                server.url(hrefs.get(0)),
                "http://" + sheet.select(".online a").first().text());
        assertEquals(
                List.of(
                        "/en/practice/powers/worksheet?seed=7&level=2&count=3&key=1",
                        "/en/practice/powers/worksheet?seed=10&level=2&count=3",
                        "/en/practice/powers?seed=7&level=2"),
                sheet.select(".onward a").eachAttr("href"));
    }

    @ParameterizedTest
    @CsvSource({"'', 6", "?count=1, 1", "?count=0, 1", "?count=99999999, 6", "?count=500, 12", "?seed=x&count=-3, 6"})
    void hasOneToTwelveProblems(String query, int count) {
        assertEquals(
                count,
                page("/en/practice/arithmetic/worksheet" + query)
                        .select(".problem-on-paper")
                        .size());
    }

    /** The figure shows of a matrix no more than its shape, so its numbers stand beside it. */
    @Test
    void aMatrixThatIsKnownStandsBesideTheFigure() {
        Document sheet = page("/en/practice/affine/worksheet?level=3&count=1");
        List<String> given = sheet.select(".given dt").eachText();
        assertTrue(given.containsAll(List.of("X", "W", "B", "Y", "∂L/∂P")), given::toString);
        List<String> asked = sheet.select(".paper-blanks [translate=no] > span").eachText();
        assertFalse(given.stream().anyMatch(asked::contains), given + " " + asked);
    }

    @Test
    void theStepHasItsLearningRate() {
        assertTrue(page("/en/practice/update/worksheet?count=1")
                .select(".problem-on-paper")
                .text()
                .contains("η = "));
    }

    @Test
    void aTopicLinksToItAndAnUnknownOneHasNone() {
        assertEquals(
                1,
                page("/ja/practice/fan-out?seed=7")
                        .select("a[href='/ja/practice/fan-out/worksheet?seed=7']")
                        .size());
        assertEquals(404, server.get("/ja/practice/magic/worksheet").statusCode());
        assertEquals(0, page("/ja/practice/own").select("a[href*=worksheet]").size());
    }
}
