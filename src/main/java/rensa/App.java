package rensa;

import io.javalin.util.JavalinBindException;
import java.util.List;
import rensa.web.Server;
import rensa.web.view.Resources;

/**
 * Starts the server on the port that {@code PORT} names, else on 7070.
 *
 * <p>With the argument {@code --rehearse} it ends again when all is loaded that a first page needs: the build lets it do so
 * to archive these classes.
 */
public final class App {
    private static final String DEFAULT_PORT = "7070";
    private static final String REHEARSE = "--rehearse";

    private App() {}

    public static void main(String[] args) {
        String port = System.getenv().getOrDefault("PORT", DEFAULT_PORT);
        try {
            Server server = Server.start(Resources.detect(), Integer.parseInt(port));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println("Rensa: http://localhost:" + server.port() + "/");
            server.warmUp();
            if (List.of(args).contains(REHEARSE)) {
                System.exit(0);
            }
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
