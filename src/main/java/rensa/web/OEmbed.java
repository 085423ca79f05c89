package rensa.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.Optional;
import org.unbescape.html.HtmlEscape;
import rensa.card.Drawing;
import rensa.web.view.Messages;
import rensa.web.view.Page;

/**
 * {@code /oembed}: tells a blog how to put a page of ours into its own, by the <a href="https://oembed.com/">oEmbed</a>
 * format.
 *
 * <p>The markup has the form in which WordPress recognises a frame that tells its height, and has something to show where
 * no frame may be.
 */
final class OEmbed {
    /** The height of a frame that tells nobody how tall it is. */
    static final int HEIGHT = 640;

    private static final int WIDTH = 650;
    private static final int SECONDS_TO_KEEP = 24 * 60 * 60;
    private static final String SECRETS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SECRET_LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Embeddables embeddables;
    private final Messages messages;

    record Answer(
            String version,
            String type,
            int width,
            int height,
            String html,
            String title,
            @JsonProperty("author_name") String authorName,
            @JsonProperty("author_url") String authorUrl,
            @JsonProperty("provider_name") String providerName,
            @JsonProperty("provider_url") String providerUrl,
            @JsonProperty("cache_age") int cacheAge,
            @JsonUnwrapped Thumbnail thumbnail) {}

    /** The card of the page. */
    record Thumbnail(
            @JsonProperty("thumbnail_url") String url,
            @JsonProperty("thumbnail_width") int width,
            @JsonProperty("thumbnail_height") int height) {}

    OEmbed(Embeddables embeddables, Messages messages) {
        this.embeddables = embeddables;
        this.messages = messages;
    }

    void answer(Context ctx) {
        EmbedHeaders.readable(ctx);
        String format = Optional.ofNullable(ctx.queryParam("format")).orElse("json");
        if (!format.equals("json")) {
            refuse(ctx, 501, "oembed.format");
            return;
        }
        String base = PublicUrl.of(ctx);
        Optional<Embeddable> found = Optional.ofNullable(ctx.queryParam("url"))
                .flatMap(url -> LocalUrl.of(url, base))
                .flatMap(embeddables::at);
        if (found.isEmpty()) {
            refuse(ctx, 404, "oembed.unknown");
        } else {
            Json.send(
                    ctx.header("Cache-Control", "no-cache"),
                    answer(
                            found.get(),
                            base,
                            within(ctx, "maxwidth", WIDTH),
                            within(ctx, "maxheight", HEIGHT),
                            hasRoomForCard(ctx) ? card(found.get(), base) : null));
            ctx.contentType("application/json; charset=utf-8");
        }
    }

    /** Only the whole of it is there, so a blog with less room gets none. */
    private static boolean hasRoomForCard(Context ctx) {
        return within(ctx, "maxwidth", Drawing.WIDTH) == Drawing.WIDTH
                && within(ctx, "maxheight", Drawing.HEIGHT) == Drawing.HEIGHT;
    }

    private static Thumbnail card(Embeddable what, String base) {
        String page = what.page().split("#", 2)[0];
        String card = new Page(what.language(), page, "", base, page, true).card();
        return new Thumbnail(card, Drawing.WIDTH, Drawing.HEIGHT);
    }

    private Answer answer(Embeddable what, String base, int width, int height, Thumbnail thumbnail) {
        String site = messages.text(what.language(), "site.name");
        String home = base + "/" + what.language().code() + "/";
        return new Answer(
                "1.0",
                "rich",
                width,
                height,
                html(what, base, height),
                what.title(),
                site,
                home,
                site,
                home,
                SECONDS_TO_KEEP,
                thumbnail);
    }

    /** In plain text: a blog would take any JSON for an answer. */
    private void refuse(Context ctx, int status, String messageKey) {
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .contentType("text/plain; charset=utf-8")
                .result(messages.text(RequestLanguage.preferred(ctx), messageKey));
    }

    /** Our own measure, or a smaller one that the blog asks for. */
    private static int within(Context ctx, String parameter, int ours) {
        String most = Optional.ofNullable(ctx.queryParam(parameter)).orElse("");
        return most.matches("0*[1-9]\\d{0,5}") ? Math.min(ours, Integer.parseInt(most)) : ours;
    }

    private static String html(Embeddable what, String base, int height) {
        String secret = secret();
        String title = HtmlEscape.escapeHtml4Xml(what.title());
        return "<blockquote class=\"wp-embedded-content\" data-secret=\"" + secret + "\"><a href=\""
                + HtmlEscape.escapeHtml4Xml(base + what.page()) + "\">" + title + "</a></blockquote>"
                + "<iframe class=\"wp-embedded-content\" data-secret=\"" + secret + "\" src=\""
                + HtmlEscape.escapeHtml4Xml(base + what.embed()) + "#?secret=" + secret
                + "\" width=\"100%\" height=\"" + height + "\" title=\"" + title + "\" loading=\"lazy\""
                + " sandbox=\"allow-scripts allow-forms allow-same-origin allow-popups\"></iframe>";
    }

    private static String secret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < SECRET_LENGTH; i++) {
            secret.append(SECRETS.charAt(RANDOM.nextInt(SECRETS.length())));
        }
        return secret.toString();
    }
}
