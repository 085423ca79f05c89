package rensa.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import rensa.web.view.Resources;

/**
 * The real server on a free port, and requests to it that follow no redirect. Registered as an extension of a test class, it
 * runs from before the first until after the last of its tests.
 */
public final class LiveServer implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private final Supplier<Server> starting;
    private Server server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private LiveServer(Supplier<Server> starting) {
        this.starting = starting;
    }

    /** The server as it runs from the jar. */
    public static LiveServer packaged() {
        return at(PublicUrl.OF_REQUESTS);
    }

    /** The server as it runs from the jar, with something said about where the world finds it. */
    static LiveServer at(PublicUrl publicUrl) {
        return new LiveServer(() -> Server.start(Resources.packaged(), 0, publicUrl));
    }

    /** The server as it runs from the jar, with some routes more. */
    public static LiveServer packaged(Consumer<RoutesConfig> more) {
        return new LiveServer(() -> Server.start(Resources.packaged(), 0, PublicUrl.OF_REQUESTS, more));
    }

    /** The server as it runs while developing, with templates read from the disk. */
    static LiveServer editable() {
        return new LiveServer(() -> Server.start(Resources.detect(), 0, PublicUrl.OF_REQUESTS));
    }

    public LiveServer start() {
        server = starting.get();
        return this;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    /** Another server where this one was, which is closed. */
    public void startAnew() {
        int port = server.port();
        close();
        server = Server.start(Resources.packaged(), port, PublicUrl.OF_REQUESTS);
    }

    public String url(String path) {
        return "http://localhost:" + server.port() + path;
    }

    /** @param headers name, value, name, value… */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), BodyHandlers.ofString(), headers);
    }

    public HttpResponse<byte[]> getBytes(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), BodyHandlers.ofByteArray(), headers);
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return send("POST", path, BodyPublishers.ofString(json), BodyHandlers.ofString(), headers);
    }

    public HttpResponse<String> request(String method, String path, BodyPublisher body, String... headers) {
        return send(method, path, body, BodyHandlers.ofString(), headers);
    }

    private <T> HttpResponse<T> send(
            String method, String path, BodyPublisher body, HttpResponse.BodyHandler<T> as, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url(path))).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
