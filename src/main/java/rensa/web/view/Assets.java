package rensa.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Style sheets, scripts and pictures, each at a URL that names its version, so that browsers may keep it for good.
 *
 * <p>All files of {@code static} share one version, a hash of their contents, so that a style sheet can name a picture
 * beside it. They are few and held in memory from the first page on: a path is only ever looked up among names known
 * beforehand. While developing they are read anew each time.
 */
public final class Assets {
    /** The style sheets that say how a lab and its figures look, in the order in which a page names them. */
    public static final List<String> OF_LABS =
            List.of("rensa.css", "lab.css", "plot.css", "network.css", "training.css", "digits.css");

    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain; charset=utf-8");

    private final Resources resources;
    private Files packaged;
    private final String htmx;
    private final String htmxEvents;

    /**
     * A file as it goes over the wire.
     *
     * @param permanent whether its URL will give these very bytes for good
     */
    public record Asset(byte[] content, String type, boolean permanent) {}

    private record Files(String version, Map<String, byte[]> contents) {
        static Files of(Map<String, byte[]> contents) {
            return new Files(hash(contents), contents);
        }
    }

    public Assets(Resources resources) {
        this.resources = resources;
        this.htmx = "htmx.org/" + version("org.webjars.npm", "htmx.org") + "/dist/htmx.min.js";
        this.htmxEvents = "htmx-ext-sse/" + version("org.webjars.npm", "htmx-ext-sse") + "/sse.js";
    }

    /** The URL of a file in {@code static}, for instance {@code rensa.css}. */
    public String of(String name) {
        if (!files().contents().containsKey(name)) {
            throw new IllegalArgumentException("No file static/" + name);
        }
        return "/static/" + files().version() + "/" + name;
    }

    /** The URLs of the style sheets of a lab. */
    public List<String> ofLabs() {
        return OF_LABS.stream().map(this::of).toList();
    }

    /** The URL of htmx. */
    public String htmx() {
        return "/webjars/" + htmx;
    }

    /** The URL of htmx's extension for server-sent events. */
    public String htmxEvents() {
        return "/webjars/" + htmxEvents;
    }

    /**
     * The file behind {@code /static/VERSION/NAME}. A version other than today's, from a page that was open while the
     * server changed, gives today's file, to be asked for again next time.
     */
    public Optional<Asset> file(String version, String name) {
        Files files = files();
        boolean permanent = !resources.editable() && files.version().equals(version);
        return Optional.ofNullable(files.contents().get(name)).map(content -> asset(content, name, permanent));
    }

    /** The file behind {@code /webjars/NAME}: of all that stands in the WebJars only what our pages ask for. */
    public Optional<Asset> webjar(String name) {
        boolean known = name.equals(htmx) || name.equals(htmxEvents);
        return known ? Optional.of(asset(read(WEBJARS + name), name, true)) : Optional.empty();
    }

    private Files files() {
        return resources.editable() ? Files.of(resources.allUnder("static")) : packaged();
    }

    private synchronized Files packaged() {
        if (packaged == null) {
            packaged = Files.of(resources.allUnder("static"));
        }
        return packaged;
    }

    private static Asset asset(byte[] content, String name, boolean permanent) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return new Asset(content, TYPES.getOrDefault(extension, "application/octet-stream"), permanent);
    }

    private static String hash(Map<String, byte[]> contents) {
        Fingerprint fingerprint = new Fingerprint();
        contents.forEach((name, content) -> fingerprint.with(name).with(content));
        return fingerprint.hex(6);
    }

    private static String version(String group, String artifact) {
        Properties properties = new Properties();
        try (InputStream in =
                Assets.class.getResourceAsStream("/META-INF/maven/" + group + "/" + artifact + "/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
