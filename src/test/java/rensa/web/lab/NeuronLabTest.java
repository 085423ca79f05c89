package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeMap;
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
import rensa.web.LiveServer;
import rensa.web.query.Query;

class NeuronLabTest {
    private static final String LAB = "/en/labs/neuron";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    /** Without a word in its address, the lab is the sigmoid neuron of the textbook. */
    @Test
    void showsTheSigmoidNeuron() {
        Document page = page(LAB);
        assertEquals("0.731059", value(page, "y"));
        assertEquals("0.393224", gradient(page, "x1"));
        assertEquals("−0.589836", gradient(page, "x2"));
        assertEquals("−0.196612", gradient(page, "w1"));
        assertEquals("−0.393224", gradient(page, "w2"));
        assertEquals("0.196612", gradient(page, "b"));
        assertEquals(
                "y = 0.731059. The gradient is −0.196612 for w1, 0.393224 for x1, −0.393224 for w2, −0.589836 for x2 and 0.196612 for b.",
                page.select("[role=status]").text());
    }

    @Test
    void drawsEveryNumberOfTheNeuron() {
        Document page = page(LAB);
        assertEquals(
                List.of("p1 −2", "p2 6", "s 4", "z 1", "y 0.731059"),
                page.select("svg.neuron .number text:not(.gradient)").eachText());
        assertEquals(
                List.of("◂ 0.393224", "◂ −0.196612", "◂ 0.196612"),
                page.select("svg.neuron .number text.gradient").eachText().subList(0, 3));
        assertEquals(List.of("Σ", "σ"), page.select("svg.neuron .symbol").eachText());
    }

    /** Rather empty than 0, and the tangent only once there is a slope. */
    @Test
    void leavesEmptyWhatAStepHasNotComputed() {
        Document start = page(LAB + "?step=0");
        assertEquals(
                List.of("p1", "p2", "s", "z", "y"),
                start.select("svg.neuron .number text").eachText());
        assertEquals(
                0,
                start.select(".plot .markers.tone-active, .plot .tone-gradient").size());
        Document computed = page(LAB + "?step=5");
        assertEquals(
                "y 0.731059", computed.select("svg.neuron .number text").last().text());
        assertEquals(0, computed.select("svg.neuron .gradient").size());
        assertTrue(computed.select(".plot .markers.tone-active").size() > 0);
        assertTrue(page(LAB + "?step=7").select(".plot .tone-gradient").size() > 0);
    }

    @ParameterizedTest
    @CsvSource({"1, × w1", "3, Σ", "4, Σ", "5, σ", "6, σ", "7, σ", "8, Σ", "10, × w2"})
    void marksWhereAStepHappens(int step, String part) {
        Document page = page(LAB + "?step=" + step);
        assertEquals(
                part,
                page.select("svg.neuron .node.active:not(.number) :is(.symbol, .name)")
                        .text());
    }

