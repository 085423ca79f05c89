package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.practice.Topic;

/** Exercises for frames in other pages. */
class PracticeEmbedsTest extends OnPracticePages {
    private static final int MOST_BYTES = 60_000;
    private static final String SUM_TIMES_IN_FRAME = "/en/embed/practice/arithmetic";

    static Stream<String> exercises() {
        return Stream.concat(
                topicsAndLevels().map(it -> "/embed/practice/" + ((Topic) it.get()[0]).id() + "?level=" + it.get()[1]),
                Stream.of("/embed/practice/own", "/embed/practice/own?program=y+%3D+("));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("absent");
    }

    private static boolean isFramedByAnybody(HttpResponse<?> response) {
        return header(response, "Content-Security-Policy").endsWith("; frame-ancestors *");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void standInFramesOfAnybody(String path) {
        HttpResponse<String> response = server.get("/ja" + path, "Origin", "null");
        assertEquals(200, response.statusCode());
        assertTrue(isFramedByAnybody(response));
        assertEquals("absent", header(response, "X-Frame-Options"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("absent", header(response, "Access-Control-Allow-Credentials"));
        assertEquals("no-cache", header(response, "Cache-Control"));
        assertEquals("absent", header(response, "Set-Cookie"));
        assertTrue(response.headers().allValues("Vary").contains("HX-Request"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ja/practice/",
                "/ja/practice/arithmetic",
                "/ja/practice/own",
                "/ja/practice/arithmetic/worksheet",
                "/ja/embed/practice",
                "/ja/embed/practice/nothing",
                "/ja/embed/practice/find-the-bug",
                "/ja/embed/practice/arithmetic/worksheet",
                "/xx/embed/practice/arithmetic"
            })
    void areAllOfPracticeThatForeignPagesMayFrame(String path) {
        HttpResponse<String> response = server.get(path, "Origin", "null");
        assertEquals(path.contains("embed") ? 404 : 200, response.statusCode());
        assertFalse(isFramedByAnybody(response));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void giveLeaveToAskFromAFrameWithoutAnOrigin(String path) {
        HttpResponse<String> preflight =
                server.request("OPTIONS", "/en" + path, BodyPublishers.noBody(), "Origin", "null");
        assertEquals(204, preflight.statusCode());
        assertEquals("", preflight.body());
        assertEquals("*", header(preflight, "Access-Control-Allow-Origin"));
        assertEquals("GET, POST, OPTIONS", header(preflight, "Access-Control-Allow-Methods"));
        assertTrue(header(preflight, "Access-Control-Allow-Headers").startsWith("Content-Type, HX-Request, "));
        assertEquals("absent", header(preflight, "Access-Control-Allow-Credentials"));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void areLight(String path) {
        Document page = page("/ja" + path);
        Stream<String> files = Stream.concat(
                page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream(),
                page.select("script[src], img[src]").eachAttr("src").stream());
        int weight = Stream.concat(Stream.of("/ja" + path), files)
                .mapToInt(
                        file -> server.getBytes(file, "Accept-Encoding", "gzip").body().length)
                .sum();
        assertTrue(weight <= MOST_BYTES, path + " weighs " + weight + " bytes");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void leadInTheirFrameOnlyToWhatMayStandThere(String path) {
        Document page = page("/en" + path);
        for (Element link : page.select("a[href]:not([target=_blank])")) {
            assertTrue(link.attr("href").matches("#.*|/en/embed/practice/.*"), link.outerHtml());
        }
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("[data-share], header.site, footer.site").size());
    }

    @Test
    void leadOutToTheVeryState() {
        Document page = page(SUM_TIMES_IN_FRAME + "?ans.w=-8&hint.s=2&theme=dark&hide=table&junk=1");
        assertEquals(server.url(SUM_TIMES), page.select("link[rel=canonical]").attr("href"));
        Element link = page.selectFirst("a.permalink");
        assertEquals(SUM_TIMES + "?ans.w=-8&hint.s=2", link.attr("href"));
        assertEquals("_blank", link.attr("target"));
        assertEquals("Arithmetic: problem 1", page.select("h1").text());
    }

    @Test
    void answerHtmxWithTheExerciseAlone() {
        HttpResponse<String> response = server.get(
                SUM_TIMES_IN_FRAME + "?ans.w=-8&ans.s=-8",
                "HX-Request",
                "true",
                "HX-Target",
                "practice-figure",
                "Origin",
                "null");
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("absent", header(response, "HX-Replace-Url"));
        Document part = Jsoup.parse(response.body());
        assertEquals(0, part.select("main, title").size());
        assertEquals("✓ Right", verdict(part, 1));
        assertEquals("✗ Not yet", verdict(part, 2));
        assertTrue(said(part, 2).contains("Multiplied by its own input"), said(part, 2));
    }

    @Test
    void keepTheirLookInEveryLinkAndForm() {
        String look = "hide=title,explanation&theme=dark";
        Document page = page(SUM_TIMES_IN_FRAME + "?ans.s=-8&lock=ans.s&replay=s&" + look);
        List<Element> links = page.select(".lab a[href^=/en/embed/]");
        assertFalse(links.isEmpty());
        for (Element link : links) {
            boolean isOfThis = !link.hasClass("another");
            assertTrue(link.attr("href").endsWith((isOfThis ? "lock=ans.s&" : "") + look), link.outerHtml());
            assertEquals(isOfThis, link.attr("href").contains("lock="), link.outerHtml());
        }
        assertEquals(SUM_TIMES_IN_FRAME, page.select("form").attr("action"));
        assertEquals("ans.s", page.select("form input[type=hidden][name=lock]").attr("value"));
        assertEquals(
                "title,explanation",
                page.select("form input[type=hidden][name=hide]").attr("value"));
        assertEquals("dark", page.select("form input[type=hidden][name=theme]").attr("value"));
    }

    @Test
    void leadToTheGraphLabInTheFrameOnceAllIsSolved() {
        String solved = "?ans.w=-8&ans.s=-4.9&ans.y=-4.9&ans.x=-4.9";
        Document page = page(SUM_TIMES_IN_FRAME + solved + "&theme=dark");
        List<String> labs =
                page.select(".practice-actions a[href^=/en/embed/graph?]").eachAttr("href");
        assertEquals(1, labs.size());
        assertTrue(labs.get(0).endsWith("&theme=dark"), labs.get(0));
        assertEquals(1, page(labs.get(0)).select("svg.graph").size());
        assertEquals(
                SUM_TIMES_IN_FRAME + "?seed=2&streak=1&theme=dark",
                page.select("a.another").attr("href"));
        assertEquals(0, page(SUM_TIMES_IN_FRAME).select("a[href*=graph]").size());
    }

    @Test
    void areWhereAFramedGraphLabLeadsTo() {
        String state = "program=y+%3D+a+*+b&in.a=2&in.b=3";
        Document lab = page("/en/embed/graph?" + state + "&step=1&lock=in.a&hide=table&theme=light");
        String link = lab.select("#lab-practice").attr("href");
        assertEquals("/en/embed/practice/own?" + state + "&hide=table&theme=light", link);
        assertEquals(2, page(link).select("input[name^=ans.]").size());
        assertEquals(
                "/en/practice/own?" + state,
                page("/en/labs/graph?" + state + "&step=1")
                        .select("#lab-practice")
                        .attr("href"));
    }

    @Test
    void lockWhatIsFilledIn() {
        Document page = page(SUM_TIMES_IN_FRAME + "?ans.w=-8&ans.s=-8&lock=ans.w,ans.s,in.x");
        assertTrue(page.selectFirst("input[name=ans.w]").hasAttr("readonly"));
        assertTrue(page.selectFirst("input[name=ans.s]").hasAttr("readonly"));
        assertFalse(page.selectFirst("input[name=ans.y]").hasAttr("readonly"));
        assertEquals("✗ Not yet", verdict(page, 2));
        assertEquals(0, page.select("#practice-c2-hint").size());
        assertEquals(1, page.select("#practice-c3-hint").size());
        assertEquals(
                0, page(SUM_TIMES + "?ans.w=-8&lock=ans.w").select("[readonly]").size());
        Document grid = page("/en/embed/practice/affine?level=3&ans.Y=1+2&lock=ans.Y");
        assertTrue(grid.selectFirst("textarea[name=ans.Y]").hasAttr("readonly"));
    }

    @Test
    void hideThePartsThatTheyHave() {
        Document page = page(SUM_TIMES_IN_FRAME + "?hide=title,figure,table,explanation,inputs,program,nonsense");
        assertEquals(
                Set.of("embed", "hides-title", "hides-figure", "hides-table", "hides-explanation"),
                page.body().classNames());
        assertEquals(0, page.select("h1:not(.visually-hidden), #show-table").size());
        assertEquals(4, page.select("input[name^=ans.]").size());
    }

    @Test
    void showTheTableFromTheStartWhereTheFigureHasNoMoreThanShapes() {
        assertFalse(page(SUM_TIMES_IN_FRAME).selectFirst("#show-table").hasAttr("checked"));
        assertTrue(page("/en/embed/practice/affine?level=3")
                .selectFirst("#show-table")
                .hasAttr("checked"));
    }

    @Test
    void haveTheColoursThatAreAskedFor() {
        String dark = "link[rel=stylesheet][href$=dark.css]";
        assertEquals(
                "(prefers-color-scheme: dark)",
                page(SUM_TIMES_IN_FRAME).select(dark).attr("media"));
        assertEquals(0, page(SUM_TIMES_IN_FRAME + "?theme=light").select(dark).size());
        assertFalse(page(SUM_TIMES_IN_FRAME + "?theme=dark").selectFirst(dark).hasAttr("media"));
    }

    @Test
    void sayWhyThereIsNothingToPractise() {
        Document page = page("/en/embed/practice/own?program=y+%3D+(");
        assertTrue(page.select(".note").text().startsWith("There is nothing to practise yet"));
        assertEquals(0, page.select("form, input").size());
        assertTrue(
                page("/en/embed/practice/fan-out?seed=x").select(".note").text().contains("“x” is not the number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arithmetic?seed=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "arithmetic?ans.w=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&lock=%22%3E%3Cb%3E&hide=%3Cb%3E&theme=%22",
                "arithmetic?seed=99999999999999999999999&level=-5&hint.w=99&replay=%00&mistake=%3Cx%3E",
                "affine?level=3&ans.Y=%5B%5B%5B%5B%5B1,&ans.B=;;;;",
                "own?program=%22%3E%3Cscript%3E&in.x=%3Cb%3E&ans.%3Cb%3E=1",
            })
    void surviveHostileParameters(String query) {
        Document page = page("/ja/embed/practice/" + query);
        assertEquals(0, page.select("script:not([src])").size());
        assertEquals(0, page.select("body script, x").size());
    }
}
