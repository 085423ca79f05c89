package rensa.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

class HomePageTest extends InBrowser {
    @ParameterizedTest
    @CsvSource({"/ja/, light", "/ja/, dark", "/en/, light", "/en/, dark", "/en/nowhere, light", "/en/nowhere, dark"})
    void isAccessible(String path, String colorScheme) {
        browser.prefer(colorScheme, false).open(server.url(path));
        browser.assertAccessible();
    }

    @Test
    void opensInTheLanguageOfTheBrowser() {
        browser.open(server.url("/"));
        assertEquals(server.url("/en/"), browser.driver().getCurrentUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/", "/en/"})
    void fitsANarrowPhone(String path) {
        browser.resize(320, 640).open(server.url(path));
        browser.assertNoSidewaysScrolling();
    }

    @Test
    void keepsItsOwnContentSecurityPolicy() {
        browser.open(server.url("/ja/"));
        browser.assertNoComplaints();
        assertEquals("2.0.10", browser.<String>evaluate("htmx.version"));
    }

    @Test
    void letsTheKeyboardSkipToTheContent() {
        browser.open(server.url("/en/"));
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB, Keys.ENTER);
        assertTrue(browser.driver().getCurrentUrl().endsWith("#main"));
    }

    @Test
    void switchesTheLanguageWithoutJavaScript() {
        browser.javaScript(false).open(server.url("/en/?x=1"));
        browser.find("a[hreflang=ja]").click();
        assertEquals(server.url("/ja/?x=1"), browser.driver().getCurrentUrl());
    }
}
