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
import org.junit.jupiter.params.provider.ValueSource;
import rensa.web.LiveServer;

class PictureLabTest {
    private static final String LAB = "/en/labs/picture";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @Test
    void turnsThePictureIntoAVectorRowByRow() {
        Document page = page(LAB + "?pixels=081808080808081c");
        assertEquals(
                "[0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, "
                        + "0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0]",
                page.select(".vector").text());
        assertEquals(64, page.select(".pixels input").size());
        assertEquals(64, page.select("svg.strip rect").size());
        assertEquals(11, page.select("svg.strip rect.black").size());
        assertEquals(List.of("11", "2", "5"), page.select(".features dd").eachText());
    }

    @Test
    void takesThePixelsThatAreTicked() {
        Document page = page(LAB + "?drawn=1&p=0&p=9&p=64&p=x&pixels=ffffffffffffffff");
        assertEquals(LAB + "?pixels=8040000000000000", page.select(".permalink").attr("href"));
        assertEquals(List.of("0", "9"), page.select(".pixels input[checked]").eachAttr("value"));
        assertEquals(
                LAB + "?pixels=0000000000000000",
                page(LAB + "?drawn=1").select(".permalink").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?pixels=nonsense", "?pixels=3c42", "?p=1", "?pixels=%3Cscript%3E"})
    void showsItsOwnPictureWhereNoneIsNamed(String query) {
        assertEquals(LAB, page(LAB + query).select(".permalink").attr("href"));
    }

    @Test
    void namesEachPixel() {
        Document page = page(LAB);
        assertEquals("Blacken row 2, column 1", page.getElementById("lab-p8").attr("aria-label"));
        assertTrue(page.select("[role=status]").text().contains("64 numbers"));
    }

    private static Document page(String path) {
        HttpResponse<String> response = server.get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
