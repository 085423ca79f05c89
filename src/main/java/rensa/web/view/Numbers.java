package rensa.web.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import rensa.figure.plot.Ticks;

/**
 * How numbers are written for a reader: with six significant digits, or in full.
 *
 * <p>Rounding happens here and nowhere else. Where it hides something, {@link #exact} gives what is hidden.
 */
public enum Numbers {
    /** Six significant digits: 220.00000000000003 is 220. */
    ROUNDED {
        @Override
        BigDecimal digits(double value) {
            return new BigDecimal(value).round(SIX_DIGITS);
        }

        @Override
        public String text(double value) {
            String text = SixDigits.text(value);
            return text == null ? super.text(value) : text;
        }

        @Override
        public String exact(double value) {
            return SixDigits.isExact(value) ? null : super.exact(value);
        }
    },
    /** The shortest decimal number that is this double and no other. */
    FULL {
        @Override
        BigDecimal digits(double value) {
            return new BigDecimal(Double.toString(value));
        }
    };

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final char MINUS = '−';
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** From here on, and below 10⁻⁴, a number is written with a power of ten. */
    private static final int LARGEST_PLAIN_EXPONENT = 9;

    private static final int SMALLEST_PLAIN_EXPONENT = -5;

    private static final int THREE_DIGITS = 3;
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final int LARGEST_ROUGH_EXPONENT = 5;
    private static final int SMALLEST_ROUGH_EXPONENT = -3;

    abstract BigDecimal digits(double value);

