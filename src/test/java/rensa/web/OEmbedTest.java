package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OEmbedTest {
    private static final Pattern HTML =
            Pattern.compile("<blockquote class=\"wp-embedded-content\" data-secret=\"(\\w{10})\">"
                    + "<a href=\"([^\"]*)\">([^<]*)</a></blockquote>"
                    + "<iframe class=\"wp-embedded-content\" data-secret=\"\\1\" src=\"([^\"]*)#\\?secret=\\1\""
                    + " width=\"100%\" height=\"(\\d+)\" title=\"\\3\" loading=\"lazy\""
                    + " sandbox=\"allow-scripts allow-forms allow-same-origin allow-popups\"></iframe>");

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    private static HttpResponse<String> ask(String url, String more) {
        return server.get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }

    private static JsonNode answer(String path, String more) {
        HttpResponse<String> response = ask(server.url(path), more);
        assertEquals(200, response.statusCode(), path);
        return json(response.body());
    }

    private static JsonNode json(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new AssertionError(body, e);
        }
    }

    private static Matcher html(JsonNode answer) {
        Matcher html = HTML.matcher(answer.get("html").asText());
        assertTrue(html.matches(), answer.get("html").asText());
        return html;
    }

    @Test
    void describesALabInItsState() {
        HttpResponse<String> response = ask(server.url("/en/labs/graph?step=2"), "&format=json");
        assertEquals(
                "application/json;charset=utf-8",
                header(response, "Content-Type").replace(" ", ""));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        JsonNode answer = json(response.body());
        assertEquals("1.0", answer.get("version").textValue());
        assertEquals("rich", answer.get("type").textValue());
        assertTrue(answer.get("width").isInt() && answer.get("width").intValue() > 0);
        assertTrue(answer.get("height").isInt() && answer.get("height").intValue() > 200);
        assertTrue(answer.get("cache_age").isInt());
        assertEquals("Graph lab", answer.get("title").textValue());
        assertEquals("連鎖 Rensa", answer.get("provider_name").textValue());
        assertEquals(server.url("/en/"), answer.get("provider_url").textValue());
        assertEquals("連鎖 Rensa", answer.get("author_name").textValue());
        assertEquals(server.url("/en/"), answer.get("author_url").textValue());
        Matcher html = html(answer);
        assertEquals(server.url("/en/labs/graph?step=2"), html.group(2));
        assertEquals(server.url("/en/embed/graph?step=2"), html.group(4));
        assertEquals(answer.get("height").asText(), html.group(5));
    }

    @ParameterizedTest
    @CsvSource({
        "/ja/labs/graph, /ja/card/graph.png",
        "/en/labs/graph?step=2, /en/card/graph.png?step=2",
        "/ja/embed/graph?step=2&lock=program, /ja/card/graph.png?step=2",
        "/ja/lessons/graphs#s5-2-1, /ja/card/lessons/graphs.png",
    })
    void showsTheCardOfThePage(String asked, String card) {
        for (String more : new String[] {"", "&maxwidth=1200&maxheight=630", "&maxwidth=5000"}) {
            JsonNode answer = answer(asked, more);
            assertEquals(server.url(card), answer.get("thumbnail_url").textValue());
            assertEquals(1200, answer.get("thumbnail_width").intValue());
            assertEquals(630, answer.get("thumbnail_height").intValue());
        }
        assertEquals("image/png", header(server.get(card), "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&maxwidth=1199", "&maxheight=629", "&maxwidth=600&maxheight=400"})
    void showsNoCardWhereItHasNoRoom(String more) {
        JsonNode answer = answer("/ja/labs/graph", more);
        for (String field : new String[] {"thumbnail_url", "thumbnail_width", "thumbnail_height"}) {
            assertFalse(answer.has(field), field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/ja/labs/graph, /ja/labs/graph, /ja/embed/graph",
        "/ja/labs/activation?f=relu&junk=1, /ja/labs/activation?f=relu, /ja/embed/activation?f=relu",
        "/ja/embed/graph?step=2&lock=program, /ja/labs/graph?step=2, /ja/embed/graph?step=2&lock=program",
        "/ja/lessons/graphs, /ja/lessons/graphs, /ja/embed/lessons/graphs/s5-1-1",
        "/ja/lessons/graphs#s5-2-1, /ja/lessons/graphs#s5-2-1, /ja/embed/lessons/graphs/s5-2-1",
        "/ja/embed/lessons/graphs/s5-2-1, /ja/lessons/graphs#s5-2-1, /ja/embed/lessons/graphs/s5-2-1",
        "/ja/embed/lessons/graphs/s5-1-1?step=5&theme=dark&junk=1&hide=table&in.apple=120, "
                + "/ja/lessons/graphs#s5-1-1, "
                + "/ja/embed/lessons/graphs/s5-1-1?step=5&in.apple=120&hide=table&theme=dark",
        "/ja/lessons/graphs?utm_source=x&theme=dark#s5-2-1, /ja/lessons/graphs#s5-2-1, "
                + "/ja/embed/lessons/graphs/s5-2-1?theme=dark",
    })
    void findsPagesAndTheirEmbeds(String asked, String page, String embed) {
        Matcher html = html(answer(asked, ""));
        Document document = Jsoup.parse(html.group());
        assertEquals(server.url(page), document.select("a").attr("href"));
        assertEquals(server.url(embed), document.select("iframe").attr("src").replaceFirst("#.*", ""));
        assertEquals(200, server.get(embed).statusCode());
    }

    @Test
    void hasAFreshSecretEachTime() {
        assertNotEquals(
                html(answer("/ja/labs/graph", "")).group(1),
                html(answer("/ja/labs/graph", "")).group(1));
    }

    @Test
    void readsUnicodeAndKeepsItInTheFrame() {
        String query = "?program=" + URLEncoder.encode("y = りんご * 2", StandardCharsets.UTF_8) + "&in."
                + URLEncoder.encode("りんご", StandardCharsets.UTF_8) + "=3";
        Document document =
                Jsoup.parse(html(answer("/ja/labs/graph" + query, "")).group());
        String src = document.select("iframe").attr("src").replaceFirst("#.*", "");
        assertEquals(server.url("/ja/embed/graph" + query), src);
    }

    @ParameterizedTest
    @CsvSource({
        "&maxwidth=300, 300, 640",
        "&maxheight=250, 650, 250",
        "&maxwidth=100&maxheight=1, 100, 1",
        "&maxwidth=5000&maxheight=5000, 650, 640",
        "&maxwidth=0&maxheight=-3, 650, 640",
        "&maxwidth=ten&maxheight=99999999999, 650, 640",
        "&maxwidth=&dnt=true&callback=x, 650, 640",
    })
    void staysWithinTheMeasuresThatAreAskedFor(String more, int width, int height) {
        JsonNode answer = answer("/ja/labs/graph", more);
        assertEquals(width, answer.get("width").intValue());
        assertEquals(height, answer.get("height").intValue());
        assertEquals(Integer.toString(height), html(answer).group(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ja/",
                "/ja/labs/",
                "/ja/labs/nowhere",
                "/ja/lessons/nowhere",
                "/ja/lessons/graphs#s9-9",
                "/ja/embed/nowhere",
                "/ja/embed/lessons/graphs/s9-9",
                "/xx/labs/graph",
                "/ja/labs/graph/more",
                "/oembed",
                "/static/0/rensa.css",
                "/api/graph",
                "//",
                "///",
                "//ja/labs/graph",
                "/ja/../../etc/passwd"
            })
    void knowsNothingOfOtherPages(String path) {
        assertRefused(404, ask(server.url(path), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "graph",
                "/ja/labs/graph",
                "//evil.example/ja/labs/graph",
                "https://evil.example/ja/labs/graph",
                "http://localhost/ja/labs/graph",
                "http://localhost.evil.example/ja/labs/graph",
                "ftp://localhost:PORT/ja/labs/graph",
                "javascript:alert(1)//localhost:PORT/ja/labs/graph",
                "http://user@localhost:PORT/ja/labs/graph",
                "http://localhost:PORT@evil.example/ja/labs/graph",
                "http://localhost:PORT\\@evil.example/ja/labs/graph",
                "http://localhost:PORT/ja/labs/graph%",
                "http://localhost:PORT/ja/labs/graph\"><script>",
                "http://[::1/ja/labs/graph",
                "http://",
                "data:text/html,x"
            })
    void knowsNothingOfForeignOrMalformedUrls(String url) {
        String port = server.url("").replaceFirst(".*:", "");
        assertRefused(404, ask(url.replace("PORT", port), ""));
    }

    @Test
    void knowsNothingOfUrlsThatAreTooLong() {
        assertRefused(404, ask(server.url("/ja/labs/graph?program=" + "x".repeat(20_000)), ""));
    }

    @Test
    void asksForAUrl() {
        assertRefused(404, server.get("/oembed"));
        assertRefused(404, server.get("/oembed?url="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "XML", "", "jsonp", "%00"})
    void hasNoOtherFormat(String format) {
        assertRefused(501, ask(server.url("/ja/labs/graph"), "&format=" + format));
    }

    @Test
    void survivesAQueryThatCannotBeDecoded() {
        JsonNode answer = answer("/ja/labs/graph?a=%ZZ&step=2".replace("%ZZ", "%E3"), "");
        assertEquals(server.url("/ja/embed/graph?step=2"), html(answer).group(4));
    }

    @Test
    void escapesWhatComesFromTheUrl() {
        JsonNode answer = answer("/ja/labs/graph?program=" + URLEncoder.encode("\"><b>", StandardCharsets.UTF_8), "");
        Document document = Jsoup.parse(answer.get("html").asText());
        assertEquals(0, document.select("b, script").size());
        assertEquals(1, document.select("iframe").size());
    }

    @Test
    void speaksOfItsPublicUrlAlone() {
        try (LiveServer behind =
                LiveServer.at(PublicUrl.of("https://rensa.example")).start()) {
            HttpResponse<String> ours = behind.get("/oembed?url=https%3A%2F%2Frensa.example%2Fja%2Flabs%2Floss");
            Element frame = Jsoup.parse(json(ours.body()).get("html").asText()).selectFirst("iframe");
            assertTrue(frame.attr("src").startsWith("https://rensa.example/ja/embed/loss#?secret="), frame.outerHtml());
            assertEquals(
                    200,
                    behind.get("/oembed?url=http%3A%2F%2FRENSA.example%3A80%2Fja%2Flabs%2Floss")
                            .statusCode());
            assertRefused(
                    404,
                    behind.get(
                            "/oembed?url=" + URLEncoder.encode(behind.url("/ja/labs/loss"), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void findsPagesOfAHostWithAnUnderscore() {
        HttpResponse<String> answer = server.get(
                "/oembed?url=http%3A%2F%2Frensa_web%3A81%2Fja%2Flabs%2Floss", "X-Forwarded-Host", "rensa_web:81");
        assertEquals(200, answer.statusCode());
        Element frame = Jsoup.parse(json(answer.body()).get("html").asText()).selectFirst("iframe");
        assertTrue(frame.attr("src").startsWith("http://rensa_web:81/ja/embed/loss#"), frame.outerHtml());
        assertRefused(
                404,
                server.get(
                        "/oembed?url=http%3A%2F%2Fother_web%3A81%2Fja%2Flabs%2Floss",
                        "X-Forwarded-Host", "rensa_web:81"));
    }

    /** WordPress takes every JSON object for an answer, whatever the status. */
    private static void assertRefused(int status, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.request().uri().toString());
        assertEquals(
                "text/plain;charset=utf-8", header(response, "Content-Type").replace(" ", ""));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertFalse(response.body().isBlank());
        assertThrows(JacksonException.class, () -> Json.MAPPER.readTree(response.body()));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("absent");
    }
}
