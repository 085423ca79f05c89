package rensa.network;

/** An architecture that no network can have: why, and at which layer. */
public final class UnsuitableArchitecture extends RuntimeException {
    /** What is wrong with it. */
    public enum Reason {
        /** There must be inputs and outputs. */
        NO_LAYER,
        /** A layer has no neuron, or more than {@link Architecture#WIDEST}. */
        WIDTH,
        /** The loss does not measure what comes out of the output activation. */
        OUTPUT_FOR_LOSS,
        /** The softmax of a single output is always 1: there is nothing to learn. */
        ONE_CLASS
    }

    private final Reason reason;
    private final int layer;

    UnsuitableArchitecture(Reason reason, int layer) {
        super(reason + " at layer " + layer, null, false, false);
        this.reason = reason;
        this.layer = layer;
    }

    public Reason reason() {
        return reason;
    }

    /** The layer: 0 for the inputs, then the hidden layers, last the outputs. */
    public int layer() {
        return layer;
    }
}
