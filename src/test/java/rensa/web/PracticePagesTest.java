package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.practice.Topic;

class PracticePagesTest extends OnPracticePages {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void listsTheSevenTopicsWithWhatEachTrains(String language) {
        Document page = page("/" + language + "/practice/");
        assertEquals(
                Stream.of(Topic.values())
                        .map(topic -> "/" + language + "/practice/" + topic.id())
                        .toList(),
                page.select(".cards h2 a").eachAttr("href"));
        assertEquals(7, page.select(".cards p").eachText().size());
        assertTrue(page.select("header nav a").eachAttr("href").contains("/" + language + "/practice/"));
        page.select(".cards h2 a").eachAttr("href").forEach(PracticePagesTest::page);
    }

    @Test
    void standsOnTheHomePage() {
        assertEquals(7, page("/en/").select(".topics a[href^=/en/practice/]").size());
    }

    @Test
    void theStreakStandsInTheUrlOnly() {
        Document page = page(solved(Topic.FAN_OUT, 1, 7) + "&streak=4");
        assertEquals("✓ All right! That makes 5 in a row.", page.select(".done").text());
        assertEquals(
                "/en/practice/fan-out?seed=8&streak=5", page.select("a.another").attr("href"));
        assertEquals(
                "/en/practice/fan-out?seed=8",
                page("/en/practice/fan-out?seed=7&streak=4").select("a.another").attr("href"));
        assertTrue(server.get("/en/practice/fan-out").headers().map().keySet().stream()
                .noneMatch("set-cookie"::equalsIgnoreCase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theLessonsOnGraphsAndLayersLeadToTheirTopics(String language) {
        for (String lesson : List.of("graphs", "layers")) {
            List<String> topics = page("/" + language + "/lessons/" + lesson)
                    .select("#outro a[href^=/" + language + "/practice/]")
                    .eachAttr("href");
            assertEquals(3, topics.size());
            topics.forEach(PracticePagesTest::page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?seed=",
                "?seed=abc",
                "?seed=99999999999999999999",
                "?seed=1.5",
                "?seed=1",
                "?level=9",
                "?level=-1"
            })
    void takesTheFirstProblemWhereTheSeedSaysNothing(String query) {
        Document page = page(SUM_TIMES + query);
        assertEquals("Problem 1", page.select("h1 small").text());
        boolean isUnread = query.matches("\\?seed=(abc|9+|1\\.5)");
        assertEquals(isUnread ? 1 : 0, page.select(".note").size());
    }

    @Test
    void takesAnyWholeNumberAsASeed() {
        for (String seed : List.of("0", "-3", "999999999999999999", "-999999999999999999")) {
            assertEquals(
                    "Problem " + seed,
                    page(SUM_TIMES + "?seed=" + seed).select("h1 small").text());
        }
    }

    @Test
    void staysCalmWhateverIsFilledIn() {
        String long60k = "7".repeat(60_000);
        assertEquals("? Not a number", verdict(page(SUM_TIMES + "?ans.s=" + long60k), 2));
        assertEquals("? Not a number", verdict(page("/en/practice/affine?level=3&ans.Y=" + "1+".repeat(20_000)), 1));
        page(SUM_TIMES + "?hint.s=999999&streak=999999&replay=%3Cb%3E&mistake=x&ans.nobody=1");
        String markup = server.get(SUM_TIMES + "?ans.s=%3Cscript%3Ealert(1)%3C/script%3E")
                .body();
        assertFalse(markup.contains("<script>alert"));
    }

    @Test
    void hasNoOtherTopicsAndLanguages() {
        assertEquals(404, server.get("/en/practice/nothing").statusCode());
        assertEquals(404, server.get("/fr/practice/").statusCode());
    }

    @Test
    void answersHtmxWithTheExerciseAloneAndItsAddress() {
        HttpResponse<String> answer = server.get(
                SUM_TIMES + "?seed=1&level=1&ans.w=&ans.s=-4.9&streak=0",
                "HX-Request",
                "true",
                "HX-Target",
                "practice-figure");
        assertEquals(
                SUM_TIMES + "?ans.s=-4.9",
                answer.headers().firstValue("HX-Replace-Url").orElse(""));
        assertFalse(answer.body().contains("<html"));
        Document alone = Jsoup.parse(answer.body());
        String parts = alone.select("#practice-blanks").attr("hx-select-oob");
        for (String part : parts.split(",")) {
            assertEquals(1, alone.select(part.replace(":innerHTML", "")).size(), part);
        }
        assertEquals(
                alone.select("#practice").outerHtml(),
                page(SUM_TIMES + "?ans.s=-4.9").select("#practice").outerHtml());
    }

    @Test
    void everyIdIsUnique() {
        Document page = page(SUM_TIMES + "?ans.s=-8&ans.y=1&hint.s=2&replay=s&mistake=own-input");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(Set.copyOf(ids).size(), ids.size(), ids::toString);
    }
}
