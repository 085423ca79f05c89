package rensa.web;

import io.javalin.http.Context;
import rensa.web.lab.Frame;
import rensa.web.practice.bug.BugInWords;
import rensa.web.practice.bug.BugQuery;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** Find the bug. The page is sent as a whole; htmx takes from it what an answer changes. */
final class BugPages {
    /** The name of the page, below a language. */
    static final String PATH = "practice/find-the-bug";

    private final Pages pages;
    private final Messages messages;

    BugPages(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        String path = "/" + page.language().code() + "/" + PATH;
        Frame frame = new Frame("bug", path, new Wording(messages, page.language()));
        BugQuery query = BugQuery.read(RequestParameters.of(ctx));
        String lab = Labs.path("graph", page.language());
        Page shown = page.at(path + query.ofBug());
        Html.send(ctx, pages.whole("practice/find-the-bug", shown, BugInWords.of(query, frame, lab)));
    }
}
