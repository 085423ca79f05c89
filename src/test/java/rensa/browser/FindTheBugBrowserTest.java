package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** Find the bug, predict first and worksheets, by keyboard, without JavaScript and as they are printed. */
class FindTheBugBrowserTest extends InBrowser {
    private static final String BUG = "/en/practice/find-the-bug?level=2&seed=7";

    /** Asked of the page in one go, as what is found may be swapped before it is read. */
    private static String text(String css) {
        return browser.evaluate(
                "(found => found ? (found.innerText ?? found.textContent).trim() : '')(document.querySelector(arguments[0]))",
                css);
    }

    private static String focus() {
        return browser.evaluate("document.activeElement.id || document.activeElement.name");
    }

    private static void press(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static void tabTo(String id) {
        for (int i = 0; i < 60 && !id.equals(focus()); i++) {
            press(Keys.TAB);
        }
        assertEquals(id, focus());
    }

    @Test
    void isFoundByKeyboardAlone() {
        browser.open(server.url(BUG));
        browser.evaluate("window.samePage = true");
        browser.driver().executeScript("window.samePage = true");
        tabTo("bug-node0");
        press(Keys.ARROW_DOWN);
        press(Keys.ARROW_DOWN);
        press(Keys.TAB);
        tabTo("bug-mistake");
        press("The local");
        press(Keys.TAB, Keys.ENTER);
        browser.assertBecomes("✓ That is it.", () -> text("#bug-outcome h3"));
        assertTrue(text("#bug-outcome").contains("The node at fault is t"), text("#bug-outcome"));
        browser.assertBecomes(true, () -> text("#bug-table").contains("Right gradient"));
        assertEquals("t", text("#bug-table tr.active th"));
        assertTrue(browser.<String>evaluate("document.querySelector('#bug-status').textContent")
                .contains("The node at fault is t"));
        assertEquals(true, browser.<Boolean>evaluate("window.samePage"));
        assertTrue(browser.driver().getCurrentUrl().contains("node=t&mistake=forgot-local"));
        browser.assertAccessible();
    }

    @Test
    void aWrongAnswerLeavesTheChoicesAndTellsWhy() {
        browser.open(server.url(BUG));
        browser.find("input[value=s]").click();
        new Select(browser.find("#bug-mistake")).selectByValue("own-input");
        browser.find(".main-button").click();
        browser.assertBecomes("It is not this node, and not this mistake.", () -> text("#bug-outcome h3"));
        assertTrue(browser.find("input[value=s]").isSelected());
        browser.find("button[name=answer]").click();
        browser.assertBecomes("The answer", () -> text("#bug-outcome h3"));
    }

    @Test
    void worksWithoutJavaScriptOnAPhone() {
        browser.resize(320, 640).javaScript(false).open(server.url(BUG));
        browser.find("input[value=t]").click();
        new Select(browser.find("#bug-mistake")).selectByValue("forgot-local");
        browser.leaveBy(browser.find(".main-button"));
        assertEquals("✓ That is it.", text("#bug-outcome h3"));
        browser.assertNoSidewaysScrolling();
        browser.leaveBy(browser.find(".onward a"));
        assertTrue(browser.driver().getCurrentUrl().endsWith("level=2&seed=8"));
    }

    @Test
    void aPredictionIsMadeByKeyboardInItsLesson() {
        browser.open(server.url("/en/lessons/graphs"));
        browser.driver().executeScript("window.samePage = true");
        browser.driver().executeScript("document.querySelector('#predict-s5-2-1 input[value=positive]').focus()");
        press(Keys.ARROW_UP);
        press(Keys.TAB);
        press(Keys.SPACE);
        press(Keys.ARROW_DOWN);
        press(Keys.ARROW_DOWN);
        press(Keys.TAB, Keys.ENTER);
        browser.assertBecomes("✓ Just as you predicted.", () -> text("#predict-s5-2-1 .outcome strong"));
        browser.assertBecomes("◂ −6", () -> text("#predict-s5-2-1-figure .edge text.gradient"));
        assertEquals(true, browser.<Boolean>evaluate("window.samePage"));
        assertTrue(browser.driver().getCurrentUrl().contains("predict.sign=negative&predict.size=1-10"));
        browser.assertAccessible();
    }

    @Test
    void aPredictionIsMadeWithoutJavaScript() {
        browser.javaScript(false).open(server.url("/ja/lessons/layers"));
        browser.find("#predict-s6-2 input[value=zero]").click();
        browser.leaveBy(browser.find("#predict-s6-2 button"));
        assertTrue(browser.driver().getCurrentUrl().endsWith("?predict=s6-2&predict.sign=zero#predict-s6-2"));
        assertTrue(text("#predict-s6-2 .outcome").contains("予想のとおりです"));
    }

    @Test
    void aWorksheetIsPrintedWithoutWhatBelongsToTheScreen() {
        browser.open(server.url("/ja/practice/affine/worksheet?level=3&count=2"))
                .print()
                .resize(700, 990);
        assertEquals(
                0,
                browser.findAll("header.site nav, footer.site, .onward, .screen").stream()
                        .filter(element -> element.isDisplayed())
                        .count());
        assertTrue(browser.find(".online").isDisplayed());
        assertTrue(browser.find("svg.graph").isDisplayed());
        browser.assertNoSidewaysScrolling();
        Number tallest = browser.evaluate("Math.max(...[...document.querySelectorAll('.problem-on-paper')].map(p =>"
                + " p.getBoundingClientRect().height))");
        assertTrue(tallest.doubleValue() < 930, "a problem fits on a page of Letter: " + tallest);
    }
}
