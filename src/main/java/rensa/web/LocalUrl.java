package rensa.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rensa.web.query.Parameters;

/**
 * An absolute URL that somebody says is one of ours, taken apart.
 *
 * @param segments of the path, decoded; there may be none
 * @param fragment what stands after a hash; empty where nothing does
 */
record LocalUrl(List<String> segments, Parameters parameters, String fragment) {
    private static final int LONGEST = 8_000;

    /**
     * Takes a URL apart; nothing where it is none, or not of this site.
     *
     * @param base the start of our absolute URLs; http and https are the same site
     */
    static Optional<LocalUrl> of(String url, String base) {
        if (url.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            return isAt(uri, URI.create(base)) ? Optional.of(of(uri)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // nothing that we wrote
        }
    }

    private static LocalUrl of(URI uri) {
        String path = uri.getPath().startsWith("/") ? uri.getPath().substring(1) : uri.getPath();
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return new LocalUrl(
                List.of(path.split("/")),
                Parameters.ofQuery(query),
                Optional.ofNullable(uri.getFragment()).orElse(""));
    }

    private static boolean isAt(URI uri, URI base) {
        return uri.getScheme() != null
                && List.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getHost().equalsIgnoreCase(base.getHost())
                && port(uri) == port(base);
    }

    /** The port, if it is not the usual one of its scheme. */
    private static int port(URI uri) {
        int usual = uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
        return uri.getPort() == usual ? -1 : uri.getPort();
    }
}
