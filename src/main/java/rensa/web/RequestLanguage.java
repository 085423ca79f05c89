package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import rensa.lesson.Language;
import rensa.web.view.Page;

/** The language of an answer: the one that the URL names, else the one that the browser prefers. */
final class RequestLanguage {
    private static final Language DEFAULT = Language.JA;
    private static final int LONGEST_HEADER = 500; // browsers send less than 100 characters

    private RequestLanguage() {}

    /**
     * The page of a route that starts with {@code /{lang}}.
     *
     * @throws NotFoundResponse if there is no such language
     */
    static Page page(Context ctx) {
        return page(ctx, Language.of(ctx.pathParam("lang")).orElseThrow(NotFoundResponse::new));
    }

    /** The page of any request, also of one that no route knows. */
    static Page pageOfAny(Context ctx) {
        String firstSegment =
                ctx.path().split("/", 3).length < 2 ? "" : ctx.path().split("/", 3)[1];
        return page(ctx, Language.of(firstSegment).orElseGet(() -> preferred(ctx)));
    }

    private static Page page(Context ctx, Language language) {
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        return new Page(language, ctx.path(), query, PublicUrl.of(ctx), null, false);
    }

    /** The language that {@code Accept-Language} asks for, which the answer then varies by. */
    static Language preferred(Context ctx) {
        ctx.res().addHeader("Vary", "Accept-Language");
        return preferred(Optional.ofNullable(ctx.header("Accept-Language")).orElse(""));
    }

    /** The best of our languages for a list such as {@code en-GB,ja;q=0.8,*;q=0.1}; Japanese when nothing fits. */
    static Language preferred(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.of(range.getRange().split("-")[0]).stream())
                .findFirst()
                .orElse(DEFAULT);
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return header.isBlank() || header.length() > LONGEST_HEADER ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of(); // a header that nobody can read is no preference
        }
    }
}
