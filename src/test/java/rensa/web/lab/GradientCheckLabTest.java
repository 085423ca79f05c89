package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

class GradientCheckLabTest {
    private static final String LAB = "/en/labs/gradient-check";
    private static final String EXP = "?program=y+%3D+exp(x)&in.x=1";
    private static final String KINK = "?f=relu&init=he&seed=971&rows=3";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @Test
    void countsWhatBothWaysCost() {
        Document page = page(LAB);
        assertEquals(List.of("26", "1", "79,520", "1"), forwardPasses(page));
        assertTrue(page.select(".costs").text().contains("784-50-10 (39,760 parameters)"));
        assertTrue(page.select(".costs").text().contains("This network (13 parameters)"));
        assertEquals(List.of("14", "1", "39,761", "1"), forwardPasses(page(LAB + "?method=forward")));
        assertEquals(List.of("2", "1", "79,520", "1"), forwardPasses(page(LAB + EXP)));
        assertTrue(page(LAB + EXP).select(".costs").text().contains("This program (1 input)"));
        assertTrue(
                page(LAB + "?program=x*y&in.x=1&in.y=2").select(".costs").text().contains("This program (2 inputs)"));
    }

    private static List<String> forwardPasses(Document page) {
        return page.select(".costs tbody td:nth-of-type(2)").eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?layers=4,5,3&loss=softmax_cross_entropy&rows=4", "?layers=2,8,8,1&f=sigmoid", EXP})
    void findsSmoothGradientsGood(String query) {
        Document page = page(LAB + query);
        assertEquals(
                page.select(".checks tbody tr").size(),
                page.select(".checks .band.good").size());
        assertTrue(
                page.select("[role=status]").text().contains(" good."),
                page.select("[role=status]").text());
    }

    /** The links to the graph lab have the same program and the same numbers, and so can be asked of the API. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?layers=3,4,2&f=softplus&loss=cross_entropy&rows=3&seed=5",
                KINK,
                "?program=y+%3D+sum(tanh(x+@+w)+*+b)&in.x=%5B%5B1%2C2%5D%2C%5B3%2C-4%5D%5D&in.w=%5B0.5%2C-1%5D&in.b=0.3"
            })
    void agreesWithTheApiToTheLastDigit(String query) throws Exception {
        Document page = page(LAB + query);
        String link = page.getElementById("lab-in-graph").attr("href");
        JsonNode gradients = new ObjectMapper()
                .readTree(
                        server.get(link.replace("/en/labs/graph", "/api/graph")).body())
                .get("gradients");
        assertFalse(page.select(".checks tbody tr").isEmpty());
        for (Element row : page.select(".checks tbody tr")) {
            String name = row.select("th").text();
            String shown = row.select("td.gradient").get(0).text().replaceAll("[\\u2007\\u2008]", "");
            assertEquals(Numbers.ROUNDED.text(element(gradients, name)), shown.strip(), name);
        }
    }

    private static double element(JsonNode gradients, String name) {
        String[] parts = name.replace("]", "").split("\\[");
        JsonNode value = gradients.get(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            value = value.get(Integer.parseInt(parts[i]));
        }
        return value.asDouble();
    }

    /** From 0.1 to 0.001 truncation dominates: the error falls by two powers of ten for each of h, one-sided by one. */
    @Test
    void theErrorFallsWithTheStepAndRisesAgain() {
        Map<Integer, double[]> errors = errors(page(LAB + EXP));
        assertEquals(2, slope(errors, 0, -3, -1), 0.1);
        assertEquals(1, slope(errors, 1, -5, -1), 0.1);
        // Rounding: roughly one power of ten up for each of h down, with much scatter.
        assertEquals(-1, slope(errors, 0, -12, -7), 0.5);
        assertEquals(-1, slope(errors, 1, -12, -9), 0.6);
    }

    private static double slope(Map<Integer, double[]> errors, int method, int from, int to) {
        return (Math.log10(errors.get(to)[method]) - Math.log10(errors.get(from)[method])) / (to - from);
    }

    /** The central and the one-sided error for each power of ten, from the table below the plot. */
    private static Map<Integer, double[]> errors(Document page) {
        Map<Integer, double[]> errors = new TreeMap<>();
        for (Element row : page.select(".plot table").first().select("tbody tr")) {
            double exponent = Math.log10(number(row.select("th").text()));
            if (Math.abs(exponent - Math.rint(exponent)) < 1e-6) {
                List<String> cells = row.select("td").eachText();
                errors.put((int) Math.rint(exponent), new double[] {number(cells.get(0)), number(cells.get(1))});
            }
        }
        assertEquals(12, errors.size());
        return errors;
    }

    /** Reads {@code 1.5×10⁻⁷}. */
    private static double number(String text) {
        StringBuilder plain = new StringBuilder();
        text.replaceAll("[\\u2007\\u2008 ]", "").replace("×10", "e").chars().forEach(c -> {
            int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            plain.append(digit >= 0 ? (char) ('0' + digit) : c == '⁻' || c == '−' ? '-' : (char) c);
        });
        return Double.parseDouble(plain.toString());
    }

    @Test
    void saysWhereTruncationAndWhereRoundingDominates() {
        assertTrue(explanation("?h=1e-1").contains("h = 0.1 is too large"));
        assertTrue(explanation("?h=1e-11").contains("h = 10⁻¹¹ is too small"));
        assertTrue(explanation("").contains("of the order of the best one"));
        assertTrue(explanation("?program=y+%3D+3*x&in.x=1").contains("hardly any truncation"));
    }

    private static String explanation(String query) {
        return page(LAB + query).select(".explanation").text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-1", "1e-11", "1e-12"})
    void aStepThatDoesNotSuitIsNotJudgedGood(String h) {
        Document page = page(LAB + "?h=" + h);
        assertTrue(page.select(".checks .band.good").size() < 13);
        assertEquals(13, page.select(".checks .band").size());
    }

    @Test
    void bandsGoByTheRelativeErrorShown() {
        for (String h : List.of("1e-1", "1e-4", "1e-9", "1e-12")) {
            for (Element row : page(LAB + "?h=" + h).select(".checks tbody tr")) {
                double error = number(row.select("td.error").text());
                String expected = error < 1e-7 ? "good" : error < 1e-4 ? "doubtful" : "wrong";
                assertTrue(row.select(".band").hasClass(expected), error + " " + row.text());
            }
        }
    }

    @Test
    void aDifferenceThatRoundingExplainsIsSaidToBeOne() {
        assertTrue(page(LAB + "?h=1e-12").select(".remark").text().contains("no more than rounding can make"));
        assertEquals("", page(LAB + "?h=1e-1").select(".remark").text());
    }

    @Test
    void namesTheUnitOnItsKink() {
        Document page = page(LAB + KINK + "&of=B1%5B1%5D");
        assertTrue(row(page, "B1[0]").contains("A1[0] in row 2 is exactly 0"), row(page, "B1[0]"));
        assertTrue(row(page, "B1[2]").contains("A1[2] in row 2 is exactly 0"));
        assertFalse(row(page, "B2[0]").contains("is exactly 0"));
        assertTrue(page.select(".explanation").text().contains("lies on a kink: A1[1] in row 2 is exactly 0"));
    }

    @ParameterizedTest
    @CsvSource({
        "y = relu(x), in.x=0, 1e-5, x is exactly 0",
        "y = relu(x), in.x=1e-6, 1e-5, x crosses 0",
        "y = relu(x), in.x=1e-6, 1e-7, ''",
        "'y = max(a, b)', in.a=1&in.b=1, 1e-5, the two inputs of y are equal",
        "'y = max(a, b)', in.a=1.000001&in.b=1, 1e-5, the two inputs of y change order",
        "y = sum(abs(x)), 'in.x=[[1,2],[3,0]]', 1e-5, x[1][1] is exactly 0",
    })
    void namesTheKinksOfPrograms(String program, String inputs, String h, String remark) {
        String query = "?program=" + URLEncoder.encode(program, StandardCharsets.UTF_8) + "&"
                + inputs.replace("[", "%5B").replace("]", "%5D") + "&h=" + h;
        String remarks = page(LAB + query).select(".remark").text();
        assertTrue(remark.isEmpty() ? remarks.isEmpty() : remarks.contains(remark), remarks);
    }

    private static String row(Document page, String name) {
        return page.select(".checks tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void drawsTheElementThatIsChosenInTheTable() {
        Document page = page(LAB);
        String link = page.select(".checks tbody a").get(7).attr("href");
        assertEquals(LAB + "?of=B1%5B1%5D", link);
        Document chosen = page(link);
        assertEquals("B1[1]", chosen.select(".explanation h3 code").text());
        assertEquals("B1[1]", chosen.select(".checks a[aria-current]").text());
        assertEquals(
                "W1[0][0]",
                page(LAB + "?of=nothing").select(".explanation h3 code").text());
    }

    @Test
    void summarisesWhatIsTooLongForATable() {
        Document page = page(LAB + "?layers=8,8,8,8");
        assertEquals(
                List.of("W1 (8, 8)", "B1 (8,)", "W2 (8, 8)", "B2 (8,)", "W3 (8, 8)", "B3 (8,)"),
                page.select(".checks tbody th").eachText());
        assertEquals(
                105, page(LAB + "?layers=2,8,8,1").select(".checks tbody tr").size());
    }

    @ParameterizedTest
    @CsvSource({"h=5, 1e-1", "h=1e-20, 1e-12", "h=nonsense, 1e-5", "h=-1, 1e-12", "h=2.5e-6, 2.5e-6", "'', 1e-5"})
    void keepsTheStepWithinItsBounds(String query, String step) {
        assertEquals(
                step, page(LAB + "?" + query).select("#lab-h option[selected]").attr("value"));
    }

    @Test
    void refusesWhatWouldTakeTooLong() {
        String row = "%5B" + "1,".repeat(59) + "1%5D";
        String matrix = "%5B" + (row + ",").repeat(59) + row + "%5D";
        Document page = page(LAB + "?program=y+%3D+sum(x+@+w)&in.x=" + matrix + "&in.w=" + matrix);
        assertTrue(
                page.select(".note").text().contains("14492 forward passes"),
                page.select(".note").text());
        assertEquals(0, page.select("svg, .checks").size());
    }

    @Test
    void saysThatThereIsNothingToCheck() {
        assertTrue(page(LAB + "?program=y+%3D+2").select(".note").text().contains("no inputs"));
    }

    @ParameterizedTest
    @CsvSource({
        "program=y+%3D+exp(&in.x=1, #lab-problem",
        "program=y+%3D+exp(x)&in.x=ten, #lab-in-x-error",
        "init=normal&sigma=wide, #lab-sigma-error",
        "init=normal&sigma=-1, #lab-sigma-error",
        "program=y+%3D+a+@+b&in.a=%5B1%2C2%5D&in.b=%5B1%2C2%2C3%5D, #lab-problem"
    })
    void tellsWhatIsWrongBesideTheField(String query, String place) {
        Document page = page(LAB + "?" + query);
        String told = page.select(place).text();
        assertFalse(told.isEmpty());
        assertTrue(told.startsWith(page.select("[role=status]").text()));
        assertEquals(0, page.select("svg").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?h=0.001&method=forward",
                "?layers=2,4,3&loss=cross_entropy&f=nothing&of=B2%5B1%5D",
                "?h=99&of=W1%5B0%5D%5B0%5D",
                "?subject=program",
                "?subject=network&program=y+%3D+x&layers=1,1",
                "?program=y+%3D+a*b&in.a=2&h=3e-7&in.unknown=1",
                "?program=y+%3D+a*",
                "?init=normal&sigma=x"
            })
    void theAddressItGivesIsItsOwn(String query) {
        String permalink = page(LAB + query).select(".permalink").attr("href");
        assertEquals(permalink, page(permalink).select(".permalink").attr("href"));
    }

    @Test
    void leavesOutWhatIsSoByDefault() {
        assertEquals(
                LAB,
                page(LAB + "?h=0.00001&method=central&layers=2,3,1&of=W1%5B0%5D%5B0%5D&subject=network")
                        .select(".permalink")
                        .attr("href"));
        assertEquals(
                LAB + "?program=y+%3D+exp%28x%29&in.x=1",
                page(LAB + "?subject=program&layers=2,3,1").select(".permalink").attr("href"));
    }

    @Test
    void comesAloneForHtmx() {
        HttpResponse<String> response = server.get(LAB + "?h=1e-3", "HX-Request", "true", "HX-Target", "lab-s1-2");
        Document lab = Jsoup.parse(response.body());
        assertNotNull(lab.getElementById("lab-s1-2-h"));
        assertEquals(0, lab.select("main, h1").size());
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
