package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

class GradientCheckLabBrowserTest extends InBrowser {
    private static final String LAB = "/en/labs/gradient-check";

    private static LabPage open(String query) {
        browser.open(server.url(LAB + query));
        return LabPage.in(browser);
    }

    private static void choose(LabPage lab, String menu, String value) {
        new Select(lab.find("#lab-" + menu)).selectByValue(value);
    }

    private static boolean says(LabPage lab, String start) {
        return lab.status().startsWith(start);
    }

    @Test
    void followsTheChosenStepAndMethod() {
        LabPage lab = open("");
        lab.markPage();
        choose(lab, "h", "1e-7");
        browser.assertBecomes(true, () -> says(lab, "With h = 10⁻⁷ and the central difference"));
        assertEquals(LAB + "?h=1e-7", lab.url());
        choose(lab, "method", "forward");
        browser.assertBecomes(true, () -> says(lab, "With h = 10⁻⁷ and the one-sided difference"));
        assertEquals(LAB + "?h=1e-7&method=forward", lab.url());
        assertTrue(lab.text(".legend").contains("h = 10⁻⁷ (one-sided difference)"));
        lab.assertSamePage();
    }

    @Test
    void drawsAnotherElementByKeyboard() {
        LabPage lab = open("?h=1e-3");
        lab.find("#lab-row6").sendKeys(Keys.ENTER);
        browser.assertBecomes("B1[0]", lab::explained);
        assertEquals("lab-row6", lab.focus());
        assertEquals(LAB + "?h=1e-3&of=B1%5B0%5D", lab.url());
        choose(lab, "h", "1e-4");
        browser.assertBecomes(LAB + "?h=1e-4&of=B1%5B0%5D", lab::url);
        assertEquals("B1[0]", lab.explained());
    }

    @Test
    void changesTheNetworkByMenusAndCounters() {
        LabPage lab = open("");
        choose(lab, "loss", "softmax_cross_entropy");
        browser.assertBecomes(LAB + "?layers=2,3,2&loss=softmax_cross_entropy", lab::url);
        assertEquals("2,3,2", lab.find("#lab-layers").getDomProperty("value"));
        lab.find("#lab-rows-more").click();
        browser.assertBecomes("2", () -> lab.text(".counted output"));
        assertTrue(lab.url().endsWith("&rows=2"), lab.url());
        choose(lab, "init", "normal");
        browser.assertBecomes(true, () -> lab.has("#lab-sigma"));
        lab.type(lab.find("#lab-sigma"), "x");
        browser.assertBecomes(true, () -> lab.text("#lab-sigma-error").startsWith("“x” in σ"));
        lab.type(lab.find("#lab-sigma"), "0.5");
        browser.assertBecomes(true, () -> lab.has("svg[role=img]"));
    }

    @Test
    void checksAProgramWhileItIsTyped() {
        LabPage lab = open("");
        choose(lab, "subject", "program");
        browser.assertBecomes(true, () -> lab.hasField("x"));
        lab.markPage();
        lab.type(lab.program(), "y = relu(a) * b");
        browser.assertBecomes(true, () -> lab.hasField("a") && lab.hasField("b"));
        lab.type(lab.field("a"), "0");
        browser.assertBecomes(true, () -> lab.text("td.remark").contains("a is exactly 0"));
        assertTrue(lab.url().contains("&in.a=0&in.b=1"), lab.url());
        lab.type(lab.program(), "y = relu(a");
        browser.assertBecomes("(", () -> lab.text("#lab-problem mark"));
        lab.assertSamePage();
    }

    @Test
    void opensTheSameNetworkInTheGraphLab() {
        LabPage lab = open("");
        browser.leaveBy(lab.find("#lab-in-graph"));
        LabPage graph = LabPage.in(browser);
        assertTrue(graph.url().startsWith("/en/labs/graph?program=A1"), graph.url());
        assertTrue(graph.has("td.check"));
    }

    @Test
    void worksWithoutJavaScript() {
        browser.javaScript(false);
        LabPage lab = open("");
        choose(lab, "subject", "program");
        browser.leaveBy(lab.find(".submit button"));
        LabPage program = LabPage.in(browser);
        program.type(program.field("x"), "2");
        choose(program, "h", "1e-3");
        browser.leaveBy(program.find(".submit button"));
        LabPage checked = LabPage.in(browser);
        assertTrue(says(checked, "With h = 0.001 and the central difference: 1 doubtful."), checked.status());
        browser.leaveBy(checked.find("#lab-in-graph"));
        assertTrue(LabPage.in(browser).url().startsWith("/en/labs/graph?program=y+%3D+exp"));
    }
}
