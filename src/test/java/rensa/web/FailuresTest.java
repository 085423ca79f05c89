package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.web.ApiError.Place;

class FailuresTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged(FailuresTest::addRoutes);

    private static void addRoutes(RoutesConfig routes) {
        routes.get("/ja/bug", ctx -> bug());
        routes.get("/api/bug", ctx -> bug());
        routes.get("/api/overflow", ctx -> {
            throw new StackOverflowError();
        });
        routes.get("/api/syntax", ctx -> {
            throw new ApiError(400, "syntax.example", Optional.of(new Place(1, 9, 2)), "error.request.refused");
        });
        routes.post("/api/echo", ctx -> Json.send(ctx, Json.body(ctx, Map.class)));
    }

    private static void bug() {
        throw new IllegalStateException("secret detail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xx/", "/nowhere", "/ja/nowhere", "/en/nowhere/deeper", "/favicon.ico", "//ja"})
    void answersAMissingPageWith404AndAWayOnward(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(404, response.statusCode());
        assertFalse(Jsoup.parse(response.body()).select("main a[href]").isEmpty());
    }

    @Test
    void words404InTheLanguageOfThePathElseOfTheBrowser() {
        assertEquals("en", languageOf(server.get("/en/nowhere", "Accept-Language", "ja")));
        assertEquals("en", languageOf(server.get("/nowhere", "Accept-Language", "en")));
        assertEquals("ja", languageOf(server.get("/nowhere", "Accept-Language", "fr")));
    }

    @Test
    void answersAnUnknownApiPathInJson() throws IOException {
        HttpResponse<String> response = server.get("/api/nowhere");
        assertEquals(404, response.statusCode());
        assertEquals("request.not-found", failure(response).get("code").asText());
        assertTrue(failure(response).get("line") == null);
    }

    @Test
    void namesTheMethodsThatAnApiAllows() throws IOException {
        HttpResponse<String> response = server.get("/api/echo");
        assertEquals(405, response.statusCode());
        assertEquals("POST", response.headers().firstValue("Allow").orElseThrow());
        assertEquals("request.method", failure(response).get("code").asText());
    }

    @Test
    void answersAWrongMethodOnAPageWithAPage() {
        HttpResponse<String> response = server.post("/ja/", "");
        assertEquals(405, response.statusCode());
        assertFalse(Jsoup.parse(response.body()).select("main h1").isEmpty());
    }

    @Test
    void tellsWhereInTheProgram() throws IOException {
        JsonNode failure = failure(server.get("/api/syntax"));
        assertEquals("syntax.example", failure.get("code").asText());
        assertEquals(1, failure.get("line").asInt());
        assertEquals(9, failure.get("column").asInt());
        assertEquals(2, failure.get("length").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "null", "[1]", "{\"a\":}", "\u0000"})
    void refusesMalformedJson(String body) throws IOException {
        HttpResponse<String> response = server.post("/api/echo", body, "Accept-Language", "en");
        assertEquals(400, response.statusCode());
        assertEquals("request.malformed", failure(response).get("code").asText());
        assertTrue(failure(response).get("message").asText().contains("(line 1, column "));
    }

    @Test
    void readsABodyOf64Kib() {
        String padding = " ".repeat(64 * 1024 - "{}".length());
        assertEquals("{}", server.post("/api/echo", "{" + padding + "}").body());
    }

    @Test
    void refusesALongerBody() throws IOException {
        HttpResponse<String> response =
                server.post("/api/echo", "{" + " ".repeat(64 * 1024) + "}", "Accept-Language", "en");
        assertEquals(413, response.statusCode());
        assertEquals("limit.request", failure(response).get("code").asText());
        assertTrue(failure(response).get("message").asText().contains("64 KiB"));
    }

    @Test
    void refusesALongerBodyThatDoesNotSayItsLength() throws IOException {
        HttpResponse<String> response = server.request(
                "POST", "/api/echo", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[65 * 1024])));
        assertEquals(413, response.statusCode());
        assertEquals("limit.request", failure(response).get("code").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/echo", "/api/nowhere", "/ja/nowhere"})
    void answersAClientThatSendsAllBeforeItReads(String path) throws Exception {
        byte[] body = new byte[900_000];
        URI uri = URI.create(server.url(path));
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + body.length + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, 100_000);
            Thread.sleep(200); // the server knows by now that it will refuse
            out.write(body, 100_000, body.length - 100_000);
            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
            assertEquals("HTTP/1.1 413", new String(start, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void admitsABugWithAnIdAndWithoutDetails() {
        HttpResponse<String> response = server.get("/ja/bug");
        assertEquals(500, response.statusCode());
        assertTrue(idIn(Jsoup.parse(response.body()).select("main").text()).matches());
        assertFalse(response.body().contains("secret") || response.body().contains("IllegalState"));
    }

    @Test
    void admitsABugInTheApiInJson() throws IOException {
        HttpResponse<String> response = server.get("/api/bug");
        assertEquals(500, response.statusCode());
        assertEquals("server.failure", failure(response).get("code").asText());
        assertTrue(idIn(failure(response).get("message").asText()).matches());
        assertFalse(response.body().contains("secret"));
    }

    @Test
    void survivesAnErrorOfTheMachine() {
        HttpResponse<String> response = server.get("/api/overflow");
        assertEquals(500, response.statusCode());
        assertTrue(idIn(response.body()).matches(), response.body());
    }

    private static Matcher idIn(String text) {
        return Pattern.compile(".*[0-9a-f]{8}.*", Pattern.DOTALL).matcher(text);
    }

    private static String languageOf(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("html").attr("lang");
    }

    private static JsonNode failure(HttpResponse<String> response) throws IOException {
        return Json.MAPPER.readTree(response.body()).get("error");
    }
}
