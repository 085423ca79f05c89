package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.lesson.Prediction;
import rensa.lesson.Section;
import rensa.web.lab.Frame;
import rensa.web.lab.Opened;
import rensa.web.practice.prediction.PredictionInWords;
import rensa.web.practice.prediction.PredictionQuery;
import rensa.web.practice.prediction.PredictionView;
import rensa.web.query.Parameters;
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

    static String path(Lesson lesson, Language language) {
        return "/" + language.code() + "/lessons/" + lesson.slug();
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Lesson lesson = Lessons.bySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        Parameters parameters = RequestParameters.of(ctx);
        Optional<Section> predicted = PredictionQuery.section(parameters).flatMap(lesson::section);
        boolean isPart = Htmx.asksForPart(ctx);
        Optional<PredictionView> part = predicted
                .filter(section -> isPart)
                .flatMap(section -> prediction(lesson, section, parameters, page.language()));
        Html.send(
                ctx,
                part.map(view -> pages.whole("practice/prediction-alone", page, view))
                        .orElseGet(() -> whole(lesson, parameters, page)));
    }

    private String whole(Lesson lesson, Parameters parameters, Page page) {
        List<SectionView> sections = lesson.sections().stream()
                .map(section -> section(lesson, section, parameters, page.language()))
                .toList();
        Page shown = page.at(path(lesson, page.language())).forBlogs();
        return pages.whole("lesson", shown, LessonView.of(lesson, page.language(), sections));
    }

    private SectionView section(Lesson lesson, Section section, Parameters parameters, Language language) {
        Opened opened = labs.open(section.start(), "lab-" + section.anchor(), language);
        Object also = section.also()
                .map(start -> labs.open(start, "lab-" + section.anchor() + "-also", language)
                        .view())
                .orElse(null);
        List<String> tries =
                section.tries().stream().map(start -> labs.url(start, language)).toList();
        return new SectionView(
                section,
                opened.view(),
                also,
                tries,
                opened.facts(),
                prediction(lesson, section, parameters, language).orElse(null),
                new Wording(messages, language));
    }

    private Optional<PredictionView> prediction(
            Lesson lesson, Section section, Parameters parameters, Language language) {
        Frame frame = new Frame("predict-" + section.anchor(), path(lesson, language), new Wording(messages, language));
        return Prediction.of(section)
                .map(prediction -> PredictionInWords.of(
                        prediction,
                        prediction.start(section),
                        PredictionQuery.read(parameters, section.anchor()),
                        frame,
                        Labs.path("graph", language)));
    }
}
