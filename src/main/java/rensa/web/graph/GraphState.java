package rensa.web.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import rensa.code.CodeLanguage;
import rensa.lesson.GraphStart;
import rensa.lesson.Presets;
import rensa.web.query.Query;

/**
 * A state of the graph lab, all of which stands in its URL.
 *
 * @param program the text of the program
 * @param inputs what was given for each input, in the order in which it was given
 * @param step how far the passes are shown; everything where it is absent
 * @param node the node whose explanation is open
 * @param checked whether the numerical gradients are shown too
 * @param full whether numbers are shown in full precision
 * @param code the language in which the run is shown as code, if it is
 */
public record GraphState(
        String program,
        Map<String, InputText> inputs,
        OptionalInt step,
        Optional<String> node,
        boolean checked,
        boolean full,
        Optional<CodeLanguage> code) {
    /** The state of a URL that says nothing: 2 apples of 100 yen each. */
    public static final GraphState DEFAULT =
            of(Presets.byId("apples").orElseThrow().start());

    public GraphState {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** A state without code. */
    public GraphState(
            String program,
            Map<String, InputText> inputs,
            OptionalInt step,
            Optional<String> node,
            boolean checked,
            boolean full) {
        this(program, inputs, step, node, checked, full, Optional.empty());
    }

    public static GraphState of(GraphStart start) {
        Map<String, InputText> inputs = new LinkedHashMap<>();
        start.inputs().forEach((name, text) -> inputs.put(name, InputText.of(text)));
        return new GraphState(start.program(), inputs, start.step(), start.node(), false, false);
    }

    /** A program and its inputs, with everything shown and nothing chosen. */
    public static GraphState of(String program, Map<String, InputText> inputs) {
        return new GraphState(program, inputs, OptionalInt.empty(), Optional.empty(), false, false);
    }

    /** The same state with other values for the inputs. */
    public GraphState with(Map<String, InputText> values) {
        return new GraphState(program, values, step, node, checked, full, code);
    }

    /** The program and its inputs, with everything shown and nothing chosen. */
    public GraphState plain() {
        return of(program, inputs);
    }

    public GraphState atStep(int newStep) {
        return new GraphState(program, inputs, OptionalInt.of(newStep), node, checked, full, code);
    }

    public GraphState showingAll() {
        return new GraphState(program, inputs, OptionalInt.empty(), node, checked, full, code);
    }

    public GraphState opening(String id) {
        return new GraphState(program, inputs, step, Optional.of(id), checked, full, code);
    }

    public GraphState checked(boolean check) {
        return new GraphState(program, inputs, step, node, check, full, code);
    }

    public GraphState inFull(boolean inFull) {
        return new GraphState(program, inputs, step, node, checked, inFull, code);
    }

    /** The same with the run shown as code in a language, or in none. */
    public GraphState showing(Optional<CodeLanguage> language) {
        return new GraphState(program, inputs, step, node, checked, full, language);
    }

    /** The state as a query, without what is so by default; empty for the default state. */
    public String query() {
        return shown(programQuery(), step, node);
    }

    /** Program and inputs as a query; empty for those of the default state. */
    public String programQuery() {
        Query query = Query.begin();
        if (!program.equals(DEFAULT.program) || !inputs.equals(DEFAULT.inputs)) {
            query.with("program", program);
            inputs.forEach((name, value) -> query.with("in." + name, value.text()));
        }
        return query.toString();
    }

    /** A URL of the program and its inputs, extended by what is shown of their run: a step, the explanation of a node. */
    public String shown(String url, OptionalInt shownStep, Optional<String> opened) {
        Optional<String> number =
                shownStep.isPresent() ? Optional.of(Integer.toString(shownStep.getAsInt())) : Optional.empty();
        return Query.on(url)
                .with("step", number)
                .with("node", opened)
                .flag("check", checked)
                .with("numbers", full ? "full" : "", "")
                .with("code", code.map(CodeLanguage::id))
                .toString();
    }
}
