package rensa.web.lab.picture;

import java.util.List;
import java.util.stream.IntStream;
import rensa.web.lab.Frame;
import rensa.web.view.Lockable;
import rensa.web.view.Omissible;
import rensa.web.view.Wording;

/**
 * The pixels of a picture as boxes to tick, row by row; {@code templates/lab/pixels.html} draws them.
 *
 * @param locked whether they cannot be ticked; a form has them all the same
 */
public record PixelGrid(List<List<Pixel>> rows, boolean locked) implements Lockable {
    /**
     * A pixel to tick.
     *
     * @param value its number, counted row by row from 0
     * @param checked there where it is black: a text, so that all pictures have views of one shape
     */
    public record Pixel(
            String id,
            String value,
            String label,
            @Omissible String checked) {}

    public static PixelGrid of(Pixels pixels, Frame frame) {
        List<List<Pixel>> rows = IntStream.range(0, Pixels.SIDE)
                .mapToObj(row -> IntStream.range(row * Pixels.SIDE, (row + 1) * Pixels.SIDE)
                        .mapToObj(pixel -> pixel(pixel, pixels, frame))
                        .toList())
                .toList();
        return new PixelGrid(rows, false);
    }

    @Override
    public String lockName() {
        return "pixels";
    }

    @Override
    public String lockLabel() {
        return null;
    }

    @Override
    public PixelGrid lock() {
        return new PixelGrid(rows, true);
    }

    private static Pixel pixel(int pixel, Pixels pixels, Frame frame) {
        return new Pixel(
                frame.id() + "-p" + pixel,
                Integer.toString(pixel),
                frame.words().of("picture.pixel", row(pixel), column(pixel)),
                pixels.isBlack(pixel) ? "checked" : null);
    }

    /** Where a pixel is, in words. */
    public static String place(int pixel, Wording words) {
        return words.of("picture.place", row(pixel), column(pixel));
    }

    private static String row(int pixel) {
        return Integer.toString(pixel / Pixels.SIDE + 1);
    }

    private static String column(int pixel) {
        return Integer.toString(pixel % Pixels.SIDE + 1);
    }
}
