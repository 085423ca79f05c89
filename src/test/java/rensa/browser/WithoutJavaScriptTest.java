package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The graph lab in a browser that runs no scripts: links and a submit button alone. */
class WithoutJavaScriptTest extends InBrowser {
    @BeforeEach
    void withoutJavaScript() {
        browser.javaScript(false);
    }

    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/graph" + query));
        return LabPage.in(browser);
    }

    private static void compute(LabPage lab) {
        browser.leaveBy(lab.find(".submit button"));
    }

    @Test
    void aNumberIsEditedAndSubmitted() {
        LabPage lab = open("?step=4&node=apple");
        lab.type(lab.field("apple"), "120");
        compute(lab);
        assertEquals("4 / 5", lab.count());
        assertEquals("apple", lab.explained());
        assertTrue(lab.table().startsWith("apple 120 "), lab.table());
        browser.leaveBy(() -> lab.type(lab.field("n"), "3" + Keys.ENTER));
        assertTrue(lab.table().contains("price 360 1.1"), lab.table());
        browser.leaveBy(lab.find("[data-step=all]"));
        assertEquals("apple 120 3.3, n 3 132, price 360 1.1, tax 1.1 360, total 396 1", lab.table());
    }

    @Test
    void stepsAreLinks() {
        LabPage lab = open("");
        browser.leaveBy(lab.find("[data-step=first]"));
        assertEquals("0 / 5", lab.count());
        for (int step = 1; step <= 5; step++) {
            browser.leaveBy(lab.find("[data-step=next]"));
            assertEquals(step + " / 5", lab.count());
            assertEquals("/en/labs/graph?step=" + step, lab.url());
        }
        browser.leaveBy(lab.find("[data-step=previous]"));
        assertEquals("4 / 5", lab.count());
    }

    @Test
    void nodesAreLinks() {
        LabPage lab = open("");
        browser.leaveBy(() -> lab.click("tax"));
        assertEquals("tax", lab.explained());
        browser.leaveBy(lab.find(".explanation a.gradient"));
        assertEquals("total", lab.explained());
        browser.leaveBy(lab.find(".gradients a[href*='node=price']"));
        assertEquals("price", lab.explained());
    }

    @Test
    void aSyntaxErrorIsShownAndMended() {
        LabPage lab = open("");
        lab.type(lab.program(), "y = 2 * (a + b");
        compute(lab);
        assertEquals("(", lab.text("#lab-problem mark"));
        assertEquals("true", lab.program().getDomAttribute("aria-invalid"));
        assertEquals("y = 2 * (a + b", lab.program().getDomProperty("value"));
        lab.program().sendKeys(Keys.chord(Keys.CONTROL, Keys.END), ")");
        compute(lab);
        assertEquals("y = 4; a 2, b 2", lab.result());
    }

    @Test
    void anInvalidNumberIsShownAndMended() {
        LabPage lab = open("");
        lab.type(lab.field("apple"), "abc");
        compute(lab);
        assertTrue(lab.text("#lab-in-apple-error").startsWith("“abc” in apple"));
        WebElement apple = lab.field("apple");
        assertEquals("true", apple.getDomAttribute("aria-invalid"));
        assertEquals("abc", apple.getDomProperty("value"));
        lab.type(apple, "1");
        compute(lab);
        assertEquals("total = 2.2; apple 2.2, n 1.1, tax 2", lab.result());
    }

    @Test
    void aColumnIsAddedByALinkAndFilledIn() {
        LabPage lab = open("?program=y+%3D+sum(x)&in.x=%5B1%2C2%5D");
        browser.leaveBy(lab.find("#lab-in-x-column-add"));
        lab.type(lab.field("x[2]"), "40");
        compute(lab);
        assertEquals("y = 43.", lab.status());
        browser.leaveBy(lab.find("#lab-in-x-column-remove"));
        assertEquals("y = 3.", lab.status());
    }

    @Test
    void presetsDigitsCheckAndLanguageAreLinks() {
        LabPage lab = open("");
        browser.leaveBy(browser.find(".gallery a[href*='coupon']"));
        assertTrue(lab.hasField("coupon"));
        browser.leaveBy(lab.find("#lab-numbers"));
        browser.leaveBy(lab.find("#lab-check"));
        assertTrue(lab.has("td.check"));
        assertTrue(lab.url().endsWith("&check=1&numbers=full"), lab.url());
        browser.leaveBy(browser.find("header a[hreflang=ja]"));
        assertTrue(lab.url().startsWith("/ja/labs/graph?program="), lab.url());
        assertTrue(lab.hasField("coupon"));
        assertTrue(lab.has("td.check"));
    }
}
