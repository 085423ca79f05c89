package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Problems in a real browser: s = x + y; z = s × w with x = −2, y = −6, w = −4.9. */
class PracticeBrowserTest extends InBrowser {
    private static final String PROBLEM = "/en/practice/arithmetic";

    private static LabPage open(String path) {
        browser.open(server.url(path));
        return LabPage.in(browser);
    }

    /** Moves on by Tab until an element has the focus. */
    private static void tabTo(LabPage page, String id) {
        for (int i = 0; i < 30 && !page.focus().equals(id); i++) {
            page.press(Keys.TAB);
        }
        assertEquals(id, page.focus());
    }

    private static String verdict(LabPage page, int cell) {
        return page.text("#practice-c" + cell + "-said .verdict b");
    }

    @Test
    void isSolvedByKeyboardAlone() {
        LabPage page = open(PROBLEM);
        page.markPage();
        List<String> answers = List.of("-8", "-4,9", "−4.9", "-49/10");
        for (int cell = 1; cell <= answers.size(); cell++) {
            tabTo(page, "practice-c" + cell + "-field");
            page.press(answers.get(cell - 1), Keys.TAB);
            int answered = cell;
            browser.assertBecomes("✓ Right", () -> verdict(page, answered));
        }
        browser.assertBecomes("All right!", page::status);
        assertEquals("4 of 4 right", page.text("#practice-score"));
        assertEquals(
                "◂ −4.9 ◂ −4.9 ◂ −4.9 ◂ −8",
                browser.<String>evaluate(
                        "[...document.querySelectorAll('svg .settled')].map(n => n.textContent).join(' ')"));
        assertTrue(page.url().startsWith(PROBLEM + "?ans.w=-8&ans.s=-4,9"), page.url());
        page.assertSamePage();
    }

    @Test
    void theFocusGoesOnToTheNextFieldWhereTheHintIsGone() {
        LabPage page = open(PROBLEM);
        tabTo(page, "practice-c1-field");
        page.press("-8", Keys.TAB); // onto the hint, which goes as the answer is right
        browser.assertBecomes("practice-c2-field", page::focus);
    }

    @Test
    void aMistakeIsReadAndReplayed() {
        LabPage page = open(PROBLEM);
        page.markPage();
        page.find("#practice-c2-field").sendKeys("-8" + Keys.ENTER);
        browser.assertBecomes("✗ Not yet", () -> verdict(page, 2));
        assertTrue(page.text("#practice-c2-said .likely").startsWith("Multiplied by its own input"));
        assertTrue(page.text("#practice-c2-said .leading").startsWith("Raise s by 1."));
        assertEquals("true", page.find("#practice-c2-field").getDomAttribute("aria-invalid"));
        page.find("#practice-c2-own-input").click();
        browser.assertBecomes("practice-replayed", page::focus);
        assertEquals("≠ differs", page.text(".replay tbody tr:last-child td:last-child"));
        page.find("#practice-close").click();
        browser.assertBecomes("", () -> page.text(".replay"));
        page.type(page.find("#practice-c2-field"), "-4.9" + Keys.TAB);
        browser.assertBecomes("✓ Right", () -> verdict(page, 2));
        assertEquals("false", page.find("#practice-c2-field").getDomAttribute("aria-invalid"));
        page.assertSamePage();
    }

    @Test
    void needsNoSubmitEvent() {
        LabPage page = open(PROBLEM);
        page.markPage();
        browser.driver()
                .executeScript("document.addEventListener('submit', event => event.stopImmediatePropagation(), true);"
                        + "window.submitted = 0; document.addEventListener('submit', () => window.submitted++, true)");
        page.find("#practice-c1-field").sendKeys("1" + Keys.ENTER);
        browser.assertBecomes("✗ Not yet", () -> verdict(page, 1));
        browser.driver().executeScript("document.querySelector('#practice-c3-field').value = '-4.9'");
        page.find("#practice-check").click();
        browser.assertBecomes("✓ Right", () -> verdict(page, 3));
        assertEquals(0L, browser.<Long>evaluate("window.submitted"));
        page.assertSamePage();
    }

