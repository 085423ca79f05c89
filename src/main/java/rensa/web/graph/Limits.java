package rensa.web.graph;

/** The limits that hold for values; those on programs stand where programs are read. */
final class Limits {
    /** The most elements that one value may have. */
    static final int ELEMENTS = 4096;

    /** The most inputs that a request may name, above what any program of 200 nodes can use. */
    static final int INPUTS = 200;

    /** The most multiplications and additions that a gradient check may cost: about half a second. */
    static final long CHECK_WORK = 200_000_000;

    private Limits() {}
}
