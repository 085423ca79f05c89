package rensa.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import rensa.web.LiveServer;

/** Tests with a server and a browser that prefers English. Both live as long as the class; each test finds it as new. */
abstract class InBrowser {
    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start("en");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void restore() {
        browser.javaScript(true).prefer("light", false).resize(1280, 900);
    }
}