    /** The number as text: {@code 2.2}, {@code −0.5}, {@code 1.5×10⁻⁷}, {@code ∞}, {@code NaN}. */
    public String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : MINUS + "∞";
        }
        if (value == (long) value && Math.abs(value) < 1_000_000) {
            return value < 0 ? MINUS + Long.toString(-(long) value) : Long.toString((long) value);
        }
        String text = text(digits(Math.abs(value)).stripTrailingZeros());
        return value < 0 ? MINUS + text : text;
    }

    private static String text(BigDecimal digits) {
        int exponent = digits.precision() - digits.scale() - 1;
        return exponent > LARGEST_PLAIN_EXPONENT || exponent < SMALLEST_PLAIN_EXPONENT
                ? scientific(digits, exponent)
                : digits.toPlainString();
    }

    /** The double itself as one would type it: {@code 0.9}, {@code 1e-8}. */
    public static String typedExactly(double value) {
        return Double.toString(value)
                .replaceAll("\\.0$", "")
                .replace(".0E", "e")
                .replace('E', 'e');
    }

    /**
     * The number with six significant digits as one would type it: {@code -0.5}, {@code 1.5E-7}. It stays so to the letter,
     * for links have such texts in them, and they are known again.
     */
    public static String typed(double value) {
        String text = Double.toString(ROUNDED.digits(value).doubleValue());
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The number as one would type it, with no more decimals than a grain needs: 1.23 for a grain of 0.02. */
    public static String typed(double value, double grain) {
        int decimals = -(int) Math.floor(Math.log10(grain));
        return typed(
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue() + 0.0); // −0 is 0
    }

    private static String scientific(BigDecimal digits, int exponent) {
        return digits.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "×" + powerOfTen(exponent);
    }

    private static String powerOfTen(int exponent) {
        StringBuilder text = new StringBuilder("10");
        if (exponent < 0) {
            text.append('⁻');
        }
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }

    /**
     * A number of which only the size matters, an error or a duration: with two significant digits, {@code 0.014}, or a power
     * of ten, {@code 3.1×10⁻¹¹} and {@code 10⁻⁵}.
     */
    public static String rough(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return ROUNDED.text(value);
        }
        BigDecimal digits = new BigDecimal(Math.abs(value)).round(TWO_DIGITS).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        boolean isPlain = exponent >= SMALLEST_ROUGH_EXPONENT && exponent <= LARGEST_ROUGH_EXPONENT;
        boolean isPower = digits.unscaledValue().equals(BigInteger.ONE);
        String text = isPlain ? digits.toPlainString() : isPower ? powerOfTen(exponent) : scientific(digits, exponent);
        return value < 0 ? MINUS + text : text;
    }

    /**
     * A number where there is little room, with all digits said elsewhere: with three significant digits, {@code 0.618}, and
     * never less than its whole part, {@code 1234}.
     */
    public static String brief(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return ROUNDED.text(value);
        }
        BigDecimal exact = new BigDecimal(Math.abs(value));
        int whole = exact.precision() - exact.scale();
        MathContext context = new MathContext(
                Math.min(SIX_DIGITS.getPrecision(), Math.max(THREE_DIGITS, whole)), RoundingMode.HALF_EVEN);
        String text = text(exact.round(context).stripTrailingZeros());
        return value < 0 ? MINUS + text : text;
    }

    /** A share in percent, to a tenth: {@code 97.9%}. */
    public static String percent(double share) {
        return ROUNDED.text(Math.rint(share * 1000) / 10) + "%";
    }

    /** The value of a tick: with the digits that tell it from its neighbours, or as a power of ten if all of them are. */
    static String tick(double value, Ticks ticks) {
        if (ticks.powersOfTen()) {
            int exponent = (int) Math.rint(Math.log10(value));
            return exponent == 0 ? "1" : exponent == 1 ? "10" : powerOfTen(exponent);
        }
        int decimals = -(int) Math.floor(Math.log10(ticks.step()) + 1e-9);
        BigDecimal digits = new BigDecimal(Math.abs(value))
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return digits.signum() == 0 ? "0" : (value < 0 ? MINUS : "") + text(digits);
    }

    /** The text of a number as a factor or a base: in brackets if it is negative or has a power of ten. */
    static String asFactor(String text) {
        return text.startsWith("−") || text.contains("×") ? "(" + text + ")" : text;
    }

    /** The double in full, or null where the text already says all. */
    public String exact(double value) {
        String full = FULL.text(value);
        return this == FULL || full.equals(text(value)) ? null : full;
    }

    /**
     * Rounding without decimal arithmetic, for the many numbers of which it is certain: those of plain size whose seventh
     * digit does not stand at the very middle.
     */
    private static final class SixDigits {
        private static final double LEAST = 1e-4;
        private static final double MOST = 999_999;
        private static final double LEAST_OF_SIX_DIGITS = 100_000;
        /** More than multiplying by a power of ten can be wrong by, for a product below 10⁶. */
        private static final double UNSURE = 1e-6;

        private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

        /** The rounded number; null where this way cannot tell. */
        static String text(double value) {
            double size = Math.abs(value);
            if (!(size >= LEAST && size < MOST)) {
                return null;
            }
            int scale = scale(size);
            double scaled = size * POWERS[scale];
            long digits = Math.round(scaled);
            if (Math.abs(scaled - Math.floor(scaled) - 0.5) < UNSURE) {
                return null;
            }
            while (scale > 0 && digits % 10 == 0) {
                digits /= 10;
                scale--;
            }
            StringBuilder text = new StringBuilder().append(digits);
            while (text.length() <= scale) {
                text.insert(0, '0');
            }
            if (scale > 0) {
                text.insert(text.length() - scale, '.');
            }
            return value < 0 ? text.insert(0, MINUS).toString() : text.toString();
        }

        /** Whether the number surely has no more than six digits. */
        static boolean isExact(double value) {
            double size = Math.abs(value);
            if (!(size >= LEAST && size < MOST)) {
                return false;
            }
            double power = POWERS[scale(size)];
            return Math.rint(size * power) / power == size; // dividing two exact numbers is what reading a decimal does
        }

        /** How many digits stand behind the point where six are significant. */
        private static int scale(double size) {
            int scale = 0;
            while (scale < POWERS.length - 1 && size * POWERS[scale] < LEAST_OF_SIX_DIGITS) {
                scale++;
            }
            return scale;
        }
    }
}
