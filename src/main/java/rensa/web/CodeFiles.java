package rensa.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import rensa.code.CodeLanguage;
import rensa.web.lab.GraphSource;
import rensa.web.view.CodeView;
import rensa.web.view.Messages;
import rensa.web.view.Wording;

/** The runs of the labs as files in other languages. */
final class CodeFiles {
    private final Labs labs;
    private final Messages messages;

    CodeFiles(Labs labs, Messages messages) {
        this.labs = labs;
        this.messages = messages;
    }

    void download(Context ctx) {
        Wording words = new Wording(messages, RequestLanguage.page(ctx).language());
        GraphSource lab = labs.byId(ctx.pathParam("lab"))
                .filter(GraphSource.class::isInstance)
                .map(GraphSource.class::cast)
                .orElseThrow(NotFoundResponse::new);
        CodeLanguage language = CodeLanguage.of(ctx.pathParam("language")).orElseThrow(NotFoundResponse::new);
        String text = CodeView.text(lab.gradients(RequestParameters.of(ctx)), language, words);
        ctx.header("Cache-Control", "no-cache")
                .header("Content-Disposition", "attachment; filename=\"" + language.fileName() + "\"")
                .contentType("text/plain; charset=utf-8")
                .result(text);
    }
}
