package rensa.web;

import io.javalin.http.Context;

/** Bounds on what a request may carry, checked before anything reads it. */
final class RequestLimits {
    static final long LONGEST_BODY_IN_BYTES = 64 * 1024;

    private RequestLimits() {}

    /** Refuses a body that says that it is too long; one that does not say so is cut off while it is read. */
    static void check(Context ctx) {
        if (ctx.req().getContentLengthLong() > LONGEST_BODY_IN_BYTES) {
            throw tooLong();
        }
    }

    static ApiError tooLong() {
        return ApiError.of(413, "limit.request", LONGEST_BODY_IN_BYTES / 1024);
    }
}
