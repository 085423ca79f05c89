package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A lab in the page that is open, as its reader sees and uses it. */
record LabPage(Browser browser, String id) {
    /** The lab of a page that holds just one. */
    static LabPage in(Browser browser) {
        return new LabPage(browser, browser.find("[data-lab]").getDomAttribute("id"));
    }

    WebElement find(String css) {
        return browser.find("#" + id + " " + css);
    }

    boolean has(String css) {
        return !browser.findAll("#" + id + " " + css).isEmpty();
    }

    /** The text of what a selector finds first, spaces folded; empty where it finds nothing. */
    String text(String css) {
        return browser.evaluate(
                "(document.querySelector(arguments[0])?.textContent ?? '').replace(/\\s+/g, ' ').trim()",
                "#" + id + " " + css);
    }

    WebElement program() {
        return find("textarea.program");
    }

    /** The field of an input, or of an element of it, such as {@code X[0][1]}. */
    WebElement field(String name) {
        return find("input[name='in." + name + "']");
    }

    boolean hasField(String name) {
        return has("input[name='in." + name + "']");
    }

    /** The names and values of all fields, in their order. */
    Map<String, String> fields() {
        return browser.evaluate(
                "Object.fromEntries([...document.querySelectorAll(arguments[0])].map(f => [f.name.slice(3), f.value]))",
                "#" + id + " .inputs input");
    }

    /** Types over what stands in a field. */
    LabPage type(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        return this;
    }

    /** What the table says, row by row: node, value and gradient. */
    String table() {
        return browser.evaluate("""
                [...document.querySelectorAll(arguments[0])].map(row => {
                  const text = css => [...row.querySelectorAll(css)].map(cell => cell.textContent.trim()).join('/');
                  return text('th') + ' ' + text('td.value') + ' ' + text('td.gradient:nth-of-type(7)');
                }).join(', ').replace(/\\s+/g, ' ')""", "#" + id + " .gradients tbody tr:has(th)");
    }

    /** What the table says of the output and of the inputs: value; gradients. */
    String result() {
        return browser.evaluate("""
                (rows => {
                  const text = (row, css) => row.querySelector(css).textContent.trim();
                  const inputs = rows.filter(row => !row.querySelector('td:nth-of-type(1) code') && text(row, 'td.gradient:nth-of-type(7)'));
                  const output = rows[rows.length - 1];
                  return output ? text(output, 'th') + ' = ' + text(output, 'td.value') + '; '
                    + inputs.map(row => text(row, 'th') + ' ' + text(row, 'td.gradient:nth-of-type(7)')).join(', ') : '';
                })([...document.querySelectorAll(arguments[0])])""", "#" + id + " .gradients tbody tr:has(th)");
    }

    /** The names and values of the leaves in the figure, and what stands on its edges. */
    String figure() {
        return browser.evaluate(
                "[...document.querySelectorAll(arguments[0])].map(text => text.textContent).join(' ')",
                "#" + id + " svg.graph :is(.node.leaf text, .edge .value)");
    }

    /** What was said last to those who cannot see the page. */
    String status() {
        return text("[role=status]");
    }

    String sentence() {
        return text(".step-sentence");
    }

    String count() {
        return text(".step-count");
    }

    /** The name of the node that is explained. */
    String explained() {
        return text(".explanation h3 code");
    }

    /** The label of the highlighted node in the figure. */
    String active() {
        return text(".node.active .name");
    }

    WebElement node(String name) {
        return browser.driver()
                .findElement(By.xpath("//*[@id='" + id + "']//*[local-name()='a'][contains(@class,'node')]"
                        + "[*[local-name()='text'][.='" + name + "']]"));
    }

    /** Clicks a node, wherever its lines are. */
    void click(String node) {
        new Actions(browser.driver())
                .moveToElement(node(node).findElement(By.cssSelector(".outline")))
                .click()
                .perform();
    }

    /** Which element has the focus: its id. */
    String focus() {
        return browser.evaluate("document.activeElement.id");
    }

    /** Presses keys, one after another, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** The address after the host. */
    String url() {
        return browser.evaluate("location.pathname + location.search");
    }

    /** Leaves a mark that is gone once the page is loaded anew. */
    void markPage() {
        browser.driver().executeScript("window.sameAsBefore = true");
    }

    void assertSamePage() {
        assertEquals(true, browser.evaluate("window.sameAsBefore === true"), "the page was loaded anew");
    }
}
