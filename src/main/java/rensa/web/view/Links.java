package rensa.web.view;

import java.util.Optional;
import java.util.OptionalInt;
import rensa.code.CodeLanguage;
import rensa.web.graph.GraphState;

/** The URLs of the states that can be reached from one state of a lab. */
public final class Links {
    /** There are two links for each node, and up to 200 nodes. */
    private static final int LONGEST_START = 4_000;

    private final GraphState state;
    private final String start;

    /**
     * Links from a state.
     *
     * @param start the URL that says what is run and nothing of what is shown: most links share it, and it is encoded once
     * @param state what is shown
     */
    public Links(String start, GraphState state) {
        this.start = start;
        this.state = state;
    }

    /** The state itself: its permalink. */
    public String here() {
        return state.shown(start, state.step(), state.node());
    }

    public String step(int step) {
        return state.shown(start, OptionalInt.of(step), Optional.empty());
    }

    /** With everything shown. */
    public String all() {
        return state.shown(start, OptionalInt.empty(), state.node());
    }

    /** The state with another node's explanation open; null where the state is so long that each link would weigh much. */
    public String node(String id) {
        return start.length() > LONGEST_START ? null : state.shown(start, state.step(), Optional.of(id));
    }

    public String checked(boolean checked) {
        return state.checked(checked).shown(start, state.step(), state.node());
    }

    /** With the run shown as code in a language, or in none. */
    String code(Optional<CodeLanguage> language) {
        return state.showing(language).shown(start, state.step(), state.node());
    }

    public String full(boolean full) {
        return state.inFull(full).shown(start, state.step(), state.node());
    }
}
