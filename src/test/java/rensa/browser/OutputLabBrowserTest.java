package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

class OutputLabBrowserTest extends InBrowser {
    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/output" + query));
        return LabPage.in(browser);
    }

    @Test
    void followsWhatIsTyped() {
        LabPage lab = open("");
        lab.markPage();
        lab.type(lab.field("a1"), "9");
        browser.assertBecomes("The largest probability is that of y1, which is 0.991099 (argmax).", lab::status);
        browser.assertBecomes("/en/labs/output?in.a1=9", lab::url);
        lab.type(lab.find("#lab-add"), "800");
        browser.assertBecomes("/en/labs/output?in.a1=9&add=800", lab::url);
        assertEquals("NaN", lab.text(".gradients tbody td:nth-child(5)"));
        assertEquals("lab-add", lab.focus());
        lab.assertSamePage();
    }

    @Test
    void goesFromClassificationToRegressionAndBack() {
        LabPage lab = open("?add=5");
        new Select(lab.find("#lab-kind")).selectByValue("identity");
        browser.assertBecomes("/en/labs/output?kind=identity&add=5", lab::url);
        assertEquals("5.3", lab.text(".gradients .output"));
        new Select(lab.find("#lab-kind")).selectByValue("softmax");
        browser.assertBecomes("/en/labs/output?add=5", lab::url);
    }

    @Test
    void takesOneMoreOutputWithoutJavaScript() {
        browser.javaScript(false);
        LabPage lab = open("?in.a3=7");
        browser.leaveBy(lab.find("#lab-size-more"));
        LabPage larger = LabPage.in(browser);
        assertEquals("4", larger.text(".counted output"));
        assertEquals("7", larger.field("a3").getDomProperty("value"));
        assertEquals("1", larger.field("a4").getDomProperty("value"));
    }
}
