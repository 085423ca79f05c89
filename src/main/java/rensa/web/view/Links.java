package rensa.web.view;

import java.util.OptionalInt;
import rensa.web.graph.GraphState;

/** The URLs of the states that can be reached from one state of a lab. */
public final class Links {
    /** There are two links for each node, and up to 200 nodes. */
    private static final int LONGEST_START = 4_000;

    private final String path;
    private final GraphState state;
    /** Program and inputs, which most links share, are encoded once. */
    private final String start;

    public Links(String path, GraphState state) {
        this.path = path;
        this.state = state;
        this.start = path + state.bare().query();
    }

    /** The state itself: its permalink. */
    public String here() {
        return to(state.step(), state.node().orElse(null), state.checked(), state.full());
    }

    public String step(int step) {
        return to(OptionalInt.of(step), null, state.checked(), state.full());
    }

    /** With everything shown. */
    public String all() {
        return to(OptionalInt.empty(), state.node().orElse(null), state.checked(), state.full());
    }

    /** The state with another node's explanation open; null where the state is so long that each link would weigh much. */
    public String node(String id) {
        return start.length() > LONGEST_START ? null : to(state.step(), id, state.checked(), state.full());
    }

    public String checked(boolean checked) {
        return to(state.step(), state.node().orElse(null), checked, state.full());
    }

    public String full(boolean full) {
        return to(state.step(), state.node().orElse(null), state.checked(), full);
    }

    /** The state with an input in another shape. */
    public String reshaped(String input, int rank, int rows, int columns) {
        String here = here();
        return here + (here.indexOf('?') < 0 ? "?" : "&") + GraphState.queryOfShape(input, rank, rows, columns);
    }

    private String to(OptionalInt step, String node, boolean checked, boolean full) {
        return start + state.queryOfView(start.indexOf('?') < 0 ? "?" : "&", step, node, checked, full);
    }
}
