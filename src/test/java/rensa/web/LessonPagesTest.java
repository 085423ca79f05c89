package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.lesson.Section;

class LessonPagesTest {
    private static LiveServer server;

    @BeforeAll
    static void start() {
        server = LiveServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everySectionHasALiveLabTriesAndAQuestion(String language) {
        Document page = page("/" + language + "/lessons/graphs");
        Lesson lesson = Lessons.bySlug("graphs").orElseThrow();
        assertEquals(
                lesson.sections().stream().map(Section::anchor).toList(),
                page.select("section.lesson-section").eachAttr("id"));
        for (Element section : page.select("section.lesson-section")) {
            assertEquals(1, section.select("[data-lab] svg.graph").size(), section.id());
            assertTrue(section.select(".tries a").size() >= 2, section.id());
            assertEquals(1, section.select("details.question").size(), section.id());
            assertTrue(section.select(".note").isEmpty(), section.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyTryLeadsToAnotherStateOfALab(String language) {
        for (Element section : page("/" + language + "/lessons/graphs").select("section.lesson-section")) {
            String start = section.select(".permalink").attr("href");
            Set<String> seen = new HashSet<>(List.of(start));
            for (String href : section.select(".tries a").eachAttr("href")) {
                assertTrue(seen.add(href), href);
                assertEquals(1, page(href).select("svg.graph").size(), href);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyNumberThatTheProseNamesIsOneThatItsLabComputes(String language) {
        for (Element section : page("/" + language + "/lessons/graphs").select("section.lesson-section")) {
            String numbers = page(withoutStep(section.select(".permalink").attr("href")))
                    .select(".gradients")
                    .text()
                    .replaceAll("[\u2007\u2008]", "");
            List<String> shown = List.of(numbers.split(" "));
            for (String number : section.select("> p b.value, > p b.gradient").eachText()) {
                assertTrue(shown.contains(number), section.id() + ": " + number);
            }
        }
    }

    private static String withoutStep(String href) {
        return href.replaceAll("step=\\d+&?", "").replaceAll("[?&]$", "");
    }

    @Test
    void idsAreUniqueThoughThePageHoldsManyLabs() {
        List<String> ids = page("/ja/lessons/graphs").select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void showsItsPlaceInTheWholeAndLeadsOnward() {
        Document page = page("/en/lessons/graphs");
        assertEquals(
                "5 Computational graphs",
                page.select(".place [aria-current=page]").text());
        assertEquals(6, page.select(".place li").size());
        assertTrue(page.select(".onward a").eachAttr("href").contains("/en/labs/graph"));
    }

    @Test
    void aLessonThatIsNotWrittenIsNotFound() {
        assertEquals(404, server.get("/en/lessons/layers").statusCode());
        assertEquals(404, server.get("/en/lessons/nothing").statusCode());
        assertFalse(server.get("/en/").body().contains("/en/lessons/layers"));
    }

    @Test
    void theHomePageOpensOnALiveGraphAndListsTheLessons() {
        Document page = page("/ja/");
        assertEquals(1, page.select("[data-lab] svg.graph").size());
        assertEquals(6, page.select(".lessons li").size());
        assertEquals("/ja/lessons/graphs", page.select(".lessons a").attr("href"));
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
