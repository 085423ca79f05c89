package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

class NeuronLabBrowserTest extends InBrowser {
    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/neuron" + query));
        return LabPage.in(browser);
    }

    private static String output(LabPage lab) {
        return lab.text("svg.neuron .number:last-of-type text:not(.gradient)");
    }

    @Test
    void followsWhatIsTyped() {
        LabPage lab = open("");
        lab.markPage();
        lab.type(lab.field("b"), "-4");
        browser.assertBecomes("y 0.5", () -> output(lab));
        browser.assertBecomes("/en/labs/neuron?in.b=-4", lab::url);
        assertEquals("lab-in-b", lab.focus());
        lab.assertSamePage();
    }

    @Test
    void takesOneMoreInputAndAnotherActivation() {
        LabPage lab = open("");
        lab.type(lab.field("w1"), "5");
        lab.find("#lab-size-more").click();
        browser.assertBecomes("/en/labs/neuron?size=3&in.w1=5", lab::url);
        assertEquals("5", lab.field("w1").getDomProperty("value"));
        new Select(lab.find("#lab-f")).selectByValue("tanh");
        browser.assertBecomes("/en/labs/neuron?size=3&f=tanh&in.w1=5", lab::url);
        browser.assertBecomes("The activation: tanh", () -> lab.text("figcaption"));
    }

    /** Enter belongs to the field, and not to the first button of the form, which takes an input away. */
    @Test
    void enterOnlyComputes() {
        LabPage lab = open("");
        lab.type(lab.field("b"), "-4");
        lab.field("b").sendKeys(Keys.ENTER);
        browser.assertBecomes("/en/labs/neuron?in.b=-4", lab::url);
        assertEquals(5, lab.fields().size());
    }

    @Test
    void stepsAndExplainsByKeyboard() {
        LabPage lab = open("?step=0");
        lab.find("[data-step=next]").sendKeys(Keys.ARROW_RIGHT);
        browser.assertBecomes("1 / 11", lab::count);
        assertEquals("p1", lab.explained());
        lab.find("#lab-part0").sendKeys(Keys.ENTER);
        browser.assertBecomes("x1", lab::explained);
        assertEquals("/en/labs/neuron?step=1&node=x1", lab.url());
    }

    @Test
    void leadsToTheGraphLab() {
        LabPage lab = open("?step=2");
        browser.leaveBy(lab.find("#lab-graph"));
        assertEquals("2 / 11", LabPage.in(browser).count());
        assertEquals(
                "p1 = w1 * x1 p2 = w2 * x2 s = p1 + p2 z = s + b y = sigmoid(z)",
                LabPage.in(browser).text(".program"));
    }

    @Test
    void worksWithoutJavaScript() {
        browser.javaScript(false);
        LabPage lab = open("?step=5");
        lab.type(lab.field("b"), "-4");
        browser.leaveBy(lab.find("#lab-size-less"));
        LabPage smaller = LabPage.in(browser);
        assertEquals("-4", smaller.field("b").getDomProperty("value"));
        assertEquals(3, smaller.fields().size());
        smaller.field("b").sendKeys(Keys.chord(Keys.CONTROL, "a"), "2");
        browser.leaveBy(smaller.find(".submit button"));
        assertEquals("y 0.5", output(LabPage.in(browser)));
    }
}
