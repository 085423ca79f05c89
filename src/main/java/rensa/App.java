package rensa;

import io.javalin.util.JavalinBindException;
import rensa.web.Server;
import rensa.web.view.Resources;

/** Starts the server on the port that {@code PORT} names, else on 7070. */
public final class App {
    private static final String DEFAULT_PORT = "7070";

    private App() {}

    public static void main(String[] args) {
        String port = System.getenv().getOrDefault("PORT", DEFAULT_PORT);
        try {
            Server server = Server.start(Resources.detect(), Integer.parseInt(port));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println("Rensa: http://localhost:" + server.port() + "/");
            server.warmUp();
        } catch (NumberFormatException e) {
            exit("PORT is not a number: " + port);
        } catch (JavalinBindException e) {
            exit("Port " + port + " cannot be used. Name another one, for instance PORT=8080.");
        }
    }

    private static void exit(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
