package rensa.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import rensa.web.LiveServer;

/** Tests of the graph lab with htmx, on a server that answers it when it is told to. */
abstract class InGraphLab {
    static final SlowLab slow = new SlowLab();

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged(slow);

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
    void answerAll() {
        slow.answerAll();
    }

    /** Opens the lab in a state; what is done there must not lead to another page. */
    static LabPage open(String query) {
        browser.open(server.url("/en/labs/graph" + query));
        LabPage lab = LabPage.in(browser);
        lab.markPage();
        return lab;
    }
}
