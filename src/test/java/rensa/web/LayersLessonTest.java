package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.lesson.Presets;
import rensa.web.graph.GraphState;

/** Lesson 6: the facts that its prose and its labs must reproduce, and the code that it shows. */
class LayersLessonTest {
    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    private static Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }

    private static Element section(String language, String anchor) {
        return page("/" + language + "/lessons/layers").getElementById(anchor);
    }

    /** The row of a node in the gradient table. */
    private static Element row(Element section, String node) {
        return section.select(".gradients tbody tr:has(th)").stream()
                .filter(row -> row.select("th").text().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Element section, String node) {
        return cell(section, node, 1);
    }

    private static String gradient(Element section, String node) {
        return cell(section, node, 6);
    }

    /** The numbers in a cell, row by row, with their fillers taken out. */
    private static String cell(Element section, String node, int place) {
        return String.join(
                        " ",
                        row(section, node)
                                .select("td")
                                .get(place)
                                .select(".n, .matrix-row > span")
                                .eachText())
                .replaceAll("[\u2007\u2008]", "");
    }

    private static List<String> numbers(Element section, String kind) {
        return section.select("> p b." + kind).eachText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void addAndMultiplyLayersPayForApplesAndOranges(String language) {
        Element section = section(language, "s6-1");
        assertTrue(numbers(section, "value").containsAll(List.of("100", "2", "200", "450", "650", "715")));
        assertTrue(numbers(section, "gradient").containsAll(List.of("1.1", "2.2", "110", "3.3", "165", "650")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void reluIsAGateAndTheSigmoidKnowsItsSlopeFromItsOutput(String language) {
        Element section = section(language, "s6-2");
        assertTrue(numbers(section, "value").containsAll(List.of("1.5", "−0.5", "0", "1", "0.731059")));
        assertTrue(numbers(section, "gradient").containsAll(List.of("2", "3", "4", "0", "0.196612", "0.786448")));
        assertEquals("2", gradient(section, "a"));
        assertEquals("0", gradient(section, "b"));
        assertEquals("0.786448", gradient(section, "c"));
    }

    @Test
    void theSigmoidInPartsHasTheGradientOfTheLayer() {
        Element section = section("en", "s6-2");
        Document parts = page(section.select(".tries a").get(1).attr("href"));
        assertEquals(gradient(section, "c"), gradient(parts, "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theBiasOfABatchGetsTheSumsOfColumns(String language) {
        Element section = section(language, "s6-3");
        assertEquals("0 0 0 10 10 10", value(section, "P"));
        assertEquals("1 2 3", value(section, "B"));
        assertEquals("1 2 3 11 12 13", value(section, "Y"));
        assertEquals("1 2 3 4 5 6", gradient(section, "Y"));
        assertEquals("5 7 9", gradient(section, "B"));
        assertEquals("4 5 6 8 10 12", gradient(section, "W"));
        assertTrue(numbers(section, "gradient").containsAll(List.of("5", "7", "9", "8")));
    }

    @Test
    void everyMatrixHasItsShapeOnItsEdges() {
        List<String> shapes =
                section("en", "s6-3").select("svg.graph .edge text").eachText();
        assertTrue(shapes.stream().anyMatch(text -> text.contains("(2, 2)")), shapes.toString());
        assertTrue(shapes.stream().anyMatch(text -> text.contains("(2, 3)")), shapes.toString());
        assertTrue(shapes.stream().anyMatch(text -> text.contains("(3,)")), shapes.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void softmaxWithLossHandsBackProbabilitiesMinusTargets(String language) {
        Element section = section(language, "s6-4");
        assertTrue(numbers(section, "value").containsAll(List.of("0.0182113", "0.245192", "0.736597", "0.305714")));
        assertTrue(numbers(section, "gradient").containsAll(List.of("0.0182113", "0.245192", "−0.263403")));
        assertEquals("0.0182113 0.245192 −0.263403", gradient(section, "a"));
    }

    @Test
    void softmaxAndCrossEntropyApartGiveTheSameGradient() {
        Element section = section("en", "s6-4");
        Document apart = page(section.select(".tries a").get(0).attr("href"));
        assertEquals("0.0182113 0.245192 −0.263403", gradient(apart, "a"));
    }

    @Test
    void tenClassesWithoutAnyPreferenceLoseTheLogarithmOfTen() {
        Document tenClasses =
                page(section("en", "s6-5").select(".tries a").get(2).attr("href"));
        assertEquals("2.30259", value(tenClasses, "L"));
    }

    /** The net of 6.5 is the program of the graph lab that has its layers, so both labs must show the same. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theTwoLayerNetHasTheNumbersOfItsProgram(String language) {
        Element section = section(language, "s6-5");
        assertTrue(numbers(section, "value").containsAll(List.of("0.752577", "17")));
        Document program = page("/en/labs/graph"
                + GraphState.of(Presets.byId("two-layer-net").orElseThrow().start())
                        .query());
        assertEquals("0.752577", value(program, "L"));
        assertEquals("−0.333857 0.333857 0.165975 −0.165975", gradient(program, "A2"));
        assertTrue(numbers(section, "gradient")
                .containsAll(List.of(gradient(program, "A2").split(" "))));
        assertTrue(numbers(section, "gradient").contains(gradient(program, "B2").split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theGradientCheckAgreesAndCountsItsPasses(String language) {
        Element section = section(language, "s6-6");
        List<String> numbers = numbers(section, "value");
        assertTrue(numbers.containsAll(List.of("17", "34", "39760", "79520")), numbers.toString());
        assertEquals(numbers(section, "gradient").get(0), numbers.get(1));
        assertTrue(numbers.get(3).matches(".+×10⁻(⁸|⁹|¹.)"), numbers.get(3));
    }

    @Test
    void aKinkIsNamedWhereTheCheckDisagrees() {
        Document kink = page(section("en", "s6-6").select(".tries a").get(2).attr("href"));
        assertTrue(kink.select("[data-lab]").text().contains("The point lies on a kink: A1[0]"));
    }

    /** The accuracies that the prose names are those that the lab shows when all epochs are done. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theNetworkLearnsToReadDigits(String language) {
        Element section = section(language, "s6-7");
        List<String> accuracies = page("/" + language + "/labs/digit-training")
                .select(".plot .numbers table")
                .first()
                .select("tbody tr td:last-child")
                .eachText()
                .stream()
                .map(number -> number.replaceAll("[\u2007\u2008]", ""))
                .toList();
        List<String> numbers = numbers(section, "value");
        assertTrue(
                numbers.containsAll(
                        List.of(accuracies.get(0), accuracies.get(1), accuracies.get(5), accuracies.get(20))),
                numbers + " of " + accuracies);
        assertTrue(numbers.containsAll(List.of("16", "1210", "2000", "1000", "20", "0.1", "100")), numbers.toString());
        assertEquals(2, section.select("[data-lab]").size());
        assertEquals(64, section.select("#lab-s6-7-also .pixels input").size());
    }

    /** The code on the page is the code in the repository, whitespace included. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void showsCodeThatStandsInTheSourceAsItIs(String language) {
        List<Element> sources = page("/" + language + "/lessons/layers").select("figure.source");
        assertFalse(sources.isEmpty());
        for (Element source : sources) {
            Path file = Path.of(source.select(".source-file").text());
            String shown = source.selectFirst("pre code").wholeText();
            boolean stands = Stream.of(4, 8).anyMatch(depth -> contains(file, shown.indent(depth)));
            assertTrue(stands, shown);
        }
    }

    private static boolean contains(Path file, String paragraph) {
        try {
            String blankLinesBare = paragraph.replaceAll("(?m)^ +$", "");
            return Files.readString(file).contains(blankLinesBare);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "s6-1, 'MULTIPLY, ADD'",
        "s6-2, 'RELU, SIGMOID'",
        "s6-3, MATMUL",
        "s6-4, 'SOFTMAX_CROSS_ENTROPY, SOFTMAX'"
    })
    void showsTheOpsThatComputedTheLab(String anchor, String constants) {
        Element section = section("en", anchor);
        assertEquals(
                List.of(constants.split(", ")),
                section.select(".source:has(.notation) pre").eachText().stream()
                        .map(code -> code.replaceAll("(?s).*public static final Op (\\w+) =.*", "$1"))
                        .toList());
    }

    @Test
    void namesTheNodesThatAnOpComputedAndWritesItsRulesWithTheirNames() {
        Element multiply = section("en", "s6-1").selectFirst(".source");
        assertEquals(
                "The code that computed apples, oranges and total in the lab",
                multiply.select("figcaption span").text());
        assertEquals(
                List.of("apples=apple×n", "∂apples∂apple=n", "∂apples∂n=apple"),
                multiply.select(".notation math").eachText().stream()
                        .map(text -> text.replace(" ", ""))
                        .toList());
        assertEquals("A = apple B = n OUTPUT = apples UPSTREAM = ∂total/∂apples", names(multiply));
    }

    private static String names(Element source) {
        return String.join(" ", source.select(".source-names [translate=no]").eachText());
    }
}
