package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import rensa.web.view.Assets;
import rensa.web.view.Assets.Asset;

/** Serves style sheets, scripts and pictures, to be kept for good where their URL names their version. */
final class StaticFiles {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Assets assets;

    StaticFiles(Assets assets) {
        this.assets = assets;
    }

    void file(Context ctx) {
        send(ctx, assets.file(ctx.pathParam("version"), ctx.pathParam("name")).orElseThrow(NotFoundResponse::new));
    }

    void webjar(Context ctx) {
        send(ctx, assets.webjar(ctx.pathParam("name")).orElseThrow(NotFoundResponse::new));
    }

    private static void send(Context ctx, Asset asset) {
        EmbedHeaders.readable(ctx);
        ctx.header("Cache-Control", asset.permanent() ? FOR_GOOD : "no-cache")
                .contentType(asset.type())
                .result(asset.content());
    }
}
