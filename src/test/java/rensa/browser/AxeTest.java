package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptException;
import org.opentest4j.AssertionFailedError;

/** The checker checked: faults planted in a page that has none. */
class AxeTest extends InBrowser {
    @BeforeEach
    void open() {
        browser.open(server.url("/en/labs/picture")).assertAccessible();
    }

    private static void plant(String element, String script) {
        browser.driver()
                .executeScript("const planted = document.createElement('" + element + "');" + script
                        + "; document.querySelector('main').append(planted)");
    }

    private static String found(Runnable check) {
        return assertThrows(AssertionFailedError.class, check::run).getMessage();
    }

    @Test
    void findsAPictureWithoutWords() {
        plant("img", "planted.src = '/nowhere.png'");
        String found = found(browser::assertAccessible);
        assertTrue(found.contains("image-alt: ") && found.contains("<img src=\"/nowhere.png\">"), found);
        browser.assertLegible();
    }

    @Test
    void findsWhatCannotBeReadInTheDark() {
        plant("p", "planted.textContent = 'Night'; planted.style.color = '#333'");
        browser.assertAccessible();
        String found = found(browser.prefer("dark", false)::assertLegible);
        assertTrue(found.contains("color-contrast: ") && found.contains("Night"), found);
    }

    @Test
    void aPageThatCannotBeCheckedIsNotAccessible() {
        browser.driver().executeScript("axe.run = () => Promise.reject(new Error('out of breath'))");
        Exception failed = assertThrows(JavascriptException.class, browser::assertAccessible);
        assertTrue(failed.getMessage().contains("out of breath"), failed.getMessage());
    }
}
