package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Stepping through the passes and opening explanations, by keyboard and by mouse. */
class GraphLabKeyboardTest extends InGraphLab {
    private static void focus(WebElement element) {
        browser.driver().executeScript("arguments[0].focus()", element);
    }

    /** Presses Tab until the focus is on the element that a selector finds. */
    private static void tabTo(LabPage lab, String css) {
        for (int i = 0; i < 60; i++) {
            if (browser.<Boolean>evaluate("document.activeElement.matches(arguments[0])", css)) {
                return;
            }
            lab.press(Keys.TAB);
        }
        throw new AssertionError("Tab does not reach " + css + ", but " + lab.focus());
    }

    @Test
    void arrowKeysStepThroughBothPasses() {
        LabPage lab = open("");
        focus(lab.find("[data-step=first]"));
        lab.press(Keys.HOME);
        assertStep(lab, 0, "", "apple = 100", "n = 2", "tax = 1.1");
        lab.press(Keys.ARROW_RIGHT);
        assertStep(lab, 1, "price", "price = apple × n = 100 × 2 = 200");
        lab.press(Keys.ARROW_RIGHT);
        assertStep(lab, 2, "total", "total = price × tax = 200 × 1.1 = 220");
        lab.press(Keys.ARROW_RIGHT);
        assertStep(lab, 3, "total", "total", "1");
        lab.press(Keys.ARROW_RIGHT);
        assertStep(lab, 4, "total", "1 × 1.1 = 1.1 to price", "1 × 200 = 200 to tax");
        lab.press(Keys.ARROW_LEFT);
        browser.assertBecomes("3 / 5", lab::count);
        lab.press(Keys.END);
        browser.assertBecomes("/en/labs/graph", lab::url);
        assertEquals("total = 220; apple 2.2, n 110, tax 200", lab.result());
        assertEquals("lab-step-all", lab.focus());
        lab.press(Keys.ARROW_RIGHT); // nowhere to go
        lab.press(Keys.ARROW_LEFT);
        browser.assertBecomes("4 / 5", lab::count);
        lab.assertSamePage();
    }

    private static void assertStep(LabPage lab, int step, String active, String... facts) {
        browser.assertBecomes(step + " / 5", lab::count);
        browser.assertBecomes("/en/labs/graph?step=" + step, lab::url);
        for (String fact : facts) {
            assertTrue(lab.sentence().contains(fact), lab.sentence());
        }
        assertTrue(lab.sentence().endsWith(lab.status()), lab.status());
        assertEquals(active, lab.active());
        assertTrue(
                browser.<Boolean>evaluate("document.activeElement.closest('[data-stepper]') !== null"),
                "the focus left the stepper for " + lab.focus());
    }

    @Test
    void everyStepIsAPageOfItsOwn() {
        LabPage lab = open("?step=4");
        assertEquals("4 / 5", lab.count());
        assertEquals("total", lab.active());
        assertEquals("total", lab.explained());
    }

    @Test
    void theButtonsOfTheStepperWorkWithEnter() {
        LabPage lab = open("");
        tabTo(lab, "[data-step=first]");
        lab.press(Keys.ENTER);
        browser.assertBecomes("0 / 5", lab::count);
        assertEquals("lab-step-first", lab.focus());
        assertEquals("true", lab.find("[data-step=first]").getDomAttribute("aria-disabled"));
        tabTo(lab, "[data-step=next]");
        lab.press(Keys.ENTER);
        browser.assertBecomes("1 / 5", lab::count);
        lab.press(Keys.ENTER);
        browser.assertBecomes("2 / 5", lab::count);
        assertEquals("lab-step-next", lab.focus());
        lab.assertSamePage();
    }

    @Test
    void aKeyHeldDownWhileTheAnswerIsSlowAsksOnce() {
        LabPage lab = open("?step=0");
        slow.hold();
        focus(lab.find("[data-step=next]"));
        lab.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.waitUntil(page -> slow.isHolding("step=1"));
        slow.answerAll();
        browser.assertBecomes("1 / 5", lab::count);
        assertEquals(1, slow.asked());
        lab.press(Keys.ARROW_RIGHT);
        browser.assertBecomes("2 / 5", lab::count);
    }

    @Test
    void aNodeIsChosenByKeyboard() {
        LabPage lab = open("");
        tabTo(lab, ".node[href$='node=price']");
        String node = lab.focus();
        lab.press(Keys.ENTER);
        browser.assertBecomes("price", lab::explained);
        assertEquals(node, lab.focus());
        assertEquals("price", browser.evaluate("document.activeElement.querySelector('.name').textContent"));
        browser.assertBecomes("/en/labs/graph?node=price", lab::url);
        lab.press(Keys.TAB, Keys.ENTER);
        browser.waitUntil(page -> !lab.explained().equals("price"));
        lab.assertSamePage();
    }

    @Test
    void aNodeIsChosenByMouse() {
        LabPage lab = open("");
        lab.click("total");
        browser.assertBecomes("total", lab::explained);
        assertEquals("total", browser.evaluate("document.activeElement.querySelector('.name').textContent"));
        lab.find(".gradients tbody th a[href*='node=tax']").click();
        browser.assertBecomes("tax", lab::explained);
        assertTrue(lab.focus().startsWith("lab-row"), lab.focus());
        lab.assertSamePage();
    }

    @Test
    void anUpstreamGradientLeadsToTheNodeThatExplainsIt() {
        LabPage lab = open("?node=apple");
        tabTo(lab, ".explanation a.gradient");
        assertEquals("∂total/∂price = 1.1", browser.evaluate("document.activeElement.textContent"));
        lab.press(Keys.ENTER);
        browser.assertBecomes("price", lab::explained);
        browser.assertBecomes("lab-explained", lab::focus);
        lab.press(Keys.TAB);
        tabTo(lab, ".explanation a.gradient");
        lab.press(Keys.ENTER);
        browser.assertBecomes("total", lab::explained);
        assertFalse(lab.has(".rungs"), "the output needs no computation");
        lab.assertSamePage();
    }

    @Test
    void theWholeLabWorksByKeyboardAlone() {
        LabPage lab = open("");
        tabTo(lab, "textarea.program");
        lab.type(browser.driver().switchTo().activeElement(), "y = a * b");
        browser.waitUntil(page -> lab.hasField("b"));
        tabTo(lab, "input[name='in.a']");
        lab.type(browser.driver().switchTo().activeElement(), "3");
        browser.assertBecomes("y = 3; a 1, b 3", lab::result);
        lab.press(Keys.TAB);
        lab.type(browser.driver().switchTo().activeElement(), "4" + Keys.ENTER);
        browser.assertBecomes("y = 12; a 4, b 3", lab::result);
        assertEquals("in.b", browser.evaluate("document.activeElement.name"));
        tabTo(lab, ".gradients a[href*='node=y']");
        lab.press(Keys.ENTER);
        browser.assertBecomes("y", lab::explained);
        tabTo(lab, "#lab-check");
        lab.press(Keys.ENTER);
        browser.waitUntil(page -> lab.has("td.check"));
        tabTo(lab, "#lab-numbers");
        lab.press(Keys.ENTER);
        browser.waitUntil(page -> lab.url().contains("numbers=full"));
        tabTo(lab, ".gallery a[href*='coupon']");
        lab.press(Keys.ENTER);
        browser.waitUntil(page -> lab.hasField("coupon"));
        lab.assertSamePage();
    }
}
