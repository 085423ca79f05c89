package rensa.web.graph;

import java.text.Normalizer;

/** Reads numbers typed with a Japanese keyboard, or pasted from a formula, as their plain forms. */
final class PlainForms {
    private PlainForms() {}

    /** Full-width characters as plain ones (NFKC), and every dash that is meant as a minus as a minus. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replace('–', '-')
                .replace('‐', '-');
    }
}
