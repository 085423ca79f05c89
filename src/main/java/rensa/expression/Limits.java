package rensa.expression;

/** The limits on a program. Each is enforced before the work that it bounds is done. */
public final class Limits {
    /** The most characters in a program; a line break counts as one, however it is encoded. */
    public static final int CHARACTERS = 2_000;

    /** The most nodes in a graph, leaves included. */
    public static final int NODES = 200;

    /**
     * How deep brackets, minus signs and exponents may nest. Each level that a graph needs costs it a node, so only
     * brackets that could be left out ever reach this limit before {@link #NODES}.
     */
    public static final int NESTING = 250;

    private Limits() {}
}
