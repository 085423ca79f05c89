package rensa.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rensa.web.view.Assets;
import rensa.web.view.Messages;
import rensa.web.view.Pages;
import rensa.web.view.Resources;

/** The running web server: Javalin with our routes, limits, headers and answers to failures. */
public final class Server implements AutoCloseable {
    private static final Logger REQUESTS = LoggerFactory.getLogger("rensa.web.requests");
    private static final int LONGEST_HEAD_IN_BYTES = 72 * 1024; // 64 KiB of inputs in the URL, and the headers

    private static final int LONGEST_ANSWER_HEAD_IN_BYTES = 16 * 1024; // it repeats a URL of 6,000 characters at most

    private static final int MOST_THREADS = 64; // more would only wait for each other
    private static final int LEAST_THREADS = 8;
    private static final int IDLE_MILLISECONDS = 60_000;

    private final Javalin javalin;
    private final Routes routes;
    private final Cards cards;

    private Server(Javalin javalin, Routes routes, Cards cards) {
        this.javalin = javalin;
        this.routes = routes;
        this.cards = cards;
    }

    /**
     * Starts serving.
     *
     * @param port where; 0 takes any that is free
     * @param publicUrl where the world finds it
     */
    public static Server start(Resources resources, int port, PublicUrl publicUrl) {
        return start(resources, port, publicUrl, routes -> {});
    }

    /** Starts serving with some routes more than {@link Routes} has, as tests need them. */
    static Server start(Resources resources, int port, PublicUrl publicUrl, Consumer<RoutesConfig> more) {
        Messages messages = new Messages();
        Assets assets = new Assets(resources);
        Pages pages = new Pages(resources, messages, assets);
        Cards cards = new Cards(resources);
        Routes routes = new Routes(pages, messages, assets, cards, new Failures(pages, messages));
        Javalin javalin = Javalin.create(config -> {
            quietly(config);
            within(config);
            config.appData(PublicUrl.KEY, publicUrl);
            routes.accept(config.routes);
            more.accept(config.routes);
        });
        return new Server(javalin.start(port), routes, cards);
    }

    /** Loads what the first page needs; the server answers meanwhile. */
    public void warmUp() {
        routes.warmUp();
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        routes.close();
        cards.close();
    }

    private static void quietly(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.requestLogger.http((ctx, milliseconds) -> REQUESTS.debug(
                "{} {} {} {} ms", ctx.method(), ctx.path(), ctx.statusCode(), Math.round(milliseconds * 10) / 10.0));
    }

    private static void within(JavalinConfig config) {
        config.http.maxRequestSize = RequestLimits.LONGEST_BODY_IN_BYTES;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.router.javaLangErrorHandler(Failures::answerFatal);
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(Server::configure);
        config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadableRequests()));
    }

    /** Jetty's own queue would ask the JVM how long its cache lines are, and start all its management for that. */
    private static QueuedThreadPool threads() {
        return new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, IDLE_MILLISECONDS, new LinkedBlockingQueue<>());
    }

    private static void configure(HttpConfiguration http) {
        http.setRequestHeaderSize(LONGEST_HEAD_IN_BYTES);
        http.setResponseHeaderSize(LONGEST_ANSWER_HEAD_IN_BYTES);
        http.setSendServerVersion(false);
    }
}
