package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.card.Drawing;
import rensa.practice.Topic;

/** What becomes of a link to an exercise: in blogs a frame by oEmbed, elsewhere a card. */
class PracticeLinksTest extends OnPracticePages {
    private static HttpResponse<String> ask(String url) {
        return server.get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
    }

    private static JsonNode answer(String path) throws JacksonException {
        HttpResponse<String> response = ask(server.url(path));
        assertEquals(200, response.statusCode(), path);
        return Json.MAPPER.readTree(response.body());
    }

    private static String tag(Document page, String property) {
        return page.selectFirst("meta[property=" + property + "]").attr("content");
    }

    private static HttpResponse<byte[]> card(String path) {
        HttpResponse<byte[]> response = server.getBytes(path);
        assertEquals(200, response.statusCode(), path);
        assertEquals("image/png", response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(response.body().length <= Drawing.MOST_BYTES, path);
        return response;
    }

    private static String etag(String path) {
        return card(path).headers().firstValue("ETag").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/ja/practice/arithmetic, /ja/practice/arithmetic, /ja/embed/practice/arithmetic",
        "/en/practice/affine?level=3&seed=7&junk=1, /en/practice/affine?seed=7&level=3, "
                + "/en/embed/practice/affine?seed=7&level=3",
        "/en/practice/arithmetic?ans.w=-8&hint.s=2&theme=dark, /en/practice/arithmetic?ans.w=-8&hint.s=2, "
                + "/en/embed/practice/arithmetic?ans.w=-8&hint.s=2&theme=dark",
        "/ja/embed/practice/update?lock=ans.w&hide=table, /ja/practice/update, "
                + "/ja/embed/practice/update?lock=ans.w&hide=table",
        "/ja/practice/own, /ja/practice/own, /ja/embed/practice/own",
        "/ja/practice/own?program=y+%3D+x*2&in.x=3, /ja/practice/own?program=y+%3D+x*2&in.x=3, "
                + "/ja/embed/practice/own?program=y+%3D+x*2&in.x=3",
    })
    void oEmbedFindsExercisesInTheirState(String asked, String page, String embed) throws JacksonException {
        JsonNode answer = answer(asked);
        Document html = Jsoup.parse(answer.get("html").asText());
        assertEquals(
                server.url(page),
                html.select("blockquote.wp-embedded-content a").attr("href"));
        Element frame = html.selectFirst("iframe.wp-embedded-content");
        String secret = frame.attr("data-secret");
        assertTrue(secret.matches("\\w{10}"), secret);
        assertEquals(server.url(embed) + "#?secret=" + secret, frame.attr("src"));
        assertEquals("allow-scripts allow-forms allow-same-origin allow-popups", frame.attr("sandbox"));
        assertEquals(answer.get("height").asText(), frame.attr("height"));
        assertEquals(answer.get("title").asText(), frame.attr("title"));
        assertEquals("rich", answer.get("type").asText());
        assertTrue(answer.get("thumbnail_url").asText().contains("/card/practice/"));
        assertEquals(200, server.get(embed).statusCode());
    }

    @Test
    void oEmbedTellsWhichProblemItIs() throws JacksonException {
        assertEquals(
                "Fan-out: problem 7",
                answer("/en/practice/fan-out?seed=7").get("title").asText());
        assertEquals(
                "分岐：問題 7", answer("/ja/practice/fan-out?seed=7").get("title").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ja/practice/",
                "/ja/practice",
                "/ja/practice/nothing",
                "/ja/practice/find-the-bug",
                "/ja/practice/arithmetic/worksheet",
                "/ja/practice//arithmetic",
                "/xx/practice/arithmetic",
                "/ja/embed/practice/nothing",
                "/ja/embed/practice",
                "/ja/embed/embed/practice/own",
                "/ja/practice/%00"
            })
    void oEmbedKnowsNothingOfOtherPagesOfPractice(String path) {
        assertRefused(ask(server.url(path)), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/ja/practice/arithmetic",
                "//evil.example/ja/practice/arithmetic",
                "/ja/practice/arithmetic",
                "javascript:alert(1)//ja/practice/arithmetic"
            })
    void oEmbedKnowsNothingOfForeignExercises(String url) {
        assertRefused(ask(url), url);
    }

    private static void assertRefused(HttpResponse<String> response, String asked) {
        assertEquals(404, response.statusCode(), asked);
        assertThrows(JacksonException.class, () -> Json.MAPPER.readTree(response.body()));
    }

    @Test
    void oEmbedEscapesWhatComesFromTheUrl() throws JacksonException {
        String hostile = URLEncoder.encode("\"><script>alert(1)</script>", StandardCharsets.UTF_8);
        Document html = Jsoup.parse(answer("/en/practice/arithmetic?ans.w=" + hostile + "&seed=" + hostile)
                .get("html")
                .asText());
        assertEquals(0, html.select("script").size());
        assertEquals(1, html.select("iframe").size());
    }

