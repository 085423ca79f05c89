package rensa.web.lab.picture;

import java.util.List;
import rensa.web.lab.Card;

/**
 * The picture lab as its template draws it.
 *
 * @param rows the pixels, row by row
 * @param strip all pixels in a row, as SVG
 * @param vector the vector as text, a line for each row of the picture
 */
public record PictureView(Card card, List<List<Pixel>> rows, Strip strip, List<String> vector, List<Feature> features) {
    /**
     * A pixel to tick.
     *
     * @param value its number, counted row by row from 0
     */
    public record Pixel(String id, String value, String label, boolean black) {}

    /** The pixels one after another. */
    public record Strip(double width, double height, List<Square> squares) {}

    public record Square(double x, double y, double side, String css) {}

    /** A feature: its name, and the number. */
    public record Feature(String name, String value) {}
}
