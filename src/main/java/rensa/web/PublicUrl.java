package rensa.web;

import io.javalin.config.Key;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the world finds the site: the start of every absolute URL that we write, such as {@code https://rensa.example}.
 *
 * <p>It is what the operator says, else what the request says, which anybody can forge: so it is bounded to a scheme and a
 * host, and whatever does not look like them counts for nothing.
 *
 * @param configured what the operator says
 */
public record PublicUrl(Optional<String> configured) {
    /** What the operator said, for everything that answers requests. */
    static final Key<PublicUrl> KEY = new Key<>("public-url");

    /** Nothing said: as each request says. */
    public static final PublicUrl OF_REQUESTS = new PublicUrl(Optional.empty());

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?");
    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final Pattern URL = Pattern.compile("(" + SCHEME + ")://(" + HOST + ")/?");
    private static final String NOWHERE = "localhost";

    /**
     * What the operator says.
     *
     * @throws IllegalArgumentException if it is not the URL of a host: the site stands at its root
     */
    public static PublicUrl of(String text) {
        if (!URL.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new PublicUrl(Optional.of(text.endsWith("/") ? text.substring(0, text.length() - 1) : text));
    }

    /** The start of absolute URLs in the answer to a request, without a slash at its end. */
    static String of(Context ctx) {
        return ctx.appData(KEY).configured().orElseGet(() -> scheme(ctx) + "://" + host(ctx));
    }

    private static String scheme(Context ctx) {
        return forwarded(ctx, "X-Forwarded-Proto")
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(scheme -> SCHEME.matcher(scheme).matches())
                .orElse(ctx.scheme());
    }

    private static String host(Context ctx) {
        return forwarded(ctx, "X-Forwarded-Host")
                .filter(PublicUrl::isHost)
                .or(() -> Optional.ofNullable(ctx.header("Host")).filter(PublicUrl::isHost))
                .orElse(NOWHERE);
    }

    private static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    /** What the first of several proxies, the one that the reader met, says. */
    private static Optional<String> forwarded(Context ctx, String header) {
        return Optional.ofNullable(ctx.header(header)).map(list -> list.split(",", 2)[0].strip());
    }
}
