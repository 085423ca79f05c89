package rensa.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.lesson.Language;
import rensa.web.graph.GraphAttempt;
import rensa.web.view.GalleryView;
import rensa.web.view.LabView;
import rensa.web.view.LabViews;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** The graph lab: a page, or for htmx the lab alone. */
final class GraphLab {
    /** The id of the lab on its own page. In other pages each lab has a longer one. */
    private static final String OWN_ID = "lab";

    /** A longer URL than this stays as it is; what is shown is shown all the same. */
    private static final int LONGEST_HEADER = 6_000;

    private static final Pattern TARGET = Pattern.compile("(lab(?:-[a-z0-9]{1,12}){0,6}?)(?:-figure|-table)?");

    private final Pages pages;
    private final LabViews labs;
    private final Messages messages;

    /** What the page of the lab shows. */
    public record GraphPage(LabView lab, GalleryView gallery) {}

    GraphLab(Pages pages, LabViews labs, Messages messages) {
        this.pages = pages;
        this.labs = labs;
        this.messages = messages;
    }

    static String path(Language language) {
        return "/" + language.code() + "/labs/graph";
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        GraphAttempt attempt = GraphAttempt.of(GraphQuery.read(ctx));
        ctx.res().addHeader("Vary", "HX-Request, HX-Target");
        if (ctx.header("HX-Request") == null || ctx.header("HX-History-Restore-Request") != null) {
            LabView lab = lab(OWN_ID, attempt, page.language());
            Html.send(ctx, pages.whole("labs/graph", page, new GraphPage(lab, GalleryView.at(path(page.language())))));
        } else {
            String id = id(Optional.ofNullable(ctx.header("HX-Target")));
            replaceUrl(ctx, id, page.language(), attempt.state().query());
            Html.send(ctx, pages.whole("lab/graph-alone", page, lab(id, attempt, page.language())));
        }
    }

    /** Lets the address follow the state, where the page is about it; lessons hold several labs. */
    private static void replaceUrl(Context ctx, String id, Language language, String query) {
        if (query.length() <= LONGEST_HEADER && id.equals(OWN_ID)) {
            ctx.header("HX-Replace-Url", path(language) + query);
        } else if (query.length() <= LONGEST_HEADER && id.equals(Home.LAB_ID)) {
            ctx.header("HX-Replace-Url", "/" + language.code() + "/" + query);
        }
    }

    private LabView lab(String id, GraphAttempt attempt, Language language) {
        return labs.of(id, path(language), attempt, new Wording(messages, language));
    }

    /** The id of the lab that htmx will put the answer into: a page may hold several. */
    private static String id(Optional<String> target) {
        Matcher matcher = TARGET.matcher(target.orElse(OWN_ID));
        return matcher.matches() ? matcher.group(1) : OWN_ID;
    }
}
