package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.web.LiveServer;
import rensa.web.view.Numbers;

class LossLabTest {
    private static final String LAB = "/en/labs/loss";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @Test
    void softmaxWithLossOfThreeLogits() {
        Document page = page("?loss=softmax_cross_entropy&rows=1&columns=3&in.Y=[[0.3,2.9,4.0]]&in.T=[[0,0,1]]");
        assertEquals(List.of("0.0182113", "0.245192", "0.736597"), column(page, 4));
        assertEquals(List.of("0.0182113", "0.245192", "−0.263403"), column(page, 5));
        assertEquals(List.of("0.0182113", "0.245192", "−0.263403"), column(page, 8));
        assertEquals("0.305714", page.select("tfoot td.value").text());
    }

    @Test
    void squaresAddUp() {
        Document page = page("");
        assertEquals(List.of("1", "9"), column(page, 4), "each alone");
        assertEquals(List.of("0.5", "4.5"), column(page, 5), "divided by N");
        assertEquals(List.of("1", "3"), column(page, 6), "the gradients");
        assertEquals("5", page.select("tfoot td.value").text());
        assertEquals(List.of("0.5", "4.5"), column(page("?loss=sum_squared_error"), 5));
        assertEquals(List.of("1", "3"), column(page("?loss=sum_squared_error"), 6));
    }

    @ParameterizedTest
    @CsvSource({
        "mse, 4, 3",
        "sum_squared_error, 2, 2",
        "cross_entropy, 3, 4",
        "softmax_cross_entropy, 8, 6",
        "mse, 1, 1"
    })
    void whatTheElementsAddIsTheLoss(String loss, int rows, int columns) {
        Document page = page("?loss=" + loss + "&rows=" + rows + "&columns=" + columns);
        assertEquals(rows * columns, page.select(".gradients tbody tr").size());
        double sum = page.select(".gradients td.share").stream()
                .mapToDouble(cell -> Double.parseDouble(plain(cell.text())))
                .sum();
        double total = Double.parseDouble(plain(page.select("tfoot td.value").text()));
        assertEquals(total, sum, 1e-4 * Math.max(1, Math.abs(total)));
    }

    /** Every gradient is that of the API, to the last digit that is shown. */
    @ParameterizedTest
    @ValueSource(strings = {"mse", "sum_squared_error", "cross_entropy", "softmax_cross_entropy"})
    void agreesWithTheApi(String loss) throws Exception {
        Document page = page("?loss=" + loss + "&rows=3&columns=3");
        String query = page.select("a[href*=labs/graph]").attr("href").replaceAll(".*\\?", "?");
        JsonNode gradients = new ObjectMapper()
                .readTree(server.get("/api/graph" + query).body())
                .path("gradients")
                .path("Y");
        List<String> expected = Stream.of(0, 1, 2)
                .flatMap(row -> Stream.of(0, 1, 2)
                        .map(column -> Numbers.ROUNDED.text(
                                gradients.get(row).get(column).asDouble())))
                .toList();
        assertEquals(expected, page.select(".gradients td.gradient").eachText());
    }

    @Test
    void anotherOutputCanBeMoved() {
        Document page = page("");
        String link = page.select(".gradients tbody tr").get(1).select("a").attr("href");
        assertEquals(LAB + "?row=1", link);
        assertTrue(Jsoup.parse(server.get(link).body())
                .select("[role=status]")
                .text()
                .contains("The gradient of Y[1][0] is 3"));
        assertEquals(
                LAB, page("?row=9&column=9").select(".permalink").attr("href").replace("?row=1", ""));
    }

    @Test
    void growsAndShrinksWithoutLosingWhatWasTyped() {
        Document page = page("?rows=3&columns=2&in.Y[0][0]=9&in.T[0][0]=8");
        assertEquals(6, page.select("input[name^=in.Y]").size());
        assertEquals("9", page.select("input[name='in.Y[0][0]']").attr("value"));
        assertEquals("4", page.select("input[name='in.Y[0][1]']").attr("value"));
        assertEquals(
                "8",
                page("?rows=1&in.Y[0][0]=8&in.Y[1][0]=x")
                        .select("input[name^=in.Y]")
                        .attr("value"));
    }

