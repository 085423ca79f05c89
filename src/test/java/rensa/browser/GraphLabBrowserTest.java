package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Editing numbers and programs in the graph lab. */
class GraphLabBrowserTest extends InGraphLab {
    @Test
    void editingANumberUpdatesFigureTableExplanationAndUrl() {
        LabPage lab = open("?node=n");
        assertEquals("total = 220; apple 2.2, n 110, tax 200", lab.result());
        lab.type(lab.field("apple"), "120");
        browser.assertBecomes("total = 264; apple 2.2, n 132, tax 240", lab::result);
        assertEquals(lab.status(), lab.text(".step-sentence span"));
        assertTrue(lab.status().contains("264") && lab.status().contains("132"), lab.status());
        assertEquals("apple 120 n 2 tax 1.1 120 2 240 1.1 264", sorted(lab.figure()));
        assertEquals("apple 120 2.2, n 2 132, price 240 1.1, tax 1.1 240, total 264 1", lab.table());
        assertTrue(lab.text(".explanation").contains("132"), lab.text(".explanation"));
        assertTrue(lab.text(".meanings").contains("396"), lab.text(".meanings"));
        assertEquals(
                "/en/labs/graph?program=price+%3D+apple+*+n%0Atotal+%3D+price+*+tax&in.apple=120&in.n=2&in.tax=1.1&node=n",
                lab.url());
        lab.type(lab.field("apple"), "100");
        browser.assertBecomes("/en/labs/graph?node=n", lab::url);
        lab.assertSamePage();
    }

    /** Nodes before edges, as the figure is drawn with edges first. */
    private static String sorted(String figure) {
        int nodes = figure.indexOf("apple");
        return (figure.substring(nodes) + " " + figure.substring(0, nodes)).trim();
    }

    @Test
    void theCaretStaysWhereItIsTypedWhenAnAnswerArrives() {
        LabPage lab = open("");
        WebElement apple = lab.field("apple");
        apple.sendKeys(Keys.HOME, Keys.ARROW_RIGHT, "5");
        browser.assertBecomes("total = 3300; apple 2.2, n 1650, tax 3000", lab::result);
        assertEquals(
                "1500@2", browser.evaluate("document.activeElement.value + '@' + document.activeElement.selectionEnd"));
        apple.sendKeys("7");
        browser.assertBecomes("total = 34540; apple 2.2, n 17270, tax 31400", lab::result);
        assertEquals("15700", lab.fields().get("apple"));
    }

    @Test
    void theLastOfManyFastEditsWins() {
        LabPage lab = open("");
        lab.type(lab.field("apple"), "");
        lab.field("apple").sendKeys(Keys.DELETE);
        for (char digit : "12345.678".toCharArray()) {
            lab.field("apple").sendKeys(String.valueOf(digit));
        }
        browser.assertBecomes("12345.678", () -> lab.fields().get("apple"));
        browser.assertBecomes("total = 27160.5; apple 2.2, n 13580.2, tax 24691.4", lab::result);
        assertTrue(lab.url().contains("in.apple=12345.678&"), lab.url());
    }

    @Test
    void anAnswerThatComesLateDoesNotOverwriteANewerOne() {
        LabPage lab = open("");
        slow.hold();
        lab.type(lab.field("apple"), "3");
        browser.waitUntil(page -> slow.isHolding("in.apple=3&"));
        lab.field("apple").sendKeys("0");
        browser.waitUntil(page -> slow.isHolding("in.apple=30&"));
        slow.answer("in.apple=30&");
        browser.assertBecomes("total = 66; apple 2.2, n 33, tax 60", lab::result);
        slow.answer("in.apple=3&");
        slow.answerAll();
        lab.type(lab.field("n"), "4"); // once its answer is there, the late one would be there too
        browser.assertBecomes("total = 132; apple 4.4, n 33, tax 120", lab::result);
        assertEquals("30", lab.fields().get("apple"));
        assertTrue(lab.url().contains("in.apple=30&"), lab.url());
    }

    @Test
    void aNewInputOfTheProgramAppearsAsAFieldWithTheValue1() {
        LabPage lab = open("");
        lab.program().sendKeys(Keys.chord(Keys.CONTROL, Keys.END), " - coupon");
        browser.assertBecomes(Map.of("apple", "100", "n", "2", "tax", "1.1", "coupon", "1"), lab::fields);
        browser.assertBecomes("total = 219; apple 2.2, n 110, tax 200, coupon −1", lab::result);
        assertEquals("lab-program", lab.focus());
        assertTrue(lab.figure().contains("coupon 1"), lab.figure());
        assertTrue(lab.url().contains("+-+coupon&"), lab.url());
        lab.assertSamePage();
    }

