package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rensa.card.CardText;
import rensa.card.Figure;
import rensa.lesson.Language;
import rensa.lesson.Lesson;
import rensa.lesson.Lessons;
import rensa.web.lab.Frame;
import rensa.web.lab.Lab;
import rensa.web.lab.Opened;
import rensa.web.practice.Origin;
import rensa.web.practice.Practised;
import rensa.web.practice.bug.BugInWords;
import rensa.web.practice.bug.BugQuery;
import rensa.web.practice.bug.BugView;
import rensa.web.query.Parameters;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.RecordTree;
import rensa.web.view.Told;
import rensa.web.view.Wording;

/** The pictures of pages that stand beside links to them: {@code /{lang}/card/{lab}.png?…}. */
final class CardPages {
    private static final Logger LOG = LoggerFactory.getLogger(CardPages.class);
    private static final String ENDING = ".png";

    private final Pages pages;
    private final Messages messages;
    private final Labs labs;
    private final StateNames names;
    private final Exercises exercises;
    private final Cards cards;

    CardPages(Pages pages, Messages messages, Labs labs, StateNames names, Exercises exercises, Cards cards) {
        this.pages = pages;
        this.messages = messages;
        this.labs = labs;
        this.names = names;
        this.exercises = exercises;
        this.cards = cards;
    }

    /** The card of a state of a lab. */
    void lab(Context ctx) {
        Language language = RequestLanguage.page(ctx).language();
        Lab lab = labs.byId(named(ctx)).orElseThrow(NotFoundResponse::new);
        Opened opened = labs.open(lab, RequestParameters.of(ctx), "lab", language);
        String sentence = RecordTree.first(opened.view(), Told.class)
                .map(Told::sentence)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> messages.text(language, "lab." + lab.id() + ".description"));
        send(ctx, language, names.title(lab.id(), opened, language), sentence, lab, opened);
    }

    /** The card of a lesson, with the figure of its first section. */
    void lesson(Context ctx) {
        Language language = RequestLanguage.page(ctx).language();
        Lesson lesson = Lessons.bySlug(named(ctx)).orElseThrow(NotFoundResponse::new);
        Lab lab = labs.byId(lesson.sections().get(0).start().lab()).orElseThrow();
        Opened opened = labs.open(lesson.sections().get(0).start(), "lab", language);
        Wording words = new Wording(messages, language);
        String title = lesson.number() + " " + words.of("lesson." + lesson.slug() + ".title");
        send(ctx, language, title, words.of("lesson." + lesson.slug() + ".summary"), lab, opened);
    }

    /** The card of the site itself, with the graph that its home page opens. */
    void site(Context ctx) {
        Language language = RequestLanguage.page(ctx).language();
        Lab lab = labs.byId("graph").orElseThrow();
        Opened opened = labs.open(lab, new Parameters(Map.of()), "lab", language);
        Wording words = new Wording(messages, language);
        send(ctx, language, words.of("home.heading"), words.of("home.lead"), lab, opened);
    }

    /** The card of an exercise, in which all blanks are blank: no URL puts an answer into it. */
    void exercise(Context ctx) {
        Language language = RequestLanguage.page(ctx).language();
        Origin origin = Origin.read(named(ctx), RequestParameters.of(ctx)).orElseThrow(NotFoundResponse::new);
        Wording words = new Wording(messages, language);
        Practised untouched = (Practised)
                exercises.open(origin, new Parameters(Map.of()), language).view();
        Figure figure = Optional.ofNullable(untouched.exercise())
                .map(exercise -> figure(pages.part("practice/alone", language, exercise)))
                .orElseGet(() -> Figure.in(""));
        String sentence = untouched.exercise() == null ? untouched.note() : origin.lead(words);
        send(ctx, language, origin.title(words), sentence, figure);
    }

    /** The card of a bug that is to be found, whatever anybody thinks it is. */
    void bug(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Wording words = new Wording(messages, page.language());
        BugQuery query = BugQuery.read(RequestParameters.of(ctx)).untouched();
        BugView bug = BugInWords.of(query, new Frame("bug", page.path(), words), "");
        Figure figure = figure(pages.part("practice/bug-figure", page.language(), bug));
        String title = words.of("practice.named", words.of("bug.title"), Integer.toString(query.seed()));
        send(ctx, page.language(), title, bug.title(), figure);
    }

    private static String named(Context ctx) {
        String file = ctx.pathParam("name");
        if (!file.endsWith(ENDING)) {
            throw new NotFoundResponse();
        }
        return file.substring(0, file.length() - ENDING.length());
    }

    private static Figure figure(byte[] markup) {
        return Figure.in(new String(markup, StandardCharsets.UTF_8));
    }

    private void send(Context ctx, Language language, String title, String sentence, Lab lab, Opened opened) {
        send(ctx, language, title, sentence, figure(pages.lab(lab.id(), language, opened.view())));
    }

    private void send(Context ctx, Language language, String title, String sentence, Figure figure) {
        CardText text = new CardText(messages.text(language, "site.name"), title, sentence);
        String content = cards.key(text, figure);
        ctx.header("ETag", "\"" + content + "\"").header("Cache-Control", "public, max-age=86400");
        if (("\"" + content + "\"").equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        try {
            CompletableFuture<byte[]> picture = cards.png(content, text, figure);
            ctx.future(
                    () -> picture.thenAccept(png -> ctx.contentType("image/png").result(png))
                            .exceptionally(failure -> without(ctx, 404, failure)));
        } catch (RejectedExecutionException e) {
            without(ctx.header("Retry-After", "5"), 503, e);
        }
    }

    /** A link without a picture is a link all the same. */
    private static Void without(Context ctx, int status, Throwable why) {
        if (status != 503) {
            LOG.warn("No card for {}", ctx.path(), why);
        }
        ctx.res().setHeader("ETag", null);
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .contentType("text/plain; charset=utf-8")
                .result("");
        return null;
    }
}
