package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import rensa.lesson.Language;
import rensa.web.lab.Embedding;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** How a state of a lab is passed on: a panel under the lab, and without JavaScript a page of its own. */
final class SharePages {
    private final Pages pages;
    private final Messages messages;
    private final Labs labs;
    private final StateNames names;

    SharePages(Pages pages, Messages messages, Labs labs, StateNames names) {
        this.pages = pages;
        this.messages = messages;
        this.labs = labs;
        this.names = names;
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Lab lab = labs.byId(ctx.pathParam("lab")).orElseThrow(NotFoundResponse::new);
        Parameters parameters = RequestParameters.of(ctx);
        Language language = page.language();
        Opened opened = labs.open(lab, parameters, LabPages.OWN_ID, language);
        Language chosen = parameters.last("lang").flatMap(Language::of).orElse(language);
        Frame frame = new Frame(
                LabPages.target(ctx) + "-share",
                "/" + language.code() + "/share/" + lab.id(),
                new Wording(messages, language));
        ShareView view = new Sharing(frame, lab.id(), opened, Embedding.read(parameters), chosen)
                .in(page.base(), names.title(lab.id(), opened, chosen));
        ctx.res().addHeader("Vary", LabPages.VARYING);
        Html.send(ctx, pages.whole(Htmx.asksForPart(ctx) ? "share/alone" : "share/page", page, view));
    }
}
