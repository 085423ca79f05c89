package rensa.web;

import io.javalin.http.Context;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bounds on what a request may carry, checked before anything reads it. */
final class RequestLimits {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLimits.class);

    static final long LONGEST_BODY_IN_BYTES = 64 * 1024;

    private static final long MOST_READ_ON_IN_BYTES = 1024 * 1024;

    private RequestLimits() {}

    /** Refuses a body that says that it is too long; one that does not say so is cut off while it is read. */
    static void check(Context ctx) {
        if (ctx.req().getContentLengthLong() > LONGEST_BODY_IN_BYTES) {
            throw tooLong();
        }
    }

    /**
     * Reads what is still coming of a request that is refused, within bounds: a client that writes while the line is closed
     * would find it broken, and never see why.
     */
    static void readOn(Context ctx) {
        try {
            ctx.req().getInputStream().skip(MOST_READ_ON_IN_BYTES);
        } catch (IOException e) {
            LOG.debug("The sender of a refused request has gone", e);
        }
    }

    static ApiError tooLong() {
        return ApiError.of(413, "limit.request", LONGEST_BODY_IN_BYTES / 1024);
    }
}
