package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.lesson.LabListing;

class SharePagesTest {
    private static final int LONGEST_URL = 2_000;

    @RegisterExtension
    static final LiveServer server = LiveServer.at(PublicUrl.of("https://rensa.example"));

    static List<String> labs() {
        return LabListing.ALL.stream().map(LabListing::id).toList();
    }

    private static Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }

    private static String text(Document panel, String name) {
        return panel.selectFirst("textarea[id$=-share-" + name + "]").wholeText();
    }

    private static List<String> values(Document panel, String name) {
        return panel.select("input[name=" + name + "]").eachAttr("value");
    }

    private static Map<String, String> chosen(Document panel) {
        return panel.select("form option[selected]").stream()
                .collect(Collectors.toMap(option -> option.closest("select").attr("name"), Element::val));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void areLinkedUnderEveryLab(String lab) {
        Document page = page("/ja/labs/" + lab);
        String link = page.select("details[data-share] a").attr("href");
        assertEquals("/ja/share/" + lab, link);
        Document share = page(link);
        assertEquals("https://rensa.example/ja/labs/" + lab, text(share, "link"));
        Element frame = Jsoup.parse(text(share, "iframe")).selectFirst("iframe");
        assertEquals("https://rensa.example/ja/embed/" + lab, frame.attr("src"));
        assertEquals("/ja/embed/" + lab, share.select(".share-preview iframe").attr("src"));
        assertEquals(200, server.get("/ja/embed/" + lab).statusCode());
    }

    @Test
    void passOnTheStateWithAllThatIsChosen() {
        Document share =
                page("/ja/share/graph?in.apple=120&step=2&lang=en&theme=dark&lock=program&lock=in.tax&hide=table");
        String state = text(share, "link").replaceFirst(".*/labs/graph", "");
        assertTrue(text(share, "link").startsWith("https://rensa.example/en/labs/graph?"), text(share, "link"));
        assertTrue(state.contains("in.apple=120") && state.endsWith("&step=2"), state);
        Element frame = Jsoup.parse(text(share, "iframe")).selectFirst("iframe");
        assertEquals(
                "https://rensa.example/en/embed/graph" + state + "&lock=program,in.tax&hide=table&theme=dark",
                frame.attr("src"));
        assertEquals("Graph lab", frame.attr("title"));
        assertEquals("[Graph lab](" + text(share, "link") + ")", text(share, "markdown"));
        assertEquals(
                frame.attr("src"),
                "https://rensa.example" + share.select(".share-preview iframe").attr("src"));
        assertEquals(Map.of("lang", "en", "theme", "dark", "step", "2"), chosen(share));
        assertEquals(
                List.of("program", "in.tax"),
                share.select("input[name=lock][checked]").eachAttr("value"));
        assertEquals(List.of("table"), share.select("input[name=hide][checked]").eachAttr("value"));
    }

    @Test
    void chooseAgainByAPlainForm() {
        Document share = page("/ja/share/graph?in.apple=120&step=2&lock=in.tax");
        Element form = share.selectFirst("form");
        assertEquals("get", form.attr("method"));
        assertEquals("/ja/share/graph", form.attr("action"));
        assertEquals(1, form.select("button[type=submit]").size());
        assertEquals(
                List.of("120"), form.select("input[type=hidden][name=in.apple]").eachAttr("value"));
        assertEquals(0, form.select("input[type=hidden][name=step]").size());
        assertEquals(7, form.select("select[name=step] option").size());
    }

    @Test
    void offerWhatTheLabHas() {
        assertEquals(List.of("program", "in.apple", "in.n", "in.tax"), values(page("/ja/share/graph"), "lock"));
        assertTrue(values(page("/ja/share/graph"), "hide").containsAll(List.of("stepper", "code")));
        assertTrue(values(page("/ja/share/network"), "hide").contains("code"));
        Document activation = page("/ja/share/activation");
        assertEquals(List.of("f", "x", "from", "to"), values(activation, "lock"));
        assertEquals(
                List.of("title", "figure", "controls", "inputs", "explanation", "table"), values(activation, "hide"));
        assertEquals(0, activation.select("select[name=step]").size());
        assertEquals(List.of("pixels"), values(page("/ja/share/picture"), "lock"));
        assertTrue(values(page("/ja/share/network"), "lock").containsAll(List.of("layers", "rate", "in.W1", "seed")));
    }

    @Test
    void keepLinksShortForEveryPreset() {
        for (String lab : labs()) {
            for (Element preset : page("/ja/labs/" + lab).select("[data-gallery] a")) {
                String query = preset.attr("href").replaceFirst("^[^?]*", "");
                Document share = page("/ja/share/" + lab + query);
                List<String> urls = List.of(
                        text(share, "link"),
                        Jsoup.parse(text(share, "iframe")).selectFirst("iframe").attr("src"));
                urls.forEach(url -> assertTrue(url.length() <= LONGEST_URL, url));
                assertEquals("https://rensa.example" + preset.attr("href"), urls.get(0));
            }
        }
    }

    @Test
    void leaveOutWhatIsSoByDefault() {
        assertEquals("https://rensa.example/ja/labs/graph", text(page("/ja/share/graph?theme=&step=&lang=ja"), "link"));
        assertTrue(text(page("/ja/share/graph?theme=&step="), "iframe")
                .contains("\"https://rensa.example/ja/embed/graph\""));
    }

    @Test
    void standUnderALabAsAFragment() {
        Document panel =
                Jsoup.parse(server.get("/ja/share/graph", "HX-Request", "true", "HX-Target", "lab-s5-1-1-share-panel")
                        .body());
        assertEquals("lab-s5-1-1-share-panel", panel.select(".share-panel").attr("id"));
        assertEquals(0, panel.select("main, title").size());
    }

    @Test
    void escapeWhatTheyPassOn() {
        Document share = page("/ja/share/graph?program=%22%3E%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertEquals(0, share.select("body script").size());
        Document code = Jsoup.parse(text(share, "iframe"));
        assertEquals(0, code.select("script").size());
        assertEquals(1, code.select("iframe").size());
    }

    @Test
    void areNoneOfALabThatIsMissing() {
        assertEquals(404, server.get("/ja/share/nowhere").statusCode());
        assertEquals(404, server.get("/xx/share/graph").statusCode());
    }
}
