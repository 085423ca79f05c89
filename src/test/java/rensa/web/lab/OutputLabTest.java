package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
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

class OutputLabTest {
    private static final String LAB = "/en/labs/output";
    private static final List<String> PROBABILITIES = List.of("0.0182113", "0.245192", "0.736597");

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @Test
    void softmaxOfThreeSums() {
        Document page = page("");
        assertEquals(PROBABILITIES, outputs(page));
        assertEquals(PROBABILITIES, page.select(".gradients td:nth-child(4)").eachText(), "as the formula is written");
        assertTrue(page.select("[role=status]").text().contains("y3, which is 0.736597"));
        assertEquals(3, page.select("svg.bars .bar").size());
        assertEquals(1, page.select("svg.bars .largest").size());
        assertEquals("", page.select(".note").text());
    }

    @Test
    void theFormulaAsItIsWrittenOverflowsAndTheStableOneDoesNot() {
        Document page = page("?in.a1=1000.3&in.a2=1002.9&in.a3=1004");
        assertEquals(PROBABILITIES, outputs(page));
        assertEquals(
                List.of("∞", "∞", "∞"),
                page.select(".gradients td:nth-child(3)").eachText());
        assertEquals(
                List.of("NaN", "NaN", "NaN"),
                page.select(".gradients td:nth-child(4)").eachText());
        assertTrue(page.select(".note").text().contains("e to the power of 1000.3"));
        assertTrue(page("?in.a1=-1000&in.a2=-1001&in.a3=-1002")
                .select(".note")
                .text()
                .contains("0 ÷ 0"));
    }

    @Test
    void addingTheSameToAllChangesNothing() {
        Document page = page("?add=100");
        assertEquals(PROBABILITIES, outputs(page));
        assertEquals(PROBABILITIES, page.select(".gradients td:nth-child(6)").eachText(), "before");
        assertEquals(
                List.of("100.3", "102.9", "104"),
                page.select(".gradients td:nth-child(3)").eachText());
        assertTrue(page.select(".adding").text().startsWith("With 100 added to all sums"));
        assertEquals("", page.select(".note").text(), "nothing is wrong");
    }

    /** Honest also where a number added is so large that the sums lose their digits. */
    @Test
    void saysWhereAddingLosesDigits() {
        assertEquals(List.of("0.333333", "0.333333", "0.333333"), outputs(page("?add=1e18")));
        String note = page("?add=1e18").select(".note").text();
        assertTrue(note.contains("changes probabilities by up to 0.403264"), note);
    }

    @Test
    void namesATotalThatOverflowsThoughNoExponentialDoes() {
        Document page = page("?in.a1=709.5&in.a2=709.5&in.a3=0");
        assertEquals("0", page.select(".gradients td:nth-child(4)").first().text(), "as the formula is written");
        assertTrue(page.select(".note").text().contains("their total is more than the largest number"));
    }

    @Test
    void saysWhereSeveralAreTheLargest() {
        Document page = page("?in.a1=2&in.a2=2&in.a3=2");
        assertEquals(
                "The largest probability is 0.333333, and y1, y2 and y3 share it (argmax).",
                page.select("[role=status]").text());
        assertEquals(3, page.select("svg.bars .largest").size());
    }

    @ParameterizedTest
    @CsvSource({"lab-softmax, 0.73659", "lab-formula, NaN"})
    void opensBothWaysInTheGraphLab(String id, String largest) throws Exception {
        String link = page("?in.a1=900.3&in.a2=902.9&in.a3=904&add=100")
                .getElementById(id)
                .attr("href");
        assertEquals(200, server.get(link).statusCode());
        String value = new ObjectMapper()
                .readTree(
                        server.get(link.replace("/en/labs/graph", "/api/graph")).body())
                .path("value")
                .path(2)
                .asText();
        assertTrue(value.startsWith(largest), value);
    }

    @Test
    void theIdentityHandsOutTheSums() {
        Document page = page("?kind=identity&size=2&in.a1=23.5&in.a2=-1.2");
        assertEquals(List.of("23.5", "−1.2"), outputs(page));
        assertEquals(0, page.select("svg.bars").size());
        assertEquals(List.of("33.5", "8.8"), outputs(page("?kind=identity&size=2&in.a1=23.5&in.a2=-1.2&add=10")));
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "10, 10", "1, 2", "11, 10", "x, 3"})
    void hasTwoToTenOutputs(String size, int outputs) {
        assertEquals(outputs, outputs(page("?size=" + size)).size());
    }

    @ParameterizedTest
    @CsvSource({"in.a1=ten, in-a1", "in.a3=, in-a3", "add=1e999, add"})
    void tellsWhatIsWrongBesideTheField(String query, String field) {
        Document page = page("?" + query);
        assertFalse(page.getElementById("lab-" + field + "-error").text().isEmpty());
        assertEquals(0, page.select(".gradients").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?size=2&in.a9=7", "?kind=nonsense&add=2", "?kind=identity&in.a1=1e308&add=1e308"})
    void theAddressItGivesIsItsOwn(String query) {
        String permalink = page(query).select(".permalink").attr("href");
        assertEquals(
                permalink,
                page(permalink.substring(LAB.length())).select(".permalink").attr("href"));
    }

    private static List<String> outputs(Document page) {
        return page.select(".gradients td.output").eachText();
    }

    private static Document page(String query) {
        HttpResponse<String> response = server.get(LAB + query);
        assertEquals(200, response.statusCode(), query);
        return Jsoup.parse(response.body());
    }
}
