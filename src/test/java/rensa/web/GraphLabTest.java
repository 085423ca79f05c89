package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.figure.GraphPlacement;
import rensa.lesson.Presets;
import rensa.web.graph.GraphState;

class GraphLabTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @Test
    void opensOnTheApplesOfTheBook() {
        Document page = page("/ja/labs/graph");
        assertEquals(List.of("100", "2", "1.1"), page.select(".inputs input").eachAttr("value"));
        assertEquals("2.2", gradient(page, "apple"));
        assertEquals("110", gradient(page, "n"));
        assertEquals("200", gradient(page, "tax"));
        assertEquals("1.1", gradient(page, "price"));
        assertTrue(page.select(".step-sentence").text().contains("total = 220"));
        assertTrue(page.select(".meanings").text().contains("apple を 1 増やすと、total は 2.2 増えます（実際に試すと total = 222.2）。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apples | total | 220 | apple=2.2 n=110 tax=200 price=1.1",
                "apples-and-oranges | total | 715 | apple=2.2 n=110 orange=3.3 m=165 tax=650",
                "sum-times | f | −12 | x=−4 y=−4 z=3",
                "fan-out | y | 6 | a=2 b=5",
                "square-of-line | z | 121 | w=66",
                "sigmoid-neuron | y | 0.731059 | x0=0.393224 x1=−0.589836 w0=−0.196612 w1=−0.393224 b=0.196612"
            })
    void presetsHaveTheFactsOfTheLessons(String preset, String output, String value, String gradients) {
        Document page = page("/en/labs/graph" + query(preset));
        assertEquals(value, number(row(page, output).select("td.value").text()), "value of " + output);
        for (String fact : gradients.split(" ")) {
            assertEquals(fact.split("=")[1], gradient(page, fact.split("=")[0]), fact);
        }
    }

    @Test
    void showsTheMatricesOfTheBatchAffine() {
        Document page = page("/en/labs/graph" + query("batch-affine"));
        assertEquals("5 7 9 (3,)", row(page, "B").select("td.gradient").last().text());
        assertEquals("1 2 3 11 12 13 (2, 3)", row(page, "Y").select("td.value").text());
    }

    @Test
    void showsSoftmaxWithLossOfTheBook() {
        Document page = page("/en/labs/graph" + query("softmax-loss"));
        assertEquals("0.305714", number(row(page, "L").select("td.value").text()));
        assertEquals(
                "0.0182113 0.245192 −0.263403 (3,)",
                row(page, "a").select("td.gradient").last().text());
    }

    @TestFactory
    Stream<DynamicTest> everyPresetRunsInBothLanguagesAtEveryKindOfStep() {
        return Presets.ALL.stream()
                .map(preset -> dynamicTest(preset.id(), () -> {
                    String query = GraphState.of(preset.start()).query();
                    for (String language : List.of("ja", "en")) {
                        for (String step : List.of(
                                "", "&step=0", "&step=1", "&step=4", "&step=999", "&check=1", "&numbers=full")) {
                            Document page = page("/" + language + "/labs/graph?" + step + query.replace('?', '&'));
                            assertEquals(1, page.select("svg.graph").size(), step);
                            assertTrue(page.select(".note").isEmpty(), step);
                        }
                    }
                    assertTrue(query.length() < 2_000);
                }));
    }

    @Test
    void stepsThroughBothPasses() {
        Document first = page("/en/labs/graph?step=0");
        assertEquals("0 / 5", first.select(".step-count").text());
        assertEquals(2, first.select(".node.pending").size());
        assertTrue(first.select(".edge .gradient").isEmpty());

        Document forward = page("/en/labs/graph?step=1");
        assertTrue(forward.select(".step-sentence").text().contains("price = apple × n = 100 × 2 = 200"));
        assertEquals("price", forward.select(".node.active .name").text());

        Document backward = page("/en/labs/graph?step=4");
        assertTrue(
                backward.select(".step-sentence").text().contains("1 × 1.1 = 1.1 to price and 1 × 200 = 200 to tax"));
        assertEquals("", gradient(backward, "apple"));
        assertEquals("200", gradient(backward, "tax"));
        assertTrue(backward.select("a[data-step=next]").attr("href").contains("step=5"));

        Document last = page("/en/labs/graph?step=5");
        assertFalse(last.select("a[data-step=next]").hasAttr("href"));
        assertEquals("2.2", gradient(last, "apple"));
    }

    @Test
    void neverShowsAShapeWhereASentenceSpeaksOfAValue() {
        String query = query("affine-relu-affine").replace('?', '&');
        assertEquals(
                "（1/5）n1 = X @ W1 を計算します。値の形は (2, 3) です。",
                page("/ja/labs/graph?step=1" + query)
                        .select(".step-sentence span")
                        .text());
        assertEquals(
                "（1/5）Y は上流から形 (2, 2) の勾配を受け取り、n2 に形 (2, 2) の勾配を、B2 に形 (2,) の勾配を渡します。",
                page("/ja/labs/graph?step=7" + query)
                        .select(".step-sentence span")
                        .text());
        assertTrue(page("/ja/labs/graph?" + query.substring(1) + "&node=Y")
                .select(".backward-part")
                .text()
                .contains("どの要素の勾配も 1 です"));
    }

    @Test
    void saysWhereATrialDoesNotAgreeWithTheGradient() {
        Document kink = page("/ja/labs/graph?program=" + encoded("y = max(a, b)") + "&in.a=2&in.b=2");
        assertTrue(kink.select(".meanings li").first().text().startsWith("a の勾配は 0.5 ですが、a を 0.01 増やすと y = 2.01 になり、"));
        Document bottom = page("/ja/labs/graph?program=" + encoded("y = x^2") + "&in.x=0");
        assertEquals(
                "x を 0.01 増やしても、y はほとんど変わりません（実際に試すと y = 0.0001）。",
                bottom.select(".meanings li").text());
    }

    @Test
    void explainsAGradientOnFourRungsWithLinksUpstream() {
        Document page = page("/en/labs/graph?node=apple");
        List<String> rungs = page.select(".rungs math").eachText();
        assertEquals(4, rungs.size());
        assertTrue(rungs.get(0).endsWith("×n"), rungs.get(0));
        assertTrue(rungs.get(1).endsWith("1.1×n"), rungs.get(1));
        assertTrue(rungs.get(2).endsWith("1.1×2"), rungs.get(2));
        assertTrue(rungs.get(3).endsWith("=2.2"), rungs.get(3));
        String upstream = page.select(".rungs a").first().attr("href");
        assertTrue(page(upstream).select(".explanation h3").text().startsWith("price"));
    }

    @Test
    void saysWhyAnEasyGradientIsWhatItIs() {
        String program = "?program=" + encoded("a = x * 3\ny = z + 2") + "&in.x=1&in.z=1";
        assertTrue(explanation(program, "y").contains("is the output"));
        assertTrue(explanation(program, "x").contains("does not depend on x"));
        assertTrue(explanation(program, "n1").contains("is constant"));
    }

    private static String explanation(String query, String node) {
        return page("/en/labs/graph" + query + "&node=" + node)
                .select(".explanation")
                .text();
    }

    @Test
    void addsUpTheTermsOfAFanOut() {
        Document page = page("/en/labs/graph" + query("fan-out"));
        assertTrue(row(page, "b").text().contains("2 + 3 = 5"), row(page, "b").text());
    }

    @Test
    void showsNumericalGradientsOnDemand() {
        assertNull(page("/en/labs/graph").selectFirst("td.check"));
        assertNull(page("/en/labs/graph").selectFirst(".table-note"));
        Document page = page("/en/labs/graph?check=1");
        assertTrue(page.select(".table-note").text().contains("rounding"));
        assertEquals(
                "2.2", number(row(page, "apple").select("td.gradient").last().text()));
        Document kink = page("/en/labs/graph?program=y+%3D+relu%28x%29&in.x=0&check=1");
        assertTrue(row(kink, "x").text().contains("kink (at y)"));
    }

    @Test
    void showsAllDigitsOnDemandAndInTheTitle() {
        assertEquals(
                "220.00000000000003",
                page("/en/labs/graph").select("td.value [title]").attr("title"));
        Document full = page("/en/labs/graph?numbers=full");
        assertEquals(
                "220.00000000000003",
                number(row(full, "total").select("td.value").text()));
    }

    @Test
    void keepsAnInvalidNumberAndSaysSoAtItsField() {
        Document page = page("/en/labs/graph?in.apple=" + encoded("12o"));
        Element field = page.select("input[name=in.apple]").first();
        assertEquals("12o", field.attr("value"));
        assertEquals("true", field.attr("aria-invalid"));
        assertTrue(page.getElementById(field.attr("aria-describedby")).text().contains("“12o”"));
        assertNull(page.selectFirst("svg.graph"));
    }

    @Test
    void marksASyntaxErrorInItsLine() {
        Document page = page("/ja/labs/graph?program=" + encoded("a = 1\ny = a ? 2"));
        assertEquals("?", page.select(".problem mark").text());
        assertEquals("2", page.select(".problem .line-number").text());
        assertTrue(page.select(".problem p").text().matches(".*[ぁ-ん].*"));
        assertEquals("true", page.select("textarea").attr("aria-invalid"));
    }

    @Test
    void givesANewInputTheValueOne() {
        Document page = page("/en/labs/graph?program=" + encoded("y = a * new_one") + "&in.a=3&in.gone=7");
        assertEquals(List.of("3", "1"), page.select(".inputs input").eachAttr("value"));
        assertFalse(page.select(".permalink").attr("href").contains("gone"));
    }

    @Test
    void readsTheFieldsOfAGrid() {
        Document page = page("/en/labs/graph?program=" + encoded("y = sum(X)")
                + "&in.X%5B0%5D%5B0%5D=1&in.X%5B0%5D%5B1%5D=2&in.X%5B1%5D%5B0%5D=3&in.X%5B1%5D%5B1%5D=4");
        assertEquals("10", number(row(page, "y").select("td.value").text()));
        assertTrue(page.select(".permalink")
                .attr("href")
                .contains(encoded("[[1,2],[3,4]]").replace("%2C", ",")));
        String wider = page.select(".resize a").first().attr("href");
        assertEquals(6, page(wider).select(".inputs input").size());
    }

    @Test
    void readsFullWidthFormsInTheUrl() {
        Document page = page("/ja/labs/graph?in.apple=" + encoded("１２０") + "&in.n=" + encoded("−２"));
        assertEquals("−264", number(row(page, "total").select("td.value").text()));
    }

    @Test
    void answersHtmxWithTheLabAlone() {
        HttpResponse<String> response = server.get("/ja/labs/graph?in.apple=120", "HX-Request", "true");
        assertTrue(
                response.body().strip().startsWith("<div role=\"group\" class=\"lab\""),
                response.body().substring(0, 100));
        assertEquals(
                "lab", Jsoup.parse(response.body()).select("[data-lab]").first().id());
        assertTrue(String.join(",", response.headers().allValues("Vary")).contains("HX-Request"));
        assertTrue(response.headers().firstValue("HX-Replace-Url").orElseThrow().contains("in.apple=120"));
        HttpResponse<String> inLesson =
                server.get("/ja/labs/graph", "HX-Request", "true", "HX-Target", "lab-s5-1-1-figure");
        assertEquals(
                "lab-s5-1-1",
                Jsoup.parse(inLesson.body()).select("[data-lab]").first().id());
        assertTrue(inLesson.headers().firstValue("HX-Replace-Url").isEmpty());
    }

    @Test
    void givesTheSameMarkupWholeAndInPart() {
        String whole = page("/en/labs/graph?step=3").selectFirst("#lab").outerHtml();
        String part = Jsoup.parse(server.get("/en/labs/graph?step=3", "HX-Request", "true")
                        .body())
                .selectFirst("#lab")
                .outerHtml();
        assertEquals(whole, part);
    }

    @Test
    void placesAStructureOnlyOnce() {
        String program = "?program=" + encoded("only_here = a * b - c") + "&in.a=";
        page("/en/labs/graph" + program + "1");
        long placed = GraphPlacement.count();
        page("/en/labs/graph" + program + "2");
        page("/ja/labs/graph" + program + "3&step=1");
        assertEquals(placed, GraphPlacement.count());
    }

    @Test
    void leavesTheDefaultOutOfTheUrl() {
        assertEquals(
                "/ja/labs/graph", page("/ja/labs/graph").select(".permalink").attr("href"));
        assertEquals(
                "/ja/labs/graph?step=2",
                page("/ja/labs/graph?step=2").select(".permalink").attr("href"));
    }

    @Test
    void theSameStateIsReachedInTheOtherLanguage() {
        String other = page("/ja/labs/graph?in.apple=7&step=2")
                .select("header a[hreflang=en]")
                .attr("href");
        assertEquals("2 / 5", page(other).select(".step-count").text());
        assertEquals("7", page(other).select("input[name=in.apple]").attr("value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?step=-1",
                "?step=99999999999",
                "?step=x",
                "?node=nobody",
                "?node=%3Cscript%3E",
                "?program=",
                "?program=%00",
                "?program=%F0%9F%92%A9",
                "?in.=1",
                "?in.apple=",
                "?in.apple=NaN",
                "?in.apple=1e999",
                "?in.apple=%5B%5B1%5D%2C",
                "?in.apple=%5B%5D",
                "?in.apple%5B9999%5D%5B9999%5D=1",
                "?in.apple%5B0%5D=1&in.apple=3",
                "?in.%3Cscript%3Ealert(1)%3C/script%3E=1",
                "?program=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "?in.apple=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "?check=2&numbers=3",
                "?program=y%20%3D%20log(x)&in.x=-1",
                "?program=y%20%3D%20x%20%40%20w",
                "?in.apple=%5B1%2C2%5D&in.n=%5B1%2C2%2C3%5D"
            })
    void survivesAnythingInTheUrl(String query) {
        for (String path : List.of("/ja/labs/graph", "/en/labs/graph")) {
            Document page = page(path + query);
            assertNotNull(page.selectFirst("#lab"));
            assertTrue(page.select("script:not([src])").isEmpty(), "no script but ours");
        }
    }

    @Test
    void survivesANameThatIsMarkup() {
        HttpResponse<String> response =
                server.get("/en/labs/graph?program=" + encoded("y = a<b") + "&node=" + encoded("\"><b>"));
        assertFalse(response.body().contains("\"><b>"));
    }

    @Test
    void saysWhereAValueIsNoLongerFinite() {
        Document page = page("/en/labs/graph?program=" + encoded("a = log(x)\ny = a * 2") + "&in.x=-1");
        assertTrue(page.select(".note").text().startsWith("The value of a is not a finite number (NaN)."));
    }

    @Test
    void leavesOutAFigureThatNobodyCouldRead() {
        Document page = page("/en/labs/graph?program=" + encoded("y = x" + " + x".repeat(150)) + "&in.x=1");
        assertNull(page.selectFirst("svg.graph"));
        assertTrue(page.select(".lab-figure").text().contains("too entangled"));
        assertEquals("151", gradient(page, "x").replaceAll(".* ", ""));
    }

    @Test
    void showsALargeInputAsOneFieldOfText() {
        Document page = page("/en/labs/graph?program=y+%3D+sum%28x%29&in.x%5B4095%5D=1");
        assertEquals(1, page.select(".inputs input, .inputs textarea").size());
        assertTrue(page.select(".field-error").text().contains("value"));
    }

    @Test
    void staysSmallWhateverTheUrlSays() {
        StringBuilder query = new StringBuilder("?program=" + encoded("ak+al+am+an+ao"));
        for (String name : List.of("ak", "al", "am", "an", "ao")) {
            query.append("&in.").append(name).append("%5B4095%5D=1");
        }
        assertTrue(server.get("/en/labs/graph" + query).body().length() < 1_000_000);
        String comment = "?program=" + encoded("y = x" + " + x".repeat(99) + " # " + "漢".repeat(1_500)) + "&in.x=1";
        assertTrue(server.get("/en/labs/graph" + comment).body().length() < 1_500_000);
        HttpResponse<String> part = server.get("/en/labs/graph" + comment, "HX-Request", "true");
        assertEquals(200, part.statusCode());
        assertTrue(part.headers().firstValue("HX-Replace-Url").isEmpty());
    }

    @Test
    void saysSoIfTheUrlCannotBeDecoded() throws IOException {
        assertEquals("HTTP/1.1 400 Bad Request", statusLine("/en/labs/graph?program=%zz"));
        assertEquals("HTTP/1.1 400 Bad Request", statusLine("/api/graph?program=%zz"));
    }

    /** The status line for a path that no URI class would let through. */
    private static String statusLine(String path) throws IOException {
        URI base = URI.create(server.url("/"));
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theHomePageKeepsTheStateOfItsLabInItsUrl() {
        HttpResponse<String> part =
                server.get("/en/labs/graph?in.apple=120", "HX-Request", "true", "HX-Target", "lab-home-figure");
        String url = part.headers().firstValue("HX-Replace-Url").orElseThrow();
        assertTrue(url.startsWith("/en/?program="), url);
        assertEquals("120", page(url).select("input[name=in.apple]").attr("value"));
        assertTrue(page(url).select("header a[hreflang=ja]").attr("href").contains("in.apple=120"));
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }

    private static String query(String preset) {
        return GraphState.of(Presets.byId(preset).orElseThrow().start()).query();
    }

    private static Element row(Document page, String node) {
        return page.select("table.gradients tbody tr").stream()
                .filter(row -> row.select("th").text().equals(node))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + node));
    }

    private static String gradient(Document page, String node) {
        String text = number(row(page, node).select("td.gradient").last().text());
        return text.contains("=") ? text.substring(text.indexOf('=') + 1).strip() : text;
    }

    /** The text without the blanks that align it. */
    private static String number(String text) {
        return text.replace("\u2007", "").replace("\u2008", "").strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
