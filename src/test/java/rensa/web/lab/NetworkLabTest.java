package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
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
import rensa.lesson.LabListing;
import rensa.lesson.LabPreset;
import rensa.web.LiveServer;
import rensa.web.query.Query;
import rensa.web.view.Numbers;

class NetworkLabTest {
    private static final String LAB = "/en/labs/network";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    /** Every gradient in the table is that of the API for the program that the graph lab gets, to the last digit shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?layers=2,3,2&loss=softmax_cross_entropy&rows=3",
                "?layers=3,8,8,2&output=softmax&loss=cross_entropy&f=relu&init=he&rows=8&seed=9",
                "?layers=2,4,4,4,4,1&f=sigmoid&rows=4",
                "?layers=1,2&output=sigmoid&loss=sum_squared_error&init=normal&sigma=2",
                "?f=leaky_relu&in.W1=[[0.1,-0.2,0.3],[1,2,3]]&in.B2=[7]"
            })
    void everyGradientIsThatOfTheApi(String query) throws IOException {
        Document page = page(LAB + query);
        String program = page.getElementById("lab-to-graph").attr("href");
        assertTrue(program.startsWith("/en/labs/graph?program=A1+"), program);
        JsonNode answer = new ObjectMapper()
                .readTree(server.get(program.replace("/en/labs/graph", "/api/graph"))
                        .body());
        assertEquals(
                text(answer.get("value").asDouble()),
                page.select(".neuron.loss .value").text());
        int compared = 0;
        for (Element row : page.select(".parameters tbody tr")) {
            String name = row.select("th").text();
            assertEquals(text(element(answer.get("gradients"), name)), plain(row, "td.gradient"), name);
            compared++;
        }
        assertEquals(answer.get("nodes").size() > 0, compared > 0);
    }

    /** The element that a name such as {@code W1[0][1]} means. */
    private static double element(JsonNode gradients, String name) {
        String[] parts = name.split("[\\[\\]]+");
        JsonNode found = gradients.get(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            found = found.get(Integer.parseInt(parts[i]));
        }
        return found.asDouble();
    }

    private static String text(double number) {
        return Numbers.ROUNDED.text(number);
    }

    @Test
    void updatesEveryParameterAgainstItsGradient() {
        for (Element row : page(LAB + "?rate=0.5").select(".parameters tbody tr")) {
            double value = number(row.select("td.value").first());
            double gradient = number(row.select("td.gradient").first());
            double updated = number(row.select("td.value").last());
            assertEquals(value - 0.5 * gradient, updated, 2e-5, row.text());
        }
    }

    @Test
    void saysTheLossBeforeAndAfterTheUpdate() {
        Document page = page(LAB);
        String sentence = page.select("[role=status]").text();
        assertTrue(
                sentence.matches("The loss is \\S+\\. After one update with learning rate 0\\.1 it is \\S+\\."),
                sentence);
        String updated = Query.on(LAB).with("in.X", "[[0.7,-1.2]]").toString();
        StringBuilder weights = new StringBuilder(updated);
        for (String matrix : List.of("W1", "B1", "W2", "B2")) {
            for (Element row : page(LAB + "?numbers=full").select(".parameters tbody tr")) {
                String name = row.select("th").text();
                if (name.startsWith(matrix)) {
                    weights.append("&in.").append(name).append('=').append(ascii(plain(row, "td.value:last-child")));
                }
            }
        }
        String after = sentence.replaceAll(".* it is (\\S+)\\.$", "$1");
        assertEquals(
                after, page(weights.toString()).select(".neuron.loss .value").text());
    }

    @Test
    void checksEveryGradientNumerically() {
        Document page = page(LAB + "?layers=3,4,4,2&f=softplus&rows=5&check=1");
        assertEquals(
                3 * 4 + 4 + 4 * 4 + 4 + 4 * 2 + 2,
                page.select(".parameters tbody tr").size());
        for (Element row : page.select(".parameters tbody tr")) {
            assertEquals(
                    number(row.select("td.gradient").get(0)),
                    number(row.select("td.gradient").get(1)),
                    1e-5,
                    row.text());
            assertTrue(Double.parseDouble(ascii(row.select("td.gradient").get(2).text())) < 1e-6, row.text());
        }
    }

    @Test
    void namesAKink() {
        Document page = page(LAB + "?f=relu&in.X=[[0,0]]&check=1");
        assertTrue(
                page.select(".kink").text().contains("Near a kink (at H1)"),
                page.select(".kink").text());
    }

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

    /** The products in the table of a weight's gradient, one for each example, add up to the gradient. */
    @Test
    void addsTheGradientOfAWeightUpOverTheBatch() {
        Document page = page(LAB + "?rows=4&node=W2[1][0]");
        List<Double> products = page.select(".terms tbody td:last-child").stream()
                .map(NetworkLabTest::number)
                .toList();
        assertEquals(4, products.size());
        double gradient = number(page.select(".terms tfoot td").first());
        assertEquals(products.stream().mapToDouble(it -> it).sum(), gradient, 1e-5);
        assertEquals(
                plain(row(page, "W2[1][0]"), "td.gradient"),
                page.select(".terms tfoot td").text());
        String upstream = page.select(".terms tbody a").last().attr("href");
        assertTrue(upstream.contains("row=3") && upstream.contains("node=A2"), upstream);
    }

