package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.engine.Tensor;
import rensa.lesson.LabListing;
import rensa.lesson.LabPreset;
import rensa.network.Parameters;
import rensa.network.digits.DigitReader;
import rensa.web.LiveServer;
import rensa.web.view.Numbers;

class DigitsLabTest {
    private static final String LAB = "/en/labs/digits";
    private static final String THREE = "3c42021c0242423c";
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    /** Every score and every gradient is that of the API for the same network and picture, to the last digit shown. */
    @ParameterizedTest
    @CsvSource({THREE + ",3,1,20", "7e02040408081010,1,2,20", "0000000000000000,0,1,0", "ffffffffffffffff,9,4,3"})
    void everyNumberIsThatOfTheApi(String pixels, int target, int seed, int epochs) throws IOException {
        Document page =
                page(String.format("%s?pixels=%s&target=%d&seed=%d&epochs=%d", LAB, pixels, target, seed, epochs));
        JsonNode answer = answer(pixels, target, DigitReader.train(seed), epochs);

        assertNumbers(node(answer, "A2").get("value"), page.select("table.digits td.value:nth-child(2)"));
        assertNumbers(node(answer, "A2").get("gradient"), page.select("table.digits td.gradient"));
        assertNumbers(node(answer, "A1").get("value"), page.select("table.neurons td:nth-child(2)"));
        assertNumbers(node(answer, "H1").get("value"), page.select("table.neurons td:nth-child(3)"));
        assertNumbers(node(answer, "H1").get("gradient"), page.select("table.neurons td:nth-child(4)"));
        assertNumbers(node(answer, "A1").get("gradient"), page.select("table.neurons td:nth-child(5)"));
        assertNumbers(answer.get("gradients").get("X"), page.select(".pixel-table td.gradient"));
        assertTrue(
                status(page).endsWith("the loss is " + text(answer.get("value").asDouble()) + "."), status(page));
    }

