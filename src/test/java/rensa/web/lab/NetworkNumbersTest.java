package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.web.query.Query;
import rensa.web.view.Numbers;

/** The numbers of the network lab: gradients, sums, updates, and what is said of them. */
class NetworkNumbersTest extends OnNetworkLab {
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
        assertTrue(page.select(".table-note").text().contains("rounding"));
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

    /** The products in the table of a weight's gradient, one for each example, add up to the gradient. */
    @Test
    void addsTheGradientOfAWeightUpOverTheBatch() {
        Document page = page(LAB + "?rows=4&node=W2[1][0]");
        List<Double> products = page.select(".terms tbody td:last-child").stream()
                .map(OnNetworkLab::number)
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
                .mapToDouble(OnNetworkLab::number)
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
                .map(OnNetworkLab::number)
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
    void saysThatNumbersAreNotFinite() {
        assertTrue(page(LAB + "?in.X=[[1e308,1e308]]&f=relu&in.W1=[[10,1,1],[10,1,1]]")
                .select(".note")
                .text()
                .contains("not finite"));
        assertTrue(page(LAB + "?rate=1e300").select(".note").text().contains("after the update"));
    }

    @Test
    void aLearningRateTooLargeMakesTheLossGrow() {
        String query = "?layers=2,2,1&rows=4&in.X=[[0,0],[0,1],[1,0],[1,1]]&in.T=[[0],[1],[1],[0]]&rate=3";
        String sentence = page(LAB + query).select("[role=status]").text();
        double before = Double.parseDouble(sentence.replaceAll("The loss is (\\S+)\\. .*", "$1"));
        double after = Double.parseDouble(sentence.replaceAll(".* it is (\\S+)\\.$", "$1"));
        assertTrue(after > before, sentence);
    }
}
