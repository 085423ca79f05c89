package rensa.web;

import io.javalin.http.Context;

/**
 * What every response carries: nothing may run, load or frame that is not ours, and nothing is told to others.
 *
 * <p>Styles and scripts come from files only, never from within a page.
 */
final class ResponseHeaders {
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-src 'self'");
    private static final String FRAMED_BY_OURSELVES = "; frame-ancestors 'self'";
    private static final String FRAMED_BY_ANYBODY = "; frame-ancestors *";

    private ResponseHeaders() {}

    static void add(Context ctx) {
        forbidFrames(ctx);
        ctx.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Vary", "Accept-Encoding");
    }

    /** Lets no page but ours show the answer in a frame. */
    static void forbidFrames(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY + FRAMED_BY_OURSELVES);
    }

    /** Lets pages anywhere show the answer in a frame. */
    static void allowFrames(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_SECURITY_POLICY + FRAMED_BY_ANYBODY);
    }
}
