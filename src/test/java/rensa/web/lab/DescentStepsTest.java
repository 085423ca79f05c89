package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rensa.web.view.Numbers;

/** The steps of the descent lab: their numbers, the rules written out, and where a descent goes astray. */
class DescentStepsTest extends OnDescentLab {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The four optimizers in the long valley from (−7, 2), 30 steps: the run that the lessons show. */
    @Test
    void comparesTheFourOptimizersOfTheBook() throws IOException {
        Document page = page("?runs=4");
        List<String> optimizers = List.of("sgd", "momentum", "adagrad", "adam");
        List<String> rates = List.of("0.95", "0.1", "1.5", "0.3");
        assertEquals(
                List.of("A: SGD", "B: Momentum", "C: AdaGrad", "D: Adam"),
                page.select("a[id^=lab-run]").eachText());
        assertEquals(rates, column(runs(page), 2));
        for (int i = 0; i < 4; i++) {
            JsonNode answer = descend("L = x^2/20 + y^2", "x", -7, optimizers.get(i), rates.get(i), 30);
            Element row = runs(page).select("tbody tr").get(i);
            assertEquals(shown(answer.at("/final/x")), cell(row, 3));
            assertEquals(shown(answer.at("/final/y")), cell(row, 4));
            assertEquals(shown(answer.at("/losses/30")), cell(row, 5));
            double lowest = numbers(answer.get("losses")).min().orElseThrow();
            assertEquals(Numbers.ROUNDED.text(lowest), cell(row, 6));
        }
    }

    private static JsonNode descend(String program, String x, double start, String optimizer, String rate, int steps)
            throws IOException {
        String request = "{\"program\":\"" + program + "\",\"inputs\":{\"" + x + "\":" + start + ",\"y\":2},"
                + "\"parameters\":[\"" + x + "\",\"y\"],\"optimizer\":{\"name\":\"" + optimizer
                + "\",\"learningRate\":" + rate + "},\"steps\":" + steps + "}";
        HttpResponse<String> response = server.post("/api/descent", request);
        assertEquals(200, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }

    private static DoubleStream numbers(JsonNode array) {
        return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble());
    }

    /** Every number of the steps: points and losses by the API of descents, gradients by that of graphs. */
    @ParameterizedTest
    @CsvSource({"sgd, 0.95", "momentum, 0.1", "nesterov, 0.1", "adagrad, 1.5", "rmsprop, 0.2", "adam, 0.3"})
    void everyStepAgreesWithTheApiToTheLastDigit(String optimizer, String rate) throws IOException {
        Document page = page("?a=" + optimizer + "&steps=6");
        JsonNode answer = descend("L = x^2/20 + y^2", "x", -7, optimizer, rate, 6);
        List<Element> rows = steps(page).select("tbody tr");
        assertEquals(7, rows.size());
        for (int step = 0; step <= 6; step++) {
            JsonNode x = answer.at("/path/x/" + step);
            JsonNode y = answer.at("/path/y/" + step);
            JsonNode gradients = gradients("L = x^2/20 + y^2", x, y);
            List<String> expected = Stream.of(
                            x, y, answer.at("/losses/" + step), gradients.get("x"), gradients.get("y"))
                    .map(DescentStepsTest::shown)
                    .toList();
            Element row = rows.get(step);
            assertEquals(
                    expected,
                    IntStream.rangeClosed(2, 6).mapToObj(i -> cell(row, i)).toList());
            if (step < 6) {
                double change = answer.at("/path/x/" + (step + 1)).asDouble() - x.asDouble();
                assertEquals(change, number(cell(row, 7)), 1e-5);
            }
        }
    }

    private static JsonNode gradients(String program, JsonNode x, JsonNode y) throws IOException {
        String request = "{\"program\":\"" + program + "\",\"inputs\":{\"x\":" + x + ",\"y\":" + y + "}}";
        return JSON.readTree(server.post("/api/graph", request).body()).get("gradients");
    }

    @Test
    void writesTheStepOfSgdOut() {
        Document page = page("");
        assertEquals(List.of("x←x−η×∂L∂x=−7−0.95×(−0.7)=−6.335", "y←y−η×∂L∂y=2−0.95×4=−1.8"), formulas(page));
        assertTrue(page.select(".explanation h3").text().contains("step 1"));
        assertEquals(
                "x←x−η×∂L∂x=−6.335−0.95×(−0.6335)=−5.73318",
                String.join("", formulas(page("?step=1"))).split("y←")[0]);
    }

