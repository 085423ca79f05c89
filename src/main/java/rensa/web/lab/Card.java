package rensa.web.lab;

import java.util.ArrayList;
import java.util.List;
import rensa.web.query.Query;
import rensa.web.view.CodeView;
import rensa.web.view.Footing;
import rensa.web.view.ProgramView;
import rensa.web.view.Told;

/**
 * What every lab's card has around its own parts; {@code templates/lab/card.html} draws it.
 *
 * @param id the id of its element, from which those of its parts are made
 * @param action where its form goes
 * @param label what it is, for those who cannot see it
 * @param sentence what happened, in one sentence, for the live region
 * @param state what is hidden in the form and must not get lost when a number is edited without JavaScript
 * @param actions links to other views of the same numbers
 * @param footing where the state is found elsewhere
 * @param code what is computed as a program in another language; null where the lab has no such
 * @param program the field for a program; null where the lab has none
 * @param parts which parts are fetched anew beside the figure when a number changes, for htmx: not the fields, in one of
 *     which is typed
 */
public record Card(
        String id,
        String action,
        String label,
        String sentence,
        List<Hidden> state,
        List<Action> actions,
        Footing footing,
        CodeView code,
        ProgramView program,
        String parts)
        implements Told {
    private static final List<String> FOLLOWING =
            List.of("explanation", "table", "code", "status:innerHTML", "actions", "state");

    /** A field that is not shown. */
    public record Hidden(String name, String value) {
        /** A path with the same as its query. */
        public static String onto(String path, List<Hidden> parameters) {
            Query query = Query.on(path);
            parameters.forEach(parameter -> query.with(parameter.name(), parameter.value()));
            return query.toString();
        }
    }

    /** A link below the lab. */
    public record Action(String id, String text, String href) {}

    /**
     * The card of a lab.
     *
     * @param title the lab's title
     * @param query the state as a query
     * @param fieldIds the ids of the fields, each of which has a place for an error
     */
    public static Card of(
            Frame frame,
            String title,
            String sentence,
            String query,
            List<Hidden> state,
            List<Action> actions,
            List<String> fieldIds) {
        return new Card(
                frame.id(),
                frame.path(),
                title,
                sentence,
                state,
                actions,
                frame.footing(query),
                null,
                null,
                parts(frame.id(), fieldIds));
    }

    /** The same card with a field for a program. */
    public Card with(ProgramView newProgram) {
        return new Card(
                id, action, label, sentence, state, actions, footing, code, newProgram, parts + ",#" + id + "-problem");
    }

    /** The same card with what is computed as code. */
    public Card with(CodeView newCode) {
        return new Card(id, action, label, sentence, state, actions, footing, newCode, program, parts);
    }

    /** Which parts are fetched anew beside the figure when the program changes: its inputs may be others. */
    public String partsOfProgram() {
        return parts(id, List.of()) + ",#" + id + "-problem,#" + id + "-inputs";
    }

    private static String parts(String id, List<String> fieldIds) {
        List<String> parts = new ArrayList<>();
        FOLLOWING.forEach(part -> parts.add("#" + id + "-" + part));
        fieldIds.forEach(field -> parts.add("#" + field + "-error"));
        return String.join(",", parts);
    }
}
