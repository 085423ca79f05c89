package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.web.LiveServer;
import rensa.web.view.Numbers;

class DescentLabTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LAB = "/en/labs/descent";
    private static final String LINE = "?program=L = mse(w*x + b, t)&in.w=0&in.x=[0,1,2,3]&in.b=0&in.t=[1,3,4,7]";

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

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
                    .map(DescentLabTest::shown)
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
    void goesDownACurveWithTangents() {
        Document page = page("?surface=curve");
        assertTrue(page.select(".legend")
                .first()
                .text()
                .contains("curve of L tangent after step 0 tangent after step 20"));
        assertEquals(0, page.select("input[name=field]").size());
        assertTrue(page.select(".numbers")
                .first()
                .text()
                .contains("tangent after step 0: the slope at x = −1.3 is −6.188"));
        assertEquals(
                List.of("Step", "x", "L", "∂L/∂x", "change of x"),
                steps(page).select("thead th").eachText());
    }

    @Test
    void startsWhereThePictureIsClicked() {
        Document page = page("?surface=bowl&step=3");
        double[] frame = frame(page);
        double middle = (frame[0] + frame[3]) / 2;
        Document moved = page("?surface=bowl&step=3&at=" + middle + "," + (frame[1] + frame[2]) / 2);
        assertEquals(LAB + "?surface=bowl&in.x=0&in.y=0", permalink(moved));
        Document corner = page("?surface=bowl&at=" + frame[3] + "," + frame[1]);
        assertEquals(List.of("4", "3"), corner.select("input[name^=in]").eachAttr("value"));
        Document outside = page("?surface=bowl&at=-9999,9999");
        assertEquals(List.of("-4", "-3"), outside.select("input[name^=in]").eachAttr("value"));
        assertEquals(LAB + "?surface=bowl", permalink(page("?surface=bowl&at=here")));
        Document curve = page("?surface=curve&at=" + middle + ",0");
        assertEquals(1, curve.select("input[name^=in]").size());
    }

    /** Left, top, bottom and right of what the axes enclose. */
    private static double[] frame(Document page) {
        return Stream.of(page.select(".plot .frame").first().attr("d").split("[MVH ]"))
                .filter(part -> !part.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void descendsAProgramOfOnesOwn() {
        Document page = page(LINE);
        assertEquals(
                List.of("Step", "w", "b", "L", "∂L/∂w", "∂L/∂b", "change of w", "change of b"),
                steps(page).select("thead th").eachText());
        assertEquals("w and b", page.select("select[name=of] option[selected]").text());
        Document alone = page(LINE + "&of=b");
        assertEquals(
                List.of("Step", "b", "L", "∂L/∂b", "change of b"),
                steps(alone).select("thead th").eachText());
        assertTrue(permalink(alone).contains("&of=b"));
        assertEquals(permalink(page), permalink(page(LINE + "&of=x,nothing")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?program=L = 2 | .lab-explanation .note | nothing to change",
                "?program=L = sum(x)&in.x=[1,2] | .lab-explanation .note | nothing to change",
                "?program=L = a * x&in.a=1&in.x=[1,2] | .lab-explanation .note | has the shape (2,)",
                "?program=L = x * | #lab-problem | missing after",
                "?in.x=ten | #lab-in-x-error | ten",
                "?steps=0 | #lab-steps-error | from 1 to 500",
                "?steps=2.5 | #lab-steps-error | from 1 to 500",
                "?steps=many | #lab-steps-error | from 1 to 500",
                "?a.learningRate=-1 | #lab-a-learningRate-error | 0 or greater",
                "?a.learningRate=fast | #lab-a-learningRate-error | fast",
                "?a=momentum&a.momentum=1 | #lab-a-momentum-error | less than 1",
                "?runs=4&d.beta2= | #lab-d-beta2-error | value"
            })
    void tellsWhatIsWrongBesideTheField(String query, String place, String told) {
        Document page = page(query);
        assertTrue(page.select(place).text().contains(told), page.select(place).text());
        assertEquals(0, page.select(".plot, .gradients").size());
        assertFalse(page.select("[role=status]").text().isEmpty());
    }

    @Test
    void refusesWhatWouldTakeTooLong() {
        String row = "[" + "1,".repeat(59) + "1]";
        String matrix = "[" + (row + ",").repeat(29) + row + "]";
        Document page = page("?program=L = sum(a * x * x)&in.a=1&in.x=" + matrix);
        assertTrue(
                page.select(".note").text().contains("too much computing"),
                page.select(".note").text());
    }

    @Test
    void anotherSurfaceTakesItsOwnStartAndRates() {
        String typed = "?in.x=3&in.y=1&steps=7&a.learningRate=0.5&was=valley";
        assertEquals(LAB + "?surface=bowl", permalink(page(typed + "&surface=bowl")));
        assertEquals(LAB + "?in.x=3&in.y=1&a.learningRate=0.5&steps=7", permalink(page(typed + "&surface=valley")));
        Document own = page(typed + "&surface=own");
        assertEquals("L = x^2/20 + y^2", own.select("textarea").text());
        assertEquals(LAB + "?program=L+%3D+x%5E2%2F20+%2B+y%5E2&in.x=-7&in.y=2", permalink(own));
    }

    @Test
    void anotherOptimizerTakesItsOwnSettings() {
        String typed = "?a=adam&a.learningRate=0.5&a.was=sgd";
        assertEquals("0.3", page(typed).select("#lab-a-learningRate").attr("value"));
        assertEquals(
                "0.5",
                page("?a=adam&a.learningRate=0.5").select("#lab-a-learningRate").attr("value"));
        assertEquals(
                List.of("a.learningRate", "a.beta1", "a.beta2", "a.epsilon"),
                page(typed).select("input[name^=a.][type=text]").eachAttr("name"));
    }

    @Test
    void explainsTheDescentThatIsChosen() {
        Document page = page("?runs=2");
        String link = page.getElementById("lab-show-b").attr("href");
        assertEquals(LAB + "?runs=2&run=b", link);
        Document chosen = page(link.substring(LAB.length()));
        assertEquals(
                "B: Momentum (η = 0.1)",
                chosen.select(".net-switches [aria-current]").text());
        assertTrue(chosen.select(".explanation h3").text().startsWith("B: Momentum"));
        assertTrue(steps(chosen).select("caption").text().startsWith("B: Momentum"));
        assertEquals(LAB + "?runs=2", permalink(page("?runs=2&run=d")).replace("&run=b", ""));
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

    @Test
    void drawsTheGradientAtManyPlaces() {
        assertEquals(0, page("").select(".plot > svg .arrows.v1").size());
        assertEquals(1, page("?field=1").select(".plot > svg .arrows.v1").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?runs=4&run=d&step=7&field=1",
                "?runs=99&b=nonsense&c=sgd&c.learningRate=0.2&steps=12",
                "?surface=nowhere&in.x=3&in.unknown=1",
                "?surface=curve&in.x=1e300&in.y=4",
                "?surface=bent&a=rmsprop&a.decay=0.5&a.epsilon=0",
                "?surface=valley&in.x=-7&in.y=2&runs=1&a=sgd&a.learningRate=0.95&steps=30",
                "?surface=own",
                LINE,
                LINE + "&of=b,w&steps=5&step=9",
                "?program=L = x *",
                "?in.x=ten&steps=none&a.learningRate=-3"
            })
    void theAddressItGivesIsItsOwn(String query) {
        String permalink = permalink(page(query));
        assertEquals(permalink, permalink(Jsoup.parse(server.get(permalink).body())));
    }

    @Test
    void leavesOutWhatIsSoByDefault() {
        assertEquals(
                LAB,
                permalink(
                        page(
                                "?surface=valley&in.x=-7&in.y=2&runs=1&a=sgd&a.learningRate=0.95&steps=30&run=a&was=valley&a.was=sgd")));
    }

    @Test
    void comesAloneForHtmx() {
        HttpResponse<String> response = server.get(LAB + "?runs=2", "HX-Request", "true", "HX-Target", "lab-s4-2-1");
        Document lab = Jsoup.parse(response.body());
        assertNotNull(lab.getElementById("lab-s4-2-1-b-momentum"));
        assertEquals(0, lab.select("main, h1").size());
        List<String> ids = lab.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(id -> id.startsWith("lab-s4-2-1")), ids.toString());
    }

    private static Element runs(Document page) {
        return page.select("table.steps").get(0);
    }

    private static Element steps(Document page) {
        return page.select("table.steps").get(1);
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

    private static String permalink(Document page) {
        return page.select(".permalink").attr("href");
    }

    private static Document page(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3F", "?")
                .replace("%3D", "=")
                .replace("%26", "&")
                .replace("%25", "%")
                .replace("program=L+=", "program=L+%3D");
        HttpResponse<String> response = server.get(LAB + encoded);
        assertEquals(200, response.statusCode(), query);
        return Jsoup.parse(response.body());
    }
}
