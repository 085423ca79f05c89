package rensa.web;

import io.javalin.http.Context;

/** Sends markup: always asked for again, so that what is shown is what the server computes now. */
final class Html {
    private Html() {}

    static void send(Context ctx, String markup) {
        ctx.header("Cache-Control", "no-cache")
                .contentType("text/html; charset=utf-8")
                .result(markup);
    }
}
