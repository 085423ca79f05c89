package rensa.figure.plot;

/**
 * A distance between ticks that people can count in: 1, 2 or 5 times a power of ten.
 *
 * @param digit 1, 2 or 5
 */
record Step(int digit, int exponent) {
    /** By how much of a step a multiple may miss an end of its domain and still count as standing there. */
    private static final double ROUNDING = 1e-9;

    /** The shortest that divides a domain with no more than so many multiples in it. */
    static Step dividing(Interval domain, int most) {
        Step step = new Step(1, (int) Math.floor(Math.log10(domain.length() / most)));
        while (step.last(domain) - step.first(domain) >= most) {
            step = step.next();
        }
        return step;
    }

    private Step next() {
        return switch (digit) {
            case 1 -> new Step(2, exponent);
            case 2 -> new Step(5, exponent);
            default -> new Step(1, exponent + 1);
        };
    }

    double length() {
        return multiple(1);
    }

    /** So many steps from 0: the double that is nearest to the decimal number. */
    double multiple(long count) {
        return Double.parseDouble(count * digit + "e" + exponent);
    }

    /** The number of the first multiple in a domain. */
    long first(Interval domain) {
        return (long) Math.ceil(domain.low() / length() - ROUNDING);
    }

    /** The number of the last multiple in a domain. */
    long last(Interval domain) {
        return (long) Math.floor(domain.high() / length() + ROUNDING);
    }

    /** The shortest interval from multiple to multiple that has a domain in it. */
    Interval around(Interval domain) {
        return new Interval(
                Math.min(domain.low(), multiple((long) Math.floor(domain.low() / length() + ROUNDING))),
                Math.max(domain.high(), multiple((long) Math.ceil(domain.high() / length() - ROUNDING))));
    }

    /** A power of ten as it is read from text, which is nearer than what {@code Math.pow} gives. */
    static double power(int exponent) {
        return Double.parseDouble("1e" + exponent);
    }
}
