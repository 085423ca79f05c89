package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ActivationLabBrowserTest extends InBrowser {
    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/activation" + query));
        return LabPage.in(browser);
    }

    @Test
    void followsWhatIsTyped() {
        LabPage lab = open("");
        lab.markPage();
        lab.type(lab.find("#lab-x"), "0");
        browser.assertBecomes("At x = 0, sigmoid has the value 0.5 and the slope 0.25.", lab::status);
        assertEquals("0.25", lab.text(".gradients td.gradient"));
        assertEquals("/en/labs/activation?x=0", lab.url());
        assertEquals("lab-x", lab.focus());
        lab.assertSamePage();
    }

    @Test
    void tellsWhatIsWrongWhileItIsTyped() {
        LabPage lab = open("");
        lab.type(lab.find("#lab-from"), "9");
        browser.assertBecomes("Enter a number greater than where the range begins.", () -> lab.text("#lab-to-error"));
        assertEquals("true", lab.find("#lab-to").getDomAttribute("aria-invalid"));
        lab.type(lab.find("#lab-from"), "-9");
        browser.assertBecomes("", () -> lab.text("#lab-to-error"));
        assertTrue(lab.has("svg[role=img]"));
    }

    @Test
    void addsAndTakesAwayACurveByKeyboard() {
        LabPage lab = open("");
        lab.find("#lab-f-tanh").sendKeys(" ");
        browser.assertBecomes("sigmoid tanh", () -> lab.text(".legend"));
        assertEquals("/en/labs/activation?f=sigmoid,tanh", lab.url());
        assertEquals("lab-f-tanh", lab.focus());
        lab.find("#lab-f-sigmoid").sendKeys(" ");
        browser.assertBecomes("/en/labs/activation?f=tanh", lab::url);
    }

    @Test
    void keepsATableOpenWhileANumberIsTyped() {
        LabPage lab = open("");
        lab.find("details.numbers summary").click();
        lab.type(lab.find("#lab-x"), "2");
        browser.assertBecomes("/en/labs/activation?x=2", lab::url);
        browser.assertBecomes(true, () -> lab.has("details.numbers[open]"));
    }

    @Test
    void worksWithoutJavaScript() {
        browser.javaScript(false);
        LabPage lab = open("");
        lab.find("#lab-f-relu").click();
        lab.type(lab.find("#lab-x"), "3");
        browser.leaveBy(lab.find(".submit button"));
        assertEquals(
                "At x = 3, sigmoid has the value 0.952574 and the slope 0.0451767 and ReLU has the value 3 and the slope 1.",
                LabPage.in(browser).status());
    }
}
