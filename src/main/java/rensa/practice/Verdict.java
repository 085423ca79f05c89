package rensa.practice;

import java.util.Locale;

/** What is said of one answer. */
public enum Verdict {
    /** Within 0.01 %, or the true value rounded to the digits typed, four or more. */
    CORRECT,
    /** Within 0.5 %: rounding on the way. */
    CLOSE,
    /** Wrong, but right given the learner's own wrong answers upstream: the rule was understood. */
    CARRIED,
    WRONG,
    /** Not a number, which is never counted as wrong. */
    INVALID,
    BLANK;

    /** The permanent name, as in the JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is left to do at the cell. */
    public boolean isSettled() {
        return this == CORRECT || this == CLOSE;
    }
}
