package rensa.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Grid;
import rensa.figure.plot.Interval;
import rensa.figure.plot.PlacedPlot;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;
import rensa.figure.plot.Tone;
import rensa.lesson.Language;

/** Plots as they come out of the template. */
class PlotViewTest {
    private static final Messages MESSAGES = new Messages();
    private static final Path TEMPLATE = Path.of("templates/lab/plot.html");
    private static final Path STYLE = Path.of("static/plot.css");

    private static final Plot SQUARE = Plot.of(
                    Axis.linear(-2, 2).named("input x"), Axis.linear(0, 4).named("output y"))
            .area("flat", -0.5, 0.5)
            .curve("x squared", Style.VALUE, x -> x * x)
            .tangent("tangent", Style.GRADIENT, 1, 1, 2)
            .horizontalGuide("half", 2)
            .point("here", Style.ACTIVE, 1, 1);

    @TempDir
    Path folder;

    @Test
    void areAFigureWithATitleAndANamedPicture() throws IOException {
        Element figure = figure(SQUARE, Language.EN);
        assertEquals("A title", figure.selectFirst("figcaption").text());
        assertEquals(
                "A title. Across: input x from −2 to 2. Up: output y from 0 to 4."
                        + " It shows: flat, x squared, tangent, half and here.",
                figure.selectFirst("svg[role=img]").attr("aria-label"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameTheirAxesAndLabelTheirTicks(Language language) throws IOException {
        Element svg = figure(SQUARE, language).selectFirst("svg[role=img]");
        assertEquals(List.of("input x", "output y"), svg.select(".names text").eachText());
        assertEquals(
                List.of("−2", "−1", "0", "1", "2"),
                svg.select(".labels.across text").eachText());
        assertEquals(
                List.of("0", "1", "2", "3", "4"), svg.select(".labels.up text").eachText());
    }

    @Test
    void drawEachMarkInTheColourOfItsMeaning() throws IOException {
        Element svg = figure(SQUARE, Language.EN).selectFirst("svg[role=img]");
        assertEquals(
                List.of(
                        "grid",
                        "grid",
                        "frame",
                        "area tone-quiet v0",
                        "series tone-value v0",
                        "series tone-gradient v0",
                        "guide tone-quiet v0",
                        "markers tone-active v0"),
                svg.select("path").eachAttr("class"));
        assertTrue(svg.select("path").eachAttr("d").stream().allMatch(path -> path.startsWith("M")));
    }

    @Test
    void showEachSeriesInTheLegendAsItIsDrawn() throws IOException {
        Element legend = figure(SQUARE, Language.EN).selectFirst(".legend");
        assertEquals(
                List.of("flat", "x squared", "tangent", "half", "here"),
                legend.select("li").eachText());
        assertEquals(
                List.of(
                        "area tone-quiet v0",
                        "series tone-value v0",
                        "series tone-gradient v0",
                        "guide tone-quiet v0",
                        "markers tone-active v0"),
                legend.select("path").eachAttr("class"));
    }

    @Test
    void nameOnceWhatLooksTheSame() throws IOException {
        Element figure = figure(SQUARE.area("flat", 1.5, 2), Language.EN);
        assertEquals(1, figure.select(".legend li:contains(flat)").size());
        assertEquals(
                List.of("flat: input x from −0.5 to 0.5", "flat: input x from 1.5 to 2"),
                figure.select(".numbers li:contains(flat)").eachText());
    }

    @Test
    void haveTheirNumbersInATableThatCanBeOpened() throws IOException {
        Element numbers = figure(SQUARE, Language.EN).selectFirst("details");
        assertFalse(numbers.hasAttr("open"));
        assertEquals(
                "Show the numbers as a table", numbers.selectFirst("summary").text());
        assertEquals("A title: the numbers", numbers.selectFirst("caption").text());
        assertEquals(
                List.of("input x", "x squared", "here"),
                numbers.select("th[scope=col]").eachText());
        Element row = numbers.select("tbody tr").stream()
                .filter(candidate -> shown(candidate.child(0)).equals("1"))
                .findFirst()
                .orElseThrow();
        assertEquals("row", row.child(0).attr("scope"));
        assertEquals(
                List.of("1", "1", "1"),
                row.children().stream().map(PlotViewTest::shown).toList());
    }

    @Test
    void sayWhatNoTableHas() throws IOException {
        assertEquals(
                List.of(
                        "flat: input x from −0.5 to 0.5",
                        "tangent: the slope at input x = 1 is 2",
                        "half: output y = 2"),
                figure(SQUARE, Language.EN).select(".numbers li").eachText());
    }

    @Test
    void areInJapaneseToo() throws IOException {
        Element figure = figure(SQUARE, Language.JA);
        assertEquals("数値を表で見る", figure.selectFirst("summary").text());
        assertTrue(figure.select(".numbers li").eachText().contains("tangent：input x = 1 での傾きは 2"));
    }

    @Test
    void tellOnlyOfWhatIsVisible() throws IOException {
        Element figure = figure(SQUARE.point("far", Style.VALUE, 9, 9).area("beyond", 3, 4), Language.EN);
        assertFalse(figure.outerHtml().contains("far"));
        assertFalse(figure.outerHtml().contains("beyond"));
    }

    @Test
    void showTheColoursOfAMapWithTheValuesTheyStandFor() throws IOException {
        Interval side = Interval.of(-1, 1);
        Plot map = Plot.of(Axis.linear().named("x"), Axis.linear().named("y"));
        Element signed = figure(map.heat("h", Grid.of(side, side, 9, 9, (x, y) -> 3 * x)), Language.EN);
        assertEquals("−3 3 h", signed.selectFirst(".legend li").text());
        assertEquals(17, signed.select(".legend path").size());
        assertTrue(signed.select("svg[role=img] path.heat").size() >= 9);
        Element positive = figure(map.heat("h", Grid.of(side, side, 9, 9, (x, y) -> 3 * x * x)), Language.EN);
        assertEquals("0 3 h", positive.selectFirst(".legend li").text());
        assertEquals(9, positive.select(".legend path").size());
    }

    @Test
    void writeTheLevelsOfContourLines() throws IOException {
        Interval side = Interval.of(-1, 1);
        Plot map = Plot.of(Axis.linear().named("x"), Axis.linear().named("y"))
                .contour("loss", Style.QUIET, Grid.of(side, side, 9, 9, (x, y) -> x + y), List.of(-1.0, 0.0, 0.5));
        assertEquals(
                List.of("loss: −1, 0 and 0.5"),
                figure(map, Language.EN).select(".numbers li").eachText());
    }

    @Test
    void escapeEveryText() throws IOException {
        String evil = "<b>\"x'&";
        Element figure = figure(
                Plot.of(Axis.linear(0, 1).named(evil), Axis.linear(0, 1).named(evil))
                        .area(evil, 0, 1)
                        .curve(evil, Style.VALUE, x -> x)
                        .path(evil, Style.VALUE, List.of(new Spot(0, 0), new Spot(1, 1))),
                Language.EN,
                evil);
        assertEquals(0, figure.select("b").size());
        assertEquals(evil, figure.selectFirst("figcaption").text());
        assertEquals(evil, figure.selectFirst(".names text").text());
        assertEquals(evil, figure.selectFirst(".legend li").text());
        assertEquals(evil, figure.selectFirst("th").text());
        assertTrue(figure.selectFirst("svg").attr("aria-label").startsWith(evil));
    }

    @Test
    void haveNoStyleOfTheirOwn() throws IOException {
        assertEquals(
                0, figure(SQUARE, Language.EN).select("[style], style, script").size());
    }

    @Test
    void findAStyleForEveryVariantAndEveryColour() throws IOException {
        String css = Files.readString(STYLE);
        IntStream.range(1, Style.VARIANTS).forEach(i -> assertTrue(css.contains(".v" + i), "v" + i));
        IntStream.range(0, 17)
                .forEach(i -> assertTrue(
                        Pattern.compile("\\.h" + i + "\\b").matcher(css).find(), "h" + i));
        for (Tone tone : Tone.values()) {
            assertTrue(css.contains(".tone-" + tone.name().toLowerCase(Locale.ROOT) + " "), tone.name());
        }
    }

    @Test
    void knowWhatStandsAtAPixel() {
        Plot plot = Plot.of(Axis.linear(-2, 4), Axis.linear(0, 3)).withEqualUnits();
        PlacedPlot placed = plot.place(Size.REGULAR, Numbers::tick);
        Spot inside = PlotView.spot(
                plot,
                Size.REGULAR,
                placed.x().scale().pixel(1.5),
                placed.y().scale().pixel(2));
        assertEquals(1.5, inside.x(), 1e-9);
        assertEquals(2, inside.y(), 1e-9);
        Spot outside = PlotView.spot(plot, Size.REGULAR, -50, 10_000);
        assertEquals(-2, outside.x(), 1e-9);
        assertEquals(0, outside.y(), 1e-9);
    }

    @Test
    void leaveOutTheLegendOfNothing() {
        PlotView view =
                view(Plot.of(Axis.linear(0, 1).named("x"), Axis.linear(0, 1).named("y")), Language.EN, "T");
        assertEquals(List.of(), view.legend());
        assertEquals(List.of(), view.tables());
        assertEquals("T. Across: x from 0 to 1. Up: y from 0 to 1.", view.label());
        assertNull(view(SQUARE, Language.EN, "T").legend().get(0).low());
    }

    private Element figure(Plot plot, Language language) throws IOException {
        return figure(plot, language, "A title");
    }

    private Element figure(Plot plot, Language language, String title) throws IOException {
        Files.createDirectories(folder.resolve("templates/lab"));
        Files.createDirectories(folder.resolve("static"));
        Files.writeString(folder.resolve("templates/lab/plot.html"), Files.readString(TEMPLATE));
        Files.writeString(folder.resolve("templates/page.html"), "<p th:replace=\"~{lab/plot :: plot(${view})}\"></p>");
        Resources resources = new Resources(folder, true);
        Pages pages = new Pages(resources, MESSAGES, new Assets(resources));
        Page page = new Page(language, "/" + language.code() + "/", "");
        return Jsoup.parse(pages.whole("page", page, view(plot, language, title)))
                .selectFirst("figure.plot");
    }

    private static PlotView view(Plot plot, Language language, String title) {
        return PlotView.of(plot, Size.REGULAR, title, new Wording(MESSAGES, language));
    }

    /** What a cell shows, without what aligns it. */
    private static String shown(Element cell) {
        return cell.text().replaceAll("[\u2007\u2008]", "");
    }
}
