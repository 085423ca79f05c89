package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.lesson.Section;
import rensa.web.EmbedView.Heading;
import rensa.web.lab.Embedding;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** Labs and sections of lessons for frames in other pages: as little as a lab needs, and nothing around it. */
final class EmbedPages {
    private final Pages pages;
    private final Messages messages;
    private final Labs labs;
    private final StateNames names;

    EmbedPages(Pages pages, Messages messages, Labs labs, StateNames names) {
        this.pages = pages;
        this.messages = messages;
        this.labs = labs;
        this.names = names;
    }

    static String path(Lesson lesson, Section section, Language language) {
        return "/" + language.code() + "/embed/lessons/" + lesson.slug() + "/" + section.anchor();
    }

    void lab(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Lab lab = labs.byId(ctx.pathParam("lab")).orElseThrow(NotFoundResponse::new);
        Parameters parameters = RequestParameters.of(ctx);
        Opened opened = labs.embed(lab, parameters, LabPages.target(ctx), page.language(), Embedding.read(parameters));
        ctx.res().addHeader("Vary", LabPages.VARYING);
        if (Htmx.asksForPart(ctx)) {
            Html.send(ctx, pages.lab(lab.id(), page.language(), opened.view()));
        } else {
            Heading heading = new Heading(
                    names.title(lab.id(), opened, page.language()),
                    names.description(lab.id(), opened, page.language()),
                    null,
                    null);
            Page canonical = page.at(Labs.path(lab.id(), page.language()) + opened.query());
            whole(ctx, canonical, lab, opened, parameters, heading);
        }
    }

    /** The lab of a section in the state that it has there, but for what the query says otherwise. */
    void section(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Language language = page.language();
        Lesson lesson = Lessons.bySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        Section section = lesson.section(ctx.pathParam("section")).orElseThrow(NotFoundResponse::new);
        Parameters asked = RequestParameters.of(ctx);
        Parameters parameters = Parameters.of(section.start()).with(asked);
        Lab lab = labs.byId(section.start().lab()).orElseThrow();
        Opened opened = labs.embed(lab, parameters, LabPages.OWN_ID, language, Embedding.read(asked));
        Heading heading = new Heading(
                messages.text(language, "lesson." + lesson.slug() + "." + section.anchor() + ".title"),
                messages.text(language, "lesson." + lesson.slug() + ".summary"),
                section.number(),
                LessonPages.path(lesson, language) + "#" + section.anchor());
        whole(ctx, page.at(LessonPages.path(lesson, language)), lab, opened, asked, heading);
    }

    private void whole(Context ctx, Page page, Lab lab, Opened opened, Parameters asked, Heading heading) {
        EmbedView view = EmbedView.of(
                heading, lab.id(), opened.view(), asked, Embedding.read(asked), new Wording(messages, page.language()));
        Html.send(ctx, pages.whole("embed", page, view));
    }
}
