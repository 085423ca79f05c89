package rensa.practice;

/**
 * How well a typed number agrees with a computed one. Right answers and the numbers of mistakes are recognised by the same
 * measure.
 */
enum Agreement {
    /** Within 0.01 %, or the number rounded to the digits typed, four or more. */
    EXACT,
    /** The number rounded to the three digits typed. */
    ROUNDED,
    /** Within 0.5 %: somebody rounded on the way. */
    CLOSE,
    NONE;

    private static final double SAME = 1e-4;
    private static final double NEAR = 5e-3;
    private static final int ENOUGH_DIGITS = 4;

    /** What of a sum is left when terms of size 1 should cancel and rounding keeps them from it. */
    private static final double CANCELLED = 1e-13;

    /** A comparison of decimals that are meant to touch must not fail by the last bit. */
    private static final double SLACK = 1 + 1e-9;

    /**
     * @param scale the size of the terms of which the number came: a number that is tiny beside it is a zero that rounding
     *     missed. Nothing agrees with a number that is not finite.
     */
    static Agreement of(TypedNumber typed, double number, double scale) {
        double difference = Math.abs(typed.value() - number);
        if (!Double.isFinite(number)) {
            return NONE;
        }
        if (typed.value() == 0) {
            return Math.abs(number) <= CANCELLED * scale ? EXACT : NONE;
        }
        boolean isRounded = difference <= typed.lastPlace() / 2 * SLACK;
        if (difference <= SAME * SLACK * Math.abs(number) || (isRounded && typed.digits() >= ENOUGH_DIGITS)) {
            return EXACT;
        }
        if (difference > NEAR * SLACK * Math.abs(number)) {
            return NONE;
        }
        return isRounded && typed.digits() == ENOUGH_DIGITS - 1 ? ROUNDED : CLOSE;
    }

    Agreement worse(Agreement other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isBetterThan(Agreement other) {
        return compareTo(other) < 0;
    }
}
