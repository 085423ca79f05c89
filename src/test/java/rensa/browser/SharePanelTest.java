package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharePanelTest extends InBrowser {
    @BeforeEach
    void forget() {
        browser.forgetComplaints();
    }

    private static LabPage open(String path) {
        browser.open(server.url(path));
        LabPage lab = LabPage.in(browser);
        browser.find("#" + lab.id() + "-share summary").click();
        browser.waitUntil(
                page -> !browser.findAll("#" + lab.id() + "-share-link").isEmpty());
        return lab;
    }

    private static String text(String name) {
        return browser.evaluate("document.querySelector('textarea[id$=share-" + name + "]')?.value ?? ''");
    }

    @Test
    void followsTheLabAndKeepsWhatIsChosen() {
        LabPage lab = open("/en/labs/graph");
        assertEquals(server.url("/en/labs/graph"), text("link"));
        browser.find("input[name=lock][value=program]").click();
        browser.waitUntil(page -> text("iframe").contains("lock=program"));
        browser.find("input[name=hide][value=table]").click();
        browser.waitUntil(page -> text("iframe").contains("hide=table"));
        lab.type(lab.field("apple"), "120");
        browser.waitUntil(page -> text("link").contains("in.apple=120"));
        assertTrue(text("iframe").contains("lock=program&amp;hide=table"), text("iframe"));
        lab.find("[data-step=previous]").click();
        browser.waitUntil(page -> text("link").endsWith("step=4"));
        browser.assertNoComplaints();
    }

    @Test
    void asksOnceForEachStep() {
        LabPage lab = open("/en/labs/graph");
        browser.driver()
                .executeScript("window.asked = 0; document.addEventListener('htmx:beforeSend', event => {"
                        + " if (event.detail.pathInfo.requestPath.startsWith('/en/share/graph')) asked++; })");
        lab.find("[data-step=previous]").click();
        browser.waitUntil(page -> text("link").endsWith("step=4"));
        assertEquals(1L, browser.<Long>evaluate("asked"));
        browser.assertNoComplaints();
    }

    @Test
    void showsTheFrameAsItWillBe() {
        open("/en/labs/graph");
        browser.find("input[name=hide][value=table]").click();
        browser.waitUntil(page -> browser.<String>evaluate("document.querySelector('.share-preview iframe').src")
                .endsWith("hide=table"));
        browser.driver().executeScript("document.querySelector('.share-preview').scrollIntoView()");
        browser.waitUntil(
                page -> !"600".equals(browser.find(".share-preview iframe").getDomAttribute("height")));
        browser.driver().switchTo().frame(browser.find(".share-preview iframe"));
        assertTrue(browser.find("svg.graph").isDisplayed());
        assertTrue(browser.findAll("#show-table").isEmpty());
        browser.driver().switchTo().defaultContent();
        browser.assertNoComplaints();
    }

    @Test
    void copiesOrSelects() {
        open("/en/labs/graph");
        browser.find("[data-copy$=share-markdown]").click();
        browser.assertBecomes("Copied", () -> browser.find("[data-copy$=share-markdown] + [role=status]")
                .getText());
        assertEquals(
                text("markdown"),
                browser.evaluate("(field => field.value.slice(field.selectionStart, field.selectionEnd))"
                        + "(document.querySelector('textarea[id$=share-markdown]'))"));
    }

    @Test
    void standsUnderEachLabOfALesson() {
        browser.open(server.url("/en/lessons/graphs"));
        browser.find("#lab-s5-2-1-share summary").click();
        browser.waitUntil(page -> !browser.findAll("#lab-s5-2-1-share-link").isEmpty());
        assertEquals(1, browser.findAll(".share-panel").size());
        browser.assertNoComplaints();
    }

    @Test
    void isAPageWithAFormWithoutJavaScript() {
        browser.javaScript(false).open(server.url("/en/labs/graph?step=2"));
        browser.find("#lab-share summary").click();
        browser.leaveBy(browser.find("#lab-share a"));
        browser.find("input[name=lock][value=program]").click();
        browser.leaveBy(browser.find(".share-form button[type=submit]"));
        assertTrue(browser.find("textarea[id$=share-iframe]").getText().contains("lock=program"));
        assertTrue(browser.find("textarea[id$=share-link]").getText().endsWith("/en/labs/graph?step=2"));
    }

    @Test
    void isAccessible() {
        open("/en/labs/graph");
        browser.assertAccessible();
    }
}
