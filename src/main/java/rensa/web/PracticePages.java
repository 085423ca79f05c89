package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rensa.lesson.Language;
import rensa.practice.Topic;
import rensa.web.lab.Opened;
import rensa.web.practice.ExerciseView;
import rensa.web.practice.Origin;
import rensa.web.practice.OwnGraph;
import rensa.web.practice.Practised;
import rensa.web.practice.ProblemQuery;
import rensa.web.practice.TopicView;
import rensa.web.practice.WorksheetInWords;
import rensa.web.practice.WorksheetQuery;
import rensa.web.practice.WorksheetView;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/** Practice: the list of its topics, a problem of one of them, and anybody's own graph as a problem. */
final class PracticePages {
    private final Pages pages;
    private final Messages messages;
    private final Exercises exercises;

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

    PracticePages(Pages pages, Messages messages, Exercises exercises) {
        this.pages = pages;
        this.messages = messages;
        this.exercises = exercises;
    }

    void list(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        TopicsView view = new TopicsView(TopicView.all(words(page.language())));
        Html.send(ctx, pages.whole("practice/all", page.at(TopicView.path("", page.language())), view));
    }

    void problem(Context ctx) {
        Topic topic = Topic.byId(ctx.pathParam("topic")).orElseThrow(NotFoundResponse::new);
        ProblemQuery query = ProblemQuery.read(topic, RequestParameters.of(ctx));
        show(ctx, query, (practised, words) -> view(query, practised, words));
    }

    void own(Context ctx) {
        OwnGraph own = OwnGraph.read(RequestParameters.of(ctx));
        show(ctx, own, (practised, words) -> view(own, practised, words));
    }

    /** @param view what the whole page shows */
    private void show(Context ctx, Origin origin, BiFunction<Practised, Wording, PracticeView> view) {
        Page page = RequestLanguage.page(ctx);
        Opened opened = exercises.open(origin, RequestParameters.of(ctx), page.language());
        Practised practised = (Practised) opened.view();
        if (Htmx.asksForPart(ctx) && practised.exercise() != null) {
            Htmx.replaceUrl(ctx, Exercises.path(origin, page.language()) + opened.query());
            Html.send(ctx, pages.part("practice/alone", page.language(), practised.exercise()));
        } else {
            Page shown =
                    page.at(origin.url(Exercises.path(origin, page.language()))).forBlogs();
            Html.send(ctx, pages.whole("practice/page", shown, view.apply(practised, words(page.language()))));
        }
    }

    private static PracticeView view(ProblemQuery query, Practised practised, Wording words) {
        TopicView topic = TopicView.of(query.topic(), words);
        return new PracticeView(
                words.of("practice.topic.page-title", topic.title()),
                topic.title(),
                topic.lead(),
                query.number(words),
                practised.note(),
                levels(Topic.LEVELS, query.level(), "practice.level.", query::atLevel, words),
                practised.exercise(),
                topic.section() == null ? null : topic,
                null,
                WorksheetQuery.from(query).url(Exercises.path(query, words.language())));
    }

    private static PracticeView view(OwnGraph own, Practised practised, Wording words) {
        boolean isThere = practised.exercise() != null;
        return new PracticeView(
                words.of("practice.own.page-title"),
                own.title(words),
                own.lead(words),
                null,
                practised.note(),
                isThere ? levels(OwnGraph.LEVELS, own.level(), "practice.own.level.", own::atLevel, words) : List.of(),
                practised.exercise(),
                null,
                Labs.path("graph", words.language()) + own.state().query(),
                null);
    }

    private static List<Level> levels(
            int last, int here, String names, IntFunction<? extends Origin> atLevel, Wording words) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(level -> {
                    Origin other = atLevel.apply(level);
                    return new Level(
                            words.of(names + level), other.url(Exercises.path(other, words.language())), level == here);
                })
                .toList();
    }

    void worksheet(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Topic topic = Topic.byId(ctx.pathParam("topic")).orElseThrow(NotFoundResponse::new);
        WorksheetQuery query = WorksheetQuery.read(topic, RequestParameters.of(ctx));
        String host = page.base().replaceFirst("^https?://", "");
        WorksheetView view = WorksheetInWords.of(query, words(page.language()), host);
        Page shown = page.at(query.url(TopicView.path(topic.id(), page.language())));
        Html.send(ctx, pages.whole("practice/worksheet", shown, view));
    }

    private Wording words(Language language) {
        return new Wording(messages, language);
    }
}
