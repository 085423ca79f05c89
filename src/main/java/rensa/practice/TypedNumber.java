package rensa.practice;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as somebody typed it, and how precisely.
 *
 * <p>It is read as people write numbers: {@code 2.2}, {@code 2,2}, {@code 11/5}, {@code ２．２}, {@code −3}, {@code 1e-3},
 * {@code 1.1×10^2}, {@code 10⁻³}. A comma is a decimal comma, so {@code 1,234} is a little more than one; a text that has
 * both a comma and a point, or two commas, is no number, since nobody can tell which separates what.
 *
 * @param digits how many significant digits were typed; a fraction, which is exact, has {@link #EXACT}
 * @param lastPlace what a 1 in the last digit typed is worth; 0 for a fraction
 */
public record TypedNumber(double value, int digits, double lastPlace) {
    public static final int EXACT = Integer.MAX_VALUE;

    /** The most characters that a number may have. */
    static final int LONGEST = 60;

    private static final String DECIMAL = "(\\d+[.,]?\\d*|[.,]\\d+)";
    private static final String POWER_OF_TEN =
            "(?:[eE]([+-]?\\d{1,4})|(?:[*xX]10)(?:\\^|\\*\\*)\\(?([+-]?\\d{1,4})\\)?)?";
    private static final Pattern SCIENTIFIC = Pattern.compile("([+-]?)" + DECIMAL + POWER_OF_TEN);
    private static final Pattern ONLY_POWER_OF_TEN = Pattern.compile("([+-]?)10(?:\\^|\\*\\*)\\(?([+-]?\\d{1,4})\\)?");
    private static final Pattern SPACES_BESIDE_SIGNS = Pattern.compile("(?<=[-+*/^xX(]) +| +(?=[-+*/^xX)])");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String RAISED = "0123456789+-";

    /** The number that a text means; none if it means no number that is finite. */
    public static Optional<TypedNumber> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = withoutSpaces(plain(text).strip());
        int bar = plain.indexOf('/');
        Optional<TypedNumber> number =
                bar < 0 ? decimal(plain) : fraction(plain.substring(0, bar), plain.substring(bar + 1));
        return number.filter(typed -> Double.isFinite(typed.value()));
    }

    /** Spaces may stand beside signs; within a number they could mean anything. */
    private static String withoutSpaces(String plain) {
        return plain.indexOf(' ') < 0
                ? plain
                : SPACES_BESIDE_SIGNS.matcher(plain).replaceAll("");
    }

    private static Optional<TypedNumber> fraction(String above, String below) {
        return decimal(above).flatMap(numerator -> decimal(below)
                .map(denominator -> new TypedNumber(numerator.value() / denominator.value(), EXACT, 0)));
    }

    private static Optional<TypedNumber> decimal(String plain) {
        Matcher power = ONLY_POWER_OF_TEN.matcher(plain);
        if (power.matches()) {
            return Optional.of(of(power.group(1) + "1", power.group(2)));
        }
        Matcher number = SCIENTIFIC.matcher(plain);
        if (!number.matches()) {
            return Optional.empty();
        }
        String exponent = number.group(3) == null ? number.group(4) : number.group(3);
        return Optional.of(of(number.group(1) + number.group(2).replace(',', '.'), exponent == null ? "0" : exponent));
    }

    private static TypedNumber of(String mantissa, String exponent) {
        BigDecimal typed = new BigDecimal(mantissa);
        BigDecimal scaled =
                typed.scaleByPowerOfTen(Integer.parseInt(exponent.startsWith("+") ? exponent.substring(1) : exponent));
        int digits = typed.signum() == 0 ? 0 : typed.precision();
        return new TypedNumber(scaled.doubleValue(), digits, scaled.ulp().doubleValue());
    }

    /** Full-width and typographic characters as the plain ones that they stand for, a run of superscripts as ^ and digits. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        boolean raised = false;
        for (int i = 0; i < text.length(); i++) {
            int superscript = SUPERSCRIPTS.indexOf(text.charAt(i));
            if (superscript >= 0) {
                plain.append(raised ? "" : "^").append(RAISED.charAt(superscript));
            } else {
                plain.append(plain(text.charAt(i)));
            }
            raised = superscript >= 0;
        }
        return plain.toString();
    }

    private static char plain(char character) {
        if (character >= '！' && character <= '～') {
            return plain((char) (character - '！' + '!'));
        }
        return switch (character) {
            case '−', '–', '‐', '‑', '﹣' -> '-';
            case '×', '·', '⋅', '・', '✕' -> '*';
            case '⁄', '÷', '∕' -> '/';
            case '。', '｡' -> '.'; // what a Japanese keyboard gives for the key of the point
            case '\t', '\n', '\r' -> ' ';
            default -> Character.getType(character) == Character.SPACE_SEPARATOR ? ' ' : character;
        };
    }
}
