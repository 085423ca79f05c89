package rensa.web;

import io.javalin.http.Context;
import rensa.web.view.Page;
import rensa.web.view.Pages;

/** The home page. */
final class Home {
    private final Pages pages;

    Home(Pages pages) {
        this.pages = pages;
    }

    static void toPreferredLanguage(Context ctx) {
        ctx.header("Cache-Control", "no-cache")
                .redirect("/" + RequestLanguage.preferred(ctx).code() + "/");
    }

    void show(Context ctx) {
        Page page = RequestLanguage.page(ctx);
        Html.send(ctx, pages.whole("home", page, null));
    }
}
