package rensa.network;

/** The four phases of an iteration, in their order. Forward goes through the layers, backward comes back through them. */
public enum Phase {
    FORWARD,
    LOSS,
    BACKWARD,
    UPDATE
}
