package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rensa.network.digits.DigitReader;
import rensa.web.LiveServer;
import rensa.web.view.Numbers;

class DigitTrainingLabTest {
    private static final String LAB = "/en/labs/digit-training";

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    private static Element table(Document page, int plot) {
        return page.select(".plot .numbers table").get(plot);
    }

    @Test
    void showsTheAccuracyAfterEachEpoch() {
        DigitReader reader = DigitReader.train(1);
        List<String> rows = table(page(LAB), 0).select("tbody tr td:last-child").eachText();
        assertEquals(DigitReader.EPOCHS + 1, rows.size());
        for (int epoch = 0; epoch <= DigitReader.EPOCHS; epoch++) {
            double accuracy = reader.evaluations()
                    .get(epoch)
                    .test()
                    .orElseThrow()
                    .accuracy()
                    .orElseThrow();
            assertEquals(
                    Numbers.ROUNDED.text(accuracy), rows.get(epoch).replaceAll("[\u2007\u2008]", ""), "epoch " + epoch);
        }
    }

    @Test
    void showsNoMoreThanTheEpochsThatAreAskedFor() {
        Document page = page(LAB + "?epochs=2");
        assertEquals(3, table(page, 0).select("tbody tr").size());
        assertTrue(page.select("[role=status]").text().startsWith("After 2 epochs, "));
        assertTrue(page(LAB + "?epochs=0").select("[role=status]").text().startsWith("Before any training, "));
    }

    @Test
    void countsWhatIsReadWronglyAndShowsSome() {
        Document page = page(LAB + "?epochs=1");
        String heading = page.select(".lab-explanation h3").first().text();
        double accuracy = DigitReader.train(1)
                .evaluations()
                .get(1)
                .test()
                .orElseThrow()
                .accuracy()
                .orElseThrow();
        assertEquals(Math.round(1000 * (1 - accuracy)) + " of 1000 test pictures are read wrongly", heading);
        assertEquals(8, page.select(".pictures").first().select("li").size());
        page.select(".pictures").first().select("span").eachText().forEach(caption -> {
            String[] digits = caption.split(", read as ");
            assertFalse(digits[0].equals(digits[1]), caption);
        });
        assertEquals(10, page.select(".pictures").get(1).select("svg").size());
    }

    @Test
    void goesOnByItselfToTheLastEpochAndNoFurther() {
        Document playing = page(LAB + "?restart=1");
        assertEquals(LAB + "?epochs=0&play=1", playing.select(".permalink").attr("href"));
        assertEquals(
                LAB + "?epochs=1&play=1", playing.select(".lab-figure [hx-get]").attr("hx-get"));
        assertTrue(playing.getElementById("lab-stop") != null);
        Document last = page(LAB + "?epochs=20&play=1");
        assertEquals(0, last.select(".lab-figure [hx-get]").size());
        assertEquals(LAB, last.select(".permalink").attr("href"));
        assertEquals(null, last.getElementById("lab-play"));
    }

    @Test
    void leadsToADrawingForTheSameNetwork() {
        String href =
                page(LAB + "?epochs=3&seed=2").select(".lab-explanation p a").attr("href");
        assertEquals("/en/labs/digits?epochs=3&seed=2", href);
        assertEquals(href, page(href).select(".permalink").attr("href"));
    }

    @Test
    void saysWhereMnistWouldComeFrom() {
        Document page = page(LAB);
        assertEquals(0, page.select("select").size());
        assertTrue(page.select(".about").text().contains("RENSA_MNIST_DIR"));
        assertTrue(page(LAB + "?data=mnist").select(".about").text().contains("Nobody wrote the digits by hand."));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "?data=drawn&epochs=20&seed=1, ''",
        "?data=mnist, ''",
        "?data=%3Cb%3E&epochs=4, ?epochs=4",
        "?epochs=21&seed=0, ''",
        "?epochs=5&seed=3&play=1, ?epochs=5&seed=3&play=1",
        "?epochs=5&play=yes, ?epochs=5",
    })
    void writesItsStateInOneWay(String query, String permalink) {
        assertEquals(LAB + permalink, page(LAB + query).select(".permalink").attr("href"));
        assertEquals(LAB + permalink, page(LAB + permalink).select(".permalink").attr("href"));
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
