package rensa.network;

/** What is to be learned of an example. */
public enum Task {
    /** Which of two classes it belongs to: 0 or 1. */
    CLASSIFICATION,
    /** A number. */
    REGRESSION
}
