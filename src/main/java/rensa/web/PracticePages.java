package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.lesson.Language;
import rensa.practice.Topic;
import rensa.web.graph.Mistake;
import rensa.web.practice.ExerciseView;
import rensa.web.practice.OwnGraph;
import rensa.web.practice.ProblemQuery;
import rensa.web.practice.Task;
import rensa.web.practice.TopicView;
import rensa.web.practice.Work;
import rensa.web.practice.WorksheetInWords;
import rensa.web.practice.WorksheetQuery;
import rensa.web.practice.WorksheetView;
import rensa.web.query.Parameters;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** Practice: the list of its topics, a problem of one of them, and anybody's own graph as a problem. */
final class PracticePages {
    /** The page of somebody's own graph. */
    static final String OWN = "own";

    private final Pages pages;
    private final Messages messages;

    /** What the list of topics shows. */
    public record TopicsView(List<TopicView> topics) {}

    /**
     * What the page of an exercise shows.
     *
     * @param number which problem it is; null for somebody's own graph
     * @param note what could not be read, or is left out; null where nothing is
     * @param exercise null where there is nothing to practise
     * @param explained where the topic is explained; its title and URL are null where it is not
     * @param lab the graph lab with the same graph; null where that would give the answers away
     * @param worksheet the same problem and those that follow it on paper; null for somebody's own graph
     */
    public record PracticeView(
            String pageTitle,
            String title,
            String lead,
            String number,
            String note,
            List<Level> levels,
            ExerciseView exercise,
            TopicView explained,
            String lab,
            String worksheet) {}

    /** A link to a level. */
    public record Level(String name, String href, boolean isCurrent) {}

    PracticePages(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    void list(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        TopicsView view = new TopicsView(TopicView.all(words(page.language())));
        Html.send(ctx, pages.whole("practice/all", page.at(path("", page)), view));
    }

    void problem(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Topic topic = Topic.byId(ctx.pathParam("topic")).orElseThrow(NotFoundResponse::new);
        Parameters parameters = RequestParameters.of(ctx);
        Wording words = words(page.language());
        ProblemQuery query = ProblemQuery.read(topic, parameters);
        Task task = query.task(path(topic.id(), page), words);
        Work work = Work.read(parameters, task.sheet());
        ExerciseView exercise =
                ExerciseView.of(task, work, lab(ProblemQuery.inLab(task.sheet()).query(), page));
        if (Htmx.asksForPart(ctx)) {
            alone(ctx, page, exercise);
        } else {
            Page shown = page.at(query.url(path(topic.id(), page)));
            Html.send(ctx, pages.whole("practice/page", shown, view(query, exercise, words, page)));
        }
    }

    private static PracticeView view(ProblemQuery query, ExerciseView exercise, Wording words, Page page) {
        TopicView topic = TopicView.of(query.topic(), words);
        String number = Long.toString(query.seed());
        List<Level> levels = IntStream.rangeClosed(1, Topic.LEVELS)
                .mapToObj(level -> new Level(
                        words.of("practice.level." + level),
                        query.atLevel(level).url(path(query.topic().id(), page)),
                        level == query.level()))
                .toList();
        return new PracticeView(
                words.of("practice.topic.page-title", topic.title()),
                topic.title(),
                topic.lead(),
                words.of("practice.problem", number),
                query.unread()
                        .map(unread -> words.of("practice.seed-unread", unread, number))
                        .orElse(null),
                levels,
                exercise,
                topic.section() == null ? null : topic,
                null,
                WorksheetQuery.from(query).url(path(query.topic().id(), page)));
    }

    void worksheet(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Topic topic = Topic.byId(ctx.pathParam("topic")).orElseThrow(NotFoundResponse::new);
        WorksheetQuery query = WorksheetQuery.read(topic, RequestParameters.of(ctx));
        String host = page.base().replaceFirst("^https?://", "");
        WorksheetView view = WorksheetInWords.of(query, words(page.language()), host);
        Page shown = page.at(query.url(path(topic.id(), page)));
        Html.send(ctx, pages.whole("practice/worksheet", shown, view));
    }

    void own(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Parameters parameters = RequestParameters.of(ctx);
        Wording words = words(page.language());
        OwnGraph own = OwnGraph.read(parameters);
        String lab = lab(own.state().query(), page);
        Optional<ExerciseView> exercise = own.task(path(OWN, page), words)
                .map(task -> ExerciseView.of(task, Work.read(parameters, task.sheet()), lab));
        if (Htmx.asksForPart(ctx) && exercise.isPresent()) {
            alone(ctx, page, exercise.get());
        } else {
            Page shown = page.at(own.url(path(OWN, page)));
            Html.send(ctx, pages.whole("practice/page", shown, view(own, exercise, lab, words, page)));
        }
    }

    private static PracticeView view(
            OwnGraph own, Optional<ExerciseView> exercise, String lab, Wording words, Page page) {
        List<Level> levels = IntStream.rangeClosed(1, OwnGraph.LEVELS)
                .mapToObj(level -> new Level(
                        words.of("practice.own.level." + level),
                        own.atLevel(level).url(path(OWN, page)),
                        level == own.level()))
                .toList();
        return new PracticeView(
                words.of("practice.own.page-title"),
                words.of("practice.own.title"),
                words.of("practice.own.lead"),
                null,
                exercise.isPresent()
                        ? own.limitedTo()
                                .map(most -> words.of("practice.own.some", Integer.toString(most)))
                                .orElse(null)
                        : nothing(own, words),
                exercise.isPresent() ? levels : List.of(),
                exercise.orElse(null),
                null,
                lab,
                null);
    }

    /** Why there is nothing to practise. */
    private static String nothing(OwnGraph own, Wording words) {
        List<Mistake> mistakes = own.mistakes();
        if (mistakes.isEmpty()) {
            return words.of("practice.own.nothing");
        }
        Mistake first = mistakes.get(0);
        return words.of("practice.own.stopped", words.of(first.messageKey(), first.arguments()));
    }

    private void alone(Context ctx, Page page, ExerciseView exercise) {
        Htmx.replaceUrl(ctx, exercise.permalink());
        Html.send(ctx, pages.part("practice/alone", page.language(), exercise));
    }

    private Wording words(Language language) {
        return new Wording(messages, language);
    }

    private static String path(String name, Page page) {
        return TopicView.path(name, page.language());
    }

    private static String lab(String query, Page page) {
        return Labs.path("graph", page.language()) + query;
    }
}
