package rensa.figure.plot;

import rensa.figure.Box;

/**
 * How large a plot is, in its own pixels; it is drawn as wide as its place allows. In a place of 265 px, which is what a
 * phone of 320 px leaves, its text is {@link #text} as placed and 11 px on the screen. Where there is more room, the text
 * is drawn smaller and stays within the room that was left for it.
 */
public record Size(double width, double height) {
    /** A plot on its own. */
    public static final Size REGULAR = new Size(420, 280);
    /** For two or three side by side. */
    public static final Size SMALL = new Size(320, 220);
    /** For maps, whose two axes are of one kind. */
    public static final Size SQUARE = new Size(420, 420);

    private static final double TEXTS_PER_WIDTH = 23.5;

    public Size {
        width = Box.tenth(width);
        height = Box.tenth(height);
        if (!(width >= 100 && height >= 100)) {
            throw new IllegalArgumentException("No room for a plot: " + width + " × " + height);
        }
    }

    /** The largest size in which its text is drawn. */
    public double text() {
        return Box.tenth(width / TEXTS_PER_WIDTH);
    }
}