    @Test
    void explainsThePartThatIsChosen() {
        Document page = page(LAB);
        List<String> links = page.select("svg.neuron a").eachAttr("href");
        assertEquals(12, links.size());
        for (String link : links) {
            String node = link.substring(link.indexOf("node=") + 5);
            assertEquals(node, page(link).select(".explanation h3 code").text());
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void saysTheSameAsTheApi(String query) throws Exception {
        Document page = page(LAB + query + (query.isEmpty() ? "?" : "&") + "numbers=full");
        JsonNode api = new ObjectMapper()
                .readTree(server.get(graphLink(page).replace("/en/labs/graph", "/api/graph"))
                        .body());
        int compared = 0;
        for (JsonNode node : api.get("nodes")) {
            String id = node.get("id").asText();
            assertEquals(node.get("gradient").asDouble(), number(gradient(page, id)), 0, id);
            assertEquals(node.get("value").asDouble(), number(value(page, id)), 0, id);
            compared++;
        }
        assertTrue(compared >= 5, compared + " nodes");
    }

    static Stream<String> presets() {
        return Stream.concat(
                Stream.of("", "?size=1&f=identity", "?size=3&f=softplus", "?size=6&f=leaky_relu&in.b=-20"),
                LabListing.byId("neuron").orElseThrow().presets().stream().map(preset -> {
                    Query query = Query.begin();
                    new TreeMap<>(preset.start().parameters()).forEach(query::with);
                    return query.toString();
                }));
    }

    @Test
    void opensTheSameInTheGraphLab() {
        String link = graphLink(page(LAB + "?size=3&f=relu&in.w1=4&step=2"));
        assertTrue(link.startsWith("/en/labs/graph?program="), link);
        assertEquals("2 / 15", page(link).select(".step-count").text());
    }

    @Test
    void hasAsManyInputsAsAreAskedFor() {
        assertEquals(13, page(LAB + "?size=9").select(".inputs input.number").size());
        Document one = page(LAB + "?size=1&f=identity");
        assertEquals(3, one.select(".inputs input.number").size());
        assertEquals("−5", value(one, "z"));
        assertEquals(List.of("Σ", "="), one.select("svg.neuron .symbol").eachText());
        assertEquals(List.of("1", "2"), one.select("button[name=size]").eachAttr("value"));
    }

    @ParameterizedTest
    @CsvSource({
        "in.x1=ten, lab-in-x1",
        "in.b=, lab-in-b",
        "in.w2=1e999, lab-in-w2",
        "'in.x1=[1,2]', lab-in-x1",
        "in.w1=%3Cb%3E, lab-in-w1"
    })
    void tellsWhatIsWrongBesideTheField(String query, String field) {
        Document page = page(LAB + "?" + query);
        assertEquals(
                List.of(field + "-error"),
                page.select(".field-error:not(:empty)").eachAttr("id"));
        assertEquals("true", page.getElementById(field).attr("aria-invalid"));
        assertEquals(0, page.select("svg.neuron, table").size());
        assertFalse(page.select(".lab-stopped").isEmpty());
    }

    @Test
    void saysWhereNothingCanBeLearned() {
        assertTrue(page(LAB + "?f=relu&in.b=-9").select(".neuron-slope").text().contains("learns nothing"));
        assertTrue(page(LAB + "?in.b=9").select(".neuron-slope").text().contains("hardly learn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?size=3&in.x3=2&in.x4=7",
                "?f=nonsense&size=0",
                "?f=tanh&step=3&check=1&numbers=full&node=z",
                "?in.x1=1e300&in.w1=1e300",
                "?in.b=ten"
            })
    void theAddressItGivesIsItsOwn(String query) {
        String permalink = page(LAB + query).select(".permalink").attr("href");
        assertEquals(permalink, page(permalink).select(".permalink").attr("href"));
    }

    @Test
    void leavesTheDefaultOutOfItsAddress() {
        String spelledOut = "?size=2&f=sigmoid&in.x1=-1&in.w1=2&in.x2=-2&in.w2=-3&in.b=-3";
        assertEquals(LAB, page(LAB + spelledOut).select(".permalink").attr("href"));
    }

    @Test
    void comesAloneForHtmx() {
        HttpResponse<String> response =
                server.get(LAB + "?in.b=1", "HX-Request", "true", "HX-Target", "lab-s3-1-2-figure");
        Document lab = Jsoup.parse(response.body());
        assertEquals(1, lab.select("#lab-s3-1-2").size());
        assertEquals(0, lab.select("main, h1").size());
        assertEquals(
                lab.select("[id]").size(),
                lab.select("[id]").eachAttr("id").stream().distinct().count());
    }

    private static String graphLink(Document page) {
        return page.select("#lab-graph").attr("href");
    }

    private static String value(Document page, String node) {
        return row(page, node).select("td.value").text();
    }

    private static String gradient(Document page, String node) {
        return row(page, node).select("td.gradient:nth-of-type(7)").text();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replaceAll("[\\u2007\\u2008]", "")
                .replace('−', '-')
                .replaceAll("×10⁻", "E-")
                .replaceAll("×10", "E")
                .replace('⁰', '0')
                .replace('¹', '1')
                .replace('²', '2')
                .replace('³', '3')
                .replace('⁴', '4')
                .replace('⁵', '5')
                .replace('⁶', '6')
                .replace('⁷', '7')
                .replace('⁸', '8')
                .replace('⁹', '9'));
    }

    private static Element row(Document page, String node) {
        return page.select(".gradients tbody tr").stream()
                .filter(row -> row.select("th").text().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
