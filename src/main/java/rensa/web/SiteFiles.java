package rensa.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rensa.lesson.LabListing;
import rensa.lesson.Language;
import rensa.lesson.Lessons;
import rensa.practice.Topic;
import rensa.web.practice.OwnGraph;
import rensa.web.practice.WorksheetQuery;
import rensa.web.view.Assets;
import rensa.web.view.Messages;

/** What the site tells machines: {@code robots.txt}, {@code sitemap.xml} and the manifest. */
final class SiteFiles {
    private static final String FOR_A_DAY = "public, max-age=86400";

    private final Messages messages;
    private final Assets assets;

    record Manifest(
            String id,
            String lang,
            String name,
            @JsonProperty("short_name") String shortName,
            String description,
            @JsonProperty("start_url") String startUrl,
            String display,
            @JsonProperty("background_color") String backgroundColor,
            List<Icon> icons) {}

    record Icon(String src, String type, String sizes, String purpose) {}

    SiteFiles(Messages messages, Assets assets) {
        this.messages = messages;
        this.assets = assets;
    }

    static void robots(Context ctx) {
        ctx.header("Cache-Control", FOR_A_DAY)
                .contentType("text/plain; charset=utf-8")
                .result("User-agent: *\nDisallow: /api/\n" + shares() + "\nSitemap: " + PublicUrl.of(ctx)
                        + "/sitemap.xml\n");
    }

    private static String shares() {
        return Arrays.stream(Language.values())
                .map(language -> "Disallow: /" + language.code() + "/share/\n")
                .collect(Collectors.joining());
    }

    /** Every page that is not a state of another, in every language. Our paths and a host need no escaping. */
    static void sitemap(Context ctx) {
        String base = PublicUrl.of(ctx);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (Language language : Language.values()) {
            paths().forEach(path -> xml.append(entry(base, language, path)));
        }
        ctx.header("Cache-Control", FOR_A_DAY)
                .contentType("application/xml; charset=utf-8")
                .result(xml.append("</urlset>\n").toString());
    }

    private static Stream<String> paths() {
        return Stream.of(
                        Stream.of("", "labs/", "practice/", "practice/" + OwnGraph.PAGE, BugPages.PATH),
                        Lessons.ALL.stream().map(lesson -> "lessons/" + lesson.slug()),
                        LabListing.ALL.stream().map(lab -> "labs/" + lab.id()),
                        Stream.of(Topic.values()).map(topic -> "practice/" + topic.id()),
                        Stream.of(Topic.values()).map(topic -> "practice/" + topic.id() + "/" + WorksheetQuery.PAGE))
                .flatMap(paths -> paths);
    }

    private static String entry(String base, Language language, String path) {
        StringBuilder entry = new StringBuilder("<url><loc>" + url(base, language, path) + "</loc>");
        for (Language other : Language.values()) {
            entry.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(other.code())
                    .append("\" href=\"")
                    .append(url(base, other, path))
                    .append("\"/>");
        }
        return entry.append("</url>\n").toString();
    }

    private static String url(String base, Language language, String path) {
        return base + "/" + language.code() + "/" + path;
    }

    void manifest(Context ctx) {
        Language language = RequestLanguage.page(ctx).language();
        String home = "/" + language.code() + "/";
        Json.send(
                ctx.header("Cache-Control", FOR_A_DAY),
                new Manifest(
                        home,
                        language.code(),
                        messages.text(language, "site.name"),
                        "Rensa",
                        messages.text(language, "home.description"),
                        home,
                        "browser",
                        "#ffffff",
                        Arrays.asList(icon(192, "any"), icon(512, "any"), icon(512, "maskable"))));
        ctx.contentType("application/manifest+json");
    }

    private Icon icon(int side, String purpose) {
        String name = purpose.equals("any") ? "icon-" + side + ".png" : "icon-" + purpose + "-" + side + ".png";
        return new Icon(assets.of(name), "image/png", side + "x" + side, purpose);
    }
}
