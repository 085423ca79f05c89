package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.lesson.LabListing;
import rensa.lesson.LabPreset;
import rensa.web.query.Query;

/** The network lab as a page: its steps, its places, its fields and its links. */
class NetworkLabTest extends OnNetworkLab {
    @ParameterizedTest
    @CsvSource({
        "X[0], input",
        "H1[2], Hidden layer 1",
        "A1[2], Hidden layer 1",
        "A2[0], Output layer",
        "W1[1][2], weight",
        "B1[0], bias",
        "layer1, Hidden layer 1",
        "layer2, Output layer",
        "L, mean squared error"
    })
    void explainsEachPlace(String node, String kind) {
        Document page = page(LAB + "?rows=2&row=1&node=" + node);
        assertEquals(node, page.select(".explanation h3 code").text());
        assertTrue(page.select(".explanation h3 small").text().contains(kind));
        assertTrue(page.select(".explanation math").size() >= 2 || node.equals("X[0]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H2[0]",
                "H1[3]",
                "Y[0]",
                "W1[2][0]",
                "W3[0][0]",
                "layer0",
                "layer3",
                "H1",
                "X1[0]",
                "L[0]",
                "<b>"
            })
    void explainsTheFirstWeightInsteadOfWhatThereIsNot(String node) {
        Document page = page(LAB + Query.begin().with("node", node));
        assertEquals("W1[0][0]", page.select(".explanation h3 code").text());
    }

    @Test
    void stepsThroughFourPhasesLayerByLayer() {
        List<String> phases = Stream.iterate(0, step -> step <= 8, step -> step + 1)
                .map(step -> page(LAB + "?step=" + step).select(".step-phase").text())
                .toList();
        assertEquals(
                List.of(
                        "Start",
                        "Forward pass",
                        "Forward pass",
                        "Loss",
                        "Backward pass",
                        "Backward pass",
                        "Backward pass",
                        "Update",
                        "Update"),
                phases);
    }

    /** What is not computed yet is empty, and not 0. */
    @Test
    void knowsNothingAheadOfItsStep() {
        Document start = page(LAB + "?step=0");
        assertEquals(2, start.select(".neuron .value").size(), "the inputs");
        assertEquals(5, start.select(".neuron.pending").size());
        assertEquals("", start.select(".parameters td.gradient").text().strip());
        Document loss = page(LAB + "?step=3");
        assertEquals(7, loss.select(".neuron .value").size());
        assertEquals(0, loss.select(".neuron .gradient").size());
        Document half = page(LAB + "?step=5&show=gradients");
        assertEquals(3, half.select(".weight:not(.pending) .line").size(), "the gradients of the output layer");
        assertEquals("", plain(row(half, "W1[0][0]"), "td.gradient"));
        assertNotEquals("", plain(row(half, "W2[0][0]"), "td.gradient"));
        assertEquals("", plain(row(half, "W2[0][0]"), "td.value:last-child"));
        Document last = page(LAB + "?step=99");
        assertTrue(last.select(".step-sentence").text().contains("the loss has gone from"));
    }

    @Test
    void tellsSignsByDashesToo() {
        Document page = page(LAB);
        for (Element row : page.select(".parameters tbody tr:has(a[href*=W])")) {
            String name = row.select("th").text();
            String sign = number(row.select("td.value").first()) < 0 ? "negative" : "positive";
            Element edge = page.select("svg a.weight:has(title:contains(" + name + " ))")
                    .first();
            assertTrue(edge == null || edge.hasClass(sign), name);
        }
        assertEquals(9, page.select("svg a.weight").size());
        assertTrue(page.select("svg a.weight.negative").size() > 0
                && page.select("svg a.weight.positive").size() > 0);
    }

    @Test
    void writesNumbersAtEdgesBrieflyAndAllDigitsInTheirTitles() {
        Document page = page(LAB + "?layers=1,1&in.W1=%5B%5B0.123456%5D%5D");
        assertEquals(List.of("0.123"), page.select("svg text.number").eachText());
        assertTrue(page.select("svg a.weight title").text().endsWith("= 0.123456"));
    }

    @Test
    void doesNotSpeakOfABatchOfOne() {
        assertFalse(explained("?layers=1,1&node=W1[0][0]").contains("batch"));
        assertFalse(explained("?layers=1,1&node=B1[0]").contains("batch"));
        assertTrue(explained("?layers=1,1&rows=2&node=W1[0][0]").contains("batch. Its size is 2."));
    }

    private static String explained(String query) {
        return page(LAB + query.replace("[", "%5B").replace("]", "%5D"))
                .select(".explanation .part > p")
                .text();
    }

    @Test
    void drawsTheLossAsAWeightMoves() {
        Document page = page(LAB + "?node=W1[0][1]");
        assertTrue(page.select(".plot svg").attr("aria-label").contains("W1[0][1]"));
        assertEquals(0, page(LAB + "?node=H1[0]").select(".plot").size());
        assertEquals(0, page(LAB + "?node=W1[0][1]&step=1").select(".plot").size());
    }

    @ParameterizedTest
    @CsvSource({
        "in.W1[0][0]=a, lab-in-W1-error",
        "in.X=[[1]], ''",
        "in.T=foo, lab-in-T-error",
        "in.B1=, lab-in-B1-error",
        "rate=fast, lab-rate-error",
        "init=normal&sigma=-1, lab-sigma-error",
        "init=normal&sigma=1e9, lab-sigma-error",
        "sigma=x, ''"
    })
    void tellsWhatIsWrongBesideTheField(String query, String field) {
        Document page = page(LAB + "?" + query.replace("[", "%5B").replace("]", "%5D"));
        assertEquals(
                field, String.join(" ", page.select(".field-error:not(:empty)").eachAttr("id")));
        assertEquals(field.isEmpty() ? 1 : 0, page.select("svg.net").size());
    }

    @ParameterizedTest
    @CsvSource({
        "'layers=99,0,99', '?layers=8,1,8'",
        "'layers=1,2,3,4,5,6,7,8', '?layers=1,2,3,4,5,8'",
        "layers=2, ''",
        "layers=a, ''",
        "'layers=2,1&loss=softmax_cross_entropy', '?layers=2,2&loss=softmax_cross_entropy'",
        "loss=softmax_cross_entropy&output=sigmoid, '?layers=2,3,2&loss=softmax_cross_entropy'",
        "output=identity&loss=mse&f=tanh&init=xavier&rate=0.1&seed=5&rows=1&row=0&show=weights, ''",
        "rows=99&row=99, ?rows=8&row=7",
        "f=nonsense&init=nonsense&loss=nonsense&output=nonsense, ''",
        "seed=1234567, ''",
        "sigma=3, ''",
        "init=normal&sigma=3, ?init=normal&sigma=3"
    })
    void bringsWhatIsOutOfBoundsBack(String query, String permalink) {
        assertEquals(
                LAB + permalink, page(LAB + "?" + query).select(".permalink").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?in.W1=[[1,2,3],[4,5,6]]&rate=0.5&node=B1[0]&step=4",
                "?in.X=[[1e308,1e308]]&in.W1=[[1e308,1,1],[1e308,1,1]]",
                "?rate=1e300",
                "?layers=8,8,8,8,8,8&rows=8&check=1&numbers=full&show=gradients",
                "?in.X=[[1,2],[3,4]]&rows=2&row=1"
            })
    void theAddressItGivesIsItsOwn(String query) {
        String permalink = page(LAB + query).select(".permalink").attr("href");
        assertEquals(permalink, page(permalink).select(".permalink").attr("href"));
    }

    @TestFactory
    Stream<DynamicTest> everyPresetRunsInBothLanguages() {
        List<LabPreset> presets = LabListing.byId("network").orElseThrow().presets();
        return presets.stream()
                .map(preset -> dynamicTest(preset.nameKey(), () -> {
                    Query query = Query.begin();
                    preset.start().parameters().forEach(query::with);
                    for (String language : List.of("ja", "en")) {
                        Document page = page("/" + language + "/labs/network" + query);
                        assertEquals(1, page.select("svg.net").size());
                        assertEquals(List.of(), page.select(".note, .field-error:not(:empty)"));
                        assertEquals(
                                "/" + language + "/labs/network" + query,
                                page.select(".permalink").attr("href"));
                    }
                }));
    }

    @Test
    void comesAloneForHtmx() {
        HttpResponse<String> response = server.get(LAB + "?rows=2", "HX-Request", "true", "HX-Target", "lab-figure");
        assertEquals(
                LAB + "?rows=2", response.headers().firstValue("HX-Replace-Url").orElse(""));
        Document lab = Jsoup.parse(response.body());
        assertEquals(1, lab.select("#lab").size());
        assertEquals(0, lab.select("main, h1").size());
        List<String> ids = lab.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
        assertFalse(ids.isEmpty());
    }
}
