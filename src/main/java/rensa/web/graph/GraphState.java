package rensa.web.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import rensa.lesson.GraphStart;
import rensa.lesson.Presets;

/**
 * A state of the graph lab, all of which stands in its URL.
 *
 * @param program the text of the program
 * @param inputs what was given for each input, in the order in which it was given
 * @param step how far the passes are shown; everything where it is absent
 * @param node the node whose explanation is open
 * @param checked whether the numerical gradients are shown too
 * @param full whether numbers are shown in full precision
 */
public record GraphState(
        String program,
        Map<String, InputText> inputs,
        OptionalInt step,
        Optional<String> node,
        boolean checked,
        boolean full) {
    /** The state of a URL that says nothing: 2 apples of 100 yen each. */
    public static final GraphState DEFAULT =
            of(Presets.byId("apples").orElseThrow().start());

    public GraphState {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    public static GraphState of(GraphStart start) {
        Map<String, InputText> inputs = new LinkedHashMap<>();
        start.inputs().forEach((name, text) -> inputs.put(name, InputText.of(text)));
        return new GraphState(start.program(), inputs, start.step(), start.node(), false, false);
    }

    /** The same state with other values for the inputs. */
    public GraphState with(Map<String, InputText> values) {
        return new GraphState(program, values, step, node, checked, full);
    }

    public GraphState atStep(int newStep) {
        return new GraphState(program, inputs, OptionalInt.of(newStep), node, checked, full);
    }

    public GraphState showingAll() {
        return new GraphState(program, inputs, OptionalInt.empty(), node, checked, full);
    }

    public GraphState opening(String id) {
        return new GraphState(program, inputs, step, Optional.of(id), checked, full);
    }

    public GraphState checked(boolean check) {
        return new GraphState(program, inputs, step, node, check, full);
    }

    public GraphState inFull(boolean inFull) {
        return new GraphState(program, inputs, step, node, checked, inFull);
    }

    /** Program and inputs alone. */
    public GraphState bare() {
        return new GraphState(program, inputs, OptionalInt.empty(), Optional.empty(), false, false);
    }

    /** The state as a query, without what is so by default; empty for the default state. */
    public String query() {
        StringBuilder query = new StringBuilder();
        if (!program.equals(DEFAULT.program) || !inputs.equals(DEFAULT.inputs)) {
            add(query, "?", "program", program);
            inputs.forEach((name, value) -> add(query, "&", "in." + name, value.text()));
        }
        String separator = query.length() == 0 ? "?" : "&";
        return query + queryOfView(separator, step, node.orElse(null), checked, full);
    }

    /** The rest of a query, which says what is shown of a run; it begins with a separator, or is empty. */
    public String queryOfView(String separator, OptionalInt shown, String opened, boolean check, boolean inFull) {
        StringBuilder query = new StringBuilder();
        shown.ifPresent(number -> add(query, separator, "step", Integer.toString(number)));
        if (opened != null) {
            add(query, query.length() == 0 ? separator : "&", "node", opened);
        }
        if (check) {
            add(query, query.length() == 0 ? separator : "&", "check", "1");
        }
        if (inFull) {
            add(query, query.length() == 0 ? separator : "&", "numbers", "full");
        }
        return query.toString();
    }

    /** Asks for an input in another shape: {@code 2x3} for a matrix, {@code 3} for a vector, nothing for a number. */
    public static String queryOfShape(String input, int rank, int rows, int columns) {
        String shape = rank == 0 ? "" : rank == 1 ? Integer.toString(columns) : rows + "x" + columns;
        return encoded("shape." + input) + "=" + shape;
    }

    private static void add(StringBuilder query, String separator, String name, String value) {
        query.append(separator).append(encoded(name)).append('=').append(encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
