package rensa.web.lab;

import rensa.web.query.Parameters;

/**
 * A lab: something to edit, whose state is a query.
 *
 * <p>Its template is {@code templates/lab/ID.html} with the fragment {@code lab(lab)}, which is drawn in its own page, in a
 * lesson and alone for htmx. Its words have keys {@code lab.ID.…}.
 */
public interface Lab {
    /** Its name in the URL. */
    String id();

    /**
     * The lab in a state. What cannot be read is told beside its field; nothing is thrown for a learner's mistake.
     *
     * @param parameters the state, untrusted
     * @param frame where it will stand
     */
    Opened open(Parameters parameters, Frame frame);
}
