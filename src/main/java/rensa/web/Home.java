package rensa.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.web.lab.Lab;
import rensa.web.practice.TopicView;
import rensa.web.query.Parameters;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** The home page: a live graph first, then the lessons. */
final class Home {
    /** The id of the lab on the home page, whose state stands in the URL of the page. */
    static final String LAB_ID = "lab-home";

    private final Pages pages;
    private final Messages messages;
    private final Labs labs;
    private final Lab graphLab;

    /** What the home page shows. */
    public record HomeView(Object lab, List<Lesson> lessons, List<TopicView> topics) {}

    Home(Pages pages, Messages messages, Labs labs) {
        this.pages = pages;
        this.messages = messages;
        this.labs = labs;
        this.graphLab = labs.byId("graph").orElseThrow();
    }

    static void toPreferredLanguage(Context ctx) {
        ctx.header("Cache-Control", "no-cache")
                .redirect("/" + RequestLanguage.preferred(ctx).code() + "/");
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Html.send(ctx, markup(page.at("/" + page.language().code() + "/"), RequestParameters.of(ctx)));
    }

    /** Makes the page for nobody, so that the first reader need not wait until everything is loaded. */
    void warmUp() {
        for (Language language : Language.values()) {
            markup(new Page(language, "/" + language.code() + "/", ""), new Parameters(Map.of()));
        }
    }

    private String markup(Page page, Parameters parameters) {
        Object lab = labs.open(graphLab, parameters, LAB_ID, page.language()).view();
        List<TopicView> topics = TopicView.all(new Wording(messages, page.language()));
        return pages.whole("home", page, new HomeView(lab, Lessons.ALL, topics));
    }
}
