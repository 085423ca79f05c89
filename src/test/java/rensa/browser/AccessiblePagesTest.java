package rensa.browser;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe-core says of every page, in light and dark, in both languages. */
class AccessiblePagesTest extends InBrowser {
    /** Every page in Japanese; in English, where markup is the same, one of each template. */
    static Stream<String> pages() {
        return EveryPageTest.pages()
                .filter(path -> path.startsWith("/ja/") || !path.contains("?") || path.contains("in.apple=ten"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleInLightAndDark(String path) {
        browser.open(server.url(path)).assertAccessible();
        browser.prefer("dark", false).assertLegible();
    }
}
