package rensa.web;

import io.javalin.http.Context;

/** Sends markup: always asked for again, so that what is shown is what the server computes now. */
final class Html {
    private Html() {}

    static void send(Context ctx, String markup) {
        headers(ctx).result(markup);
    }

    /** Sends markup that is encoded in UTF-8. */
    static void send(Context ctx, byte[] markup) {
        headers(ctx).result(markup);
    }

    private static Context headers(Context ctx) {
        return ctx.header("Cache-Control", "no-cache").contentType("text/html; charset=utf-8");
    }
}
