package rensa.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.web.LiveServer;

class TrainingLabTest {
    private static final String LAB = "/en/labs/training";

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    private static Document page(String url) {
        HttpResponse<String> response = server.get(url);
        assertEquals(200, response.statusCode(), url);
        return Jsoup.parse(response.body());
    }

    private static JsonNode json(String query) {
        return json(server.get("/api/training" + query));
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void theRunGoesByFromItsBeginningWhenThePageIsOpened() {
        Document page = page(LAB);
        Element screen = page.selectFirst("#lab-screen");
        assertEquals("/en/labs/training/frames?element=lab", screen.attr("sse-connect"));
        assertEquals("Epoch 0 of 100", page.select(".training-progress span").text());
        assertEquals("Stop", page.select("#lab-stop").text());
        assertEquals(1, page.select("noscript").size());
    }

    @Test
    void withoutScriptsALinkTrainsFiftyEpochsMore() {
        Document page = page(LAB);
        Document links = Jsoup.parse(page.selectFirst("noscript").html());
        Element more = links.select("a").stream()
                .filter(link -> link.text().equals("Train 50 epochs more"))
                .findFirst()
                .orElseThrow();
        Document trained = page(more.attr("href"));
        assertEquals(
                "Epoch 50 of 100", trained.select(".training-progress span").text());
        assertEquals("", trained.selectFirst("#lab-screen").attr("sse-connect"));
        assertTrue(
                trained.select("[role=status]").text().startsWith("After 50 epochs the training loss has gone from"));
        Document further = page(trained.select("#lab-move-more").attr("href"));
        assertEquals(
                "Epoch 100 of 100", further.select(".training-progress span").text());
        Document beyond = page(further.select("#lab-move-more").attr("href"));
        assertEquals(
                "Epoch 150 of 150", beyond.select(".training-progress span").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"circle", "moons", "xor", "gaussians", "spiral", "plane", "waves"})
    void thePageSaysWhatTheApiSays(String data) {
        JsonNode api = json("?data=" + data + "&epochs=20");
        Document page = page(LAB + "?data=" + data + "&epochs=20&epoch=20");
        List<String> shown = page.select(".training-numbers dd").eachText();
        assertRounded(api.at("/train/loss/20"), shown.get(0));
        assertRounded(api.at("/test/loss/20"), shown.get(1));
        assertEquals(21, api.at("/train/loss").size());
        List<String> norms =
                page.select("caption:contains(layers) ~ tbody td.gradient").eachText();
        assertEquals(api.at("/gradientNorms/20").size(), norms.size());
        for (int layer = 0; layer < norms.size(); layer++) {
            assertRounded(api.at("/gradientNorms/20/" + layer), norms.get(layer));
        }
        assertEquals(
                data.equals("plane") || data.equals("waves"),
                api.at("/train/accuracy").isMissingNode());
    }

    private static void assertRounded(JsonNode exact, String shown) {
        double number = Double.parseDouble(
                shown.strip().replace("−", "-").replace("×10⁻", "e-").replaceAll("[⁰-⁹¹²³]", "5"));
        assertEquals(exact.asDouble(), number, 1e-5 * Math.abs(exact.asDouble()), shown);
    }

    /** The first update, by the graph API: w − η × ∂L/∂w on the first batch, which here are all points. */
    @Test
    void anUpdateFollowsTheGradientOfTheGraphApi() {
        String settings = "?data=own&csv=" + encoded("1,2,0.5\n-1,0.5,1.5")
                + "&test=0&hidden=2&batch=2&optimizer=sgd&rate=0.1&epochs=1";
        JsonNode before = json(settings + "&epoch=0");
        JsonNode after = json(settings);
        String inputs = "&in.X=[[1,2],[-1,0.5]]&in.T=[[0.5],[1.5]]";
        for (String name : List.of("W1", "B1", "W2", "B2")) {
            inputs += "&in." + name + "=" + before.at("/parameters/" + name);
        }
        JsonNode graph = json(server.get("/api/graph?program="
                + encoded(before.get("program").asText())
                + inputs.replace("[", "%5B").replace("]", "%5D")));
        assertEquals(before.at("/train/loss/0").asDouble(), graph.get("value").asDouble(), 1e-12);
        for (String name : List.of("W1", "B1", "W2", "B2")) {
            assertUpdated(
                    before.at("/parameters/" + name), graph.at("/gradients/" + name), after.at("/parameters/" + name));
        }
    }

    private static void assertUpdated(JsonNode before, JsonNode gradient, JsonNode after) {
        if (before.isArray()) {
            for (int i = 0; i < before.size(); i++) {
                assertUpdated(before.get(i), gradient.get(i), after.get(i));
            }
        } else {
            assertEquals(before.asDouble() - 0.1 * gradient.asDouble(), after.asDouble(), 1e-12);
        }
    }

    /** The same URL on a server that was started anew. */
    @Test
    void theSameUrlGivesTheSameNumbersOnAnyServer() {
        String query = "?data=spiral&epochs=10&seed=5&dataseed=3&noise=0.2&features=x,y,sinx&hidden=5,3&f=relu&init=he"
                + "&optimizer=rmsprop&rate=0.005&batch=7&l2=0.01&test=20";
        String here = server.get("/api/training" + query).body();
        try (LiveServer other = LiveServer.packaged().start()) {
            assertEquals(here, other.get("/api/training" + query).body());
        }
        assertNotEquals(
                here,
                server.get("/api/training" + query.replace("seed=5", "seed=6")).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?epoch=7",
                "?epoch=7&step=3",
                "?epoch=7&run=1",
                "?data=xor&hidden=none&features=x,y,xy&loss=mse&epochs=20",
                "?data=waves&f=relu&optimizer=adam&rate=0.02",
                "?init=normal&sigma=0.5&l2=0.01&seed=3&dataseed=4",
                "?vary=rate&values=0.01%3B0.1&epochs=5",
                "?data=own&csv=1%2C2%2C0%0A2%2C1%2C1&epoch=3"
            })
    void thePermalinkOfAPermalinkIsItself(String query) {
        String permalink = page(LAB + query).select(".permalink").attr("href");
        assertEquals(permalink, page(permalink).select(".permalink").attr("href"));
    }

    @Test
    void whatIsSoByDefaultIsLeftOutOfLinks() {
        String permalink = page(LAB + "?data=circle&rate=0.1&hidden=4,2&epochs=100&size=200")
                .select(".permalink")
                .attr("href");
        assertEquals(LAB, permalink);
        assertEquals(
                LAB + "?data=spiral",
                page(LAB + "?data=spiral&hidden=8,8&epochs=300")
                        .select(".permalink")
                        .attr("href"));
    }

    /** Else a spiral would be tried with the small net that is enough for a circle. */
    @Test
    void otherDataBringsItsOwnSettingsWhereTheOldOnesWereNotChosen() {
        String chosen = page(LAB
                        + "?was=circle&data=spiral&hidden=4,2&rate=0.1&optimizer=sgd&epochs=100&noise=0.2&f=relu")
                .select(".permalink")
                .attr("href");
        assertEquals(LAB + "?data=spiral&f=relu", chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "rate=x, lab-rate-error, “x” in Learning rate η cannot be read",
        "rate=-1, lab-rate-error, Learning rate η must be between 0 and",
        "l2=11, lab-l2-error, L2 regularisation λ must be between 0 and 10",
        "noise=5, lab-noise-error, Noise must be between 0 and 2",
    })
    void whatCannotBeReadIsToldAtItsField(String query, String field, String message) {
        Document page = page(LAB + "?" + query);
        assertTrue(page.getElementById(field).text().startsWith(message), () -> page.getElementById(field)
                .text());
        assertEquals(1, page.select(".lab-stopped").size());
        assertEquals(0, page.select("[sse-connect]").size());
    }

    @Test
    void tooMuchWorkIsRefusedWithItsMeasure() {
        String query = "?size=500&test=0&hidden=8,8,8,8&epochs=2000";
        String expected = "500 points × 258 parameters × 2,000 epochs";
        String told = page(LAB + query).getElementById("lab-epochs-error").text();
        assertTrue(told.contains(expected), told);
        HttpResponse<String> refused = server.get("/api/training" + query, "Accept-Language", "en");
        assertEquals(422, refused.statusCode());
        assertEquals("limit.training", json(refused).at("/error/code").asText());
        assertEquals(
                422,
                server.get(LAB + "/frames" + query, "Accept", "text/event-stream")
                        .statusCode());
        Matcher most = Pattern.compile("at most (\\d+) epochs").matcher(told);
        assertTrue(most.find(), told);
        assertEquals(
                0,
                page(LAB + query.replace("2000", most.group(1)) + "&epoch=1")
                        .select(".lab-stopped")
                        .size());
    }

    @Test
    void tooManyUpdatesAreRefusedHoweverSmallTheyAre() {
        String query = "?size=500&test=0&batch=1&hidden=none&epochs=2000";
        String told = page(LAB + query).getElementById("lab-epochs-error").text();
        assertTrue(told.contains("500 updates in each of 2,000 epochs, 1,000,000 in all"), told);
        HttpResponse<String> refused = server.get("/api/training" + query);
        assertEquals("limit.training", json(refused).at("/error/code").asText());
        assertTrue(told.contains("at most 800 epochs"), told);
        assertEquals(
                0,
                page(LAB + query.replace("2000", "800") + "&epoch=1")
                        .select("[aria-invalid=true]")
                        .size());
    }

    @Test
    void aLossThatGrewBeyondMeasureIsShownOnALogarithmicAxis() {
        String grown = "?data=plane&epochs=60&epoch=60&rate=100";
        assertTrue(page(LAB + grown).select(".training-plots").text().contains("Loss (logarithmic)"));
        assertFalse(page(LAB + "?epoch=60").select(".training-plots").text().contains("(logarithmic)"));
        Document compared = page(LAB + "?data=plane&epochs=60&vary=rate&values=0.1;100");
        assertTrue(compared.select(".plots").text().contains("Loss (logarithmic)"));
    }

    @Test
    void everyCurveHasItsNumbers() {
        Document run = page(LAB + "?epoch=20&hidden=4,2");
        assertEquals(
                List.of("Gradient norm, Hidden 1", "Gradient norm, Hidden 2", "Gradient norm, Output"),
                run.select(".gradients th.gradient").eachText().subList(0, 3));
        assertEquals(
                3,
                run.select(".gradients")
                        .first()
                        .select("tbody tr")
                        .last()
                        .select("td.gradient")
                        .size());
        Document compared = page(LAB + "?vary=rate&values=0.1;1&epochs=30");
        assertEquals(
                compared.select(".plots figure").size(),
                compared.select(".plots details.numbers").size());
        assertEquals(3, compared.select(".plots figure").size());
    }

    @Test
    void moreValuesThanCanBeComparedAreTold() {
        Document many = page(LAB + "?epochs=5&vary=rate&values=0.1;1;10;100;3");
        assertEquals(4, many.select(".gradients tbody tr").size());
        assertEquals(
                "Only the first 4 are compared.",
                many.getElementById("lab-values-error").text());
        Document bad = page(LAB + "?epochs=5&vary=rate&values=abc;99999;0.1");
        assertTrue(bad.select(".gradients tbody tr").get(0).text().contains("“abc” in Learning rate η cannot be read"));
        assertTrue(bad.select(".gradients tbody tr").get(1).text().contains("Learning rate η must be between 0 and"));
    }

    @Test
    void theInterfaceNamesTheLineThatIsNoPoint() {
        HttpResponse<String> refused =
                server.get("/api/training?data=own&csv=1,2,3%0Aabc,2,1", "Accept-Language", "en");
        assertEquals("input.points", json(refused).at("/error/code").asText());
        assertTrue(json(refused).at("/error/message").asText().startsWith("Line 2 of"), refused.body());
    }

    @Test
    void onlyWhatIsInUseIsJudged() {
        assertEquals(
                1,
                page(LAB + "?init=normal&sigma=abc")
                        .select("[aria-invalid=true]")
                        .size());
        assertEquals(
                0,
                page(LAB + "?sigma=abc&epoch=1").select("[aria-invalid=true]").size());
        String own = "?data=own&csv=0,0,0%0A1,1,1&epoch=1";
        assertEquals(
                0, page(LAB + own + "&noise=abc").select("[aria-invalid=true]").size());
        assertEquals(200, server.get("/api/training" + own + "&noise=abc").statusCode());
    }

    /** However far a run may go, what leads on from its end leads to a run. */
    @Test
    void nothingLeadsBeyondWhatARunMayTake() {
        String run = "?size=500&test=0&hidden=8,8,8,8&batch=50&epochs=387&epoch=";
        Document nearly = page(LAB + run + "380");
        assertEquals(
                "Train 7 epochs more", nearly.getElementById("lab-move-more").text());
        Document end = page(nearly.getElementById("lab-move-more").attr("href"));
        assertEquals(0, end.select("[aria-invalid=true]").size());
        assertEquals(List.of("lab-move-again"), end.select(".moves a").eachAttr("id"));
    }

    @Test
    void countsOutOfBoundsAreTheNearestBoundAndUnknownWordsTheDefault() {
        Document page = page(LAB + "?epochs=99999&size=1&test=90&batch=0&hidden=99,0&data=nothing&f=nothing&epoch=1");
        assertEquals("2000", page.select("#lab-epochs").attr("value"));
        assertEquals("2", page.select("#lab-size").attr("value"));
        assertEquals("50", page.select("#lab-test").attr("value"));
        assertEquals("1", page.select("#lab-batch").attr("value"));
        assertEquals("8,1", page.select("#lab-state [name=hidden]").attr("value"));
        assertEquals("circle", page.select("#lab-data [selected]").attr("value"));
        assertEquals("tanh", page.select("#lab-f [selected]").attr("value"));
    }

    @Test
    void linesThatAreNoPointsAreNamed() {
        Document page = page(LAB + "?data=own&csv=" + encoded("x,y,c\n1,2,0\n1,2\n\n1,a,1\n2,3,1e9"));
        assertEquals(
                List.of(
                        "Line 3 (“1,2”) does not have three numbers.",
                        "Line 5 (“1,a,1”) has something that cannot be read as a number.",
                        "Line 6 (“2,3,1e9”) has a number beyond a million, which no net learns as it is."),
                page.select("#lab-csv-error .line").eachText());
        String many = "1,2,0\n".repeat(501);
        assertEquals(
                "There can be at most 500 points. The first too many is in line 501.",
                page(LAB + "?data=own&csv=" + encoded(many))
                        .select("#lab-csv-error .line")
                        .text());
    }

    @Test
    void ownPointsAreClassesWhereEveryTargetIsZeroOrOne() {
        String points = encoded("1;2;0\n2\t1\t1\n-1 -2 0\n-2, -1, 1");
        JsonNode classes = json("?data=own&test=0&epochs=30&csv=" + points);
        assertTrue(classes.at("/train/accuracy").isArray());
        JsonNode numbers = json("?data=own&test=0&epochs=30&csv=" + encoded("1,2,0.5\n2,1,1"));
        assertTrue(numbers.at("/train/accuracy").isMissingNode());
        assertTrue(numbers.get("program").asText().endsWith("mse(A3, T)"));
    }

    @Test
    void aRunThatDivergesSaysWhereAndWhyAndLeadsToOneThatDoesNot() {
        Document page = page(LAB + "?data=waves&f=relu&optimizer=sgd&rate=3&epoch=200");
        String card = page.select(".training-diverged").text();
        assertTrue(card.contains("Stopped at update"), card);
        assertTrue(card.contains("The learning rate 3 is too large."), card);
        String fixed = page.select(".training-diverged a").attr("href");
        JsonNode run = json(fixed.substring(fixed.indexOf('?')));
        assertTrue(run.at("/diverged").isMissingNode());
        assertTrue(
                run.at("/train/loss/200").asDouble() < run.at("/train/loss/0").asDouble());
        JsonNode diverged = json("?data=waves&f=relu&optimizer=sgd&rate=3");
        assertEquals("learning-rate", diverged.at("/diverged/cause").asText());
        assertTrue(card.contains("update " + diverged.at("/diverged/step").asText()), card);
    }

    /** It diverges in epoch 8; what others have asked for makes no difference to those who look at an epoch before. */
    @Test
    void anEpochBeforeARunDivergesIsTheSameForAll() {
        String query = "?data=waves&f=relu&optimizer=sgd&rate=3&seed=80&epoch=";
        String before = server.get(LAB + query + "7").body();
        assertFalse(before.contains("Stopped at update"));
        assertTrue(server.get(LAB + query + "8").body().contains("Stopped at update"));
        assertEquals(before, server.get(LAB + query + "7").body());
    }

    @Test
    void gradientsThatVanishAreNamed() {
        Document page = page(LAB + "?hidden=8,8,8,8&f=sigmoid&init=normal&sigma=0.5&epochs=20&epoch=20");
        assertTrue(page.select(".note").text().contains("Vanishing gradients"));
        assertFalse(page(LAB + "?epoch=20").select(".note").text().contains("anishing"));
    }

    @Test
    void runsThatDifferInOneSettingStandSideBySide() {
        Document page = page(LAB + "?vary=rate&values=0.001%3B0.1%3Bx&epochs=20");
        List<Element> rows = page.select(".elements tbody tr");
        assertEquals(
                List.of("0.001", "0.1", "x"), page.select(".elements tbody th").eachText());
        assertRounded(
                json("?rate=0.001&epochs=20").at("/train/loss/20"),
                rows.get(0).select("td").get(0).text());
        assertRounded(
                json("?rate=0.1&epochs=20").at("/test/loss/20"),
                rows.get(1).select("td").get(1).text());
        assertEquals(
                "“x” in Learning rate η cannot be read as a number. Write it like 100, −0.5 or 1e-3.",
                rows.get(2).select("td").last().text());
        assertTrue(page.select(".lab-sentence").text().contains("on the test points is"));
        Document one = page(rows.get(1).select("a").attr("href"));
        assertEquals("Epoch 20 of 20", one.select(".training-progress span").text());
        assertEquals(
                4,
                page(LAB + "?vary=seed&values=1%3B2%3B3%3B4%3B5&epochs=2")
                        .select(".elements tbody tr")
                        .size());
    }

    @Test
    void valuesThatHaveNamesAreComparedByName() {
        assertEquals(List.of("SGD", "Adam"), compared("?vary=optimizer&values=sgd%3Badam&epochs=2"));
        assertEquals(List.of("tanh", "ReLU"), compared("?vary=f&values=tanh%3Brelu&epochs=2"));
        assertEquals(List.of("none", "4, 2"), compared("?vary=hidden&values=none%3B4,%202&epochs=2"));
        assertEquals(
                0,
                page(LAB + "?vary=hidden&values=none%3B4,%202&epochs=2")
                        .select("td:contains(cannot be used)")
                        .size());
    }

    private static List<String> compared(String query) {
        return page(LAB + query).select(".elements tbody th").eachText();
    }

    @Test
    void theFragmentStandsUnderAnyId() {
        HttpResponse<String> alone =
                server.get(LAB + "?epoch=2", "HX-Request", "true", "HX-Target", "lab-s4-3-5-screen");
        Document fragment = Jsoup.parse(alone.body());
        assertEquals(1, fragment.select("#lab-s4-3-5-screen").size());
        assertEquals(0, fragment.select("#lab-screen").size());
        List<String> ids = fragment.select("[id]").eachAttr("id");
        assertEquals(ids.size(), ids.stream().distinct().count());
    }
}
