package rensa.web;

import io.javalin.http.Context;
import java.util.List;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphState;
import rensa.web.view.LabView;
import rensa.web.view.LabViews;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** The home page: a live graph first, then the lessons. */
final class Home {
    /** The id of the lab on the home page, whose state stands in the URL of the page. */
    static final String LAB_ID = "lab-home";

    private final Pages pages;
    private final LabViews labs;
    private final Messages messages;

    /** What the home page shows. */
    public record HomeView(LabView lab, List<Lesson> lessons) {}

    Home(Pages pages, LabViews labs, Messages messages) {
        this.pages = pages;
        this.labs = labs;
        this.messages = messages;
    }

    static void toPreferredLanguage(Context ctx) {
        ctx.header("Cache-Control", "no-cache")
                .redirect("/" + RequestLanguage.preferred(ctx).code() + "/");
    }

    void show(Context ctx) {
        Html.send(ctx, markup(RequestLanguage.page(ctx), GraphQuery.read(ctx)));
    }

    /** Makes the page for nobody, so that the first reader need not wait until everything is loaded. */
    void warmUp() {
        for (Language language : Language.values()) {
            markup(new Page(language, "/" + language.code() + "/", ""), GraphState.DEFAULT);
        }
    }

    private String markup(Page page, GraphState state) {
        LabView lab = labs.of(
                LAB_ID, GraphLab.path(page.language()), GraphAttempt.of(state), new Wording(messages, page.language()));
        return pages.whole("home", page, new HomeView(lab, Lessons.ALL));
    }
}
