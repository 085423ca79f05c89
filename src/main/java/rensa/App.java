package rensa;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.util.List;
import rensa.web.PublicUrl;
import rensa.web.Server;
import rensa.web.view.Resources;

/**
 * Starts the server on the port that {@code PORT} names, else on 7070. {@code PUBLIC_URL} says where the world finds it, where
 * the requests do not say so rightly.
 *
 * <p>With the argument {@code --rehearse} it answers its first requests itself and ends: the build lets it do so to archive
 * the classes that this takes.
 */
public final class App {
    private static final String DEFAULT_PORT = "7070";
    private static final String REHEARSE = "--rehearse";

    private App() {}

    public static void main(String[] args) {
        String port = System.getenv().getOrDefault("PORT", DEFAULT_PORT);
        PublicUrl publicUrl = publicUrl();
        try {
            Server server = Server.start(Resources.detect(), Integer.parseInt(port), publicUrl);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println("Rensa: http://localhost:" + server.port() + "/");
            server.warmUp();
            if (List.of(args).contains(REHEARSE)) {
                rehearse(server.port());
                System.exit(0);
            }
        } catch (IOException e) {
            exit("The rehearsal failed: " + e);
        } catch (NumberFormatException e) {
            exit("PORT is not a number: " + port);
        } catch (JavalinBindException e) {
            exit("Port " + port + " cannot be used. Name another one, for instance PORT=8080.");
        }
    }

    private static void rehearse(int port) throws IOException {
        for (String path : List.of("/healthz", "/ja/", "/en/labs/graph")) {
            try (InputStream answer = new URL("http://localhost:" + port + path).openStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static PublicUrl publicUrl() {
        String url = System.getenv("PUBLIC_URL");
        try {
            return url == null || url.isBlank() ? PublicUrl.OF_REQUESTS : PublicUrl.of(url);
        } catch (IllegalArgumentException e) {
            exit("PUBLIC_URL is not the URL of a host, such as https://rensa.example: " + url);
            throw e;
        }
    }

    private static void exit(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