    @Test
    void theFieldOfANewInputShowsItsMistakes() {
        LabPage lab = open("");
        lab.program().sendKeys(Keys.chord(Keys.CONTROL, Keys.END), " - coupon");
        browser.waitUntil(page -> lab.hasField("coupon"));
        lab.type(lab.field("coupon"), "ten");
        browser.waitUntil(page -> lab.text("#lab-in-coupon-error").contains("“ten”"));
        lab.field("coupon").sendKeys(Keys.ENTER);
        lab.type(lab.field("apple"), "x1");
        browser.waitUntil(page -> lab.text("#lab-in-apple-error").startsWith("“x1”"));
        assertTrue(lab.text("#lab-in-coupon-error").startsWith("“ten”"));
        lab.assertSamePage();
    }

    @Test
    void aSyntaxErrorStandsBesideTheFieldUntilItIsMended() {
        LabPage lab = open("");
        WebElement program = lab.program();
        program.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), " * (1 + n");
        browser.waitUntil(page -> lab.has(".problem"));
        browser.assertBecomes("true", () -> program.getDomAttribute("aria-invalid"));
        assertTrue(lab.text("#lab-problem p").contains("“(”"), lab.text("#lab-problem p"));
        assertEquals("(", lab.text("#lab-problem mark"));
        assertEquals("2", lab.text("#lab-problem .line-number"));
        assertEquals(lab.text("#lab-problem p"), lab.status());
        assertEquals("lab-problem", program.getDomAttribute("aria-describedby"));
        assertFalse(lab.has("svg.graph"), "a figure of another program");
        assertFalse(lab.has(".gradients"), "a table of another program");
        assertEquals("lab-program", lab.focus());
        program.sendKeys(")");
        browser.assertBecomes("total = 660; apple 6.6, n 330 + 220 = 550, tax 600", lab::result);
        browser.assertBecomes("false", () -> program.getDomAttribute("aria-invalid"));
        assertFalse(lab.has(".problem"));
        assertEquals("lab-program", lab.focus());
        assertEquals("price = apple * n\ntotal = price * tax * (1 + n)", program.getDomProperty("value"));
        lab.assertSamePage();
    }

    @Test
    void anInvalidNumberShowsItsMessageAtItsFieldUntilItIsMended() {
        LabPage lab = open("");
        WebElement apple = lab.field("apple");
        lab.type(apple, "1o0");
        browser.waitUntil(page -> lab.text("#lab-in-apple-error").contains("“1o0”"));
        browser.assertBecomes("true", () -> apple.getDomAttribute("aria-invalid"));
        assertEquals("lab-in-apple-error", apple.getDomAttribute("aria-describedby"));
        assertEquals("false", lab.field("n").getDomAttribute("aria-invalid"));
        assertEquals("", lab.text("#lab-in-n-error"));
        assertFalse(lab.has("svg.graph"), "a figure of other inputs");
        assertEquals(apple, browser.driver().switchTo().activeElement());
        lab.type(apple, "1e2");
        browser.assertBecomes("total = 220; apple 2.2, n 110, tax 200", lab::result);
        browser.assertBecomes("false", () -> apple.getDomAttribute("aria-invalid"));
        assertEquals("", lab.text("#lab-in-apple-error"));
        assertEquals(apple, browser.driver().switchTo().activeElement());
    }

    @Test
    void aNumberEditedBeforeTheProgramIsAnsweredBringsTheNewFieldsToo() {
        LabPage lab = open("");
        slow.hold();
        lab.type(lab.program(), "total = coupon + apple");
        browser.waitUntil(page -> slow.isHolding("coupon+%2B+apple") || slow.isHolding("coupon%20%2B%20apple"));
        lab.type(lab.field("apple"), "7");
        browser.waitUntil(page -> slow.isHolding("in.apple=7"));
        slow.answerAll();
        browser.assertBecomes("total = 8; coupon 1, apple 1", lab::result);
        assertEquals(Map.of("coupon", "1", "apple", "7"), lab.fields());
        assertEquals("in.apple", browser.evaluate("document.activeElement.name"));
        lab.press("5");
        browser.assertBecomes("total = 76; coupon 1, apple 1", lab::result);
    }

    @Test
    void wordsBeingComposedAreNotSent() {
        LabPage lab = open("");
        slow.hold();
        browser.driver().executeScript("""
                const field = document.querySelector('textarea.program');
                field.value = 'total = 2 * りん';
                field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
                field.value = 'total = 2 * りんご';
                field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
                window.sentWhileComposing = document.querySelectorAll('.htmx-request').length;
                field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, data: 'りんご'}));""");
        slow.answerAll();
        browser.assertBecomes("total = 2; りんご 2", lab::result);
        assertEquals(0L, browser.<Long>evaluate("window.sentWhileComposing"));
        assertEquals(1, slow.asked());
        assertEquals(Map.of("りんご", "1"), lab.fields());
    }

    @Test
    void fullWidthNumbersAreRead() {
        LabPage lab = open("");
        lab.type(lab.field("apple"), "120");
        browser.assertBecomes("total = 264; apple 2.2, n 132, tax 240", lab::result);
        assertEquals("120", lab.fields().get("apple"), "what was typed");
    }

    @Test
    void aStepFollowedAtOnceAfterTypingKeepsTheNumber() {
        LabPage lab = open("");
        slow.hold();
        lab.type(lab.field("apple"), "120");
        lab.find("[data-step=previous]").click();
        browser.waitUntil(page -> slow.isHolding("step=4"));
        slow.answerAll();
        browser.assertBecomes("4 / 5", lab::count);
        assertTrue(lab.figure().contains("apple 120"), lab.figure());
        assertEquals("120", lab.fields().get("apple"));
        assertTrue(lab.url().contains("in.apple=120&in.n=2&in.tax=1.1&step=4"), lab.url());
    }

    @Test
    void aNodeChosenAtOnceAfterTypingKeepsTheNumber() {
        LabPage lab = open("");
        slow.hold();
        lab.type(lab.field("apple"), "120");
        lab.click("tax");
        browser.waitUntil(page -> slow.isHolding("node=tax"));
        slow.answerAll();
        browser.assertBecomes("tax", lab::explained);
        assertTrue(lab.table().startsWith("apple 120 2.2"), lab.table());
        assertEquals("120", lab.fields().get("apple"));
    }

    @Test
    void theLanguageSwitchKeepsWhatWasEdited() {
        LabPage lab = open("?step=3&node=tax");
        lab.type(lab.field("apple"), "120");
        browser.waitUntil(page -> lab.url().contains("in.apple=120"));
        lab.find("[data-step=previous]").click();
        browser.assertBecomes("2 / 5", lab::count);
        browser.find("header a[hreflang=ja]").click();
        browser.waitUntil(page -> lab.url().startsWith("/ja/labs/graph?"));
        assertEquals("2 / 5", lab.count());
        assertEquals("120", lab.fields().get("apple"));
        assertEquals("ja", browser.evaluate("document.documentElement.lang"));
    }

    @Test
    void allDigitsAreShownOnDemand() {
        LabPage lab = open("");
        lab.find("#lab-numbers").click();
        browser.assertBecomes(
                "apple 100 2.2, n 2 110.00000000000001, price 200 1.1, tax 1.1 200, total 220.00000000000003 1",
                lab::table);
        browser.assertBecomes("/en/labs/graph?numbers=full", lab::url);
        assertEquals("lab-numbers", lab.focus());
        lab.type(lab.field("n"), "3");
        browser.assertBecomes(
                "apple 100 3.3000000000000003, n 3 110.00000000000001, price 300 1.1, tax 1.1 300, total 330 1",
                lab::table);
        lab.find("#lab-numbers").click();
        browser.assertBecomes("apple 100 3.3, n 3 110, price 300 1.1, tax 1.1 300, total 330 1", lab::table);
        lab.assertSamePage();
    }

    @Test
    void numericalDifferentiationStandsBesideTheGradientsOnDemand() {
        LabPage lab = open("");
        assertFalse(lab.has("td.check"));
        lab.find("#lab-check").click();
        browser.waitUntil(page -> lab.has("td.check"));
        assertTrue(lab.has("thead th:nth-child(10)"));
        assertEquals("2.2", lab.text("tbody tr:first-child td:nth-of-type(8)"));
        browser.assertBecomes("/en/labs/graph?check=1", lab::url);
        assertEquals("lab-check", lab.focus());
        lab.type(lab.field("n"), "3");
        browser.assertBecomes("3.3", () -> lab.text("tbody tr:first-child td:nth-of-type(8)"));
        lab.find("#lab-check").click();
        browser.waitUntil(page -> !lab.has("td.check"));
        lab.assertSamePage();
    }

    @Test
    void thePermalinkShowsTheSameStateAgain() {
        LabPage lab = open("");
        lab.type(lab.field("apple"), "120");
        browser.waitUntil(page -> lab.url().contains("in.apple=120"));
        lab.find("[data-step=previous]").click();
        browser.assertBecomes("4 / 5", lab::count);
        lab.click("tax");
        browser.assertBecomes("tax", lab::explained);
        String table = lab.table();
        assertEquals(server.url(lab.url()), lab.find(".permalink").getDomProperty("href"));
        lab.find(".permalink").click();
        browser.waitUntil(
                page -> browser.evaluate("window.sameAsBefore === undefined && document.readyState === 'complete'"));
        assertEquals("4 / 5", lab.count());
        assertEquals("tax", lab.explained());
        assertEquals(table, lab.table());
    }

    @Test
    void complainsAboutNothing() {
        browser.forgetComplaints();
        LabPage lab = open("");
        lab.type(lab.field("apple"), "12");
        browser.waitUntil(page -> lab.url().contains("in.apple=12&"));
        lab.type(lab.program(), "y = (");
        browser.waitUntil(page -> lab.has(".problem"));
        lab.type(lab.program(), "y = a * b");
        browser.waitUntil(page -> lab.has("svg.graph"));
        lab.find("[data-step=first]").click();
        browser.assertBecomes("0 / 3", lab::count);
        browser.assertNoComplaints();
    }
}
