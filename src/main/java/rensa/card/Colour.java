package rensa.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour of a style sheet, and the mixing of two in OKLab, which is how the page mixes them. */
record Colour(double red, double green, double blue) {
    private static final Pattern MIX =
            Pattern.compile("color-mix\\(in oklab, (#\\w{6})(?: ([\\d.]+)%)?, (#\\w{6})(?: ([\\d.]+)%)?\\)");

    /** The text with every mixture of colours as the colour that it makes. */
    static String mixed(String text) {
        Matcher mix = MIX.matcher(text);
        return mix.replaceAll(found -> {
            double share = found.group(2) != null
                    ? Double.parseDouble(found.group(2)) / 100
                    : found.group(4) != null ? 1 - Double.parseDouble(found.group(4)) / 100 : 0.5;
            return of(found.group(1)).mixedWith(of(found.group(3)), share).toString();
        });
    }

    static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static long channel(double linear) {
        double c = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.round(Math.max(0, Math.min(1, c)) * 255);
    }

    /** So much of this colour and the rest of another. */
    private Colour mixedWith(Colour other, double share) {
        double[] a = oklab();
        double[] b = other.oklab();
        for (int i = 0; i < a.length; i++) {
            a[i] = a[i] * share + b[i] * (1 - share);
        }
        return ofOklab(a);
    }

    /** By <a href="https://bottosson.github.io/posts/oklab/">Ottosson's matrices</a>. */
    private double[] oklab() {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static Colour ofOklab(double[] lab) {
        double l = Math.pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
        double m = Math.pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
        double s = Math.pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
        return new Colour(
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    @Override
    public String toString() {
        return String.format("#%02x%02x%02x", channel(red), channel(green), channel(blue));
    }
}
