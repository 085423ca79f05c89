package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.lesson.LabListing;
import rensa.lesson.Lessons;

class EmbedPagesTest {
    private static final int MOST_BYTES = 60_000;
    private static final String[] FROM_NOWHERE = {"Origin", "null"};

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    static Stream<String> labs() {
        return LabListing.ALL.stream().map(lab -> "/embed/" + lab.id());
    }

    static Stream<String> sections() {
        return Lessons.ALL.stream().flatMap(lesson -> lesson.sections().stream()
                .map(section -> "/embed/lessons/" + lesson.slug() + "/" + section.anchor()));
    }

    static Stream<String> embeds() {
        return Stream.concat(labs(), sections());
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("absent");
    }

    private static boolean isFramedByAnybody(HttpResponse<?> response) {
        List<String> policies = response.headers().allValues("Content-Security-Policy");
        assertEquals(1, policies.size());
        assertTrue(policies.get(0).matches(".*; frame-ancestors ('self'|\\*)"), policies.get(0));
        return policies.get(0).endsWith("*");
    }

    @ParameterizedTest
    @MethodSource("embeds")
    void standInFramesOfAnybody(String path) {
        HttpResponse<String> response = server.get("/en" + path, FROM_NOWHERE);
        assertEquals(200, response.statusCode());
        assertTrue(isFramedByAnybody(response));
        assertEquals("absent", header(response, "X-Frame-Options"));
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("absent", header(response, "Access-Control-Allow-Credentials"));
        assertEquals("no-cache", header(response, "Cache-Control"));
        assertEquals("absent", header(response, "Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ja/",
                "/ja/labs/",
                "/ja/labs/graph",
                "/ja/lessons/graphs",
                "/ja/share/graph",
                "/nowhere",
                "/ja/nowhere",
                "/xx/embed/graph",
                "/ja/embedded",
                "/ja/embed",
                "/ja/share/nowhere",
                "/api/graph",
                "/healthz",
                "/robots.txt",
                "/sitemap.xml"
            })
    void areAllThatForeignPagesMayFrameOrRead(String path) {
        HttpResponse<String> response = server.get(path, FROM_NOWHERE);
        assertFalse(isFramedByAnybody(response), path);
        assertEquals("absent", header(response, "Access-Control-Allow-Origin"));
        assertEquals("absent", header(response, "Access-Control-Allow-Credentials"));
    }

    @Test
    void letTheirStylesAndScriptsBeReadByAnybody() {
        for (String file : files(page("/ja/embed/graph"))) {
            HttpResponse<String> response = server.get(file, FROM_NOWHERE);
            assertEquals("*", header(response, "Access-Control-Allow-Origin"), file);
            assertEquals("public, max-age=31536000, immutable", header(response, "Cache-Control"), file);
            assertFalse(isFramedByAnybody(response), file);
        }
    }

    static Stream<String> embedsAndTheirEvents() {
        return Stream.concat(embeds(), Stream.of("/embed/training/frames"));
    }

    @ParameterizedTest
    @MethodSource("embedsAndTheirEvents")
    void giveLeaveToAskFromAFrameWithoutAnOrigin(String path) {
        HttpResponse<String> preflight = server.request(
                "OPTIONS",
                "/ja" + path,
                BodyPublishers.noBody(),
                "Origin",
                "null",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "hx-current-url,hx-request,hx-target");
        assertEquals(204, preflight.statusCode());
        assertEquals("", preflight.body());
        assertEquals("*", header(preflight, "Access-Control-Allow-Origin"));
        assertEquals("GET, POST, OPTIONS", header(preflight, "Access-Control-Allow-Methods"));
        assertEquals(
                "Content-Type, HX-Request, HX-Current-URL, HX-Target, HX-Trigger, HX-Trigger-Name, HX-Boosted,"
                        + " HX-Prompt",
                header(preflight, "Access-Control-Allow-Headers"));
        assertEquals("absent", header(preflight, "Access-Control-Allow-Credentials"));
    }

    @Test
    void giveNoLeaveToAskForAnythingElse() {
        for (String path : List.of("/ja/labs/graph", "/api/graph", "/xx/embed/graph", "/oembed")) {
            HttpResponse<String> preflight = server.request("OPTIONS", path, BodyPublishers.noBody(), FROM_NOWHERE);
            assertEquals("absent", header(preflight, "Access-Control-Allow-Methods"), path);
        }
    }

    @ParameterizedTest
    @MethodSource("embeds")
    void areLight(String path) {
        int weight = weight("/ja" + path);
        assertTrue(weight <= MOST_BYTES, path + " weighs " + weight + " bytes");
    }

    @Test
    void areLightForEveryPreset() {
        for (LabListing lab : LabListing.ALL) {
            for (Element preset : page("/ja/labs/" + lab.id()).select("[data-gallery] a")) {
                String path = preset.attr("href").replace("/labs/", "/embed/");
                int weight = weight(path);
                assertTrue(weight <= MOST_BYTES, path + " weighs " + weight + " bytes");
            }
        }
    }

    private static int weight(String path) {
        Stream<String> all = Stream.concat(Stream.of(path), files(page(path)).stream());
        return all.mapToInt(
                        file -> server.getBytes(file, "Accept-Encoding", "gzip").body().length)
                .sum();
    }

    private static List<String> files(Document page) {
        return Stream.concat(
                        page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href").stream(),
                        page.select("script[src], img[src]").eachAttr("src").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("embeds")
    void leadHomeToWhatTheyShow(String path) {
        Document page = page("/en" + path);
        String canonical = page.select("link[rel=canonical]").attr("href");
        assertTrue(canonical.startsWith(server.url("/en/l")), canonical);
        assertEquals(
                200, server.get(canonical.substring(server.url("").length())).statusCode());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        Element link = page.selectFirst("a.permalink");
        assertTrue(link.attr("href").matches("/en/labs/[a-z-]+(\\?.*)?"), link.attr("href"));
        assertEquals("_blank", link.attr("target"));
        assertEquals(0, page.select("[data-share], header.site, footer.site").size());
    }

    static Stream<String> embedsInAllTheirStates() {
        return Stream.concat(embeds(), Stream.of("/embed/graph?code=numpy", "/embed/network?code=java&check=1"));
    }

    @ParameterizedTest
    @MethodSource("embedsInAllTheirStates")
    void leadInTheirFrameOnlyToWhatMayStandThere(String path) {
        for (Element link : page("/en" + path).select("a[href]:not([target=_blank])")) {
            assertTrue(link.attr("href").matches("#.*|/en/embed/.*"), link.outerHtml());
        }
    }

    @Test
    void showCodeToCopyAndOfferNoFileOfIt() {
        Document page = page("/en/embed/graph?code=numpy");
        assertTrue(page.select(".code-text").text().contains("import numpy"));
        assertEquals(0, page.select("[download]").size());
        assertFalse(page.select(".code-panel").text().contains("As a file"));
        assertEquals(1, page("/en/labs/graph?code=numpy").select("[download]").size());
    }

    @Test
    void nameTheSectionAndLeadToIt() {
        Document page = page("/ja/embed/lessons/graphs/s5-1-1");
        assertEquals("5.1.1 ノードとエッジ", page.select("h1").text());
        assertEquals("/ja/lessons/graphs#s5-1-1", page.select("h1 a").attr("href"));
        assertEquals(
                server.url("/ja/lessons/graphs"),
                page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void showTheLabOfASectionAsItStandsThere() {
        String inLesson = Jsoup.parse(server.get("/ja/lessons/graphs").body())
                .select("#s5-1-1 .step-count")
                .text();
        assertEquals(
                inLesson,
                page("/ja/embed/lessons/graphs/s5-1-1").select(".step-count").text());
        assertEquals(
                "1 / 5",
                page("/ja/embed/lessons/graphs/s5-1-1?step=1")
                        .select(".step-count")
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ja/embed/nowhere",
                "/ja/embed/lessons/graphs",
                "/ja/embed/lessons/graphs/s9-9",
                "/ja/embed/lessons/nowhere/s5-1-1",
                "/xx/embed/graph"
            })
    void saySoWhereThereIsNothingAndLetNobodyFrameThat(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(404, response.statusCode());
        assertFalse(isFramedByAnybody(response));
    }

    @Test
    void answerHtmxWithTheLabAlone() {
        HttpResponse<String> response = server.get(
                "/ja/embed/graph?in.apple=120", "HX-Request", "true", "HX-Target", "lab-figure", "Origin", "null");
        Document fragment = Jsoup.parse(response.body());
        assertEquals("*", header(response, "Access-Control-Allow-Origin"));
        assertEquals("absent", header(response, "HX-Replace-Url"));
        assertTrue(response.headers().allValues("Vary").containsAll(List.of("HX-Request", "HX-Target")));
        assertEquals(0, fragment.select("main, title").size());
        assertEquals("lab", fragment.select("[data-lab]").attr("id"));
        assertTrue(fragment.select("svg.graph").text().contains("264"));
    }

    @Test
    void configureHtmxForAFrame() {
        String config = page("/ja/embed/graph").select("meta[name=htmx-config]").attr("content");
        assertEquals("{\"historyEnabled\": false, \"allowEval\": false, \"includeIndicatorStyles\": false}", config);
    }

    @Test
    void lockFieldsByTheNamesOfTheirParameters() {
        Document page = page("/ja/embed/graph?lock=program,in.tax");
        assertTrue(page.selectFirst("textarea[name=program]").hasAttr("readonly"));
        assertTrue(page.selectFirst("input[name=in.tax]").hasAttr("readonly"));
        assertFalse(page.selectFirst("input[name=in.apple]").hasAttr("readonly"));
        Document neuron = page("/ja/embed/neuron?lock=f,size,in.w1");
        assertTrue(neuron.selectFirst("select[name=f]").hasAttr("disabled"));
        assertEquals("sigmoid", neuron.select("input[type=hidden][name=f]").attr("value"));
        assertEquals(2, neuron.select("button[name=size][disabled]").size());
        assertTrue(neuron.selectFirst("input[name=in.w1]").hasAttr("readonly"));
        Document activation = page("/ja/embed/activation?lock=f&f=relu,tanh");
        assertEquals(
                6, activation.select("input[type=checkbox][name=f][disabled]").size());
        assertEquals(
                List.of("tanh", "relu"),
                activation.select("input[type=hidden][name=f]").eachAttr("value"));
        assertTrue(page("/ja/embed/picture?lock=pixels")
                .selectFirst("fieldset.pixels")
                .hasAttr("inert"));
        assertFalse(page("/ja/embed/picture").selectFirst("fieldset.pixels").hasAttr("inert"));
        assertEquals(
                0,
                page("/ja/embed/graph?lock=in.X&program=y+%3D+sum(X)&in.X=%5B1,2%5D")
                        .select(".resize a")
                        .size());
    }

    @Test
    void lockNothingInOurOwnPages() {
        assertEquals(
                0,
                page("/ja/labs/graph?lock=program,in.tax&hide=table")
                        .select("[readonly]")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"graph, in.apple", "neuron, in.w1", "loss, in.Y", "network, rate", "gradient-check, h", "output, kind"})
    void keepWhatIsLockedInEveryLinkAndForm(String lab, String field) {
        Document page = page("/ja/embed/" + lab + "?lock=" + field + "&hide=table,code&theme=dark");
        for (Element link : page.select("[data-lab] a[href^=/ja/embed/" + lab + "]")) {
            assertTrue(link.attr("href").contains("lock=" + field), link.outerHtml());
            assertTrue(link.attr("href").contains("hide=table,code&theme=dark"), link.outerHtml());
        }
        assertEquals(field, page.select("form input[type=hidden][name=lock]").attr("value"));
        assertEquals(
                "table,code", page.select("form input[type=hidden][name=hide]").attr("value"));
        assertEquals("dark", page.select("form input[type=hidden][name=theme]").attr("value"));
        assertFalse(page.select("a.permalink").attr("href").contains("lock="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"neuron", "output", "loss", "network", "gradient-check", "descent", "digit-training"})
    void leadToOtherLabsThatLookAlike(String lab) {
        Document page = page("/ja/embed/" + lab + "?lock=program,rate&hide=title,table&theme=dark");
        List<String> others = page.select("a[href^=/ja/embed/]").eachAttr("href").stream()
                .filter(href -> !href.matches("/ja/embed/" + lab + "(\\?.*)?"))
                .toList();
        assertFalse(others.isEmpty());
        for (String other : others) {
            assertTrue(other.contains("hide=title,table&theme=dark"), other);
            assertFalse(other.contains("lock="), other);
        }
        assertTrue(page(others.get(0)).body().hasClass("hides-table"));
    }

    @Test
    void hideParts() {
        Document page = page("/ja/embed/graph?hide=title,table,explanation,nonsense");
        assertEquals(
                Set.of("embed", "hides-title", "hides-explanation", "hides-table"),
                page.body().classNames());
        assertEquals(
                0,
                page.select("h1:not(.visually-hidden), #show-table, #show-explanation")
                        .size());
        assertEquals(1, page.select("#show-inputs").size());
        assertEquals(
                0,
                page("/ja/embed/graph?hide=program,inputs")
                        .select("#show-inputs")
                        .size());
        assertEquals(
                0,
                page("/ja/embed/neuron?hide=controls").select("#show-controls").size());
    }

    @Test
    void openFieldsAsLongAsTheyAreFew() {
        assertTrue(page("/ja/embed/graph").selectFirst("#show-inputs").hasAttr("checked"));
        assertFalse(page("/ja/embed/network").selectFirst("#show-inputs").hasAttr("checked"));
        assertFalse(page("/ja/embed/neuron").selectFirst("#show-controls").hasAttr("checked"));
        assertEquals(0, page("/ja/embed/graph").select("#show-controls").size());
    }

    @Test
    void openTheExplanationThatIsAskedFor() {
        assertTrue(page("/ja/embed/graph?node=total")
                .selectFirst("#show-explanation")
                .hasAttr("checked"));
        assertFalse(page("/ja/embed/graph").selectFirst("#show-explanation").hasAttr("checked"));
    }

    @Test
    void haveTheColoursThatAreAskedFor() {
        String dark = "link[rel=stylesheet][href$=dark.css]";
        assertEquals(
                "(prefers-color-scheme: dark)",
                page("/ja/embed/graph").select(dark).attr("media"));
        assertEquals(0, page("/ja/embed/graph?theme=light").select(dark).size());
        assertFalse(page("/ja/embed/graph?theme=dark").selectFirst(dark).hasAttr("media"));
        assertTrue(page("/ja/embed/graph?theme=pink").selectFirst(dark).hasAttr("media"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lock=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "hide=%3Cb%3E&theme=%22",
                "lock=&hide=&theme=",
                "lock=,,,,&lock=%00&step=-1&node=%3Cx%3E",
                "program=%22%3E%3Cscript%3E&step=99999999"
            })
    void surviveHostileParameters(String query) {
        Document page = page("/ja/embed/graph?" + query);
        assertEquals(0, page.select("script:not([src])").size());
        assertEquals(0, page.select("body script, b[class=''], x").size());
    }

    @Test
    void boundWhatIsLocked() {
        String names = "a,".repeat(30_000);
        assertEquals(
                "a",
                page("/ja/embed/graph?lock=" + names).select("input[name=lock]").attr("value"));
        Set<String> many = new TreeSet<>();
        for (int i = 0; i < 500; i++) {
            many.add("n" + i);
        }
        String kept = page("/ja/embed/graph?lock=" + String.join(",", many))
                .select("input[name=lock]")
                .attr("value");
        assertEquals(100, kept.split(",").length);
    }
}
