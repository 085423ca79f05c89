package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

class LossLabBrowserTest extends InBrowser {
    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/loss" + query));
        return LabPage.in(browser);
    }

    private static String total(LabPage lab) {
        return lab.text(".gradients tfoot .value");
    }

    @Test
    void followsWhatIsTyped() {
        LabPage lab = open("");
        lab.markPage();
        lab.type(lab.field("Y[1][0]"), "4");
        browser.assertBecomes("0.5", () -> total(lab));
        browser.assertBecomes("/en/labs/loss?in.Y=%5B%5B3%5D,%5B4%5D%5D", lab::url);
        assertEquals("lab-in-Y-1-0", lab.focus());
        lab.assertSamePage();
    }

    @Test
    void drawsTheCurveOfTheOutputThatIsChosenByKeyboard() {
        LabPage lab = open("");
        lab.find("#lab-row1").sendKeys(Keys.ENTER);
        browser.assertBecomes("The loss as only Y[1][0] moves", () -> lab.text("figcaption"));
        assertEquals("/en/labs/loss?row=1", lab.url());
        assertEquals("lab-row1", lab.focus());
    }

    @Test
    void anotherLossBringsNumbersThatSuitIt() {
        LabPage lab = open("");
        new Select(lab.find("#lab-loss")).selectByValue("softmax_cross_entropy");
        browser.assertBecomes("/en/labs/loss?loss=softmax_cross_entropy&columns=3", lab::url);
        lab.type(lab.field("Y[0][0]"), "2");
        new Select(lab.find("#lab-loss")).selectByValue("mse");
        browser.assertBecomes(
                "/en/labs/loss?columns=3&in.Y=%5B%5B2,2.9,4.0%5D,%5B2.9,4.0,1%5D%5D&in.T=%5B%5B0,0,1%5D,%5B0,1,0%5D%5D",
                lab::url);
        assertEquals("2", lab.fields().get("Y[0][0]"), "any numbers do for mse");
    }

    @Test
    void takesOneMoreRowWithoutJavaScript() {
        browser.javaScript(false);
        LabPage lab = open("");
        lab.type(lab.field("Y[0][0]"), "8");
        browser.leaveBy(lab.find("#lab-rows-more"));
        LabPage larger = LabPage.in(browser);
        assertEquals(6, larger.fields().size());
        assertEquals("8", larger.field("Y[0][0]").getDomProperty("value"));
    }
}
