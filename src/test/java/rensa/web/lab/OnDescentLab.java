package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.RegisterExtension;
import rensa.web.LiveServer;

/** Tests that read pages of the descent lab, and ways of asking for them and of reading them. */
abstract class OnDescentLab {
    static final String LAB = "/en/labs/descent";

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    static Element steps(Document page) {
        return page.select("table.steps").get(1);
    }

    static String permalink(Document page) {
        return page.select(".permalink").attr("href");
    }

    static Document page(String query) {
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
