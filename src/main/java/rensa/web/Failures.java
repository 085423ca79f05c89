package rensa.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rensa.lesson.Language;
import rensa.web.Json.Failure;
import rensa.web.graph.Mistake;
import rensa.web.view.Messages;
import rensa.web.view.Page;
import rensa.web.view.Pages;

/**
 * Where every failure is answered: JSON under {@code /api}, a page elsewhere.
 *
 * <p>What the sender can mend is told and not logged. Our bug is logged once, with an id that its reader is given; they
 * never see a stack trace.
 */
final class Failures implements Consumer<RoutesConfig> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Pages pages;
    private final Messages messages;

    /** What a page about a failure shows. */
    public record FailureView(String message) {}

    Failures(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.exception(ApiError.class, this::refuse);
        routes.exception(Mistake.class, (mistake, ctx) -> refuse(ApiError.of(mistake), ctx));
        routes.exception(HttpResponseException.class, this::refuse);
        routes.exception(Exception.class, this::admit);
    }

    private void refuse(HttpResponseException refusal, Context ctx) {
        if (refusal.getStatus() >= 500) {
            admit(refusal, ctx);
            return;
        }
        if (refusal.getStatus() == 405) { // Javalin lists what is allowed as the only detail
            ctx.header("Allow", refusal.getDetails().values().iterator().next());
        }
        refuse(asApiError(refusal.getStatus()), ctx);
    }

    private static ApiError asApiError(int status) {
        return switch (status) {
            case 404 -> ApiError.of(404, "request.not-found");
            case 405 -> ApiError.of(405, "request.method");
            case 413 -> RequestLimits.tooLong();
            default -> ApiError.of(status, "request.refused");
        };
    }

    private void refuse(ApiError refusal, Context ctx) {
        answer(
                ctx,
                refusal.status(),
                refusal.status() == 404 ? "errors/404" : "errors/refused",
                refusal,
                messages.text(language(ctx), refusal.messageKey(), refusal.arguments()));
    }

    private void admit(Exception bug, Context ctx) {
        String id = logged(bug, ctx.method() + " " + ctx.path());
        ApiError told = ApiError.of(500, "server.failure", id);
        answer(ctx, 500, "errors/500", told, messages.text(language(ctx), told.messageKey(), id));
    }

    private void answer(Context ctx, int status, String template, ApiError why, String message) {
        RequestLimits.readOn(ctx);
        ctx.status(status).header("Cache-Control", "no-store");
        if (isApi(ctx)) {
            Json.send(
                    ctx,
                    why.place()
                            .map(place -> Failure.of(why.code(), message, place))
                            .orElseGet(() -> Failure.of(why.code(), message)));
        } else {
            ResponseHeaders.forbidFrames(ctx); // also where an embed would stand: this is a page of the site
            Page page = RequestLanguage.pageOfAny(ctx);
            Html.send(ctx, pages.whole(template, page, new FailureView(message)));
        }
    }

    private static Language language(Context ctx) {
        return isApi(ctx)
                ? RequestLanguage.preferred(ctx)
                : RequestLanguage.pageOfAny(ctx).language();
    }

    private static boolean isApi(Context ctx) {
        return ctx.path().equals("/api") || ctx.path().startsWith("/api/");
    }

    /** Answers what leaves no safe way to render anything, such as a lack of memory. */
    static void answerFatal(HttpServletResponse response, Error fatal) {
        String id = logged(fatal, "a request");
        response.setStatus(500);
        response.setContentType("text/plain; charset=utf-8");
        try {
            response.getWriter().println("500 " + id);
        } catch (IOException e) {
            LOG.debug("The reader of {} has gone", id, e);
        }
    }

    static String logged(Throwable bug, String where) {
        String id = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000_0000, Integer.MAX_VALUE));
        LOG.error("Failure {} at {}", id, where, bug);
        return id;
    }
}
