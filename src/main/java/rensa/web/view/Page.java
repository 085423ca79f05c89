package rensa.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.lesson.Language;

/**
 * Where the reader is: what the layout needs to know about any page.
 *
 * @param path the path of the request as it was sent, still percent-encoded
 * @param query the query as it was sent, or empty
 * @param base the start of every absolute URL, without a slash at its end
 * @param permalink path and query that say for good what the page shows; null where there is nothing to come back to
 * @param embeddable whether blogs can put it into their pages
 */
public record Page(Language language, String path, String query, String base, String permalink, boolean embeddable) {
    /** A longer one is told to nobody: it would weigh more than the page. */
    private static final int LONGEST_PERMALINK = 6_000;

    /** Those who draw cards beside links ask for no longer URL. */
    private static final int LONGEST_CARD = 2_000;

    private static final Pattern SHOWN = Pattern.compile("/[a-z]+/(?:labs/|(lessons/|practice/))([a-z-]+)((?:\\?.*)?)");

    /** The same page in another language. */
    public record Translation(String code, String href) {}

    /** A page that nobody is told about. */
    public Page(Language language, String path, String query) {
        this(language, path, query, "", null, false);
    }

    /** The same page, which stands at a path and a query for good. */
    public Page at(String newPermalink) {
        return newPermalink.length() > LONGEST_PERMALINK
                ? this
                : new Page(language, path, query, base, newPermalink, embeddable);
    }

    /** The same page, which blogs can put into theirs if it has a permalink. */
    public Page forBlogs() {
        return new Page(language, path, query, base, permalink, permalink != null);
    }

    /** The same page in the same state in the other language; its home page where the path names no language. */
    public String inOtherLanguage() {
        String there = "/" + language.other().code() + "/";
        if (!(path + "/").startsWith("/" + language.code() + "/")) {
            return there;
        }
        return in(language.other(), path) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The absolute URL of what the page shows. */
    public String canonical() {
        return base + permalink;
    }

    /** What the page shows, in every language. */
    public List<Translation> translations() {
        return Arrays.stream(Language.values())
                .map(other -> new Translation(other.code(), base + in(other, permalink)))
                .toList();
    }

    /** The absolute URL of a picture of what the page shows; of the site, where it is no lab, lesson or exercise. */
    public String card() {
        String start = "/" + language.code() + "/";
        Matcher shown = SHOWN.matcher(permalink);
        if (!shown.matches() || permalink.length() > LONGEST_CARD) {
            return base + start + "card/site.png";
        }
        String shelf = shown.group(1) == null ? "" : shown.group(1);
        return base + start + "card/" + shelf + shown.group(2) + ".png" + shown.group(3);
    }

    /** Where a blog asks how to put the page into its own. */
    public String oembed() {
        return base + "/oembed?url=" + URLEncoder.encode(canonical(), StandardCharsets.UTF_8) + "&format=json";
    }

    /** A path of this language, and what follows it, in another one. */
    private String in(Language other, String place) {
        String here = "/" + language.code() + "/";
        String rest = place.length() < here.length() ? "" : place.substring(here.length());
        return "/" + other.code() + "/" + rest;
    }
}
