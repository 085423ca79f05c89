package rensa.web;

import io.javalin.http.Context;

/** What htmx asks for in a request, and is told in an answer. */
final class Htmx {
    /** A longer URL than this stays as it is; what is shown is shown all the same. */
    private static final int LONGEST_URL = 6_000;

    private Htmx() {}

    /** Whether a part of a page is asked for: by htmx, and not because a page was lost from its history. Answers vary by it. */
    static boolean asksForPart(Context ctx) {
        ctx.res().addHeader("Vary", "HX-Request");
        return ctx.header("HX-Request") != null && ctx.header("HX-History-Restore-Request") == null;
    }

    /** Lets the address of the page follow the state. */
    static void replaceUrl(Context ctx, String url) {
        if (url.length() <= LONGEST_URL) {
            ctx.header("HX-Replace-Url", url);
        }
    }
}