    @ParameterizedTest
    @CsvSource({
        "/en/practice/arithmetic?ans.w=-8&level=2, /en/practice/arithmetic?level=2",
        "/ja/practice/own?program=y+%3D+x*2&in.x=3&step=1, /ja/practice/own?program=y+%3D+x*2&in.x=3",
    })
    void pagesSayWhereToAskForTheFrame(String path, String canonical) {
        Document page = page(path);
        Element link = page.selectFirst("head link[rel=alternate][type=application/json+oembed]");
        assertEquals(
                server.url("/oembed?url=") + URLEncoder.encode(server.url(canonical), StandardCharsets.UTF_8)
                        + "&format=json",
                link.attr("href"));
        assertEquals(page.title(), link.attr("title"));
        assertEquals(
                0,
                page("/ja/practice/arithmetic/worksheet")
                        .select("link[type=application/json+oembed]")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "/ja/practice/arithmetic, /ja/card/practice/arithmetic.png",
        "/en/practice/affine?level=3&ans.Y=1, /en/card/practice/affine.png?level=3",
        "/ja/practice/own?program=y+%3D+x*2&in.x=3, /ja/card/practice/own.png?program=y+%3D+x*2&in.x=3",
        "/en/practice/find-the-bug?level=3&seed=7, /en/card/practice/find-the-bug.png?level=3&seed=7",
        "/ja/practice/, /ja/card/site.png",
        "/ja/practice/arithmetic/worksheet, /ja/card/site.png",
    })
    void pagesNameTheirCards(String path, String card) {
        Document page = page(path);
        assertEquals(server.url(card), tag(page, "og:image"));
        assertEquals("1200", tag(page, "og:image:width"));
        assertEquals("630", tag(page, "og:image:height"));
        assertEquals(
                "summary_large_image",
                page.selectFirst("meta[name=twitter:card]").attr("content"));
        URI image = URI.create(tag(page, "og:image"));
        card(image.getRawPath() + (image.getRawQuery() == null ? "" : "?" + image.getRawQuery()));
    }

    @ParameterizedTest
    @MethodSource("topicsAndLevels")
    void cardsShowTheProblemAndNoAnswer(Topic topic, int level) {
        String problem = "/en/card/practice/" + topic.id() + ".png?seed=1&level=" + level;
        String solved =
                solved(topic, level, 1).replace("/practice/" + topic.id(), "/card/practice/" + topic.id() + ".png");
        assertEquals(etag(problem), etag(solved));
        assertNotEquals(etag(problem), etag(problem.replace("seed=1", "seed=2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arithmetic", "own", "find-the-bug"})
    void cardsHaveAFigure(String name) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                card("/ja/card/practice/" + name + ".png").body()));
        assertEquals(1200, image.getWidth());
        assertEquals(630, image.getHeight());
        long ink = 0;
        for (int y = 170; y < 500; y++) {
            for (int x = 100; x < 1100; x++) {
                ink += (image.getRGB(x, y) & 0xff00) < 0xc000 ? 1 : 0;
            }
        }
        assertTrue(ink > 3_000, ink + " dark pixels where the figure should be");
    }

    @Test
    void theCardOfABugDoesNotTellIt() {
        String bug = "/en/card/practice/find-the-bug.png?level=2&seed=7";
        assertEquals(etag(bug), etag(bug + "&answer=1"));
        assertEquals(etag(bug), etag(bug + "&node=s&mistake=own-input"));
        assertNotEquals(etag(bug), etag(bug.replace("seed=7", "seed=8")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "own.png?program=y+%3D+(",
                "own.png?program=%3Cscript%3E%26x%3C%2Fscript%3E",
                "arithmetic.png?seed=x&level=99&ans.%00=1",
                "affine.png?level=3&ans.Y=%5B%5B%5B"
            })
    void whateverIsAskedForGivesACard(String what) {
        card("/ja/card/practice/" + what);
    }

    @Test
    void areSharedInTheStateThatIsChosen() {
        String state = "?ans.w=-8";
        String link = page(SUM_TIMES + state).select("details[data-share] a").attr("href");
        assertEquals("/en/share/practice/arithmetic" + state, link);
        Document share = page(link + "&lang=ja&theme=dark&hide=table&lock=ans.w");
        assertEquals(
                server.url("/ja/practice/arithmetic" + state),
                share.select("#practice-share-link").text());
        Element frame =
                Jsoup.parse(share.select("#practice-share-iframe").text()).selectFirst("iframe");
        assertEquals(
                server.url("/ja/embed/practice/arithmetic" + state + "&lock=ans.w&hide=table&theme=dark"),
                frame.attr("src"));
        assertEquals("四則演算：問題 1", frame.attr("title"));
        assertEquals(
                frame.attr("src"),
                server.url(share.select(".share-preview iframe").attr("src")));
        assertEquals(List.of("ans.w"), share.select("input[name=lock]").eachAttr("value"));
        assertEquals(
                List.of("title", "figure", "explanation", "table"),
                share.select("input[name=hide]").eachAttr("value"));
        assertEquals("-8", share.select("form input[type=hidden][name=ans.w]").attr("value"));
        assertEquals(SUM_TIMES + state, share.select(".lead a").attr("href"));
        assertEquals(404, server.get("/en/share/practice/nothing").statusCode());
        Document part = Jsoup.parse(server.get(link, "HX-Request", "true").body());
        assertEquals("practice-share-panel", part.select(".share-panel").attr("id"));
        assertEquals(0, part.select("main, title").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.png", "arithmetic", "arithmetic.jpg", "find-the-bug", "worksheet.png"})
    void thereIsNoOtherCard(String name) {
        assertEquals(404, server.get("/ja/card/practice/" + name).statusCode());
    }
}
