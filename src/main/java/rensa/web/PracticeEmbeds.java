package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import rensa.web.EmbedView.Heading;
import rensa.web.lab.Embedding;
import rensa.web.lab.Opened;
import rensa.web.practice.Origin;
import rensa.web.practice.Practised;
import rensa.web.query.Parameters;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** Exercises for frames in other pages, as {@link EmbedPages} has labs. */
final class PracticeEmbeds {
    private final Pages pages;
    private final Exercises exercises;

    PracticeEmbeds(Pages pages, Exercises exercises) {
        this.pages = pages;
        this.exercises = exercises;
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Parameters parameters = RequestParameters.of(ctx);
        Origin origin = Origin.read(ctx.pathParam("page"), parameters).orElseThrow(NotFoundResponse::new);
        Embedding embedding = Embedding.read(parameters);
        Opened opened = exercises.embed(origin, parameters, page.language(), embedding);
        Practised practised = (Practised) opened.view();
        if (Htmx.asksForPart(ctx) && practised.exercise() != null) {
            Html.send(ctx, pages.part("practice/alone", page.language(), practised.exercise()));
        } else {
            Wording words = exercises.words(page.language());
            Heading heading = new Heading(origin.title(words), origin.lead(words), null, null);
            Page canonical = page.at(origin.url(Exercises.path(origin, page.language())));
            Html.send(ctx, pages.whole("embed", canonical, EmbedView.of(heading, practised, embedding, words)));
        }
    }
}
