package rensa.figure.plot;

/** What something in a plot means; each meaning has its colour wherever it is drawn. */
public enum Tone {
    /** Values, and what flows forward. */
    VALUE,
    /** Slopes and gradients, and what flows backward. */
    GRADIENT,
    /** The point that is spoken of. */
    ACTIVE,
    /** What is negative, or the first of two classes. */
    NEGATIVE,
    /** What is positive, or the second of two classes. */
    POSITIVE,
    /** One of several runs that are compared. */
    RUN,
    /** What stands behind the rest: a guide, a shaded interval. */
    QUIET
}
