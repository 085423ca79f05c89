package rensa.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import rensa.card.CardText;
import rensa.card.Drawing;
import rensa.card.Figure;
import rensa.web.view.Assets;
import rensa.web.view.Fingerprint;
import rensa.web.view.Resources;

/**
 * The pictures that were drawn, by what they show.
 *
 * <p>They are drawn one at a time by a thread that gives way to others, and only so many may wait for it: a crowd of links
 * that were never shown before cannot keep readers of labs waiting.
 */
final class Cards implements AutoCloseable {
    private static final int MOST_WAITING = 24;
    private static final int BYTES_TO_KEEP = 16_000_000;

    /** What says how the figures of exercises look, beside what says it of all others. */
    private static final String OF_EXERCISES = "practice.css";

    private static final String DRAWING_ROOM = Drawing.class.getPackageName().replace('.', '/');

    private final Resources resources;
    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), Cards::thread);
    private final AsyncCache<String, byte[]> pictures = Caffeine.newBuilder()
            .maximumWeight(BYTES_TO_KEEP)
            .weigher((String content, byte[] png) -> png.length)
            .buildAsync();
    private Drawing drawing;
    private String look;

    Cards(Resources resources) {
        this.resources = resources;
        pool.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable drawings) {
        Thread thread = new Thread(drawings, "cards");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** What is the same for the same picture and for no other, also when it is drawn by other rules after a restart. */
    String key(CardText text, Figure figure) {
        return new Fingerprint()
                .with(look())
                .with(text.toString())
                .with(figure.toString())
                .hex(16);
    }

    /** What figures look like: the style sheets, and whatever draws by them. */
    private synchronized String look() {
        if (look == null) {
            Fingerprint fingerprint = new Fingerprint();
            styleSheets().forEach(fingerprint::with);
            Resources.packaged().allUnder(DRAWING_ROOM).values().forEach(fingerprint::with);
            look = fingerprint.hex(16);
        }
        return look;
    }

    private List<String> styleSheets() {
        Map<String, byte[]> files = resources.allUnder("static");
        return Stream.concat(Assets.OF_LABS.stream(), Stream.of(OF_EXERCISES))
                .map(name -> new String(files.get(name), StandardCharsets.UTF_8))
                .toList();
    }

    /**
     * The picture of a card.
     *
     * @param content its {@link #key}
     * @throws RejectedExecutionException if too many wait already
     */
    CompletableFuture<byte[]> png(String content, CardText text, Figure figure) {
        return pictures.get(
                content,
                (key, executor) -> CompletableFuture.supplyAsync(() -> drawing().png(text, figure), pool));
    }

    /** Made when it is first wanted, by the one thread that draws: it reads a font of two megabytes. */
    private Drawing drawing() {
        if (drawing == null) {
            drawing = new Drawing(styleSheets());
        }
        return drawing;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
