package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages stand for good, as they tell search engines, browsers and blogs. */
class AddressesTest {
    private static final String[] BEHIND_A_PROXY = {
        "X-Forwarded-Host", "rensa.example", "X-Forwarded-Proto", "https",
    };

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    private static Document page(String path, String... headers) {
        return Jsoup.parse(server.get(path, headers).body());
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    @ParameterizedTest
    @CsvSource({
        "/ja/, /ja/",
        "/ja/?step=2, /ja/",
        "/en/labs/, /en/labs/",
        "/en/lessons/graphs?utm_source=x, /en/lessons/graphs",
        "/ja/labs/graph, /ja/labs/graph",
        "/ja/labs/graph?junk=1&step=2, /ja/labs/graph?step=2",
        "/ja/labs/activation?x=1&f=relu, /ja/labs/activation?f=relu",
        "/ja/practice/, /ja/practice/",
        "/ja/practice/fan-out?c1=3&level=2&seed=7&streak=4, /ja/practice/fan-out?seed=7&level=2",
        "/en/practice/fan-out/worksheet?count=6&key=1, /en/practice/fan-out/worksheet?key=1",
        "/en/practice/find-the-bug?seed=3&mistake=sign, /en/practice/find-the-bug?seed=3",
        "/en/practice/own?program=y+%3D+a+*+b&in.a=3&in.b=4&g.a=1, /en/practice/own?program=y+%3D+a+*+b&in.a=3&in.b=4",
    })
    void areCanonical(String asked, String canonical) {
        assertEquals("https://rensa.example" + canonical, canonical(page(asked, BEHIND_A_PROXY)));
    }

    @Test
    void nameTheSameStateInEveryLanguage() {
        Document page = page("/ja/labs/graph?step=2", BEHIND_A_PROXY);
        assertEquals(
                List.of("https://rensa.example/ja/labs/graph?step=2", "https://rensa.example/en/labs/graph?step=2"),
                page.select("link[hreflang]").eachAttr("href"));
        assertEquals(List.of("ja", "en"), page.select("link[hreflang]").eachAttr("hreflang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/nowhere", "/nowhere", "/ja/labs/nowhere"})
    void areNotToldOfAPageThatIsMissing(String path) {
        assertEquals(
                0,
                page(path)
                        .select("link[rel=canonical], link[hreflang], link[type*=oembed]")
                        .size());
    }

    @Test
    void areLeftOutWhereTheyWouldWeighMoreThanThePage() {
        Document page = page("/ja/labs/graph?program=y+%3D+x&in.x=" + "1".repeat(20_000));
        assertEquals(
                0,
                page.select("link[rel=canonical], link[hreflang], link[type*=oembed]")
                        .size());
    }

    @Test
    void areThoseOfTheRequestWhereNothingElseIsSaid() {
        assertEquals(server.url("/ja/"), canonical(page("/ja/")));
        assertEquals(
                "http://first.example:81/ja/",
                canonical(page("/ja/", "X-Forwarded-Host", "first.example:81, second.example")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rensa.example/path",
                "user@rensa.example",
                "\"><script>alert(1)</script>",
                "rensa.example:999999",
                "",
                "a b",
                "javascript:alert(1)",
                "[::1",
            })
    void ignoreAHostThatIsNone(String host) {
        assertEquals(server.url("/ja/"), canonical(page("/ja/", "X-Forwarded-Host", host)));
    }

    @Test
    void ignoreASchemeThatIsNone() {
        assertEquals(server.url("/ja/"), canonical(page("/ja/", "X-Forwarded-Proto", "javascript")));
    }

    @Test
    void ignoreAHostThatIsTooLong() {
        assertEquals(server.url("/ja/"), canonical(page("/ja/", "X-Forwarded-Host", "a".repeat(4_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><script>", "a b", "rensa.example/x", "a@b", "../x"})
    void surviveAHostileHost(String host) throws IOException {
        String answer = raw("GET /ja/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400") || answer.startsWith("HTTP/1.1 200"), answer.substring(0, 40));
        assertFalse(answer.contains(host + "/ja/"), "the host was taken as it came");
    }

    @Test
    void surviveARequestWithoutAHost() throws IOException {
        String answer = raw("GET /ja/ HTTP/1.0\r\n\r\n");
        assertTrue(answer.contains("<link rel=\"canonical\" href=\"http://localhost/ja/\">"), answer.substring(0, 400));
    }

    @Test
    void areThoseThatTheOperatorSays() {
        try (LiveServer configured =
                LiveServer.at(PublicUrl.of("https://rensa.example/")).start()) {
            Document page = Jsoup.parse(configured
                    .get("/ja/labs/loss", "X-Forwarded-Host", "evil.example")
                    .body());
            assertEquals("https://rensa.example/ja/labs/loss", canonical(page));
            Document worksheet = Jsoup.parse(
                    configured.get("/en/practice/powers/worksheet?count=1").body());
            assertTrue(worksheet.select(".online a").text().startsWith("rensa.example/en/practice/powers"));
            assertTrue(configured
                    .get("/robots.txt", "X-Forwarded-Host", "evil.example")
                    .body()
                    .endsWith("Sitemap: https://rensa.example/sitemap.xml\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rensa.example", "ftp://rensa.example", "https://rensa.example/path", "https://a b", ""})
    void areNotTakenFromAnOperatorWhoSaysSomethingElse(String url) {
        assertThrows(IllegalArgumentException.class, () -> PublicUrl.of(url));
    }

    @Test
    void leadFromEveryLessonAndLabToItsEmbed() {
        for (String path : List.of("/ja/lessons/graphs", "/en/labs/graph?step=2", "/ja/labs/network")) {
            HttpResponse<String> response = server.get(path, BEHIND_A_PROXY);
            Document page = Jsoup.parse(response.body());
            Element link = page.head().selectFirst("link[rel=alternate][type=application/json+oembed]");
            String url = "https://rensa.example" + path;
            assertEquals(
                    "https://rensa.example/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8)
                            + "&format=json",
                    link.attr("href"));
            assertEquals(page.title(), link.attr("title"));
            int place = response.body().indexOf("application/json+oembed");
            assertTrue(place < 150_000, "only at " + place);
        }
        assertEquals(0, page("/ja/").select("link[type*=oembed]").size());
    }

    @Test
    void standInTheSitemapAndAreAllThere() {
        HttpResponse<String> response = server.get("/sitemap.xml");
        assertEquals(
                "application/xml; charset=utf-8",
                response.headers().firstValue("Content-Type").orElseThrow());
        Document sitemap = Jsoup.parse(response.body(), Parser.xmlParser());
        List<String> urls = sitemap.select("url > loc").eachText();
        assertTrue(urls.contains(server.url("/ja/lessons/graphs")), urls.toString());
        assertTrue(urls.contains(server.url("/en/labs/gradient-check")), urls.toString());
        assertTrue(urls.contains(server.url("/ja/practice/own")), urls.toString());
        for (String url : urls) {
            String path = URI.create(url).getPath();
            assertEquals(url, canonical(page(path)), "is not where " + path + " says it is");
        }
        assertEquals(
                2 * urls.size(), sitemap.select("url > xhtml|link[hreflang]").size());
    }

    @Test
    void leadRobotsToTheSitemap() {
        HttpResponse<String> robots = server.get("/robots.txt", BEHIND_A_PROXY);
        assertEquals(
                "text/plain;charset=utf-8",
                robots.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(robots.body().contains("Sitemap: https://rensa.example/sitemap.xml\n"), robots.body());
        assertTrue(robots.body().startsWith("User-agent: *\n"), robots.body());
    }

    @Test
    void haveAManifestWithIconsInEveryLanguage() throws IOException {
        for (String language : List.of("ja", "en")) {
            Document page = page("/" + language + "/");
            HttpResponse<String> response =
                    server.get(page.select("link[rel=manifest]").attr("href"));
            assertEquals(
                    "application/manifest+json;charset=utf-8",
                    response.headers().firstValue("Content-Type").orElseThrow());
            JsonNode manifest = Json.MAPPER.readTree(response.body());
            assertEquals("/" + language + "/", manifest.get("start_url").asText());
            assertEquals(
                    page.select("meta[name=description]").attr("content"),
                    manifest.get("description").asText());
            for (JsonNode icon : manifest.get("icons")) {
                HttpResponse<byte[]> picture = server.getBytes(icon.get("src").asText());
                assertEquals(
                        "image/png",
                        picture.headers().firstValue("Content-Type").orElseThrow());
                assertEquals(icon.get("sizes").asText(), size(picture.body()));
            }
        }
        assertEquals(
                200,
                server.get(page("/ja/").select("link[rel=apple-touch-icon]").attr("href"))
                        .statusCode());
    }

    @Test
    void areNamedAfterWhatThePageShows() {
        Document preset = page("/en/labs/graph?program=y+%3D+a+*+b&in.a=3&in.b=4&step=1");
        assertTrue(preset.select("meta[name=description]").attr("content").contains("y = a × b = 3 × 4 = 12"));
        assertEquals("Graph lab — Rensa", preset.title());
        Document apples = page("/ja/labs/graph");
        String preview = apples.select("[data-gallery] a").get(1).attr("href");
        assertEquals(
                "計算グラフのラボ：" + apples.select("[data-gallery] a").get(1).text() + " — 連鎖 Rensa",
                page(preview).title());
    }

    private static String size(byte[] png) {
        return png[18] * 256 + (png[19] & 0xff) + "x" + (png[22] * 256 + (png[23] & 0xff));
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", URI.create(server.url("/")).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
