package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import rensa.lesson.GraphStart;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.lesson.Section;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphState;
import rensa.web.view.LabViews;
import rensa.web.view.LessonView;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.SectionView;
import rensa.web.view.Wording;

/** The pages of the lessons: prose with a live lab in every section. */
final class LessonPages {
    private final Pages pages;
    private final LabViews labs;
    private final Messages messages;

    LessonPages(Pages pages, LabViews labs, Messages messages) {
        this.pages = pages;
        this.labs = labs;
        this.messages = messages;
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Lesson lesson =
                Lessons.bySlug(ctx.pathParam("slug")).filter(Lesson::isWritten).orElseThrow(NotFoundResponse::new);
        List<SectionView> sections = lesson.sections().stream()
                .map(section -> section(section, page.language()))
                .toList();
        Html.send(ctx, pages.whole("lesson", page, LessonView.of(lesson, page.language(), sections)));
    }

    private SectionView section(Section section, Language language) {
        GraphAttempt attempt = GraphAttempt.of(GraphState.of(section.start()));
        String path = GraphLab.path(language);
        List<String> tries =
                section.tries().stream().map(start -> path + query(start)).toList();
        return new SectionView(
                section,
                labs.of("lab-" + section.anchor(), path, attempt, new Wording(messages, language)),
                tries,
                attempt.run().orElseThrow());
    }

    private static String query(GraphStart start) {
        return GraphState.of(start).query();
    }
}
