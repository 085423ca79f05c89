package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.RegisterExtension;
import rensa.web.LiveServer;

/** Tests that read pages of the network lab, and ways of asking for them and of reading them. */
abstract class OnNetworkLab {
    static final String LAB = "/en/labs/network";

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    static Element row(Document page, String parameter) {
        return page.select(".parameters tbody tr").stream()
                .filter(row -> row.select("th").text().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    /** A cell's text without the blanks that align it. */
    static String plain(Element row, String cell) {
        return row.select(cell)
                .first()
                .text()
                .replaceAll("[\\u2007\\u2008]", "")
                .strip();
    }

    static double number(Element cell) {
        return Double.parseDouble(
                ascii(cell.text().replaceAll("[\\u2007\\u2008]", "").strip()));
    }

    /** A number as Java reads it. */
    static String ascii(String text) {
        String plain = text.replace('−', '-').replace("×10", "e");
        StringBuilder digits = new StringBuilder();
        plain.chars().forEach(c -> {
            int superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
            digits.append(superscript >= 0 ? (char) ('0' + superscript) : c == '⁻' ? '-' : (char) c);
        });
        return digits.toString();
    }

    static Document page(String path) {
        String url = path.replace("[", "%5B").replace("]", "%5D");
        HttpResponse<String> response = server.get(url);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body());
    }
}
