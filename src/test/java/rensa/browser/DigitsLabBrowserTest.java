package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.Select;

class DigitsLabBrowserTest extends InBrowser {
    private static final String BLANK = "?pixels=0000000000000000";

    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/digits" + query));
        return LabPage.in(browser);
    }

    private static WebElement pixel(LabPage lab, int index) {
        return lab.find("#lab-p" + index);
    }

    /** Draws a line from one pixel to another, with a mouse or a finger. */
    private static void drag(LabPage lab, PointerInput.Kind kind, int from, int to) {
        PointerInput pen = new PointerInput(kind, "pen " + kind);
        Sequence line = new Sequence(pen, 0)
                .addAction(pen.createPointerMove(Duration.ZERO, origin(lab, from), 0, 0))
                .addAction(pen.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(pen.createPointerMove(Duration.ofMillis(250), origin(lab, to), 0, 0))
                .addAction(pen.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
        browser.driver().perform(List.of(line));
    }

    private static PointerInput.Origin origin(LabPage lab, int index) {
        return PointerInput.Origin.fromElement(pixel(lab, index));
    }

    @ParameterizedTest
    @EnumSource(
            value = PointerInput.Kind.class,
            names = {"MOUSE", "TOUCH"})
    void drawsAStrokeByDragging(PointerInput.Kind kind) {
        LabPage lab = open(BLANK);
        lab.markPage();
        drag(lab, kind, 4, 60);
        browser.assertBecomes("/en/labs/digits?pixels=0808080808080808", lab::url);
        assertTrue(lab.status().startsWith("The network reads 1 with probability"), lab.status());
        assertEquals(lab.status(), lab.text(".lab-sentence"));
        drag(lab, kind, 60, 36);
        browser.assertBecomes("/en/labs/digits?pixels=0808080800000000", lab::url);
        lab.assertSamePage();
    }

    @Test
    void aClickTurnsOnePixel() {
        LabPage lab = open(BLANK);
        pixel(lab, 9).click();
        browser.assertBecomes("/en/labs/digits?pixels=0040000000000000", lab::url);
        assertTrue(pixel(lab, 9).isSelected());
        pixel(lab, 9).click();
        browser.assertBecomes("/en/labs/digits" + BLANK, lab::url);
        assertFalse(pixel(lab, 9).isSelected());
    }

    @Test
    void isDrawnByKeysAlone() {
        LabPage lab = open(BLANK);
        browser.evaluate("document.getElementById('lab-p0').focus()");
        lab.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.SPACE);
        browser.assertBecomes("/en/labs/digits?pixels=0040000000000000", lab::url);
        assertEquals("lab-p9", lab.focus());
        lab.press(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.SPACE);
        browser.assertBecomes("/en/labs/digits?pixels=8040000000000000", lab::url);
        assertEquals("lab-p0", lab.focus());
        lab.press(Keys.TAB);
        assertEquals("lab-clear", lab.focus());
        lab.press(Keys.ENTER);
        browser.assertBecomes("/en/labs/digits" + BLANK, lab::url);
        assertFalse(pixel(lab, 9).isSelected());
    }

    @Test
    void anotherTargetChangesTheGradientAndKeepsThePicture() {
        LabPage lab = open("?pixels=3c42021c2242423c");
        String before = lab.text(".pixel-table");
        new Select(lab.find("#lab-target")).selectByValue("8");
        browser.assertBecomes("/en/labs/digits?pixels=3c42021c2242423c&target=8", lab::url);
        assertTrue(pixel(lab, 34).isSelected());
        assertFalse(before.equals(lab.text(".pixel-table")));
        lab.find("#lab-epochs-less").click();
        browser.assertBecomes("/en/labs/digits?pixels=3c42021c2242423c&target=8&epochs=19", lab::url);
    }

    @Test
    void explainsAPixelAndKeepsExplainingIt() {
        LabPage lab = open("");
        lab.find("#lab-pixel4-2").click();
        browser.assertBecomes("X[34]", lab::explained);
        browser.assertBecomes("/en/labs/digits?node=X%5B34%5D", lab::url);
        pixel(lab, 34).click();
        browser.assertBecomes("/en/labs/digits?pixels=3c42021c2242423c&node=X%5B34%5D", lab::url);
        assertTrue(lab.status().startsWith("The network reads 8"), lab.status());
        assertEquals("X[34]", lab.explained());
    }

    @Test
    void worksWithoutJavaScript() {
        browser.javaScript(false);
        LabPage lab = open(BLANK);
        for (int row = 0; row < 8; row++) {
            pixel(lab, 8 * row + 4).click();
        }
        browser.leaveBy(lab.find(".submit button"));
        assertTrue(browser.find(".lab-sentence").getText().startsWith("The network reads 1"));
        assertTrue(browser.find(".permalink").getDomAttribute("href").endsWith("?pixels=0808080808080808"));
        browser.leaveBy(browser.find("#lab-epochs-less"));
        assertTrue(browser.find(".permalink").getDomAttribute("href").endsWith("?pixels=0808080808080808&epochs=19"));
        browser.leaveBy(browser.find("#lab-clear"));
        assertTrue(browser.find(".permalink").getDomAttribute("href").endsWith(BLANK + "&epochs=19"));
    }

    @Test
    void thePictureLabIsDrawnInTheSameWay() {
        browser.open(server.url("/en/labs/picture" + BLANK));
        LabPage lab = LabPage.in(browser);
        drag(lab, PointerInput.Kind.MOUSE, 0, 7);
        browser.assertBecomes("/en/labs/picture?pixels=ff00000000000000", lab::url);
    }

    @Test
    void trainsByItselfAndStops() {
        browser.open(server.url("/en/labs/digit-training?epochs=0"));
        LabPage lab = LabPage.in(browser);
        lab.markPage();
        lab.find("#lab-play").click();
        browser.waitUntil(page -> lab.text("[role=status]").startsWith("After 3 epochs"));
        browser.waitUntil(page -> {
            browser.evaluate("document.getElementById('lab-stop')?.click()");
            return !lab.url().contains("play=1");
        });
        String stopped = lab.url();
        assertFalse(lab.has("[hx-trigger^=intersect]"));
        assertEquals(stopped, lab.url());
        lab.assertSamePage();
    }

    @Test
    void trainsToTheEnd() {
        browser.open(server.url("/en/labs/digit-training?epochs=18&play=1"));
        LabPage lab = LabPage.in(browser);
        browser.assertBecomes("/en/labs/digit-training", lab::url);
        assertTrue(lab.status().startsWith("After 20 epochs"), lab.status());
        assertFalse(lab.has("#lab-stop"));
    }

    @Test
    void trainsEpochByEpochWithoutJavaScript() {
        browser.javaScript(false);
        browser.open(server.url("/en/labs/digit-training?epochs=0"));
        browser.leaveBy(browser.find("#lab-epochs-more"));
        assertTrue(browser.find(".lab-sentence").getText().startsWith("After 1 epoch,"));
        assertFalse(browser.find("#lab-play").isDisplayed());
    }

    @Test
    void trainsInItsLessonWhenOneComesToIt() {
        browser.open(server.url("/en/lessons/layers"));
        LabPage lab = new LabPage(browser, "lab-s6-7");
        assertTrue(lab.status().startsWith("Before any training"), lab.status());
        browser.evaluate("document.getElementById('lab-s6-7').scrollIntoView()");
        browser.waitUntil(page -> lab.status().startsWith("After "));
        assertEquals("/en/lessons/layers", lab.url());
        LabPage drawing = new LabPage(browser, "lab-s6-7-also");
        browser.evaluate("document.getElementById('lab-s6-7-also-p34').scrollIntoView()");
        drawing.find("#lab-s6-7-also-p34").click();
        browser.waitUntil(page -> drawing.status().startsWith("The network reads 8"));
    }
}
