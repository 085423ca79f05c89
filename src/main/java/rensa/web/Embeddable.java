package rensa.web;

import rensa.lesson.Language;
import rensa.web.lab.Embedding;
import rensa.web.lab.Opened;

/**
 * A page that others can put into theirs.
 *
 * @param page its path and query
 * @param embed path and query of what a frame shows of it
 */
record Embeddable(String title, Language language, String page, String embed) {
    /** A lab in a state, and how it stands in a frame. */
    static Embeddable of(String lab, Opened opened, Embedding embedding, String title, Language language) {
        return new Embeddable(
                title,
                language,
                Labs.path(lab, language) + opened.query(),
                embedding.on(Labs.embedPath(lab, language) + opened.query()));
    }
}
