package rensa.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @Test
    void saysThatItIsAlive() {
        assertEquals("ok", server.get("/healthz").body());
    }

    @Test
    void leadsToThePreferredLanguage() {
        HttpResponse<String> response = server.get("/", "Accept-Language", "de, en-GB;q=0.7, ja;q=0.5");
        assertEquals(302, response.statusCode());
        assertEquals("/en/", header(response, "Location"));
        assertTrue(response.headers().allValues("Vary").contains("Accept-Language"));
    }

    @Test
    void showsTheHomePageInBothLanguages() {
        assertEquals("ja", Jsoup.parse(server.get("/ja/").body()).select("html").attr("lang"));
        assertEquals("en", Jsoup.parse(server.get("/en/").body()).select("html").attr("lang"));
    }

    @Test
    void switchesTheLanguageOfTheSamePageInTheSameState() {
        String page = server.get("/ja/?a=%E3%82%8A&b=1").body();
        assertEquals(
                "/en/?a=%E3%82%8A&b=1",
                Jsoup.parse(page).select("a[hreflang=en]").attr("href"));
    }

    @Test
    void drawsNoMoreCardsWhenItIsClosed() throws InterruptedException {
        Set<Thread> ofOthers = drawing();
        LiveServer closed = LiveServer.packaged().start();
        assertEquals(200, closed.getBytes("/en/card/site.png").statusCode());
        Set<Thread> ours = drawing();
        ours.removeAll(ofOthers);
        assertEquals(1, ours.size());
        closed.close();
        for (Thread thread : ours) {
            thread.join(10_000);
            assertFalse(thread.isAlive(), thread.getName());
        }
    }

    private static Set<Thread> drawing() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("cards"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/", "/nowhere", "/api/nowhere", "/healthz", "/static/0/rensa.css"})
    void protectsEveryAnswerByHeaders(String path) {
        HttpResponse<String> response = server.get(path);
        String policy = header(response, "Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("same-origin", header(response, "Cross-Origin-Opener-Policy"));
        assertTrue(response.headers().firstValue("Referrer-Policy").isPresent());
        assertTrue(response.headers().firstValue("Permissions-Policy").isPresent());
        assertTrue(response.headers().firstValue("Server").isEmpty());
        assertTrue(response.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void compressesPagesForThoseWhoAsk() throws IOException {
        HttpResponse<byte[]> packed = server.getBytes("/ja/", "Accept-Encoding", "gzip, deflate, br");
        assertEquals("gzip", header(packed, "Content-Encoding"));
        assertTrue(packed.headers().allValues("Vary").contains("Accept-Encoding"));
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertArrayEquals(server.getBytes("/ja/").body(), unpacked);
    }

    @Test
    void letsNoPageGrowStale() {
        assertEquals("no-cache", header(server.get("/ja/"), "Cache-Control"));
        assertEquals("text/html;charset=utf-8", header(server.get("/ja/"), "Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/", "/en/"})
    void answersHeadAsGetWithoutTheBody(String path) {
        HttpResponse<String> head = server.request("HEAD", path, BodyPublishers.noBody());
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(header(server.get(path), "Content-Type"), header(head, "Content-Type"));
    }

    @Test
    void answersHeadOfAPageThatIsMissingWith404() {
        assertEquals(
                404, server.request("HEAD", "/xx/", BodyPublishers.noBody()).statusCode());
    }

    @Test
    void acceptsInputsOf64KibInTheUrl() {
        assertEquals(200, server.get("/ja/?program=" + "x".repeat(64 * 1024)).statusCode());
    }

    @Test
    void refusesLongerUrlsInPlainText() {
        HttpResponse<String> response = server.get("/ja/?program=" + "x".repeat(80 * 1024));
        assertTrue(response.statusCode() == 414 || response.statusCode() == 431, response.toString());
        assertEquals(response.statusCode() + " ", response.body().substring(0, 4));
    }

    @Test
    void startsWithoutAPageInMemoryAndReadsItFromTheDiskWhileDeveloping() {
        try (LiveServer editable = LiveServer.editable().start()) {
            String page = editable.get("/ja/").body();
            String style = Jsoup.parse(page).select("link[rel=stylesheet]").attr("href");
            assertEquals("no-cache", header(editable.get(style), "Cache-Control"));
            assertEquals(
                    server.get("/ja/").body().getBytes(StandardCharsets.UTF_8).length,
                    page.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("absent");
    }
}