    @Test
    void writesOutTheProductsOfANeuron() {
        Document page = page(LAB + "?node=H1[1]");
        Element terms = page.select(".terms").first();
        double sum = terms.select("tbody td:last-child").stream()
                .mapToDouble(NetworkLabTest::number)
                .sum();
        assertEquals(sum, number(terms.select("tfoot td").first()), 1e-5);
        double activation = number(page.select(".neuron .value").get(3));
        assertEquals(Math.tanh(sum), activation, 1e-5);
        assertTrue(page.select(".explanation").text().contains("B1[1]"));
    }

    @Test
    void showsTheMatrixFormOfALayersBackwardWithShapes() {
        Document page = page(LAB + "?layers=2,3,1&rows=4&node=layer2");
        List<String> shapes = page.select(".shapes").eachText();
        assertTrue(
                shapes.containsAll(List.of("(4, 3) = (4, 1)·(1, 3)", "(3, 1) = (3, 4)·(4, 1)", "(1,) = Σ(4, 1)")),
                shapes::toString);
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
    void showsOutputsAsAProbabilityDistribution() {
        for (String query : List.of(
                "?layers=2,3,4&loss=softmax_cross_entropy",
                "?layers=2,3,4&loss=cross_entropy",
                "?layers=2,3,4&output=softmax")) {
            Document page = page(LAB + query);
            List<Element> rows = page.select(".classes tbody tr");
            assertEquals(4, rows.size());
            assertEquals(
                    1,
                    rows.stream()
                            .mapToDouble(row -> number(row.select("td.value").get(1)))
                            .sum(),
                    1e-5);
            assertEquals(1, page.select(".classes .likeliest").size());
        }
        assertEquals(0, page(LAB).select(".classes").size());
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
    void saysRoughlyHowFarGradientsHaveVanished() {
        String words = page(LAB + "?layers=2,4,4,4,4,1&f=sigmoid&seed=1&rows=4")
                .select(".net-vanishing")
                .text();
        assertTrue(words.matches(".*, about 1/[1-9][0-9]*0 of the .*"), words);
    }

    @Test
    void namesVanishingGradients() {
        Document sigmoid = page(LAB + "?layers=2,4,4,4,4,1&f=sigmoid&seed=1&rows=4");
        assertTrue(sigmoid.select(".net-vanishing").text().startsWith("Vanishing gradients"));
        List<Double> norms = sigmoid.select(".layers td.gradient").stream()
                .map(NetworkLabTest::number)
                .toList();
        assertTrue(norms.get(0) < norms.get(4) / 100, norms::toString);
        Document relu = page(LAB + "?layers=2,4,4,4,4,1&f=relu&init=he&seed=1&rows=4");
        assertEquals(
                0, relu.select(".net-vanishing").size(), relu.select(".layers").text());
    }

    @Test
    void multipliesLinearLayersOut() {
        Document page = page(LAB + "?layers=2,3,2&f=identity");
        assertTrue(page.select(".lab-explanation section h3").text().contains("collapse into one"));
        String outputs = page.select(".lab-explanation section p").last().text();
        for (Element output : page.select(".neuron .value").subList(5, 7)) {
            assertTrue(outputs.contains(output.text()), outputs);
        }
        assertEquals(0, page(LAB).select(".lab-explanation section").size());
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

    @Test
    void saysThatNumbersAreNotFinite() {
        assertTrue(page(LAB + "?in.X=[[1e308,1e308]]&f=relu&in.W1=[[10,1,1],[10,1,1]]")
                .select(".note")
                .text()
                .contains("not finite"));
        assertTrue(page(LAB + "?rate=1e300").select(".note").text().contains("after the update"));
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
    void aLearningRateTooLargeMakesTheLossGrow() {
        String query = "?layers=2,2,1&rows=4&in.X=[[0,0],[0,1],[1,0],[1,1]]&in.T=[[0],[1],[1],[0]]&rate=3";
        String sentence = page(LAB + query).select("[role=status]").text();
        double before = Double.parseDouble(sentence.replaceAll("The loss is (\\S+)\\. .*", "$1"));
        double after = Double.parseDouble(sentence.replaceAll(".* it is (\\S+)\\.$", "$1"));
        assertTrue(after > before, sentence);
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

    private static Element row(Document page, String parameter) {
        return page.select(".parameters tbody tr").stream()
                .filter(row -> row.select("th").text().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    /** A cell's text without the blanks that align it. */
    private static String plain(Element row, String cell) {
        return row.select(cell)
                .first()
                .text()
                .replaceAll("[\\u2007\\u2008]", "")
                .strip();
    }

    private static double number(Element cell) {
        return Double.parseDouble(
                ascii(cell.text().replaceAll("[\\u2007\\u2008]", "").strip()));
    }

    /** A number as Java reads it. */
    private static String ascii(String text) {
        String plain = text.replace('−', '-').replace("×10", "e");
        StringBuilder digits = new StringBuilder();
        plain.chars().forEach(c -> {
            int superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            digits.append(superscript >= 0 ? (char) ('0' + superscript) : c == '⁻' ? '-' : (char) c);
        });
        return digits.toString();
    }

    private static Document page(String path) {
        String url = path.replace("[", "%5B").replace("]", "%5D");
        HttpResponse<String> response = server.get(url);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
