package rensa.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rensa.code.CodeLanguage;
import rensa.code.Remarks;
import rensa.engine.Gradients;
import rensa.engine.Node;
import rensa.web.graph.Limits;
import rensa.web.graph.Mistake;

/**
 * A run as a program in another language, below a lab.
 *
 * @param toggle the link that shows the code, or hides it
 * @param action what that link says
 * @param panel the code; null where it is not shown
 */
public record CodeView(String toggle, String action, Panel panel) {
    /**
     * The code in one language.
     *
     * @param problem why there is none; null where there is
     * @param file the name of the file; null where there is none
     * @param href where the file is; null where there is none to take home
     */
    public record Panel(List<Tab> tabs, String what, String text, String problem, String file, String href) {}

    /** A language to choose. */
    public record Tab(String id, String name, String href, boolean chosen) {}

    /**
     * The code of a run.
     *
     * @param shown the language to show it in, if it is to be shown
     * @param links where the state is with the code in some language, or none
     * @param page the page of the lab, below which the files are; absent in a frame, which may take none home
     * @param query what is run, as a query
     */
    public static CodeView of(
            Gradients gradients,
            Optional<CodeLanguage> shown,
            Function<Optional<CodeLanguage>, String> links,
            Optional<String> page,
            String query,
            Wording words) {
        Optional<CodeLanguage> next = shown.isPresent() ? Optional.empty() : Optional.of(CodeLanguage.NUMPY);
        return new CodeView(
                links.apply(next),
                words.of(shown.isPresent() ? "code.hide" : "code.show"),
                shown.map(language -> panel(gradients, language, links, page, query, words))
                        .orElse(null));
    }

    private static Panel panel(
            Gradients gradients,
            CodeLanguage language,
            Function<Optional<CodeLanguage>, String> links,
            Optional<String> page,
            String query,
            Wording words) {
        List<Tab> tabs = Arrays.stream(CodeLanguage.values())
                .map(it -> new Tab(it.id(), words.of("code." + it.id()), links.apply(Optional.of(it)), it == language))
                .toList();
        String what = words.of("code." + language.id() + ".what");
        try {
            String text = text(gradients, language, words);
            String href =
                    page.map(url -> url + "/code/" + language.id() + query).orElse(null);
            return new Panel(tabs, what, text, null, language.fileName(), href);
        } catch (Mistake mistake) {
            String problem = words.of(mistake.messageKey(), mistake.arguments());
            return new Panel(tabs, what, null, problem, null, null);
        }
    }

    /**
     * The file itself, its comments in the reader's language.
     *
     * @throws Mistake if the run has too many numbers for somebody to read them
     */
    public static String text(Gradients gradients, CodeLanguage language, Wording words) {
        long elements = gradients.values().graph().inputs().stream()
                .mapToLong(input -> gradients.values().of(input.index()).size())
                .sum();
        if (elements > Limits.ELEMENTS_IN_CODE) {
            throw Mistake.of("limit.code", Long.toString(elements), Integer.toString(Limits.ELEMENTS_IN_CODE));
        }
        return language.write(gradients, remarks(gradients, language, words));
    }

    private static Remarks remarks(Gradients gradients, CodeLanguage language, Wording words) {
        Node output = gradients.values().graph().output();
        boolean isNumber = gradients.values().output().shape().isScalar();
        return new Remarks(
                List.of(
                        words.of("code.remark.heading"),
                        words.of("code.remark.run." + language.id(), language.fileName())),
                words.of("code.remark.inputs"),
                words.of("code.remark.forward"),
                words.of(isNumber ? "code.remark.backward" : "code.remark.backward.sum", output.id()),
                words.of(isNumber ? "code.remark.differentiation" : "code.remark.differentiation.sum", output.id()),
                words.of("code.remark.results"),
                words.of("code.remark.not-finite"));
    }
}
