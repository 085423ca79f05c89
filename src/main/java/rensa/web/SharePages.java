package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import rensa.lesson.Language;
import rensa.web.lab.Embedding;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.practice.ExerciseView;
import rensa.web.practice.Origin;
import rensa.web.query.Parameters;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** How a state of a lab or an exercise is passed on: a panel under it, and without JavaScript a page of its own. */
final class SharePages {
    private final Pages pages;
    private final Messages messages;
    private final Labs labs;
    private final StateNames names;
    private final Exercises exercises;

    SharePages(Pages pages, Messages messages, Labs labs, StateNames names, Exercises exercises) {
        this.pages = pages;
        this.messages = messages;
        this.labs = labs;
        this.names = names;
        this.exercises = exercises;
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Lab lab = labs.byId(ctx.pathParam("lab")).orElseThrow(NotFoundResponse::new);
        Parameters parameters = RequestParameters.of(ctx);
        Language language = page.language();
        Opened opened = labs.open(lab, parameters, LabPages.OWN_ID, language);
        Language chosen = chosen(parameters, language);
        Embedding embedding = Embedding.read(parameters);
        Sharing sharing = new Sharing(
                frame(LabPages.target(ctx), lab.id(), language),
                Embeddable.of(lab.id(), opened, embedding, names.title(lab.id(), opened, chosen), chosen),
                Labs.path(lab.id(), language),
                opened,
                EmbedView.partsOf(lab.id(), opened.view()),
                embedding);
        ctx.res().addHeader("Vary", LabPages.VARYING);
        send(ctx, page, sharing);
    }

    void exercise(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Parameters parameters = RequestParameters.of(ctx);
        Language language = page.language();
        Origin origin = Origin.read(ctx.pathParam("page"), parameters).orElseThrow(NotFoundResponse::new);
        Sharing sharing = new Sharing(
                frame(ExerciseView.ID, "practice/" + origin.page(), language),
                exercises.embeddable(origin, parameters, chosen(parameters, language)),
                Exercises.path(origin, language),
                exercises.open(origin, parameters, language),
                EmbedView.PARTS_OF_PRACTICE,
                Embedding.read(parameters));
        send(ctx, page, sharing);
    }

    /** The language in which it is passed on. */
    private static Language chosen(Parameters parameters, Language language) {
        return parameters.last("lang").flatMap(Language::of).orElse(language);
    }

    /** @param id of the element under which the panel stands */
    private Frame frame(String id, String name, Language language) {
        return new Frame(id + "-share", "/" + language.code() + "/share/" + name, new Wording(messages, language));
    }

    private void send(Context ctx, Page page, Sharing sharing) {
        String template = Htmx.asksForPart(ctx) ? "share/alone" : "share/page";
        Html.send(ctx, pages.whole(template, page, sharing.in(page.base())));
    }
}