    /** In the second step there is something to remember; each line of the rule has its numbers. */
    @Test
    void writesWhatAnOptimizerRemembersOut() {
        List<String> momentum = formulas(page("?a=momentum&step=1"));
        assertEquals("v′=μ×v+∂L∂x", momentum.get(0));
        assertEquals("=0.9×(−0.7)+(−0.693)=−1.323", momentum.get(1));
        String adam = String.join("; ", formulas(page("?a=adam&step=1")));
        assertTrue(adam.startsWith("t′=t+1=1+1=2; m′=β₁×m+(1−β₁)×∂L∂x; =0.9×(−0.07)+(1−0.9)×"), adam);
        assertTrue(adam.contains("s′=β₂×s+(1−β₂)×(∂L∂x)2"), adam);
        assertTrue(adam.contains("m̂=m′1−β₁t′"), adam);
        assertTrue(adam.contains("x←x−η×m̂ŝ+ε"), adam);
    }

    /** Every line that begins with the numbers of a line before ends with what these numbers give. */
    @Test
    void theLastLineOfARuleIsThePointOfTheNextRow() {
        for (String optimizer : List.of("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam")) {
            Document page = page("?a=" + optimizer + "&step=3");
            String result = page.select(".explanation section")
                    .first()
                    .select("math")
                    .last()
                    .select("mn")
                    .last()
                    .text();
            assertEquals(cell(steps(page).select("tbody tr").get(4), 2), result, optimizer);
        }
    }

    @Test
    void explainsAGradientInTheGraphLab() {
        String link = page("?step=1").select(".explanation a.gradient").attr("href");
        Document graph = Jsoup.parse(server.get(link).body());
        assertEquals("x", graph.select(".explanation h3 code").text());
        assertTrue(graph.select(".explanation").text().contains("−0.6335"));
    }

    @Test
    void saysWhereADescentDiverges() {
        String query = "?a.learningRate=1.05&steps=12";
        Document page = page(query);
        assertTrue(page.select(".note").text().contains("diverges: after step 0 the loss only rises, from L = 6.45"));
        assertTrue(page.select("[role=status]").text().contains("has diverged"));
        assertTrue(page.select(".remark").text().contains("diverges from step 0 on"));
        assertTrue(page.select(".legend").text().contains("A diverges from here"));
        String mended = page.select(".note a").attr("href");
        assertEquals(LAB + "?a.learningRate=0.525&steps=12", mended);
        assertEquals(0, Jsoup.parse(server.get(mended).body()).select(".note").size());
    }

    /** At first it goes down; before that is over, nothing is said. */
    @Test
    void saysThatADescentDivergesFromTheStepAtWhichItDoes() {
        String query = "?surface=bent&a.learningRate=0.045&steps=60";
        Document page = page(query);
        String note = page.select(".note").text();
        assertTrue(note.contains("diverges"), note);
        int since = Integer.parseInt(note.replaceAll(".*?after step (\\d+) the loss only rises.*", "$1"));
        assertEquals(0, page(query + "&step=" + since).select(".note").size());
        Document next = page(query + "&step=" + (since + 1));
        assertEquals(1, next.select(".note").size());
        assertTrue(next.select(".step-sentence").text().contains("It has been diverging since step " + since + "."));
    }

    @Test
    void saysThatALossIsNoLongerFinite() {
        assertTrue(
                page("?a.learningRate=3&steps=500").select(".note").text().contains("it is no longer a finite number"));
        Document endless = page("?program=L = x^3&in.x=1&a.learningRate=0.9");
        assertTrue(endless.select(".note").text().contains("goes down without end"));
        assertEquals(0, endless.select(".note a").size(), "no learning rate would help");
        Document undefined = page("?program=L = log(x)&in.x=1&a.learningRate=2");
        assertTrue(undefined.select(".note").text().contains("comes to a point where the loss is not a finite number"));
    }

    @Test
    void stepsThroughTheDescent() {
        Document first = page("?step=0");
        assertEquals("0 / 30", first.select(".step-count").text());
        assertEquals(
                "A: SGD starts at x = −7 and y = 2, where L = 6.45. The gradient there is (−0.7, 4)."
                        + " The next step leads to x = −6.335 and y = −1.8.",
                first.select("[role=status]").text());
        assertEquals(LAB + "?step=1", first.select("[data-step=next]").attr("href"));
        assertEquals("30 / 30", page("?step=99").select(".step-count").text());
        assertEquals(LAB + "?step=30", permalink(page("?step=99")));
        assertEquals("0", page("?step=0").select("tr.active th").text());
        assertEquals(41, steps(page("?steps=500&step=300")).select("tbody tr").size());
        assertEquals("300", page("?steps=500&step=300").select("tr.active th").text());
    }

    private static Element runs(Document page) {
        return page.select("table.steps").get(0);
    }

    private static List<String> column(Element table, int number) {
        return table.select("tbody tr").stream().map(row -> cell(row, number)).toList();
    }

    private static String cell(Element row, int number) {
        return row.child(number - 1).text().replaceAll("[\u2007\u2008]", "").strip();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    private static String shown(JsonNode number) {
        return Numbers.ROUNDED.text(number.asDouble());
    }

    private static List<String> formulas(Document page) {
        return page.select(".explanation math").eachText().stream()
                .map(text -> text.replace(" ", ""))
                .toList();
    }
}
