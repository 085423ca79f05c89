package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Vectors and matrices in the graph lab, and the gallery from which they are opened. */
class GraphLabMatrixTest extends InGraphLab {
    /** The product of a row and a matrix. */
    private static LabPage openProduct() {
        return open("?program=y+%3D+sum(x+%40+W)&in.x=%5B1%2C2%5D&in.W=%5B%5B3%2C4%5D%2C%5B5%2C6%5D%5D");
    }

    private static void preset(LabPage lab, String name) {
        browser.driver().findElement(By.linkText(name)).click();
        lab.assertSamePage();
    }

    @Test
    void aPresetOfTheGalleryOpensInTheLab() {
        LabPage lab = open("");
        lab.type(lab.field("apple"), "7");
        preset(lab, browser.find(".gallery a[href*='softmax_cross']").getText());
        browser.waitUntil(page -> lab.hasField("a[2]"));
        assertEquals("L = softmax_cross_entropy(a, t)", lab.program().getDomProperty("value"));
        assertEquals("a", lab.explained());
        browser.waitUntil(page -> lab.url().contains("in.a=%5B0.3,2.9,4.0%5D"));
        lab.type(lab.field("a[0]"), "1.3");
        browser.waitUntil(page -> lab.url().contains("in.a=%5B1.3,2.9,4.0%5D"));
        lab.assertSamePage();
    }

    @Test
    void anAnswerThatComesAfterAPresetWasOpenedIsDropped() {
        LabPage lab = open("");
        slow.hold();
        lab.type(lab.field("apple"), "7");
        browser.waitUntil(page -> slow.isHolding("in.apple=7"));
        browser.find(".gallery a[href*='softmax_cross']").click();
        browser.waitUntil(page -> slow.isHolding("in.a="));
        slow.answer("in.a=");
        browser.waitUntil(page -> lab.hasField("a[2]"));
        String url = lab.url();
        slow.answerAll();
        lab.type(lab.field("a[0]"), "1"); // once its answer is there, the late one would be there too
        browser.waitUntil(page -> lab.url().contains("in.a=%5B1,"));
        assertEquals(url.replace("in.a=%5B0.3", "in.a=%5B1"), lab.url());
        assertTrue(lab.table().startsWith("a "), lab.table());
    }

    @Test
    void everyCellOfAMatrixCanBeEdited() {
        LabPage lab = openProduct();
        assertEquals("y = 29.", lab.status());
        lab.type(lab.field("W[1][0]"), "50");
        browser.waitUntil(page -> lab.status().equals("y = 119."));
        lab.type(lab.field("x[0]"), "10");
        browser.waitUntil(page -> lab.status().equals("y = 182."));
        assertTrue(lab.url().contains("&in.x=%5B10,2%5D&in.W=%5B%5B3,4%5D,%5B50,6%5D%5D"), lab.url());
        assertEquals("W, row 2, column 1", lab.field("W[1][0]").getDomAttribute("aria-label"));
        lab.assertSamePage();
    }

    @Test
    void aMistakeInACellStandsAtItsGrid() {
        LabPage lab = openProduct();
        lab.type(lab.field("W[1][0]"), "5,0");
        browser.waitUntil(page -> lab.text("#lab-in-W-error").startsWith("“5,0” in W"));
        browser.assertBecomes("true", () -> lab.field("W[1][0]").getDomAttribute("aria-invalid"));
        assertEquals("false", lab.field("x[0]").getDomAttribute("aria-invalid"));
        assertEquals("in.W[1][0]", browser.evaluate("document.activeElement.name"));
        lab.type(lab.field("W[1][0]"), "5.0");
        browser.waitUntil(page -> lab.status().equals("y = 29."));
        assertEquals("", lab.text("#lab-in-W-error"));
    }

    @Test
    void aColumnIsAddedAndTakenAway() {
        LabPage lab = openProduct();
        lab.find("#lab-in-W-column-add").click();
        browser.waitUntil(page -> lab.hasField("W[1][2]"));
        assertEquals(
                Map.of(
                        "x[0]", "1", "x[1]", "2", "W[0][0]", "3", "W[0][1]", "4", "W[0][2]", "0", "W[1][0]", "5",
                        "W[1][1]", "6", "W[1][2]", "0"),
                lab.fields());
        assertTrue(lab.status().equals("y = 29."), lab.status());
        assertEquals("lab-in-W-column-add", lab.focus());
        browser.waitUntil(page -> lab.url().contains("in.W=%5B%5B3,4,0%5D,%5B5,6,0%5D%5D"));
        assertFalse(lab.url().contains("shape"), lab.url());
        lab.find("#lab-in-W-column-remove").click();
        browser.waitUntil(page -> !lab.hasField("W[1][2]"));
        lab.find("#lab-in-W-column-remove").click();
        browser.waitUntil(page -> !lab.hasField("W[1][1]"));
        assertTrue(lab.status().startsWith("y = 13."), lab.status());
        lab.assertSamePage();
    }

    @Test
    void aRowThatDoesNotFitIsExplainedAndCanBeTakenAwayAgain() {
        LabPage lab = openProduct();
        lab.find("#lab-in-W-row-add").click();
        browser.waitUntil(page -> lab.has(".problem"));
        assertTrue(lab.text(".problem").contains("(3, 2)"), lab.text(".problem"));
        assertTrue(lab.hasField("W[2][1]"));
        lab.find("#lab-in-x-column-add").click();
        browser.waitUntil(page -> !lab.has(".problem"));
        assertTrue(lab.status().equals("y = 29."), lab.status());
        lab.assertSamePage();
    }

    @Test
    void anotherShapeKeepsWhatWasJustTypedAndTheStep() {
        LabPage lab = openProduct();
        lab.find("[data-step=previous]").click();
        browser.waitUntil(page -> lab.url().contains("step="));
        String step = lab.count();
        lab.type(lab.field("W[0][0]"), "9");
        browser.waitUntil(page -> lab.url().contains("in.W=%5B%5B9,"));
        slow.hold();
        lab.type(lab.field("x[1]"), "7");
        lab.find("#lab-in-W-column-add").click();
        browser.waitUntil(page -> slow.isHolding("shape.W=2x3"));
        slow.answerAll();
        browser.waitUntil(page -> lab.hasField("W[1][2]"));
        assertEquals("9", lab.fields().get("W[0][0]"));
        assertEquals("7", lab.fields().get("x[1]"));
        assertEquals(step, lab.count());
    }

    @Test
    void aNumberBecomesAVectorAndANumberAgain() {
        LabPage lab = open("?program=y+%3D+sum(x)&in.x=5");
        lab.find("#lab-in-x-column-add").click();
        browser.waitUntil(page -> lab.hasField("x[1]"));
        assertEquals(Map.of("x[0]", "5", "x[1]", "0"), lab.fields());
        lab.find("#lab-in-x-column-remove").click();
        browser.waitUntil(page -> !lab.hasField("x[1]"));
        lab.find("#lab-in-x-column-remove").click();
        browser.waitUntil(page -> lab.hasField("x"));
        assertEquals(Map.of("x", "5"), lab.fields());
        browser.assertBecomes("lab-in-x-0-0", lab::focus);
        lab.press(Keys.TAB);
        assertEquals("lab-in-x-column-add", lab.focus());
    }
}