    /** A row of probabilities of another length would not add up to 1. */
    @Test
    void beginsRowsOfProbabilitiesAnewInAnotherSize() {
        String typed = "?loss=cross_entropy&in.Y=[[0.1,0.9]]&in.T=[[1,0]]";
        assertEquals("0.1", output(page(typed + "&rows=2&columns=2")), "a row more");
        Document wider = page(typed + "&rows=1&columns=3");
        assertEquals("0.5", output(wider), "a column more");
        assertEquals("", wider.select(".note").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cross_entropy | mse | ?in.Y=[[3],[7]]&in.T=[[2],[4]] | 0.5",
                "softmax_cross_entropy | sum_squared_error | ?columns=2&in.Y=[[9,7],[1,2]]&in.T=[[2,4],[1,1]] | 0.3",
                "mse | sum_squared_error | ?in.Y=[[8],[7]] | 8",
                "mse | softmax_cross_entropy | ?columns=2&in.Y=[[8,9],[1,2]]&in.T=[[0,1],[1,0]] | 8",
                "cross_entropy | cross_entropy | ?columns=2&in.Y=[[8,9],[1,2]] | 8"
            })
    void takesAnExampleWhereNumbersMeanNothingToALossJustChosen(String loss, String was, String query, String first) {
        Document page = page(query + "&loss=" + loss + "&was=" + was);
        assertEquals(first, output(page));
        assertEquals(loss.equals(was), !page.select(".note").isEmpty());
        assertEquals(loss, page.select("input[name=was]").attr("value"), "what was typed now belongs to it");
        assertFalse(page.select(".permalink").attr("href").contains("was="));
    }

    /** One-hot targets suit any loss of classes. */
    @Test
    void keepsTargetsThatAreProbabilities() {
        Document page = page("?loss=softmax_cross_entropy&was=cross_entropy&columns=2&in.T=[[1,0],[1,0]]");
        assertEquals(
                List.of("1", "0", "1", "0"), page.select("input[name^=in.T]").eachAttr("value"));
    }

    @Test
    void explainsTheGradientsInNumbers() {
        Document page = page("");
        assertEquals("Y", page.select(".explanation h3 code").text());
        assertEquals(4, page.select(".rungs li").size());
        assertTrue(page.select(".rungs a").attr("href").startsWith("/en/labs/graph?"));
    }

    @Test
    void namesWhatIsOddAboutProbabilities() {
        String ce = "?loss=cross_entropy&rows=1&columns=2&in.Y=";
        assertEquals("", page(ce + "[[0.5,0.5]]&in.T=[[0,1]]").select(".note").text());
        assertTrue(page(ce + "[[0.5,0.5]]&in.T=[[1,1]]").select(".note").text().contains("add up to 2"));
        assertTrue(page(ce + "[[0.5,0.5]]&in.T=[[-1,2]]").select(".note").text().contains("T[0][0] = −1 is negative"));
        assertTrue(page(ce + "[[0.5,0.6]]&in.T=[[0,1]]")
                .select(".note")
                .text()
                .contains("predictions of row 1 add up to 1.1"));
        assertTrue(page(ce + "[[2,0.5]]&in.T=[[0,1]]").select(".note").text().contains("not between 0 and 1"));
        Document impossible = page(ce + "[[1,0]]&in.T=[[0,1]]");
        assertTrue(impossible.select(".note").text().contains("not a finite number (∞)"));
        assertEquals(
                "The loss is not a finite number (∞).",
                impossible.select("[role=status]").text());
        assertEquals("∞", impossible.select("tfoot td.value").text());
        assertEquals(
                "", page(ce + "[[0.1,0.9]]&in.T=[[0.3,0.7]]").select(".note").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"in.Y=[[a],[2]] | Y", "in.T=[[1],[]] | T", "in.Y=[[1e999],[0]] | Y"})
    void tellsWhatIsWrongBesideTheField(String query, String name) {
        Document page = page("?" + query);
        assertFalse(page.getElementById("lab-in-" + name + "-error").text().isEmpty());
        assertEquals(0, page.select(".gradients").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?loss=nonsense&rows=99&columns=0",
                "?loss=cross_entropy&rows=2&columns=3&row=1",
                "?in.Y=[[1e308],[-1e308]]&in.T=[[-1e308],[1e308]]",
                "?in.Y=5&in.T=[1,2,3]"
            })
    void theAddressItGivesIsItsOwn(String query) {
        String permalink = page(query).select(".permalink").attr("href");
        assertEquals(
                permalink,
                page(permalink.substring(LAB.length())).select(".permalink").attr("href"));
    }

    private static String output(Document page) {
        return page.select("input[name^=in.Y]").attr("value");
    }

    private static String plain(String number) {
        return number.replace('−', '-').replaceAll("[\u2007\u2008]", "");
    }

    private static List<String> column(Document page, int number) {
        Elements cells = page.select(".gradients tbody tr > :nth-child(" + number + ")");
        return cells.eachText().stream()
                .map(text -> text.replaceAll("[\u2007\u2008]", ""))
                .toList();
    }

    private static Document page(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3F", "?")
                .replace("%3D", "=")
                .replace("%26", "&")
                .replace("%25", "%");
        HttpResponse<String> response = server.get(LAB + encoded);
        assertEquals(200, response.statusCode(), query);
        return Jsoup.parse(response.body());
    }
}
