package rensa.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.junit.jupiter.params.provider.ValueSource;
import rensa.practice.Bug;
import rensa.practice.Mistake;
import rensa.web.LiveServer;

class FindTheBugTest {
    /* Columns of the table, counted from the one after the node. */
    private static final int MISTAKEN = 2;
    private static final int RIGHT = 5;

    private static final String PAGE = "/practice/find-the-bug";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    static Stream<Arguments> levels() {
        return Stream.of("ja", "en").flatMap(language -> IntStream.rangeClosed(1, Bug.LEVELS)
                .mapToObj(level -> Arguments.of(language, level)));
    }

    private static Document page(String language, String query) {
        HttpResponse<String> response = server.get("/" + language + PAGE + query);
        assertEquals(200, response.statusCode(), query);
        return Jsoup.parse(response.body());
    }

    private static String ofBug(int level, int seed) {
        return "?level=" + level + "&seed=" + seed;
    }

    private static String node(Bug bug) {
        return bug.graph().node(bug.node()).id();
    }

    /** The gradients in a column of the table, by node. */
    private static Map<String, String> column(Document page, int column) {
        return page.select("#bug-table tbody tr").stream()
                .collect(Collectors.toMap(
                        row -> row.select("th").text(),
                        row -> plain(row.select("td").get(column))));
    }

    private static String plain(Element cell) {
        return cell.text().replaceAll("[\u2007\u2008]", "").strip();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theAnswerIsNotInThePageBeforeItIsAskedFor(String language, int level) {
        Document page = page(language, ofBug(level, 3));
        assertEquals(
                0, page.select(".outcome, .solution, .open, tr.active, .right").size());
        assertEquals("", page.select("#bug-status").text());
        assertFalse(page.select("#bug-table .band.wrong").isEmpty());
        assertEquals(0, page.select("input[checked], option[selected]").size());
        Bug bug = Bug.of(level, 3);
        assertTrue(page.select("input[name=node]").eachAttr("value").contains(node(bug)));
        assertTrue(page.select("#bug-mistake option")
                .eachAttr("value")
                .contains(bug.mistakes().get(0).id()));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void whoFindsItIsTold(String language, int level) {
        Bug bug = Bug.of(level, 5);
        for (Mistake mistake : bug.mistakes()) {
            Document page = page(language, ofBug(level, 5) + "&node=" + node(bug) + "&mistake=" + mistake.id());
            assertEquals(1, page.select(".outcome.found .solution").size());
            assertEquals(node(bug), page.select("tr.active th").text());
            assertFalse(page.select(".solution .rungs").isEmpty());
            assertFalse(page.select("#bug-status").text().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void everyWrongAnswerIsAnsweredWithoutGivingTheBugAway(String language, int level) {
        Bug bug = Bug.of(level, 2);
        for (int suspect : bug.suspects()) {
            Mistake mistake = bug.kinds().get(suspect % bug.kinds().size());
            Bug.Judgement right = bug.judge(suspect, mistake);
            if (!right.isNode() || !right.isMistake()) {
                String id = bug.graph().node(suspect).id();
                Document page = page(language, ofBug(level, 2) + "&node=" + id + "&mistake=" + mistake.id());
                assertEquals(
                        0, page.select(".found, .solution, tr.active, .right").size());
                assertFalse(page.select(".outcome p").isEmpty());
                assertEquals(id, page.select("input[checked]").attr("value"));
                assertEquals(mistake.id(), page.select("option[selected]").attr("value"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theRightGradientsAreThoseOfTheGraphLab(String language, int level) throws Exception {
        Document page = page(language, ofBug(level, 4) + "&answer=1");
        assertEquals(0, page.select(".found").size());
        String lab = page.select(".solution > p a").attr("href");
        Map<String, String> right = column(page, RIGHT);
        Document there = Jsoup.parse(server.get(lab).body());
        Map<String, String> gradients = there.select(".gradients tbody tr:has(th)").stream()
                .collect(Collectors.toMap(
                        row -> row.select("th").text(),
                        row -> plain(row.select("td.gradient").last()).replaceAll(".*= ", "")));
        assertEquals(gradients, right);
        JsonNode api = new ObjectMapper()
                .readTree(server.get(lab.replace("/" + language + "/labs", "/api"))
                        .body());
        assertEquals(200, server.get(lab).statusCode());
        assertTrue(api.path("gradients").size() > 0, lab);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theCheckAgreesJustWhereTheGradientIsRight(String language, int level) {
        Document page = page(language, ofBug(level, 6) + "&answer=1");
        Map<String, String> mistaken = column(page, MISTAKEN);
        Map<String, String> right = column(page, RIGHT);
        for (Element row : page.select("#bug-table tbody tr:has(.band)")) {
            String id = row.select("th").text();
            assertEquals(
                    mistaken.get(id).equals(right.get(id)),
                    row.select(".band.good").size() == 1,
                    id);
        }
    }

    @Test
    void aWrongAnswerIsTakenAtItsWord() {
        Document page = page("en", "?level=2&seed=7&node=s&mistake=own-input");
        assertEquals(
                "It is not this node, and not this mistake.",
                page.select(".outcome h3").text());
        assertEquals(
                List.of(
                        "Suppose it were “Multiplied by its own input” at s. Then the gradient of k would be 4.9. Here it is 1.",
                        "The gradient 1 reaches s. By its rule, s has to hand on 4.9 to x and 4.9 to x, and so it does.",
                        "The check differs for every input: x and k. A mistake shows only in gradients that come through the"
                                + " node at fault. For x and k, where the check differs, that leaves t and y."),
                page.select(".outcome p").eachText());
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "&mistake=, Choose a node and a mistake.",
        "&node=t&mistake=, 'Choose what this node does wrong, too.'",
        "&mistake=own-input, 'Choose the node that makes this mistake, too. The nodes stand in the table.'",
        "&node=nowhere&mistake=own-input, 'Choose the node that makes this mistake, too. The nodes stand in the table.'",
        "&node=k&mistake=nonsense, Choose a node and a mistake.",
        "&node=t&mistake=gave-value, 'The node is right. What it does wrong is something else.'"
    })
    void saysWhatIsMissing(String answer, String title) {
        assertEquals(
                title,
                page("en", "?level=2&seed=7" + answer).select(".outcome h3").text());
    }

    @Test
    void theNextSeedAndTheNextLevelAreLinks() {
        Document page = page("ja", "?level=3&seed=7");
        assertEquals(
                List.of("/ja/practice/find-the-bug?level=3&seed=8", "/ja/practice/find-the-bug?level=4&seed=7"),
                page.select(".onward a").eachAttr("href"));
        assertEquals(1, page("ja", "?level=10&seed=999999").select(".onward a").size());
        assertEquals(
                "/ja/practice/find-the-bug?seed=2",
                page("ja", "").select(".onward a").attr("href"));
        assertNotEquals(
                page("ja", "?seed=1").select("#bug-table").text(),
                page("ja", "?seed=2").select("#bug-table").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?level=0&seed=-1",
                "?level=11",
                "?level=x&seed=99999999999999999999",
                "?seed=",
                "?node=%00&mistake=%3Cb%3E"
            })
    void nonsenseIsABugToo(String query) {
        assertFalse(page("en", query).select("#bug-table tbody tr").isEmpty());
    }

    @Test
    void thereIsNoOtherLanguage() {
        assertEquals(404, server.get("/fr" + PAGE).statusCode());
    }
}