    @Test
    void hintsOpenOneByOneAndLeaveWhatIsTypedElsewhere() {
        LabPage page = open(PROBLEM);
        browser.driver().executeScript("document.querySelector('#practice-c3-field').value = '12'");
        for (int rung = 1; rung <= 4; rung++) {
            page.find("#practice-c2-hint").click();
            int open = rung;
            browser.assertBecomes(
                    (long) open, () -> browser.<Long>evaluate("document.querySelectorAll('.rungs > li').length"));
        }
        browser.assertBecomes("practice-c2-field", page::focus);
        assertEquals("12", page.find("#practice-c3-field").getDomProperty("value"));
        assertEquals("0 of 4 right, hints used: 4", page.text("#practice-score"));
        assertEquals(PROBLEM + "?ans.y=12&hint.s=4", page.url());
    }

    @Test
    void valuesOpenGateByGate() {
        LabPage page = open(PROBLEM + "?seed=8&level=2"); // price = apple × n; total = price × tax
        assertFalse(page.has("#practice-c2-field"));
        Number price = browser.evaluate("[...document.querySelectorAll('.gradients tbody tr')]"
                + ".filter(row => ['apple', 'n'].includes(row.cells[0].textContent.trim()))"
                + ".reduce((product, row) => product * Number(row.cells[1].textContent), 1)");
        tabTo(page, "practice-c1-field");
        page.press(price.toString(), Keys.TAB);
        browser.waitUntil(waiting -> page.has("#practice-c2-field"));
        tabTo(page, "practice-c2-field");
    }

    @Test
    void aBlankInTheFigureLeadsToItsField() {
        LabPage page = open(PROBLEM);
        page.markPage();
        page.find("svg a[href='#practice-c3-field'] rect").click();
        browser.assertBecomes("practice-c3-field", page::focus);
        page.assertSamePage();
    }

    @Test
    void anotherOneIsAnotherPage() {
        LabPage page = open(PROBLEM);
        browser.leaveBy(page.find("a.another"));
        assertEquals(PROBLEM + "?seed=2", page.url());
    }

    @Test
    void worksWithoutJavaScript() {
        browser.javaScript(false);
        LabPage page = open(PROBLEM);
        page.find("#practice-c1-field").sendKeys("-8");
        browser.leaveBy(() -> page.find("#practice-c2-field").sendKeys("-8" + Keys.ENTER));
        assertEquals("✓ Right", verdict(page, 1));
        assertEquals("✗ Not yet", verdict(page, 2));
        browser.leaveBy(page.find("#practice-c2-own-input"));
        assertEquals("≠ differs", page.text(".replay tbody tr:last-child td:last-child"));
        browser.leaveBy(page.find("#practice-c2-hint"));
        assertTrue(page.has(".rungs"));
        page.type(page.find("#practice-c2-field"), "-4.9");
        page.find("#practice-c3-field").sendKeys("-4.9");
        page.find("#practice-c4-field").sendKeys("-4.9");
        browser.leaveBy(page.find("#practice-check"));
        assertEquals("All right!", page.status());
        assertEquals("4 of 4 right, hints used: 1", page.text("#practice-score"));
        browser.leaveBy(page.find("a.another"));
        assertEquals(PROBLEM + "?seed=2&streak=1", page.url());
    }

    @Test
    void theGraphLabLeadsToItsOwnExercise() {
        browser.open(server.url("/en/labs/graph"));
        LabPage lab = LabPage.in(browser);
        lab.type(lab.field("apple"), "120");
        browser.assertBecomes("total = 264; apple 2.2, n 132, tax 240", lab::result);
        browser.leaveBy(lab.find("#lab-practice"));
        assertTrue(browser.driver().getCurrentUrl().contains("in.apple=120"));
        LabPage page = LabPage.in(browser);
        page.find("input[name='ans.n']").sendKeys("132" + Keys.TAB);
        browser.assertBecomes("✓ Right", () -> verdict(page, 3));
    }

    @Test
    void fieldsAndFeedbackFitAPhone() {
        browser.resize(320, 640);
        LabPage page = open(PROBLEM + "?ans.s=-8&hint.s=3");
        browser.assertNoSidewaysScrolling();
        double width = browser.<Number>evaluate(
                        "document.querySelector('#practice-c2-said').getBoundingClientRect().width")
                .doubleValue();
        assertTrue(width > 230, width + " px for what is said");
        double button = browser.<Number>evaluate(
                        "document.querySelector('#practice-check').getBoundingClientRect().height")
                .doubleValue();
        assertTrue(button >= 44, button + " px for a finger");
        page.find("#practice-c2-field").sendKeys("x" + Keys.TAB);
        browser.assertBecomes("? Not a number", () -> verdict(page, 2));
        browser.assertNoSidewaysScrolling();
    }
}
