package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @ParameterizedTest
    @ValueSource(strings = {"link[rel=stylesheet]", "link[rel=icon]"})
    void areKeptForGoodUnderTheirVersion(String link) {
        HttpResponse<String> file = server.get(home().select(link).attr("href"));
        assertEquals(200, file.statusCode());
        assertEquals(FOR_GOOD, file.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void givesEveryScriptOfThePage() {
        for (String script : home().select("script[src]").eachAttr("src")) {
            HttpResponse<String> file = server.get(script);
            assertEquals(200, file.statusCode(), script);
            assertEquals(FOR_GOOD, file.headers().firstValue("Cache-Control").orElseThrow());
            assertEquals(
                    "text/javascript; charset=utf-8",
                    file.headers().firstValue("Content-Type").orElseThrow());
        }
    }

    @Test
    void areSentCompressed() {
        String htmx = home().select("script[src*=htmx]").attr("src");
        HttpResponse<byte[]> file = server.getBytes(htmx, "Accept-Encoding", "gzip");
        assertEquals("gzip", file.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(file.body().length < 20_000, file.body().length + " bytes");
    }

    @Test
    void areAskedForAgainUnderAnotherVersion() {
        HttpResponse<String> file = server.get("/static/000000000000/rensa.css");
        assertEquals(200, file.statusCode());
        assertEquals("no-cache", file.headers().firstValue("Cache-Control").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/1/../../pom.xml",
                "/static/1/..%2f..%2fpom.xml",
                "/static/1/%2e%2e/%2e%2e/pom.xml",
                "/static/1/..%5c..%5cpom.xml",
                "/static/1//etc/passwd",
                "/static/1/%2fetc%2fpasswd",
                "/static/1/rensa.css%00.png",
                "/static/1/",
                "/webjars/htmx.org/2.0.10/package.json",
                "/webjars/../../../messages_ja.properties",
                "/webjars/..%2f..%2f..%2fmessages_ja.properties",
                "/static/1/..;/..;/pom.xml",
            })
    void neverLeadOutOfTheirFolder(String path) {
        int status = server.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + " gives " + status);
    }

    private static Document home() {
        return Jsoup.parse(server.get("/ja/").body());
    }
}
