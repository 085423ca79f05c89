package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.lesson.Section;
import rensa.web.lab.Opened;
import rensa.web.view.LessonView;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.SectionView;
import rensa.web.view.Wording;

/** The pages of the lessons: prose with a live lab in every section. */
final class LessonPages {
    private final Pages pages;
    private final Messages messages;
    private final Labs labs;

    LessonPages(Pages pages, Messages messages, Labs labs) {
        this.pages = pages;
        this.messages = messages;
        this.labs = labs;
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
        Opened opened = labs.open(section.start(), "lab-" + section.anchor(), language);
        List<String> tries =
                section.tries().stream().map(start -> labs.url(start, language)).toList();
        return new SectionView(section, opened.view(), tries, opened.facts(), new Wording(messages, language));
    }
}
