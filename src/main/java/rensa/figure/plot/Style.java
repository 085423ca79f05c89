package rensa.figure.plot;

/**
 * How a series is drawn: its meaning, and which of several with that meaning it is. Variants differ in dash pattern, in
 * marker and in shade.
 *
 * @param variant from 0 to {@link #VARIANTS} − 1
 */
public record Style(Tone tone, int variant) {
    /** How many series of one meaning can be told apart. */
    public static final int VARIANTS = Marker.values().length;

    public static final Style VALUE = new Style(Tone.VALUE, 0);
    public static final Style GRADIENT = new Style(Tone.GRADIENT, 0);
    public static final Style ACTIVE = new Style(Tone.ACTIVE, 0);
    public static final Style NEGATIVE = new Style(Tone.NEGATIVE, 0);
    public static final Style POSITIVE = new Style(Tone.POSITIVE, 1);
    public static final Style RUN = new Style(Tone.RUN, 0);
    public static final Style QUIET = new Style(Tone.QUIET, 0);

    public Style {
        if (variant < 0 || variant >= VARIANTS) {
            throw new IllegalArgumentException("No variant " + variant);
        }
    }

    /** The same meaning for another series. */
    public Style variant(int newVariant) {
        return new Style(tone, newVariant);
    }

    public Marker marker() {
        return Marker.values()[variant];
    }
}
