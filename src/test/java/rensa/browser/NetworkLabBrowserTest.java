package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

class NetworkLabBrowserTest extends InBrowser {
    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/network" + query));
        return LabPage.in(browser);
    }

    @Test
    void followsAWeightThatIsTyped() {
        LabPage lab = open("?numbers=full");
        lab.markPage();
        String before = lab.status();
        lab.type(lab.field("W1[0][0]"), "2");
        browser.waitUntil(page -> lab.text(".parameters td.value").startsWith("2"));
        browser.waitUntil(page -> !lab.status().equals(before));
        assertTrue(lab.url().contains("in.W1=%5B%5B2,"), lab.url());
        assertEquals("lab-in-W1-0-0", lab.focus());
        lab.assertSamePage();
    }

    @Test
    void drawsOtherWeightsForAnotherSeedAndKeepsTheExamplesThatWereTyped() {
        LabPage lab = open("");
        String drawn = lab.field("W1[0][0]").getDomProperty("value");
        lab.type(lab.field("X[0][0]"), "1.25");
        browser.waitUntil(page -> lab.url().contains("in.X="));
        lab.find("#lab-seed-more").click();
        browser.waitUntil(page -> lab.url().contains("seed=6"));
        browser.waitUntil(page -> !lab.field("W1[0][0]").getDomProperty("value").equals(drawn));
        assertEquals("1.25", lab.field("X[0][0]").getDomProperty("value"));
        assertTrue(!lab.url().contains("in.W1"), lab.url());
    }

    @Test
    void undoesTheEditsOfWeights() {
        LabPage lab =
                open("?in.W1=[[9,9,9],[9,9,9]]&in.X=[[2,3]]".replace("[", "%5B").replace("]", "%5D"));
        lab.find("#lab-redraw").click();
        browser.waitUntil(page -> !lab.url().contains("in.W1"));
        assertTrue(lab.url().contains("in.X="), lab.url());
        browser.waitUntil(page -> lab.field("W1[0][0]").getDomProperty("value").startsWith("0."));
    }

    @Test
    void addsLayersNeuronsAndExamples() {
        LabPage lab = open("");
        lab.find("#lab-depth-more").click();
        browser.waitUntil(page -> lab.url().contains("layers=2,3,3,1"));
        lab.find("#lab-width-2-more").click();
        browser.waitUntil(page -> lab.url().contains("layers=2,3,4,1"));
        lab.find("#lab-rows-more").click();
        browser.waitUntil(page -> lab.url().contains("rows=2"));
        browser.waitUntil(page -> lab.hasField("X[1][1]") && lab.hasField("W2[2][3]"));
        lab.find("#lab-row-1").click();
        browser.waitUntil(page -> lab.url().contains("row=1"));
        new Select(lab.find("#lab-f")).selectByValue("relu");
        browser.waitUntil(page -> lab.url().contains("f=relu"));
    }

    @Test
    void explainsTheNeuronAndTheEdgeThatAreClicked() {
        LabPage lab = open("");
        lab.click("H1[1]");
        browser.assertBecomes("H1[1]", lab::explained);
        browser.driver()
                .executeScript(
                        "document.querySelector('svg.net a.weight').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
        browser.assertBecomes("W1[0][0]", lab::explained);
        browser.waitUntil(page -> lab.has(".plot svg"));
        lab.find("#lab-head1").click();
        browser.assertBecomes("layer1", lab::explained);
    }

    @Test
    void stepsByKeyboard() {
        LabPage lab = open("?step=0");
        lab.find("[data-step=next]").sendKeys(Keys.ARROW_RIGHT);
        browser.assertBecomes("1 / 8", lab::count);
        lab.press(Keys.ARROW_RIGHT);
        browser.assertBecomes("2 / 8", lab::count);
        assertTrue(lab.status().startsWith("Output layer: computing A2"), lab.status());
        lab.press(Keys.HOME);
        browser.assertBecomes("0 / 8", lab::count);
        lab.press(Keys.END);
        browser.assertBecomes("8 / 8", lab::count);
    }

    @Test
    void leadsToTheGraphLab() {
        LabPage lab = open("");
        browser.leaveBy(lab.find("#lab-to-graph"));
        assertTrue(browser.<String>evaluate("location.pathname").endsWith("/labs/graph"));
    }

    @Test
    void worksWithoutJavaScript() {
        browser.javaScript(false);
        LabPage lab = open("");
        lab.type(lab.field("W1[0][0]"), "2");
        browser.leaveBy(lab.find(".submit button"));
        LabPage after = LabPage.in(browser);
        assertEquals("2", after.field("W1[0][0]").getDomAttribute("value"));
        assertTrue(browser.driver().getCurrentUrl().contains("drawn="));
        browser.leaveBy(after.find("#lab-seed-more"));
        LabPage reseeded = LabPage.in(browser);
        assertEquals("2", reseeded.field("W1[0][0]").getDomAttribute("value"), "edited, so kept");
    }
}
