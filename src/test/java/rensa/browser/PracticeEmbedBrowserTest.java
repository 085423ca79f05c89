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
import org.openqa.selenium.Keys;
import rensa.practice.Topic;

/**
 * Exercises in a frame of a page on another host, which lets them run scripts and nothing else: s = x + y; z = s × w with
 * x = −2, y = −6, w = −4.9.
 */
class PracticeEmbedBrowserTest extends InBrowser {
    private static final int TALLEST = 1000; // as tall as WordPress lets a frame be
    private static final String PROBLEM = "/en/embed/practice/arithmetic";

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
        browser.open(blog.of(
                        "<script>window.said = []; addEventListener('message', event => said.push(event.data));</script>"
                                + "<iframe title=\"An exercise\" width=\"600\" height=\"900\" sandbox=\"" + sandbox
                                + "\" src=\""
                                + server.url(path) + "\"></iframe>")
                .url());
        browser.driver().switchTo().frame(browser.find("iframe"));
        return new LabPage(browser, "practice");
    }

    private static LabPage sandboxed(String path) {
        return framed("allow-scripts", path);
    }

    private static <T> T outside(String expression) {
        browser.driver().switchTo().defaultContent();
        T value = browser.evaluate(expression);
        browser.driver().switchTo().frame(browser.find("iframe"));
        return value;
    }

    private static String verdict(LabPage page, int cell) {
        return page.text("#practice-c" + cell + "-said .verdict b");
    }

    private static String path() {
        return browser.evaluate("location.pathname + location.search");
    }

    private static double height() {
        return browser.<Number>evaluate("Math.ceil(document.body.getBoundingClientRect().height)")
                .doubleValue();
    }

    @Test
    void readsAWrongNumberAndThenARightOne() {
        LabPage page = sandboxed(PROBLEM);
        assertEquals("null", browser.<String>evaluate("String(window.origin)"));
        page.find("#practice-c2-field").sendKeys("-8" + Keys.TAB);
        browser.assertBecomes("✗ Not yet", () -> verdict(page, 2));
        assertTrue(page.text("#practice-c2-said .likely").startsWith("Multiplied by its own input"));
        page.type(page.find("#practice-c2-field"), "-4.9" + Keys.TAB);
        browser.assertBecomes("✓ Right", () -> verdict(page, 2));
        assertEquals("1 of 4 right", page.text("#practice-score"));
        assertEquals(PROBLEM, path());
        browser.assertNoComplaints();
    }

    @Test
    void isSolvedByKeyboardAloneWithEnter() {
        LabPage page = sandboxed(PROBLEM + "?ans.w=-8&ans.y=-4.9");
        page.find("#practice-c2-field").sendKeys("-4,9" + Keys.ENTER);
        browser.assertBecomes("✓ Right", () -> verdict(page, 2));
        page.press(Keys.TAB); // what was right already has no hint to stop at
        assertEquals("practice-c3-field", page.focus());
        page.press(Keys.TAB);
        page.press("-49/10", Keys.ENTER);
        browser.assertBecomes("All right!", page::status);
        assertEquals("4 of 4 right", page.text("#practice-score"));
        browser.assertNoComplaints();
    }

    @Test
    void checksByItsButton() {
        LabPage page = sandboxed(PROBLEM);
        browser.driver().executeScript("document.querySelector('#practice-c3-field').value = '-4.9'");
        page.find("#practice-check").click();
        browser.assertBecomes("✓ Right", () -> verdict(page, 3));
        browser.assertNoComplaints();
    }

    @Test
    void opensHintsAndReplaysMistakes() {
        LabPage page = sandboxed(PROBLEM);
        for (int rung = 1; rung <= 2; rung++) {
            page.find("#practice-c1-hint").click();
            long open = rung;
            browser.assertBecomes(
                    open, () -> browser.<Long>evaluate("document.querySelectorAll('.rungs > li').length"));
        }
        page.find("#practice-c2-field").sendKeys("-8" + Keys.TAB);
        browser.assertBecomes("✗ Not yet", () -> verdict(page, 2));
        page.find("#practice-c2-own-input").click();
        browser.assertBecomes("practice-replayed", page::focus);
        assertEquals("≠ differs", page.text(".replay tbody tr:last-child td:last-child"));
        browser.assertNoComplaints();
    }

    @Test
    void opensGateByGate() {
        LabPage page = sandboxed(PROBLEM + "?seed=8&level=2"); // price = apple × n; total = price × tax
        long waiting = browser.<Long>evaluate("document.querySelectorAll('.locked').length");
        assertTrue(waiting > 2);
        assertEquals(
                2L,
                browser.<Long>evaluate(
                        "[...document.querySelectorAll('.locked')].filter(it => it.checkVisibility()).length"));
        Number price = browser.evaluate("[...document.querySelectorAll('.gradients tbody tr')]"
                + ".filter(row => ['apple', 'n'].includes(row.cells[0].textContent.trim()))"
                + ".reduce((product, row) => product * Number(row.cells[1].textContent), 1)");
        page.find("#practice-c1-field").sendKeys(price.toString() + Keys.TAB);
        browser.waitUntil(it -> page.has("#practice-c2-field"));
        assertTrue(page.find("#practice-c2-field").isDisplayed());
        browser.assertNoComplaints();
    }

    @Test
    void leavesWhatIsLockedAndHidden() {
        LabPage page = sandboxed(PROBLEM + "?ans.w=-8&lock=ans.w&hide=explanation,table");
        assertFalse(page.find("#practice-c2-hint").isDisplayed());
        assertFalse(page.find(".practice-numbers").isDisplayed());
        page.find("#practice-c2-field").sendKeys("-8" + Keys.TAB);
        browser.assertBecomes("✗ Not yet", () -> verdict(page, 2));
        assertEquals("true", page.find("#practice-c1-field").getDomProperty("readOnly"));
        assertEquals("✓ Right", verdict(page, 1));
    }

    @Test
    void goesOnToAnotherWithItsLookAndItsSecret() {
        LabPage page = sandboxed(PROBLEM + "?theme=dark&hide=table#?secret=abcDEF1234");
        page.find("a.another").click();
        browser.assertBecomes(PROBLEM + "?seed=2&hide=table&theme=dark", PracticeEmbedBrowserTest::path);
        browser.waitUntil(it ->
                PracticeEmbedBrowserTest.<Number>outside("said.at(-1).value").doubleValue() == height());
        assertEquals("abcDEF1234", outside("said.at(-1).secret"));
        browser.assertNoComplaints();
    }

    @Test
    void isReachedFromAGraphInAFrame() {
        sandboxed("/en/embed/graph?theme=dark#?secret=abcDEF1234");
        browser.find("#lab-practice").click();
        browser.assertBecomes("/en/embed/practice/own?theme=dark", PracticeEmbedBrowserTest::path);
        assertEquals("#?secret=abcDEF1234", browser.<String>evaluate("location.hash"));
        LabPage page = new LabPage(browser, "practice");
        page.find("input[name='ans.n']").sendKeys("110" + Keys.TAB);
        browser.assertBecomes("✓ Right", () -> verdict(page, 3));
        browser.assertNoComplaints();
    }

    @Test
    void leadsOutOfTheFrameByAMessage() {
        LabPage page = sandboxed(PROBLEM + "#?secret=abcDEF1234");
        page.find("#practice-c1-field").sendKeys("-8" + Keys.TAB);
        browser.assertBecomes("✓ Right", () -> verdict(page, 1));
        page.find(".permalink").click();
        browser.waitUntil(it -> "link".equals(outside("said.at(-1).message")));
        assertEquals(server.url("/en/practice/arithmetic?ans.w=-8"), outside("said.at(-1).value"));
    }

    @Test
    void isAReadableStillWhereScriptsAreOff() {
        LabPage page = framed("", PROBLEM + "?ans.w=-8&ans.s=-8");
        assertTrue(page.find("svg.exercise").isDisplayed());
        assertEquals("✗ Not yet", verdict(page, 2));
        assertEquals(
                "/en/practice/arithmetic?ans.w=-8&ans.s=-8",
                page.find(".permalink").getDomAttribute("href"));
        assertTrue(page.find(".permalink").isDisplayed());
        page.find("#practice-c3-hint").click(); // a link needs no script
        browser.waitUntil(it -> page.has(".rungs"));
        browser.find("#show-table").click();
        assertTrue(page.find(".practice-numbers").isDisplayed());
    }

    static Stream<String> exercises() {
        return Stream.concat(
                Stream.of(Topic.values()).flatMap(topic -> Stream.of("1&seed=3", "2&seed=4", "3&seed=2", "3&seed=4")
                        .map(level -> topic.id() + "?level=" + level)),
                Stream.of("own", "own?program=y+%3D+("));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasRoomInAFrame(String exercise) {
        for (String language : List.of("/ja", "/en")) {
            browser.open(server.url(language + "/embed/practice/" + exercise));
            for (int width : new int[] {320, 375, 500, 650}) {
                browser.resize(width, 640).assertNoSidewaysScrolling();
                assertTrue(height() <= TALLEST, language + "/" + exercise + " is " + height() + " px tall at " + width);
            }
        }
        browser.assertNoComplaints();
    }
}
