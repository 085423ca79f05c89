package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.card.Drawing;
import rensa.lesson.LabListing;

/** The pictures and the tags by which links to pages become cards. */
class CardPagesTest {
    /** How different a channel may be before a pixel counts, and how many pixels may. */
    private static final int TOLERANCE = 60;

    private static final double PART = 0.004;

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    private static BufferedImage card(String path) throws IOException {
        HttpResponse<byte[]> response = server.getBytes(path);
        assertEquals(200, response.statusCode(), path);
        assertEquals("image/png", response.headers().firstValue("Content-Type").orElse(""));
        assertTrue(response.body().length <= Drawing.MOST_BYTES, path);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(response.body()));
        assertEquals(1200, image.getWidth());
        assertEquals(630, image.getHeight());
        return image;
    }

    @Test
    void everyLabHasACardInBothLanguages() throws IOException {
        for (LabListing lab : LabListing.ALL) {
            assertTrue(differing(card("/ja/card/" + lab.id() + ".png"), card("/en/card/" + lab.id() + ".png")) > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "activation"})
    void aCardLooksLikeItsReference(String lab) throws IOException {
        BufferedImage reference = ImageIO.read(CardPagesTest.class.getResource("/card/" + lab + ".png"));
        double part = differing(reference, card("/ja/card/" + lab + ".png"));
        assertTrue(part <= PART, "differs in " + part);
    }

    @Test
    void theCardShowsTheVeryNumbers() throws IOException {
        double part = differing(card("/ja/card/graph.png"), card("/ja/card/graph.png?in.apple=987"));
        assertTrue(part > PART, "differs in " + part);
    }

    private static double differing(BufferedImage a, BufferedImage b) {
        int differing = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                differing += isNear(a.getRGB(x, y), b.getRGB(x, y)) ? 0 : 1;
            }
        }
        return differing / (double) (a.getWidth() * a.getHeight());
    }

    private static boolean isNear(int a, int b) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((a >> shift & 255) - (b >> shift & 255)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ja/card/graph.png?program=y+%3D+(",
                "/ja/card/graph.png?program=%3Cscript%3E%26x%3C%2Fscript%3E",
                "/en/card/network.png?in.W1=[[x",
                "/en/card/activation.png?from=5&to=-5",
                "/ja/card/graph.png?program=%E3%82%8A%E3%82%93%E3%81%94*%F0%9F%8D%8E",
                "/en/card/graph.png?program=한국*ا&step=999999&node=%00",
                "/ja/card/lessons/layers.png",
                "/en/card/site.png"
            })
    void whateverIsAskedForGivesACard(String path) throws IOException {
        card(path.replace("한국*ا", "%ED%95%9C*%D8%A7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ja/card/nothing.png",
                "/ja/card/graph",
                "/ja/card/graph.jpg",
                "/xx/card/graph.png",
                "/ja/card/lessons/nothing.png"
            })
    void thereIsNoOtherCard(String path) {
        assertEquals(404, server.get(path).statusCode());
    }

    @Test
    void aCrowdOfNewCardsIsPartlySentAwayAndLabsGoOn() {
        List<CompletableFuture<Integer>> crowd = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> server.getBytes("/ja/card/graph.png?in.apple=" + (2_000 + i))
                                .statusCode(),
                        task -> new Thread(task).start()))
                .toList();
        assertEquals(200, server.get("/ja/labs/graph?in.apple=3").statusCode());
        Set<Integer> statuses = crowd.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        assertTrue(statuses.contains(200), statuses.toString());
        assertTrue(Set.of(200, 503).containsAll(statuses), statuses.toString());
    }

    @Test
    void aCardIsKeptByItsContent() {
        HttpResponse<byte[]> first = server.getBytes("/en/card/graph.png");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                "public, max-age=86400",
                first.headers().firstValue("Cache-Control").orElse(""));
        HttpResponse<byte[]> again = server.getBytes("/en/card/graph.png?unknown=1", "If-None-Match", etag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check=1", "code=numpy", "code=torch&check=1"})
    void whatACardDoesNotShowMakesNoOther(String query) {
        assertEquals(etag("/en/card/graph.png"), etag("/en/card/graph.png?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in.apple=101", "step=2", "node=price", "program=y+%3D+apple*n"})
    void whatACardShowsMakesAnother(String query) {
        assertNotEquals(etag("/en/card/graph.png"), etag("/en/card/graph.png?" + query));
    }

    private static String etag(String path) {
        return server.getBytes(path).headers().firstValue("ETag").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/", "/en/labs/", "/ja/labs/graph?in.apple=120", "/en/labs/loss", "/ja/lessons/layers"})
    void everyPageHasItsTags(String path) {
        Document page = Jsoup.parse(server.get(path).body());
        for (String name : new String[] {"title", "description", "site_name", "locale:alternate", "image:alt"}) {
            assertFalse(tag(page, "og:" + name).isEmpty(), name);
        }
        assertEquals(page.selectFirst("link[rel=canonical]").attr("href"), tag(page, "og:url"));
        assertEquals(path.startsWith("/ja") ? "ja_JP" : "en_US", tag(page, "og:locale"));
        assertEquals("website", tag(page, "og:type"));
        assertEquals("image/png", tag(page, "og:image:type"));
        assertEquals("1200", tag(page, "og:image:width"));
        assertEquals("630", tag(page, "og:image:height"));
        assertEquals(
                "summary_large_image",
                page.selectFirst("meta[name=twitter:card]").attr("content"));
        URI image = URI.create(tag(page, "og:image"));
        assertTrue(image.isAbsolute());
        assertEquals(
                200,
                server.getBytes(image.getRawPath() + (image.getRawQuery() == null ? "" : "?" + image.getRawQuery()))
                        .statusCode());
    }

    @Test
    void aStateHasItsOwnPictureUnlessItsUrlIsTooLong() {
        Document page =
                Jsoup.parse(server.get("/ja/labs/graph?program=x*2&in.x=3").body());
        assertTrue(tag(page, "og:image").endsWith("/ja/card/graph.png?program=x*2&in.x=3"), tag(page, "og:image"));
        Document big = Jsoup.parse(server.get("/ja/labs/graph?program=sum(v)&in.v=[" + "1,".repeat(1_200) + "1]")
                .body());
        assertTrue(tag(big, "og:image").endsWith("/ja/card/site.png"), tag(big, "og:image"));
    }

    private static String tag(Document page, String property) {
        return page.selectFirst("meta[property=" + property + "]").attr("content");
    }
}
