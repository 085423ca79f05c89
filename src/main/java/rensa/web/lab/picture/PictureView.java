package rensa.web.lab.picture;

import java.util.List;
import rensa.web.lab.Card;

/**
 * The picture lab as its template draws it.
 *
 * @param strip all pixels in a row, as SVG
 * @param vector the vector as text, a line for each row of the picture
 */
public record PictureView(Card card, PixelGrid grid, Strip strip, List<String> vector, List<Feature> features) {
    /** The pixels one after another. */
    public record Strip(double width, double height, List<Square> squares) {}

    public record Square(double x, double y, double side, String css) {}

    /** A feature: its name, and the number. */
    public record Feature(String name, String value) {}
}
