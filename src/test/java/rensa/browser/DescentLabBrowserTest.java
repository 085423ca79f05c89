package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

class DescentLabBrowserTest extends InBrowser {
    private static LabPage open(String query) {
        browser.open(server.url("/en/labs/descent" + query));
        return LabPage.in(browser);
    }

    private static WebElement field(LabPage lab, String id) {
        return lab.find("#lab-" + id);
    }

    @Test
    void followsWhatIsTyped() {
        LabPage lab = open("?steps=1");
        lab.markPage();
        lab.type(field(lab, "a-learningRate"), "0.5");
        browser.assertBecomes("/en/labs/descent?a.learningRate=0.5&steps=1", lab::url);
        assertEquals("After step 1, A: SGD is at x = −6.65 and y = 0, where L = 2.21113.", lab.status());
        assertEquals("lab-a-learningRate", lab.focus());
        lab.type(lab.field("x"), "2");
        browser.assertBecomes("/en/labs/descent?in.x=2&a.learningRate=0.5&steps=1", lab::url);
        lab.assertSamePage();
    }

    @Test
    void tellsWhatCannotBeReadAndRecovers() {
        LabPage lab = open("");
        lab.type(field(lab, "a-learningRate"), "-1");
        browser.assertBecomes("η must be a number that is 0 or greater.", () -> lab.text("#lab-a-learningRate-error"));
        assertEquals("true", field(lab, "a-learningRate").getDomAttribute("aria-invalid"));
        lab.type(field(lab, "a-learningRate"), "0.5");
        browser.assertBecomes("", () -> lab.text("#lab-a-learningRate-error"));
        assertTrue(lab.has(".plot > svg"));
    }

    /** Above the middle of the picture, and to its right, so that both coordinates change their signs. */
    @Test
    void startsWhereThePictureIsClicked() {
        LabPage lab = open("?surface=bowl");
        lab.markPage();
        WebElement picture = lab.find("[data-start] .plot > svg");
        int right = picture.getRect().width / 4;
        int up = -picture.getRect().height / 4;
        new Actions(browser.driver()).moveToElement(picture, right, up).click().perform();
        browser.waitUntil(page -> lab.url().contains("in.x="));
        double x = Double.parseDouble(lab.fields().get("x"));
        double y = Double.parseDouble(lab.fields().get("y"));
        assertTrue(x > 1 && x < 3, "x = " + x);
        assertTrue(y > 1 && y < 2.5, "y = " + y);
        assertTrue(
                lab.url()
                        .startsWith("/en/labs/descent?surface=bowl&in.x="
                                + lab.fields().get("x")),
                lab.url());
        assertFalse(lab.url().contains("at="), lab.url());
        lab.assertSamePage();
    }

    @Test
    void stepsByKeyboard() {
        LabPage lab = open("?step=0");
        lab.find("[data-step=next]").sendKeys(Keys.ARROW_RIGHT);
        browser.assertBecomes("1 / 30", lab::count);
        assertEquals("lab-step-next", lab.focus());
        lab.press(Keys.END);
        browser.assertBecomes("30 / 30", lab::count);
        assertEquals("/en/labs/descent", lab.url());
        lab.press(Keys.HOME);
        browser.assertBecomes("0 / 30", lab::count);
        lab.find("#lab-row7").sendKeys(Keys.ENTER);
        browser.assertBecomes("7 / 30", lab::count);
        assertTrue(lab.text(".explanation h3").contains("step 8"));
    }

    @Test
    void comparesOneMore() {
        LabPage lab = open("");
        lab.find("#lab-runs-more").click();
        browser.assertBecomes("/en/labs/descent?runs=2", lab::url);
        new Select(lab.find("#lab-b")).selectByValue("adam");
        browser.assertBecomes("/en/labs/descent?runs=2&b=adam", lab::url);
        assertEquals("0.3", field(lab, "b-learningRate").getDomProperty("value"), "that which suits it");
        lab.find("#lab-show-b").click();
        browser.waitUntil(page -> lab.text(".explanation h3").startsWith("B: Adam"));
        lab.type(field(lab, "b-learningRate"), "0.2");
        browser.assertBecomes("/en/labs/descent?runs=2&b=adam&b.learningRate=0.2&run=b", lab::url);
    }

    @Test
    void goesOverToAProgramAndAnotherSurface() {
        LabPage lab = open("?in.x=3");
        new Select(lab.find("#lab-surface")).selectByValue("own");
        browser.waitUntil(page -> lab.has("textarea.program"));
        assertEquals("L = x^2/20 + y^2", lab.program().getDomProperty("value"));
        lab.type(lab.program(), "L = (w - 3)^2");
        browser.assertBecomes("/en/labs/descent?program=L+%3D+%28w+-+3%29%5E2&in.w=1", lab::url);
        assertTrue(lab.hasField("w") && !lab.hasField("x"));
        new Select(lab.find("#lab-surface")).selectByValue("curve");
        browser.assertBecomes("/en/labs/descent?surface=curve", lab::url);
        assertFalse(lab.has("textarea.program"));
    }

    @Test
    void mendsADescentThatDiverges() {
        LabPage lab = open("?a.learningRate=1.05");
        lab.markPage();
        lab.find(".note a").click();
        browser.assertBecomes("/en/labs/descent?a.learningRate=0.525", lab::url);
        assertEquals("0.525", field(lab, "a-learningRate").getDomProperty("value"));
        assertFalse(lab.has(".note"));
        lab.assertSamePage();
    }

    @Test
    void isAFormAndLinksWithoutJavaScript() {
        browser.javaScript(false);
        LabPage lab = open("?surface=bowl");
        assertFalse(lab.find(".descent-hint").isDisplayed(), "a click does nothing");
        lab.type(lab.field("x"), "1").type(lab.field("y"), "2");
        new Select(lab.find("#lab-a")).selectByValue("momentum");
        browser.leaveBy(lab.find(".submit button"));
        assertEquals("A: Momentum", lab.text(".descent-settings legend"));
        assertTrue(lab.text(".explanation").contains("x = 1 and y = 2"));
        browser.leaveBy(lab.find("#lab-runs-more"));
        assertTrue(lab.has("#lab-b"));
        browser.leaveBy(lab.find("[data-step=first]"));
        assertEquals("0 / 30", lab.count());
        assertTrue(lab.sentence().contains("A: Momentum starts at x = 1 and y = 2"));
    }

    @Test
    void startsByATouchOnAPhone() {
        browser.resize(375, 667);
        LabPage lab = open("?surface=curve");
        lab.find("[data-start] .plot > svg").click();
        browser.waitUntil(page -> lab.url().contains("in.x="));
        assertEquals(0, Double.parseDouble(lab.fields().get("x")), 0.2);
        browser.assertNoSidewaysScrolling();
    }
}
