package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import rensa.lesson.LabListing;
import rensa.lesson.Lessons;

/** Labs in a frame of a page on another host, which lets them run scripts and nothing else, as blogs do. */
class EmbedBrowserTest extends InBrowser {
    private static final int TALLEST = 1000; // as tall as WordPress lets a frame be

    /** Writes down what the frame says, and gives it the height that it asks for, as WordPress does. */
    private static final String LISTENING = """
        <script>
          window.said = [];
          addEventListener('message', event => {
            said.push(event.data);
            if (event.data.message === 'height') document.querySelector('iframe').height = event.data.value;
          });
        </script>\
        """;

    private static ForeignPage blog;

    @BeforeAll
    static void openBlog() {
        blog = ForeignPage.start();
    }

    @AfterAll
    static void closeBlog() {
        blog.close();
    }

    @BeforeEach
    void forget() {
        browser.forgetComplaints();
    }

    @AfterEach
    void leaveFrame() {
        browser.driver().switchTo().defaultContent();
    }

    private static LabPage framed(String sandbox, String path) {
        browser.open(blog.of(LISTENING + "<iframe title=\"A lab\" width=\"600\" height=\"300\" " + sandbox + " src=\""
                        + server.url(path) + "\"></iframe>")
                .url());
        browser.driver().switchTo().frame(browser.find("iframe"));
        return new LabPage(browser, "lab");
    }

    private static LabPage sandboxed(String path) {
        return framed("sandbox=\"allow-scripts\"", path);
    }

    /** The value of an expression in the page around the frame. */
    private static <T> T outside(String expression) {
        browser.driver().switchTo().defaultContent();
        T value = browser.evaluate(expression);
        browser.driver().switchTo().frame(browser.find("iframe"));
        return value;
    }

    private static double height() {
        return browser.<Number>evaluate("Math.ceil(document.body.getBoundingClientRect().height)")
                .doubleValue();
    }

    @Test
    void editsNumbersAndPrograms() {
        LabPage lab = sandboxed("/en/embed/graph");
        assertEquals("null", browser.<String>evaluate("String(window.origin)"));
        lab.type(lab.field("apple"), "120");
        browser.waitUntil(page -> lab.figure().contains("264"));
        lab.type(lab.program(), "y = a * apple");
        browser.waitUntil(page -> lab.hasField("a"));
        lab.type(lab.field("a"), "3");
        browser.assertBecomes("y = 360. The gradient is 120 for a and 3 for apple.", lab::status);
        browser.assertNoComplaints();
    }

    @Test
    void pressesEnterWithoutHarm() {
        LabPage lab = sandboxed("/en/embed/graph");
        lab.type(lab.field("apple"), "120" + Keys.ENTER);
        browser.waitUntil(page -> lab.status().startsWith("total = 264"));
        browser.assertNoComplaints();
    }

    @Test
    void stepsByMouseAndKeyboard() {
        LabPage lab = sandboxed("/en/embed/graph?step=0");
        lab.find("[data-step=next]").click();
        browser.assertBecomes("1 / 5", lab::count);
        lab.press(Keys.ARROW_RIGHT);
        browser.assertBecomes("2 / 5", lab::count);
        lab.press(Keys.END);
        browser.assertBecomes("5 / 5", lab::count);
        browser.assertNoComplaints();
    }

    @Test
    void explainsWhatIsAskedAbout() {
        LabPage lab = sandboxed("/en/embed/graph");
        assertFalse(lab.find(".lab-explanation").isDisplayed());
        lab.click("price");
        browser.assertBecomes("price", lab::explained);
        assertTrue(lab.find(".lab-explanation").isDisplayed());
        browser.assertNoComplaints();
    }

    @Test
    void changesChoicesAndCounts() {
        LabPage lab = sandboxed("/en/embed/neuron");
        browser.find("#show-controls").click();
        lab.find(".counted button:last-of-type").click();
        browser.waitUntil(page -> lab.hasField("w3"));
        browser.driver()
                .executeScript("const menu = document.querySelector('select[name=f]'); menu.value = 'relu';"
                        + " menu.dispatchEvent(new Event('change', {bubbles: true}))");
        browser.waitUntil(page -> lab.text("select[name=f] option[selected]").equals("ReLU"));
        browser.assertNoComplaints();
    }

