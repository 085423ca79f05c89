package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrainingStreamsTest {
    private static final String FRAMES = "/en/labs/training/frames";

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    /** A server-sent event. */
    private record Event(String id, String name, String data) {}

    private static List<Event> events(String query, String... headers) {
        List<String> all = new ArrayList<>(List.of("Accept", "text/event-stream"));
        all.addAll(List.of(headers));
        String body = server.get(FRAMES + query, all.toArray(String[]::new)).body();
        List<Event> events = new ArrayList<>();
        for (String block : body.split("\n\n")) {
            String id = "";
            String name = "";
            StringBuilder data = new StringBuilder();
            for (String line : block.split("\n")) {
                id = line.startsWith("id: ") ? line.substring(4) : id;
                name = line.startsWith("event: ") ? line.substring(7) : name;
                data.append(line.startsWith("data: ") ? line.substring(6) + "\n" : "");
            }
            if (!name.isEmpty()) {
                events.add(new Event(id, name, data.toString()));
            }
        }
        return events;
    }

    @Test
    void aRunGoesByEpochForEpochUntilItsEnd() {
        List<Event> events = events("?epochs=6&element=lab");
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6"),
                events.stream().map(Event::id).toList());
        assertEquals("frame", events.get(0).name());
        assertEquals("end", events.get(5).name());
        Document frame = Jsoup.parse(events.get(2).data());
        assertEquals(
                "Epoch 3 of 6",
                frame.select("#lab-live .training-progress span").text());
        assertEquals(
                List.of("lab-map", "lab-live"), frame.select("[hx-swap-oob]").eachAttr("id"));
    }

    @Test
    void aLongRunGoesByInAboutAHundredFrames() {
        List<Event> events = events("?data=moons&epochs=300&epoch=270&run=1");
        List<Integer> epochs =
                events.stream().map(Event::id).map(Integer::valueOf).toList();
        assertTrue(epochs.containsAll(List.of(273, 276, 279, 282, 285, 288, 291, 294, 297, 300)), epochs.toString());
        assertEquals(epochs.stream().sorted().toList(), epochs);
    }

    /** A frame is what the page shows that stands still at that epoch. */
    @Test
    void aFrameIsWhatThePageShowsAtItsEpoch() {
        List<Event> events = events("?data=xor&epochs=3");
        Document page = Jsoup.parse(
                server.get("/en/labs/training?data=xor&epochs=3&epoch=2").body());
        Document frame = Jsoup.parse(events.get(1).data());
        assertEquals(page.select("#lab-live").html(), frame.select("#lab-live").html());
        assertEquals(page.select("#lab-map").html(), frame.select("#lab-map").html());
    }

    @Test
    void theEndBringsAllThatFollows() {
        List<Event> events = events("?epochs=2&element=lab-s2");
        Document end = Jsoup.parse(events.get(1).data());
        assertEquals(
                List.of(
                        "lab-s2-map",
                        "lab-s2-live",
                        "lab-s2-player",
                        "lab-s2-status",
                        "lab-s2-explanation",
                        "lab-s2-table"),
                end.select("[hx-swap-oob]").eachAttr("id"));
        assertTrue(end.select("#lab-s2-status").text().startsWith("After 2 epochs"));
        assertEquals("2", end.select("input[type=range]").attr("value"));
    }

    @Test
    void whoComesBackGoesOnWhereTheyWere() {
        List<Event> events = events("?epochs=9", "Last-Event-ID", "6");
        assertEquals(List.of("7", "8", "9"), events.stream().map(Event::id).toList());
        assertEquals("9", events("?epochs=9", "Last-Event-ID", "9").get(0).id());
    }

    /** It diverges in epoch 8, to which somebody else has let it go. */
    @Test
    void aRunThatEndsBeforeItWouldDivergeEndsWell() {
        String run = "?data=waves&f=relu&optimizer=sgd&rate=3&seed=81&epochs=";
        List<Event> farther = events(run + "400");
        int last = Integer.parseInt(farther.get(farther.size() - 1).id());
        assertTrue(farther.get(farther.size() - 1).data().contains("Stopped at update"));
        List<Event> events = events(run + last);
        assertEquals(Integer.toString(last), events.get(events.size() - 1).id());
        assertFalse(events.get(events.size() - 1).data().contains("Stopped at update"));
    }

    @Test
    void aRunThatNobodyWatchesAnyMoreStops() throws Exception {
        URL url = new URL(server.url(FRAMES + "?data=spiral&epochs=900&seed=41"));
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestProperty("Accept", "text/event-stream");
        try (InputStream stream = connection.getInputStream()) {
            assertTrue(stream.read() >= 0);
            assertTrue(isStreaming());
        }
        connection.disconnect();
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (isStreaming() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertFalse(isStreaming());
    }

    /** Whether some thread is at a stream just now. */
    private static boolean isStreaming() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(call -> call.getClassName().equals(TrainingStreams.class.getName())
                        && call.getMethodName().equals("stream"));
    }

    @Test
    void aRunThatDivergesEndsThere() {
        List<Event> events = events("?data=waves&f=relu&optimizer=sgd&rate=3");
        Event end = events.get(events.size() - 1);
        assertEquals("end", end.name());
        assertTrue(Jsoup.parse(end.data()).select(".training-diverged").text().contains("Stopped at update"));
        assertTrue(Integer.parseInt(end.id()) < 200);
    }
}
