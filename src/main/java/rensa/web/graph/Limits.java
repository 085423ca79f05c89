package rensa.web.graph;

/** The limits on what is computed; those on programs stand where programs are read. */
public final class Limits {
    /** The most elements that one value may have. */
    public static final int ELEMENTS = 4_096;

    /** The most elements that all values of a run may have together. */
    static final int ELEMENTS_IN_ALL = 50_000;

    /** The most inputs that a request may name, above what any program of 200 nodes can use. */
    public static final int INPUTS = 200;

    /** The most elements that a gradient check may compute, in all its forward passes: less than a second. */
    static final long CHECKED_ELEMENTS = 10_000_000;

    /** The most elements that the inputs of a run may have together that is written as code for somebody to read. */
    public static final int ELEMENTS_IN_CODE = 2_000;

    private Limits() {}
}
