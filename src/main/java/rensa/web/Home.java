package rensa.web;

import io.javalin.http.Context;
import java.util.List;
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
        Page page = RequestLanguage.page(ctx);
        LabView lab = labs.of(
                "lab-home",
                GraphLab.path(page.language()),
                GraphAttempt.of(GraphState.DEFAULT),
                new Wording(messages, page.language()));
        Html.send(ctx, pages.whole("home", page, new HomeView(lab, Lessons.ALL)));
    }
}
