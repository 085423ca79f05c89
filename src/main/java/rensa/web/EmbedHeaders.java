package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import rensa.lesson.Language;

/**
 * What answers to foreign pages carry beside {@link ResponseHeaders}. A frame that may run scripts but has no origin, as
 * blogs make them, asks for everything as a stranger: for the lab again, and for fonts and modules.
 */
final class EmbedHeaders {
    private static final String METHODS = "GET, POST, OPTIONS";
    private static final String REQUEST_HEADERS = "Content-Type, HX-Request, HX-Current-URL, HX-Target, HX-Trigger,"
            + " HX-Trigger-Name, HX-Boosted, HX-Prompt";

    /** A browser asks for leave once in two hours, the longest that Chromium remembers it, and not before each edit. */
    private static final String SECONDS_OF_LEAVE = "7200";

    private EmbedHeaders() {}

    /** Lets pages anywhere frame the answer, and read it without credentials. */
    static void add(Context ctx) {
        if (Language.of(ctx.pathParam("lang")).isPresent()) {
            readable(ctx);
            ResponseHeaders.allowFrames(ctx);
        }
    }

    /** Lets pages anywhere read the answer, without credentials. */
    static void readable(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*");
    }

    /** Answers a browser that asks whether it may ask. */
    static void preflight(Context ctx) {
        Language.of(ctx.pathParam("lang")).orElseThrow(NotFoundResponse::new);
        ctx.status(204)
                .header("Access-Control-Allow-Methods", METHODS)
                .header("Access-Control-Allow-Headers", REQUEST_HEADERS)
                .header("Access-Control-Max-Age", SECONDS_OF_LEAVE);
    }
}
