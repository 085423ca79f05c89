package rensa.web;

import io.javalin.http.Context;
import rensa.web.lab.training.History;
import rensa.web.training.TrainingPool;

/** {@code /api/training}: the whole history of a run as JSON, by the parameters of the training lab. */
final class TrainingApi {
    private final TrainingPool pool;

    TrainingApi(TrainingPool pool) {
        this.pool = pool;
    }

    void get(Context ctx) {
        ctx.header("Cache-Control", "no-cache");
        Json.send(ctx, TrainingAnswer.of(History.of(RequestParameters.of(ctx), pool)));
    }
}