    private static JsonNode answer(String pixels, int target, DigitReader reader, int epochs) throws IOException {
        ObjectNode request =
                JSON.createObjectNode().put("program", reader.network().text());
        ObjectNode inputs = request.putObject("inputs");
        BigInteger bits = new BigInteger(pixels, 16);
        inputs.set(
                "X",
                JSON.valueToTree(List.of(IntStream.range(0, 64)
                        .map(i -> bits.testBit(63 - i) ? 1 : 0)
                        .toArray())));
        inputs.set(
                "T",
                JSON.valueToTree(List.of(
                        IntStream.range(0, 10).map(i -> i == target ? 1 : 0).toArray())));
        Parameters parameters = reader.byEpoch().get(epochs);
        parameters.names().forEach(name -> inputs.set(name, tree(parameters.of(name))));
        HttpResponse<String> response = server.post("/api/graph", request.toString());
        assertEquals(200, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }

    private static JsonNode tree(Tensor tensor) {
        return tensor.shape().rank() == 1
                ? JSON.valueToTree(tensor.toArray())
                : JSON.valueToTree(IntStream.range(0, tensor.shape().rows())
                        .mapToObj(row -> tensor.row(row).toArray())
                        .toList());
    }

    private static JsonNode node(JsonNode answer, String id) {
        for (JsonNode node : answer.get("nodes")) {
            if (node.get("id").asText().equals(id)) {
                return node;
            }
        }
        throw new AssertionError(id);
    }

    private static void assertNumbers(JsonNode row, Elements cells) {
        assertEquals(1, row.size());
        assertEquals(row.get(0).size(), cells.size());
        for (int i = 0; i < cells.size(); i++) {
            assertEquals(text(row.get(0).get(i).asDouble()), plain(cells.get(i)));
        }
    }

    private static String text(double number) {
        return Numbers.ROUNDED.text(number);
    }

    private static String plain(Element cell) {
        return cell.text().replaceAll("[\u2007\u2008]", "");
    }

    @Test
    void readsA3() {
        Document page = page(LAB);
        assertTrue(status(page).startsWith("The network reads 3 with probability 0.9"), status(page));
        assertEquals(
                "3",
                page.select("table.digits tbody tr:has(td:nth-child(4):contains(1)) th")
                        .text());
        Elements numbers = page.select("svg.bars .number");
        assertEquals(10, numbers.size());
        assertEquals(
                page.select("table.digits td:nth-child(3)").stream()
                        .map(DigitsLabTest::plain)
                        .toList(),
                numbers.eachText());
        assertEquals(1, page.select("svg.bars .largest").size());
    }

    @ParameterizedTest
    @CsvSource({
        "0818080808080808, 1",
        "3c42020c1020407e, 2",
        "3c66061c0606663c, 3",
        "7e40407c0202423c, 5",
        "1c20407c4242423c, 6",
        "7e02040408081010, 7",
        "3c42423c4242423c, 8"
    })
    void readsWhatSomebodyMightDraw(String pixels, String digit) {
        assertTrue(status(page(LAB + "?pixels=" + pixels)).startsWith("The network reads " + digit + " "), pixels);
    }

    @Test
    void onePixelTurnsThe3IntoAn8() {
        Document before = page(LAB + "?node=X[34]");
        String flip = before.select(".explanation .part").last().text();
        assertTrue(flip.contains("the network then reads 8 with probability 0.8"), flip);
        assertTrue(before.select(".explanation .part").get(1).text().contains("The gradient is positive"));

        Document after = page(LAB + "?pixels=3c42021c2242423c&node=X[34]");
        assertTrue(status(after).startsWith("The network reads 8"), status(after));
        assertTrue(status(page(LAB + "?pixels=" + THREE)).startsWith("The network reads 3"));
        String back = after.select(".explanation .part").last().text();
        assertTrue(back.startsWith("What really happens From black to white"), back);
        assertTrue(back.contains("the network then reads 3"), back);
    }

    @Test
    void theSumsOfAnExplanationAreThoseOfTheTables() {
        Document pixel = page(LAB + "?node=X[20]");
        assertEquals(
                plain(pixel.getElementById("lab-pixel2-4")),
                pixel.select(".terms tfoot td").text());
        Document hidden = page(LAB + "?node=H1[3]");
        Element neuron = hidden.select("table.neurons tbody tr").get(3);
        assertEquals(
                List.of(plain(neuron.child(1)), plain(neuron.child(3))),
                hidden.select(".terms tfoot td").eachText());
        assertEquals(
                19,
                hidden.select(".terms").first().select("tbody tr:has(.sign)").size(),
                "black pixels");
        assertEquals(2, hidden.select(".pixel-map").size());
        Document score = page(LAB + "?node=A2[7]");
        assertEquals(
                plain(score.select("table.digits tbody tr").get(7).child(1)),
                score.select(".terms tfoot td").text());
    }

    @Test
    void theMapSaysSignsAndMarksThePicture() {
        Document page = page(LAB);
        Element map = page.select(".pixel-map > svg").first();
        Elements cells = page.select(".pixel-table td");
        List<String> signs = map.select("text").eachText();
        for (int i = 0; i < 64; i++) {
            String number = plain(cells.get(i));
            assertEquals(number.equals("0") ? "0" : number.startsWith("−") ? "−" : "+", signs.get(i), number);
        }
        assertEquals(64, map.select("rect.heat").size());
        assertEquals(19, map.select("circle.ring").size());
        assertEquals(19, page.select(".pixel-table td.ink").size());
        assertTrue(map.select(".h0, .h16").size() >= 1, "the largest has an outer colour");
    }

    @Test
    void anEmptyPictureIsReadAllTheSameAndThatIsSaid() {
        Document page = page(LAB + "?clear=1&drawn=1&p=3");
        assertEquals(LAB + "?pixels=0000000000000000", page.select(".permalink").attr("href"));
        assertTrue(page.select(".note").text().contains("no ink at all"));
        assertEquals(0, page.select(".pixels input[checked]").size());
    }

    @Test
    void beforeTrainingThereIsNothingButChance() {
        Document page = page(LAB + "?epochs=0");
        assertTrue(page.select(".note").text().contains("has not learned anything yet"));
        assertTrue(page.getElementById("lab-epochs-less").hasAttr("disabled"));
        assertFalse(page(LAB).select(".note").hasText());
    }

    @Test
    void saysHowThePicturesWereMade() {
        String about = page(LAB).select(".about").text();
        assertTrue(about.contains("Nobody wrote the digits by hand."), about);
        assertTrue(about.contains("64-16-10"), about);
        assertTrue(about.matches(".*\\(epochs learned: 20\\) it reads 9[5-9]\\.?\\d?% of the test pictures.*"), about);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "?pixels=" + THREE + "&target=3&epochs=20&seed=1&node=L, ''",
        "?drawn=1&p=0&p=9&target=7, ?pixels=8040000000000000&target=7",
        "?epochs=3&seed=2&node=H1[15], ?epochs=3&seed=2&node=H1%5B15%5D",
        "?epochs=99&seed=99, ?seed=8",
        "?epochs=-1&seed=x&target=12&pixels=nonsense, ?target=9",
        "?node=H1[16], ''",
        "?node=X[64], ''",
        "?node=X, ''",
        "?node=L[0], ''",
        "?node=W1[0][0], ''",
        "?node=%3Cscript%3E, ''",
    })
    void writesItsStateInOneWay(String query, String permalink) {
        Document page = page(LAB + query);
        assertEquals(LAB + permalink, page.select(".permalink").attr("href"));
        assertEquals(LAB + permalink, page(LAB + permalink).select(".permalink").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPresetShowsWhatItsNameSays(String language) {
        LabListing lab = LabListing.byId("digits").orElseThrow();
        Elements links = page("/" + language + "/labs/digits").select(".gallery a");
        assertEquals(lab.presets().stream().map(LabPreset::start).distinct().count(), links.size());
        links.eachAttr("href")
                .forEach(href ->
                        assertEquals(href, page(href).select(".permalink").attr("href")));
    }

    private static String status(Document page) {
        return page.select("[role=status]").text();
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path.replace("[", "%5B").replace("]", "%5D"));
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
