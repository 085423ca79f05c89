package rensa.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Consumer;
import rensa.web.training.TrainingPool;
import rensa.web.view.Assets;
import rensa.web.view.Messages;
import rensa.web.view.Pages;

/** The table of routes: every URL that the site answers, and who answers it. */
final class Routes implements Consumer<RoutesConfig> {
    private final Failures failures;
    private final StaticFiles staticFiles;
    private final Home home;
    private final LessonPages lessons;
    private final LabPages labs;
    private final PracticePages practice;
    private final PracticeEmbeds practiceEmbeds;
    private final BugPages bugs;
    private final TrainingPool pool = new TrainingPool();
    private final TrainingStreams trainingStreams;
    private final TrainingApi trainingApi;
    private final EmbedPages embeds;
    private final SharePages shares;
    private final OEmbed oembed;
    private final CodeFiles code;
    private final CardPages cards;
    private final SiteFiles siteFiles;

    Routes(Pages pages, Messages messages, Assets assets, Cards cards, Failures failures) {
        Labs all = new Labs(messages, pool);
        this.failures = failures;
        this.staticFiles = new StaticFiles(assets);
        this.home = new Home(pages, messages, all);
        this.lessons = new LessonPages(pages, messages, all);
        StateNames names = new StateNames(all, messages);
        this.labs = new LabPages(pages, all, names);
        Exercises exercises = new Exercises(messages);
        this.practice = new PracticePages(pages, messages, exercises);
        this.practiceEmbeds = new PracticeEmbeds(pages, exercises);
        this.bugs = new BugPages(pages, messages);
        this.trainingStreams = new TrainingStreams(pages, messages, pool);
        this.trainingApi = new TrainingApi(pool);
        this.embeds = new EmbedPages(pages, messages, all, names);
        this.shares = new SharePages(pages, messages, all, names, exercises);
        this.oembed = new OEmbed(new Embeddables(messages, all, names, exercises), messages);
        this.siteFiles = new SiteFiles(messages, assets);
        this.code = new CodeFiles(all, messages);
        this.cards = new CardPages(pages, messages, all, names, exercises, cards);
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.before(ResponseHeaders::add);
        routes.before(RequestLimits::check);
        routes.before("/{lang}/embed/*", EmbedHeaders::add);

        get(routes, "/", Home::toPreferredLanguage);
        get(routes, "/healthz", Routes::alive);
        get(routes, "/oembed", oembed::answer);
        get(routes, "/robots.txt", SiteFiles::robots);
        get(routes, "/sitemap.xml", SiteFiles::sitemap);
        get(routes, "/{lang}/manifest.webmanifest", siteFiles::manifest);
        get(routes, "/static/{version}/<name>", staticFiles::file);
        get(routes, "/webjars/<name>", staticFiles::webjar);
        get(routes, "/{lang}/", home::show);
        get(routes, "/{lang}/lessons/{slug}", lessons::show);
        get(routes, "/{lang}/labs/", labs::list);
        get(routes, "/{lang}/labs/{lab}", labs::show);
        get(routes, "/{lang}/practice/", practice::list);
        get(routes, "/{lang}/practice/own", practice::own);
        get(routes, "/{lang}/practice/find-the-bug", bugs::show);
        get(routes, "/{lang}/practice/{topic}", practice::problem);
        get(routes, "/{lang}/practice/{topic}/worksheet", practice::worksheet);
        routes.get("/{lang}/labs/training/frames", trainingStreams::show);
        routes.get("/{lang}/embed/training/frames", trainingStreams::embedded)
                .options("/{lang}/embed/training/frames", EmbedHeaders::preflight);
        embed(routes, "/{lang}/embed/{lab}", embeds::lab);
        embed(routes, "/{lang}/embed/lessons/{slug}/{section}", embeds::section);
        embed(routes, "/{lang}/embed/practice/{page}", practiceEmbeds::show);
        get(routes, "/{lang}/share/{lab}", shares::show);
        get(routes, "/{lang}/share/practice/{page}", shares::exercise);
        get(routes, "/{lang}/labs/{lab}/code/{language}", code::download);
        get(routes, "/{lang}/card/site.png", cards::site);
        get(routes, "/{lang}/card/{name}", cards::lab);
        get(routes, "/{lang}/card/lessons/{name}", cards::lesson);
        get(routes, "/{lang}/card/practice/find-the-bug.png", cards::bug);
        get(routes, "/{lang}/card/practice/{name}", cards::exercise);
        get(routes, "/api/graph", GraphApi::get);
        get(routes, "/api/training", trainingApi::get);
        routes.post("/api/graph", GraphApi::post);
        routes.post("/api/descent", DescentApi::post);
        routes.post("/api/practice/check", PracticeApi::check);

        failures.accept(routes);
    }

    /** Loads what the first page needs, before anybody asks for it. */
    void warmUp() {
        home.warmUp();
    }

    /** Ends what goes on beside requests. */
    void close() {
        trainingStreams.close();
        pool.close();
    }

    /** A page that is read; HEAD runs the same handler, and Jetty leaves out the body. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler).head(path, handler);
    }

    /** A page that is read in frames without an origin, which ask before they read. */
    private static void embed(RoutesConfig routes, String path, Handler handler) {
        get(routes, path, handler);
        routes.options(path, EmbedHeaders::preflight);
    }

    private static void alive(Context ctx) {
        ctx.header("Cache-Control", "no-store").result("ok");
    }
}
