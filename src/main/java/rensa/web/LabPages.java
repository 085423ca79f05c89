package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.lesson.LabListing;
import rensa.lesson.Language;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.GalleryView;
import rensa.web.view.Page;
import rensa.web.view.Pages;

/** The labs: the list of them, and each on a page of its own, or for htmx alone. */
final class LabPages {
    /** The id of the lab on its own page. In other pages each lab has a longer one. */
    static final String OWN_ID = "lab";

    /** What the answer depends on beside the URL. */
    static final String VARYING = "HX-Target";

    private static final Pattern TARGET =
            Pattern.compile("(lab(?:-[a-z0-9]{1,12}){0,6}?)(?:-figure|-table|-screen|-share-panel)?");

    private final Pages pages;
    private final Labs labs;
    private final StateNames names;

    /** What the page of a lab shows. */
    public record LabPageView(String id, String title, String description, Object lab, GalleryView gallery) {}

    /** What the list of labs shows. */
    public record LabListView(List<LabListing> labs) {}

    LabPages(Pages pages, Labs labs, StateNames names) {
        this.pages = pages;
        this.labs = labs;
        this.names = names;
    }

    void list(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        page = page.at(Labs.path("", page.language()));
        Html.send(ctx, pages.whole("labs/all", page, new LabListView(LabListing.ALL)));
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Lab lab = labs.byId(ctx.pathParam("lab")).orElseThrow(NotFoundResponse::new);
        Parameters parameters = RequestParameters.of(ctx);
        ctx.res().addHeader("Vary", VARYING);
        if (Htmx.asksForPart(ctx)) {
            alone(ctx, lab, parameters, page);
        } else {
            whole(ctx, lab, parameters, page);
        }
    }

    private void whole(Context ctx, Lab lab, Parameters parameters, Page page) {
        Opened opened = labs.open(lab, parameters, OWN_ID, page.language());
        GalleryView gallery =
                GalleryView.of(LabListing.byId(lab.id()).orElseThrow(), start -> labs.url(start, page.language()));
        Page shown =
                page.at(Labs.path(lab.id(), page.language()) + opened.query()).forBlogs();
        LabPageView view = new LabPageView(
                lab.id(),
                names.pageTitle(lab.id(), opened, page.language()),
                names.description(lab.id(), opened, page.language()),
                opened.view(),
                gallery);
        Html.send(ctx, pages.whole("labs/lab", shown, view));
    }

    private void alone(Context ctx, Lab lab, Parameters parameters, Page page) {
        String id = target(ctx);
        Opened opened = labs.open(lab, parameters, id, page.language());
        replaceUrl(ctx, id, lab, page.language(), opened.query());
        Html.send(ctx, pages.lab(lab.id(), page.language(), opened.view()));
    }

    /** Lets the address follow the state, where the page is about it; lessons hold several labs. */
    private static void replaceUrl(Context ctx, String id, Lab lab, Language language, String query) {
        if (id.equals(OWN_ID)) {
            Htmx.replaceUrl(ctx, Labs.path(lab.id(), language) + query);
        } else if (id.equals(Home.LAB_ID)) {
            Htmx.replaceUrl(ctx, "/" + language.code() + "/" + query);
        }
    }

    /** The id of the lab that htmx will put the answer into: a page may hold several. */
    static String target(Context ctx) {
        return id(Optional.ofNullable(ctx.header("HX-Target")));
    }

    static String id(Optional<String> target) {
        Matcher matcher = TARGET.matcher(target.orElse(OWN_ID));
        return matcher.matches() ? matcher.group(1) : OWN_ID;
    }
}