    @Test
    void trainsLiveAndStopsWhereItIs() {
        LabPage lab = sandboxed("/en/embed/training?epochs=2000&data=xor&theme=light");
        browser.waitUntil(page -> lab.text(".training-progress span").matches("Epoch [1-9].*"));
        lab.find("#lab-stop").click();
        browser.assertBecomes("Continue", () -> lab.text("#lab-move-continue"));
        browser.assertNoComplaints();
    }

    @Test
    void trainsToTheEndWithItsLinksInTheFrame() {
        LabPage lab = sandboxed("/en/embed/training?epochs=12&theme=light");
        browser.assertBecomes("Epoch 12 of 12", () -> lab.text(".training-progress span"));
        browser.assertBecomes("One epoch", () -> lab.text("#lab-move-epoch"));
        assertEquals(
                "/en/embed/training?epochs=13&epoch=13&theme=light",
                lab.find("#lab-move-epoch").getDomAttribute("href"));
        browser.assertNoComplaints();
    }

    @Test
    void keepsADrawingThatIsLocked() {
        LabPage lab = sandboxed("/en/embed/digits?lock=pixels");
        assertEquals("true", lab.find(".pixels").getDomProperty("inert"));
        String answer = lab.status().split(";")[0];
        browser.driver()
                .executeScript("const menu = document.querySelector('select[name=target]'); menu.value = '8';"
                        + " menu.dispatchEvent(new Event('change', {bubbles: true}))");
        browser.waitUntil(
                page -> lab.text("select[name=target] option[selected]").equals("8"));
        assertTrue(lab.status().startsWith(answer), lab::status);
        browser.assertNoComplaints();
    }

