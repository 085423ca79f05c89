package rensa.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * axe-core in the pages of a browser. It runs there as a whole and sends back what is wrong, as text: Selenium's
 * {@code AxeBuilder} carries every check of every element through WebDriver, which takes longer than the checks, and takes
 * a page that it could not finish for one without faults.
 */
enum Axe {
    EVERY_RULE(Map.of("resultTypes", List.of("violations"))),
    CONTRAST(Map.of("resultTypes", List.of("violations"), "runOnly", List.of("color-contrast")));

    private static final String CORE = core();

    private static final String RUN = """
            return axe.run(document, arguments[0]).then(found => found.violations.map(rule =>
              rule.id + ': ' + rule.help + rule.nodes.map(node =>
                '\\n    ' + node.html + '\\n      ' + node.failureSummary.replaceAll('\\n', '\\n      ')).join('')
            ).join('\\n'))""";

    private final Map<String, Object> options;

    Axe(Map<String, Object> options) {
        this.options = options;
    }

    /** The rules that the open page breaks, each with its places and remedies; empty if there are none. */
    String violations(ChromeDriver driver) {
        letIn(driver);
        return (String) driver.executeScript(RUN, options);
    }

    /** Also into each page to come, as sending half a megabyte through WebDriver takes longer than opening a page. */
    private static void letIn(ChromeDriver driver) {
        if (Boolean.TRUE.equals(driver.executeScript("return window.axe === undefined"))) {
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", CORE));
            driver.executeScript(CORE);
        }
    }

    private static String core() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
