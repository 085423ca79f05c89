package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.web.LiveServer;

class ActivationLabTest {
    private static final String LAB = "/en/labs/activation";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @ParameterizedTest
    @CsvSource({
        "step, 2, 1, 0",
        "step, 1e-9, 1, 0",
        "sigmoid, 0, 0.5, 0.25",
        "sigmoid, 1, 0.731059, 0.196612",
        "tanh, 0, 0, 1",
        "relu, 3, 3, 1",
        "relu, 0, 0, 0",
        "leaky_relu, -2, −0.02, 0.01",
        "softplus, 0, 0.693147, 0.5",
    })
    void showsValueAndSlope(String function, String x, String value, String slope) {
        Document page = page(LAB + "?f=" + function + "&x=" + x);
        assertEquals(List.of(value), page.select(".gradients td.value").eachText());
        assertEquals(List.of(slope), page.select(".gradients td.gradient").eachText());
        assertTrue(page.select("[role=status]").text().contains(value), "the sentence says it too");
    }

    @Test
    void speaksOfNoSlopeWhereTheStepFunctionJumps() {
        Document page = page(LAB + "?f=step,sigmoid&x=0");
        assertEquals(
                List.of("none (a jump)", "0.25"),
                page.select(".gradients td.gradient").eachText());
        assertEquals(
                "At x = 0, step, which jumps there, has the value 0 and no slope and sigmoid has the value 0.5"
                        + " and the slope 0.25.",
                page.select(".lab-sentence").text());
        assertTrue(page("/ja/labs/activation?f=step&x=0")
                .select(".lab-sentence")
                .text()
                .contains("傾きはなし"));
    }

    /** In both plots one mark fewer: no tangent, and no point on the curve of slopes. */
    @Test
    void drawsNoSlopeWhereTheStepFunctionJumps() {
        assertEquals(marks("?f=step&x=1").stream().map(count -> count - 1).toList(), marks("?f=step&x=0"));
    }

    private static List<Integer> marks(String query) {
        return page(LAB + query).select(".plots svg[role=img]").stream()
                .map(plot -> plot.select("> path").size())
                .toList();
    }

    /** The API knows no step function; of all others it says the same. */
    @ParameterizedTest
    @ValueSource(strings = {"sigmoid", "tanh", "relu", "leaky_relu", "softplus"})
    void agreesWithTheApi(String function) {
        String json = server.get("/api/graph?program=y+%3D+" + function + "(x)&in.x=-0.7")
                .body();
        double slope = Double.parseDouble(json.replaceAll(".*\"gradients\":\\{\"x\":([^}]*)}.*", "$1"));
        String shown = page(LAB + "?f=" + function + "&x=-0.7")
                .select(".gradients td.gradient span")
                .text();
        assertEquals(slope, Double.parseDouble(shown.replace('−', '-')), 1e-6);
    }

    @Test
    void comparesUpToThree() {
        Document page = page(LAB + "?f=tanh&f=relu&f=softplus&f=sigmoid");
        assertEquals(3, page.select(".gradients tbody tr").size());
        assertEquals(3, page.select("input[type=checkbox][checked]").size());
        assertEquals(LAB + "?f=tanh,relu,softplus", page.select(".permalink").attr("href"));
    }

    @Test
    void saysWhereTheSlopeVanishes() {
        assertEquals("x < −2.88727 and x > 2.88727", vanishing("?f=sigmoid"));
        assertEquals("x < 0", vanishing("?f=relu"));
        assertEquals("everywhere in this range", vanishing("?f=step"));
        assertEquals("nowhere in this range", vanishing("?f=sigmoid&from=-1&to=1"));
        assertEquals(2, page(LAB).select("svg[role=img] .area").size());
    }

    @Test
    void shadesWhereAllComparedSlopesVanish() {
        Document two = page(LAB + "?f=sigmoid,tanh");
        assertEquals(2, two.select("svg[role=img] .area").size());
        assertTrue(two.select(".legend").text().contains("all slopes smaller than 0.05 in size"));
        Document three = page(LAB + "?f=step,sigmoid,relu");
        assertEquals(1, three.select("svg[role=img] .area").size());
        assertEquals(
                0,
                page(LAB + "?f=relu,softplus&from=-1&to=5")
                        .select("svg[role=img] .area")
                        .size());
    }

    @Test
    void explainsTheStepFunctionAndKinks() {
        assertTrue(page(LAB + "?f=step").select(".note").text().contains("slope of the step function is 0"));
        assertTrue(page(LAB + "?f=relu&x=0").select(".note").text().contains("kink"));
        assertEquals("", page(LAB + "?f=relu&x=1").select(".note").text());
    }

    @ParameterizedTest
    @CsvSource({
        "x=ten, lab-x",
        "from=, lab-from",
        "from=5&to=5, lab-to",
        "to=-9, lab-to",
        "x=1e999, lab-x",
        "from=2&to=%3Cb%3E, lab-to"
    })
    void tellsWhatIsWrongBesideTheField(String query, String field) {
        Document page = page(LAB + "?" + query);
        assertEquals(
                List.of(field + "-error"),
                page.select(".field-error:not(:empty)").eachAttr("id"));
        assertEquals("true", page.getElementById(field).attr("aria-invalid"));
        assertEquals(0, page.select("svg").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?f=tanh&x=2", "?f=nonsense&x=1", "?f=relu,tanh&from=-1&to=1&x=0.5", "?from=-1e300&to=1e300"
            })
    void theAddressItGivesIsItsOwn(String query) {
        String permalink = page(LAB + query).select(".permalink").attr("href");
        assertEquals(permalink, page(permalink).select(".permalink").attr("href"));
    }

    @Test
    void comesAloneForHtmx() {
        HttpResponse<String> response = server.get(LAB + "?x=2", "HX-Request", "true", "HX-Target", "lab-figure");
        assertEquals(
                LAB + "?x=2", response.headers().firstValue("HX-Replace-Url").orElse(""));
        Document lab = Jsoup.parse(response.body());
        assertEquals(1, lab.select("#lab").size());
        assertEquals(0, lab.select("main, h1").size());
    }

    private static String vanishing(String query) {
        return page(LAB + query).select(".gradients tbody td:last-child").text();
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
