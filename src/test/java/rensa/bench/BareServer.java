package rensa.bench;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A Javalin server with one route, which returns what some URL of the lab returned when this server started: the measure
 * of what Javalin and Jetty themselves cost.
 */
public final class BareServer {
    private BareServer() {}

    /**
     * Serves on any free port, which it prints.
     *
     * @param args the URL whose answer to htmx is to be returned
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(args[0]))
                .header("HX-Request", "true")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(args[0] + " answers " + answer.statusCode());
        }
        String markup = answer.body();
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.http.compressionStrategy = CompressionStrategy.GZIP;
                    config.routes.get("/{lang}/labs/graph", ctx -> send(ctx, markup));
                })
                .start(0);
        System.out.println("Bare: http://localhost:" + server.port() + "/");
    }

    private static void send(Context ctx, String markup) {
        ctx.contentType("text/html; charset=utf-8").result(markup);
    }
}
