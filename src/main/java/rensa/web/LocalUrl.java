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

    /** By host and port as they stand there: what names a host in a network of somebody's own is not always a host to Java. */
    private static boolean isAt(URI uri, URI base) {
        return uri.getScheme() != null
                && List.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getRawAuthority() != null
                && authority(uri).equals(authority(base));
    }

    /** Host and port, but for the usual port of the scheme. */
    private static String authority(URI uri) {
        String usual = uri.getScheme().equalsIgnoreCase("https") ? ":443" : ":80";
        String authority = uri.getRawAuthority().toLowerCase(Locale.ROOT);
        return authority.endsWith(usual) ? authority.substring(0, authority.length() - usual.length()) : authority;
    }
}
