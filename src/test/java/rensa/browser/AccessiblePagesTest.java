package rensa.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rensa.web.LiveServer;

/** What axe-core says of every page, in light and dark, in both languages. */
class AccessiblePagesTest {
    private static LiveServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = LiveServer.start();
        browser = Browser.start("en");
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @AfterEach
    void restore() {
        browser.prefer("light", false);
    }

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
