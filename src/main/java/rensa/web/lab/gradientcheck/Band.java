package rensa.web.lab.gradientcheck;

import rensa.engine.ElementCheck;

/** What a relative error says of a gradient. */
enum Band {
    /** Less than {@link #GOOD_BELOW}: the two agree. */
    GOOD("✓"),
    /** Less than {@link #DOUBTFUL_BELOW}: to be looked at. */
    DOUBTFUL("?"),
    /** As much as that, or more: they do not agree. */
    WRONG("✗"),
    /** Not a number: there is nothing to compare. */
    UNKNOWN("–");

    static final double GOOD_BELOW = 1e-7;
    static final double DOUBTFUL_BELOW = 1e-4;

    private final String sign;

    Band(String sign) {
        this.sign = sign;
    }

    static Band of(ElementCheck check) {
        double error = check.relativeError();
        if (Double.isNaN(error)) {
            return UNKNOWN;
        }
        if (error < GOOD_BELOW) {
            return GOOD;
        }
        return error < DOUBTFUL_BELOW ? DOUBTFUL : WRONG;
    }

    /** Says it where there is little room. */
    String sign() {
        return sign;
    }
}
