package rensa.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A class that starts training at once, each with another seed, and a reader who uses the graph lab meanwhile. Prints how
 * many frames a second the readers get, and how long the graph lab takes; it fails if somebody gets none.
 */
public final class TrainingLoad {
    private static final byte[] EVENT = "\nevent: ".getBytes();
    private static final int LEAST_PAUSE_MS = 40;

    private TrainingLoad() {}

    /** @param arguments the URL of the server, how many readers, for how many seconds, and the seed of the first */
    public static void main(String[] arguments) throws InterruptedException {
        String base = arguments[0];
        int readers = Integer.parseInt(arguments[1]);
        long seconds = Long.parseLong(arguments[2]);
        int seed = Integer.parseInt(arguments[3]);
        CountDownLatch ready = new CountDownLatch(1);
        List<Reader> all = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            Reader reader =
                    new Reader(base + "/en/labs/training/frames?epochs=2000&data=spiral&seed=" + (seed + i), ready);
            reader.start();
            all.add(reader);
        }
        ready.countDown();
        double[] milliseconds = graphLab(base, System.nanoTime() + seconds * 1_000_000_000);
        double[] frames = all.stream()
                .mapToDouble(reader -> (double) reader.frames / seconds)
                .sorted()
                .toArray();
        System.out.printf(
                "%d readers, frames a second: least %.1f, median %.1f, most %.1f%n",
                readers, frames[0], frames[readers / 2], frames[readers - 1]);
        System.out.printf(
                "graph lab meanwhile, %d requests: median %.1f ms, p99 %.1f ms%n",
                milliseconds.length,
                milliseconds[milliseconds.length / 2],
                milliseconds[(int) (milliseconds.length * 0.99)]);
        System.exit(frames[0] > 0 ? 0 : 1);
    }

    /** Another number at each request, one after the other, until a time. */
    private static double[] graphLab(String base, long end) throws InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        for (int price = 1; System.nanoTime() < end; price++) {
            long begin = System.nanoTime();
            try (InputStream body =
                    connect(base + "/en/labs/graph?in.apple=" + price, true).getInputStream()) {
                body.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException("the graph lab does not answer", e);
            }
            milliseconds.add((System.nanoTime() - begin) / 1e6);
            Thread.sleep(LEAST_PAUSE_MS);
        }
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static HttpURLConnection connect(String url, boolean alone) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setRequestProperty(alone ? "HX-Request" : "Accept", alone ? "true" : "text/event-stream");
        return connection;
    }

    /** Somebody who watches a run, and counts its frames. */
    private static final class Reader extends Thread {
        private final String url;
        private final CountDownLatch ready;
        volatile int frames;

        Reader(String url, CountDownLatch ready) {
            this.url = url;
            this.ready = ready;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                ready.await();
                count(connect(url, false).getInputStream());
            } catch (IOException | InterruptedException e) {
                System.err.println(url + ": " + e);
            }
        }

        @SuppressWarnings("NonAtomicOperationOnVolatileField") // written by this thread alone
        private void count(InputStream events) throws IOException {
            byte[] buffer = new byte[64 * 1024];
            int matched = 0;
            for (int length = events.read(buffer); length >= 0; length = events.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    matched = buffer[i] == EVENT[matched] ? matched + 1 : buffer[i] == EVENT[0] ? 1 : 0;
                    if (matched == EVENT.length) {
                        frames++;
                        matched = 0;
                    }
                }
            }
        }
    }
}
