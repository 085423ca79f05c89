package rensa.web.lab.network;

import java.util.Optional;
import java.util.OptionalInt;
import rensa.code.CodeLanguage;
import rensa.web.lab.NumberField;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the network lab, all of which stands in its URL.
 *
 * @param rate the learning rate as it was typed
 * @param row the example whose values the figure shows
 * @param step how far the iteration is shown; everything where it is absent
 * @param showsGradients whether edges are as thick as gradients, not as weights
 * @param node what is explained, as it was asked for
 * @param checked whether numerical gradients are shown too
 * @param full whether numbers are shown in full precision
 * @param code the language in which the run is shown as code, if it is
 */
record NetworkState(
        NetworkChoice choice,
        NetworkInputs inputs,
        NumberField.Reading rate,
        int row,
        OptionalInt step,
        boolean showsGradients,
        Optional<String> node,
        boolean checked,
        boolean full,
        Optional<CodeLanguage> code) {
    private static final String DEFAULT_RATE = "0.1";

    static NetworkState read(Parameters parameters) {
        NetworkChoice choice = NetworkChoice.read(parameters);
        NetworkInputs inputs =
                NetworkInputs.read(parameters, choice, parameters.last("drawn").flatMap(NetworkChoice::of));
        return new NetworkState(
                choice,
                parameters.flag("redraw") ? inputs.withDrawnParameters() : inputs,
                NumberField.read(parameters, "rate", "η", DEFAULT_RATE),
                parameters.count("row", 0, 0, choice.rows() - 1),
                parameters.count("step"),
                parameters.last("show").filter("gradients"::equals).isPresent(),
                parameters.last("node").filter(id -> !id.isEmpty() && id.length() <= 20),
                parameters.flag("check"),
                parameters.last("numbers").filter("full"::equals).isPresent(),
                parameters.last("code").flatMap(CodeLanguage::of));
    }

    /** What is run, as a query, and nothing of what is shown of it. */
    String runQuery() {
        return inputs.write(choice.write(Query.begin()))
                .with("rate", rate.text(), DEFAULT_RATE)
                .toString();
    }

    String query() {
        return shown(runQuery());
    }

    /** A URL of what is run, extended by what is shown of it. */
    String shown(String url) {
        return Query.on(url)
                .with("row", Integer.toString(row), "0")
                .with("step", step.isPresent() ? Optional.of(Integer.toString(step.getAsInt())) : Optional.empty())
                .with("show", showsGradients ? "gradients" : "", "")
                .with("node", node)
                .flag("check", checked)
                .with("numbers", full ? "full" : "", "")
                .with("code", code.map(CodeLanguage::id))
                .toString();
    }

    NetworkState ofRow(int newRow) {
        return new NetworkState(choice, inputs, rate, newRow, step, showsGradients, node, checked, full, code);
    }

    /** At another step, where what happens at it is explained. */
    NetworkState atStep(int newStep) {
        return new NetworkState(
                choice,
                inputs,
                rate,
                row,
                OptionalInt.of(newStep),
                showsGradients,
                Optional.empty(),
                checked,
                full,
                code);
    }

    NetworkState showingAll() {
        return new NetworkState(
                choice, inputs, rate, row, OptionalInt.empty(), showsGradients, node, checked, full, code);
    }

    NetworkState showingGradients(boolean gradients) {
        return new NetworkState(choice, inputs, rate, row, step, gradients, node, checked, full, code);
    }

    NetworkState opening(String id) {
        return new NetworkState(choice, inputs, rate, row, step, showsGradients, Optional.of(id), checked, full, code);
    }

    NetworkState checked(boolean check) {
        return new NetworkState(choice, inputs, rate, row, step, showsGradients, node, check, full, code);
    }

    NetworkState inFull(boolean inFull) {
        return new NetworkState(choice, inputs, rate, row, step, showsGradients, node, checked, inFull, code);
    }

    NetworkState showing(Optional<CodeLanguage> language) {
        return new NetworkState(choice, inputs, rate, row, step, showsGradients, node, checked, full, language);
    }
}
