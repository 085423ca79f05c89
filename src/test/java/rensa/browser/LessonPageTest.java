package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Lesson 5 with its eight labs in one page. */
class LessonPageTest extends InBrowser {
    /** Sections with a graph lab; the last section of the lesson has a descent. */
    private static final List<String> GRAPHS =
            List.of("s5-1-1", "s5-1-2", "s5-1-3", "s5-2-1", "s5-2-2", "s5-3-1", "s5-3-2");

    private static final List<String> SECTIONS =
            Stream.concat(GRAPHS.stream(), Stream.of("s5-3-3")).toList();

    private static void open() {
        browser.open(server.url("/en/lessons/graphs"));
    }

    private static LabPage lab(String section) {
        return new LabPage(browser, "lab-" + section);
    }

    /** The whole text of a lab, with what stands in its fields. */
    private static String snapshot(String section) {
        return lab(section).text("")
                + browser.<Object>evaluate("document.getElementById(arguments[0]).outerHTML", "lab-" + section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/lessons/graphs", "/ja/lessons/graphs"})
    void everyIdIsThereOnce(String path) {
        browser.open(server.url(path));
        List<String> twice = browser.evaluate("""
                [...document.querySelectorAll('[id]')].map(e => e.id)
                  .filter((id, place, all) => all.indexOf(id) !== place)""");
        assertEquals(List.of(), twice);
        assertEquals(
                SECTIONS,
                browser.<List<String>>evaluate(
                        "[...document.querySelectorAll('.lesson-section[id^=s5]')].map(s => s.id)"));
    }

    @Test
    void everyLabIsEditedWithoutTouchingTheOthers() {
        open();
        String url = browser.driver().getCurrentUrl();
        for (String section : GRAPHS) {
            Map<String, String> before = new HashMap<>();
            SECTIONS.forEach(other -> before.put(other, snapshot(other)));
            LabPage lab = lab(section);
            WebElement field = lab.find(".inputs input");
            lab.type(field, "17");
            browser.waitUntil(page -> lab.text(".node.leaf .value").equals("17"));
            for (String other : SECTIONS) {
                if (!other.equals(section)) {
                    assertEquals(before.get(other), snapshot(other), other + " changed with " + section);
                }
            }
            assertTrue(lab.table().contains(" 17 "), lab.table());
        }
        assertEquals(url, browser.driver().getCurrentUrl());
        browser.assertNoComplaints();
    }

    @Test
    void everyLabIsSteppedWithoutTouchingTheOthers() {
        open();
        String url = browser.driver().getCurrentUrl();
        String other = snapshot("s5-1-1");
        LabPage lab = lab("s5-1-2");
        assertEquals("1 / 5", lab.count());
        browser.driver().executeScript("arguments[0].focus()", lab.find("[data-step=next]"));
        lab.press(Keys.ARROW_RIGHT);
        browser.assertBecomes("2 / 5", lab::count);
        browser.assertBecomes("lab-s5-1-2-step-next", lab::focus);
        lab.click("tax");
        browser.assertBecomes("tax", lab::explained);
        lab.type(lab.program(), "total = (");
        browser.waitUntil(page -> lab.has(".problem"));
        lab.type(lab.program(), "total = apple * fresh");
        browser.waitUntil(page -> lab.hasField("fresh"));
        assertEquals(other, snapshot("s5-1-1"));
        assertEquals(url, browser.driver().getCurrentUrl());
        assertEquals(SECTIONS.size(), browser.findAll("[data-lab]").size());
    }

    @Test
    void everyTryThisLeadsToALabInAnotherState() {
        open();
        List<List<String>> tries = browser.evaluate("""
                [...document.querySelectorAll('.tries a')].map(a => [
                  a.closest('section').querySelector('.permalink').getAttribute('href'), a.getAttribute('href')])""");
        assertTrue(tries.size() >= 14, tries.size() + " links");
        tries.forEach(pair -> assertNotEquals(pair.get(0), pair.get(1)));
        assertEquals(
                tries.size(), tries.stream().map(pair -> pair.get(1)).distinct().count());
        for (List<String> pair : tries) {
            String page = server.get(pair.get(1)).body();
            assertTrue(
                    (page.contains("<svg class=\"graph") || page.contains("class=\"plot\""))
                            && !page.contains("class=\"problem\""),
                    pair.get(1));
        }
        String first = lab("s5-1-1").figure();
        browser.leaveBy(browser.find(".tries a"));
        browser.waitUntil(page -> page.getCurrentUrl().contains("/en/labs/graph?"));
        assertNotEquals(first, LabPage.in(browser).figure());
    }

    @Test
    void questionsOpenByKeyboard() {
        open();
        List<WebElement> questions = browser.findAll("details.question summary");
        assertEquals(SECTIONS.size(), questions.size());
        WebElement answer = browser.find("details.question p");
        assertFalse(answer.isDisplayed());
        browser.driver().executeScript("arguments[0].focus()", questions.get(0));
        questions.get(0).sendKeys(Keys.ENTER);
        browser.waitUntil(page -> answer.isDisplayed());
        questions.get(0).sendKeys(Keys.SPACE);
        browser.waitUntil(page -> !answer.isDisplayed());
    }

    @Test
    void aLabOfALessonWorksWithoutJavaScriptOnAPageOfItsOwn() {
        browser.javaScript(false);
        open();
        LabPage embedded = lab("s5-2-1");
        embedded.type(embedded.field("x"), "5");
        browser.leaveBy(embedded.find(".submit button"));
        assertTrue(browser.driver().getCurrentUrl().contains("/en/labs/graph?"));
        assertTrue(
                LabPage.in(browser).table().contains("x 5 14"),
                LabPage.in(browser).table());
    }

    @Test
    void printsWithAnswersAndWithoutControls() {
        open();
        assertEquals(0, visibleAnswers());
        browser.print();
        assertHidden("header nav", ".place", ".contents", "[data-stepper]", ".lab-form", ".lab-actions", "footer");
        assertEquals(SECTIONS.size(), visibleAnswers());
        assertTrue(browser.find("svg.graph").isDisplayed());
        assertTrue(browser.find(".gradients").isDisplayed());
    }

    /** Asks the browser itself: Selenium takes what stands in closed details for hidden, whatever the style sheet says. */
    private static long visibleAnswers() {
        return browser.evaluate(
                "[...document.querySelectorAll('details.question p:first-of-type')].filter(p => p.checkVisibility()).length");
    }

    @Test
    void printsTheLabWithoutControls() {
        browser.open(server.url("/en/labs/graph"));
        browser.print();
        assertHidden("header nav", "[data-stepper]", ".lab-form", ".lab-actions", ".gallery", "footer");
        assertTrue(browser.find("svg.graph").isDisplayed());
        assertTrue(browser.find(".explanation").isDisplayed());
    }

    private static void assertHidden(String... selectors) {
        for (String selector : selectors) {
            assertTrue(browser.findAll(selector).size() > 0, "nothing is " + selector);
            browser.findAll(selector).forEach(found -> assertFalse(found.isDisplayed(), selector + " is printed"));
        }
    }
}
