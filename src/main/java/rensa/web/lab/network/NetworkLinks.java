package rensa.web.lab.network;

import java.util.Optional;
import rensa.code.CodeLanguage;
import rensa.lesson.LabListing;
import rensa.web.lab.Frame;
import rensa.web.query.Query;

/** The URLs of the states that can be reached from one state of the network lab. */
final class NetworkLinks {
    /** There is a link for each of up to 360 parameters, twice. */
    private static final int LONGEST_START = 1_000;

    private final String start;
    private final NetworkState state;

    NetworkLinks(Frame frame, NetworkState state) {
        this.start = frame.url(state.runQuery());
        this.state = state;
    }

    String step(int step) {
        return state.atStep(step).shown(start);
    }

    /** With everything shown. */
    String all() {
        return state.showingAll().shown(start);
    }

    /** With a neuron, a layer or the loss explained. */
    String node(String id) {
        return state.opening(id).shown(start);
    }

    /** With a neuron explained for another example. */
    String node(String id, int row) {
        return state.ofRow(row).opening(id).shown(start);
    }

    /** With a parameter explained; null where the state is so long that so many links would weigh much. */
    String parameter(String id) {
        return start.length() > LONGEST_START ? null : node(id);
    }

    String row(int row) {
        return state.ofRow(row).shown(start);
    }

    String gradients(boolean shown) {
        return state.showingGradients(shown).shown(start);
    }

    String checked(boolean checked) {
        return state.checked(checked).shown(start);
    }

    String full(boolean full) {
        return state.inFull(full).shown(start);
    }

    /** With the run shown as code in a language, or in none. */
    String code(Optional<CodeLanguage> language) {
        return state.showing(language).shown(start);
    }

    /** The same network as a program with its numbers, in full, in the graph lab. */
    static String inGraphLab(NetworkRun run, Frame frame) {
        return frame.urlOf("graph", programQuery(run));
    }

    /** The same network in the lab of gradient checks, if there is one; edited numbers go there as a program's. */
    static Optional<String> inGradientCheckLab(NetworkRun run, NetworkState state, Frame frame) {
        String query = state.inputs().isEdited()
                ? programQuery(run)
                : state.choice().write(Query.begin()).toString();
        return LabListing.byId("gradient-check").map(lab -> frame.urlOf(lab.id(), query));
    }

    private static String programQuery(NetworkRun run) {
        Query query = Query.begin().with("program", run.network().text());
        run.network()
                .graph()
                .inputs()
                .forEach(input -> query.with(
                        "in." + input.id(),
                        run.before().values().of(input.index()).toString().replace(" ", "")));
        return query.toString();
    }
}
