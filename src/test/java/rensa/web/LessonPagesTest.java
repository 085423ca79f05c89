package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.lesson.Section;

class LessonPagesTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    /** More than any run has: the end of it. */
    private static final int MANY_EPOCHS = 9_999;

    static Stream<String> pages() {
        return Lessons.ALL.stream()
                .flatMap(lesson -> Stream.of("/ja/lessons/" + lesson.slug(), "/en/lessons/" + lesson.slug()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySectionHasALiveLabTriesAndAQuestion(String path) {
        Document page = page(path);
        Lesson lesson = Lessons.bySlug(path.substring("/ja/lessons/".length())).orElseThrow();
        assertEquals(
                lesson.sections().stream().map(Section::anchor).toList(),
                page.select("section.lesson-section").eachAttr("id"));
        for (Element section : page.select("section.lesson-section")) {
            boolean twoLabs = lesson.section(section.id()).orElseThrow().also().isPresent();
            assertEquals(twoLabs ? 2 : 1, section.select("[data-lab]").size(), section.id());
            assertFalse(section.select("[data-lab] .gradients, [data-lab] svg").isEmpty(), section.id());
            assertTrue(section.select(".tries a").size() >= 2, section.id());
            assertEquals(1, section.select("details.question").size(), section.id());
            assertTrue(section.select(".field-error").text().isBlank(), section.id());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTryLeadsToAnotherStateOfALab(String path) {
        for (Element section : page(path).select("section.lesson-section")) {
            String start = section.select(".permalink").attr("href");
            Set<String> seen = new HashSet<>(List.of(start));
            for (String href : section.select(".tries a").eachAttr("href")) {
                assertTrue(seen.add(href), href);
                assertEquals(href, page(href).select(".permalink").attr("href"), "the link is not the shortest one");
                assertFalse(
                        page(href)
                                .select("[data-lab] .gradients, [data-lab] svg")
                                .isEmpty(),
                        href);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNumberThatTheProseNamesIsOneThatItsLabShows(String path) {
        for (Element section : page(path).select("section.lesson-section")) {
            Elements lab =
                    page(toTheEnd(section.select(".permalink").attr("href"))).select("[data-lab]");
            String numbers = lab.text()
                    .replaceAll("[\u2007\u2008]", "")
                    .replaceAll("(?<=\\d),(?=\\d{3})", "") // 39,760 is 39760
                    .replaceAll("[.,](?!\\d)", " "); // the end of a sentence or a clause
            Set<String> shown = new HashSet<>(List.of(numbers.split("[^\\d.,×⁰¹²³⁴⁵⁶⁷⁸⁹⁻−∞]+")));
            shown.addAll(lab.select("mn").eachText()); // in a matrix no space stands between them
            Elements prose = section.select("> p, > ol, > ul:not(.tries)");
            for (String number : prose.select("b.value, b.gradient").eachText()) {
                assertTrue(shown.contains(number), section.id() + ": " + number);
            }
        }
    }

    /** The same with all steps done, or all epochs learned. */
    private static String toTheEnd(String href) {
        String done = href.replaceAll("(step=\\d+|epochs=\\d+&play=1)&?", "").replaceAll("[?&]$", "");
        return done.contains("/labs/training?") ? done + "&epoch=" + MANY_EPOCHS : done;
    }

    /** A class that opens a page at once must not set off several runs each. */
    @ParameterizedTest
    @MethodSource("pages")
    void atMostOneRunGoesByItself(String path) {
        assertTrue(page(path).select("[sse-connect]").size() <= 1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueThoughThePageHoldsManyLabs(String path) {
        List<String> ids = page(path).select("[id]").eachAttr("id");
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
    void aLessonThatDoesNotExistIsNotFound() {
        assertEquals(404, server.get("/en/lessons/nothing").statusCode());
    }

    @Test
    void theHomePageOpensOnALiveGraphAndListsTheLessons() {
        Document page = page("/ja/");
        assertEquals(1, page.select("[data-lab] svg.graph").size());
        assertEquals(6, page.select(".lessons li").size());
        assertEquals(
                List.of(
                        "/ja/lessons/why-backprop",
                        "/ja/lessons/training-loop",
                        "/ja/lessons/forward",
                        "/ja/lessons/theory",
                        "/ja/lessons/graphs",
                        "/ja/lessons/layers"),
                page.select(".lessons a").eachAttr("href"));
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
