package rensa.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import rensa.lesson.Language;
import rensa.web.lab.Embedding;
import rensa.web.lab.Frame;
import rensa.web.lab.training.Playback;
import rensa.web.training.TrainingPool;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;
import rensa.web.view.Wording;

/**
 * {@code /{lang}/labs/training/frames}, and the same below {@code /{lang}/embed}: a training run as server-sent events, a frame each, which is the rendered fragment.
 *
 * <p>Each stream has a thread of its own, none of those that answer requests. It makes a frame, waits until the connection
 * has taken it, and only then makes the next. Few frames are made at the same time, so that other pages have their turn; the same frame for many readers is
 * made once.
 */
final class TrainingStreams {
    private static final Duration BETWEEN_FRAMES = Duration.ofMillis(75);
    /** A frame waits no longer for its epoch, and shows how far the run has come; a comment shows whether anybody is there. */
    private static final Duration PATIENCE = Duration.ofMillis(90);

    /** More readers than these at once have to wait. */
    private static final int MOST_STREAMS = 200;

    private static final int MOST_BYTES_KEPT = 6_000_000;

    private final Pages pages;
    private final Messages messages;
    private final TrainingPool pool;
    private final ExecutorService streams = new ThreadPoolExecutor(
            0, MOST_STREAMS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), TrainingStreams::thread);
    private final Semaphore rendering =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Cache<String, byte[]> frames = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((String key, byte[] frame) -> key.length() + frame.length)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    TrainingStreams(Pages pages, Messages messages, TrainingPool pool) {
        this.pages = pages;
        this.messages = messages;
        this.pool = pool;
    }

    void show(Context ctx) {
        stream(ctx, Optional.empty());
    }

    /** The same for a frame of somebody else's page. */
    void embedded(Context ctx) {
        stream(ctx, Optional.of(Embedding.read(RequestParameters.of(ctx))));
    }

    private void stream(Context ctx, Optional<Embedding> embedding) {
        Page page = RequestLanguage.page(ctx);
        String element = LabPages.id(Optional.ofNullable(ctx.queryParam("element")));
        String path = embedding.isPresent()
                ? Labs.embedPath("training", page.language())
                : Labs.path("training", page.language());
        Frame frame = new Frame(element, path, new Wording(messages, page.language()), embedding);
        Playback playback = Playback.of(RequestParameters.of(ctx), seen(ctx), frame, pool)
                .orElseThrow(() -> ApiError.of(422, "request.refused"));
        ctx.header("X-Accel-Buffering", "no");
        new SseHandler(client -> start(client, playback, page.language())).handle(ctx);
    }

    private static Thread thread(Runnable stream) {
        Thread thread = new Thread(stream, "training-stream");
        thread.setDaemon(true);
        return thread;
    }

    /** Too many are told to ask again, as a browser does by itself after a broken connection. */
    private void start(SseClient client, Playback playback, Language language) {
        client.keepAlive();
        try {
            streams.execute(() -> stream(client, playback, language));
        } catch (RejectedExecutionException full) {
            playback.close();
            client.close();
        }
    }

    /** The last frame that a reader had whose connection broke off. */
    private static OptionalInt seen(Context ctx) {
        return Optional.ofNullable(ctx.header("Last-Event-ID"))
                .filter(id -> id.matches("\\d{1,4}"))
                .map(id -> OptionalInt.of(Integer.parseInt(id)))
                .orElse(OptionalInt.empty());
    }

    private void stream(SseClient client, Playback playback, Language language) {
        try (playback) {
            boolean goesOn = true;
            while (goesOn && !client.terminated()) {
                long begin = System.nanoTime();
                Optional<Playback.Moment> moment = playback.next(PATIENCE);
                if (moment.isEmpty()) {
                    client.sendComment("still training");
                } else {
                    send(client, moment.get(), language);
                    goesOn = !moment.get().isLast();
                    pause(begin);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server stops
        } catch (RuntimeException bug) {
            Failures.logged(bug, "a training stream");
            client.sendEvent("end", ""); // or the browser would ask again and again
        } finally {
            client.close();
        }
    }

    private void send(SseClient client, Playback.Moment moment, Language language) {
        byte[] markup = frames.get(language.code() + " " + moment.key(), key -> rendered(moment, language));
        client.sendEvent(
                moment.isLast() ? "end" : "frame",
                new String(markup, StandardCharsets.UTF_8),
                Integer.toString(moment.epoch()));
    }

    private byte[] rendered(Playback.Moment moment, Language language) {
        rendering.acquireUninterruptibly();
        try {
            return pages.lab(moment.template(), language, moment.view());
        } finally {
            rendering.release();
        }
    }

    /** Ends all streams. */
    void close() {
        streams.shutdownNow();
    }

    private static void pause(long begin) throws InterruptedException {
        long rest = BETWEEN_FRAMES.toNanos() - (System.nanoTime() - begin);
        if (rest > 0) {
            Thread.sleep(rest / 1_000_000, (int) (rest % 1_000_000));
        }
    }
}