    @Test
    void keepsWhatIsLockedWhileTheRestIsEdited() {
        LabPage lab = sandboxed("/en/embed/graph?lock=program,in.tax&hide=table");
        lab.type(lab.field("apple"), "120");
        browser.waitUntil(page -> lab.status().startsWith("total = 264"));
        lab.find("[data-step=previous]").click();
        browser.assertBecomes("4 / 5", lab::count);
        assertEquals("true", lab.program().getDomProperty("readOnly"));
        assertEquals("true", lab.field("tax").getDomProperty("readOnly"));
        assertFalse(lab.find(".lab-table").isDisplayed());
        browser.assertNoComplaints();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "network"})
    void hidesTheCodeAndTheLinkToIt(String name) {
        LabPage lab = sandboxed("/en/embed/" + name + "?code=numpy&hide=code");
        assertFalse(lab.find(".lab-code").isDisplayed());
        assertFalse(lab.find("#lab-code-toggle").isDisplayed());
        assertTrue(lab.find(".permalink").isDisplayed());
    }

    @Test
    void tellsItsHeightWithTheLastSecret() {
        sandboxed("/en/embed/graph#?secret=stale123#?secret=abcDEF1234");
        browser.waitUntil(page -> this.<Boolean>saidLast("message", "'height'"));
        assertEquals("abcDEF1234", outside("said.at(-1).secret"));
        double before = height();
        assertEquals(
                before, EmbedBrowserTest.<Number>outside("said.at(-1).value").doubleValue());
        browser.find("#show-table").click();
        browser.waitUntil(page -> height() > before
                && height()
                        == EmbedBrowserTest.<Number>outside("Number(document.querySelector('iframe').height)")
                                .doubleValue());
        browser.find("#show-table").click();
        browser.assertBecomes(
                before, () -> EmbedBrowserTest.<Number>outside("Number(document.querySelector('iframe').height)")
                        .doubleValue());
        browser.assertNoComplaints();
    }

    private <T> T saidLast(String key, String expected) {
        return outside("said.length > 0 && said.at(-1)." + key + " === " + expected);
    }

    @Test
    void tellsItsHeightWhenItIsAsked() {
        sandboxed("/en/embed/graph#?secret=abcDEF1234");
        browser.waitUntil(page -> this.<Boolean>saidLast("message", "'height'"));
        long before = outside("said.length");
        outside("document.querySelector('iframe').contentWindow.postMessage({message: 'ready', secret: 'abcDEF1234'},"
                + " '*')");
        browser.waitUntil(page -> EmbedBrowserTest.<Long>outside("said.length") > before);
        assertEquals("height", outside("said.at(-1).message"));
    }

    @Test
    void leadsOutOfTheFrameByAMessage() {
        LabPage lab = sandboxed("/en/embed/graph#?secret=abcDEF1234");
        lab.find("[data-step=previous]").click();
        browser.assertBecomes("4 / 5", lab::count);
        lab.find(".permalink").click();
        browser.waitUntil(page -> this.<Boolean>saidLast("message", "'link'"));
        assertEquals(server.url("/en/labs/graph?step=4"), outside("said.at(-1).value"));
        assertEquals("abcDEF1234", outside("said.at(-1).secret"));
        browser.assertNoComplaints();
    }

    @Test
    void keepsItsSecretOnTheWayToAnotherLab() {
        sandboxed("/en/embed/gradient-check?theme=dark#?secret=abcDEF1234");
        browser.find("#lab-in-network").click();
        browser.waitUntil(page ->
                browser.<String>evaluate("location.pathname + location.search").equals("/en/embed/network?theme=dark"));
        browser.waitUntil(
                page -> EmbedBrowserTest.<Number>outside("said.at(-1).value").doubleValue() == height());
        assertEquals("height", outside("said.at(-1).message"));
        assertEquals("abcDEF1234", outside("said.at(-1).secret"));
        browser.assertNoComplaints();
    }

    @Test
    void fitsAPlainFrameByTheScriptThatWeOffer() {
        browser.open(server.url("/en/share/graph"));
        String script = browser.find("textarea[id$=share-script]").getDomProperty("value");
        browser.open(blog.of("<iframe title=\"A lab\" width=\"600\" height=\"300\" src=\""
                        + server.url("/en/embed/graph") + "\"></iframe>" + script)
                .url());
        browser.waitUntil(page -> !"300".equals(browser.find("iframe").getDomAttribute("height")));
        String height = browser.find("iframe").getDomAttribute("height");
        browser.driver().switchTo().frame(browser.find("iframe"));
        assertEquals(height(), Double.parseDouble(height));
        browser.assertNoComplaints();
    }

    @Test
    void saysNothingWhereNobodyFramesIt() {
        browser.open(server.url("/en/embed/graph"));
        LabPage lab = LabPage.in(browser);
        lab.type(lab.field("apple"), "120");
        browser.waitUntil(page -> lab.status().startsWith("total = 264"));
        assertEquals("/en/embed/graph", lab.url());
        browser.assertNoComplaints();
    }

    @Test
    void isAReadableStillWhereScriptsAreOff() {
        LabPage lab = framed("sandbox", "/en/embed/graph?node=total");
        assertTrue(lab.find("svg.graph").isDisplayed());
        assertTrue(lab.find(".lab-explanation").isDisplayed());
        assertTrue(lab.find(".permalink").isDisplayed());
        assertTrue(lab.figure().contains("220"));
        browser.find("#show-table").click(); // a box to tick needs no script
        assertTrue(lab.find(".lab-table").isDisplayed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/labs/graph", "/ja/lessons/graphs", "/en/"})
    void isAllThatAForeignPageCanFrame(String path) {
        browser.open(blog.of("<iframe title=\"A page\" src=\"" + server.url(path) + "\"></iframe>")
                .url());
        browser.driver().switchTo().frame(browser.find("iframe"));
        assertEquals(List.of(), browser.findAll("[data-lab]"));
    }

    static Stream<String> everything() {
        return Stream.concat(
                LabListing.ALL.stream().map(lab -> "/embed/" + lab.id()),
                Lessons.ALL.stream().flatMap(lesson -> lesson.sections().stream()
                        .map(section -> "/embed/lessons/" + lesson.slug() + "/" + section.anchor())));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void hasRoomInAFrame(String path) {
        for (String language : List.of("/ja", "/en")) {
            browser.open(server.url(language + path));
            for (int width : new int[] {320, 375, 500, 650}) {
                browser.resize(width, 640).assertNoSidewaysScrolling();
                assertTrue(height() <= TALLEST, language + path + " is " + height() + " px tall at " + width);
            }
        }
        browser.assertNoComplaints();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasItsOwnColoursWhateverTheReaderPrefers(String theme) {
        browser.prefer(theme.equals("dark") ? "light" : "dark", false)
                .open(server.url("/en/embed/graph?theme=" + theme + "&node=total"));
        String paper = browser.evaluate("getComputedStyle(document.body).backgroundColor");
        assertEquals(theme.equals("dark") ? "rgb(22, 23, 26)" : "rgb(255, 255, 255)", paper);
        browser.find("#show-table").click();
        browser.assertLegible();
    }
}
