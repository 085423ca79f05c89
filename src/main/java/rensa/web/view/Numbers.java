package rensa.web.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

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
        BigDecimal digits = digits(Math.abs(value)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        String text = exponent > LARGEST_PLAIN_EXPONENT || exponent < SMALLEST_PLAIN_EXPONENT
                ? scientific(digits, exponent)
                : digits.toPlainString();
        return value < 0 ? MINUS + text : text;
    }

    private static String scientific(BigDecimal digits, int exponent) {
        String mantissa = digits.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        StringBuilder text = new StringBuilder(mantissa).append("×10");
        if (exponent < 0) {
            text.append('⁻');
        }
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
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
}
