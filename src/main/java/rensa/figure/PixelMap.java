package rensa.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The pixels of a picture as a square of squares.
 *
 * @param squares by the number of the pixel, counted row by row
 */
public record PixelMap(double side, List<Box> squares) {
    private static final double SQUARE = 30;
    private static final double MARGIN = 1.5;

    /** @param side how many pixels high and wide the picture is */
    public static PixelMap of(int side) {
        List<Box> squares = new ArrayList<>();
        for (int pixel = 0; pixel < side * side; pixel++) {
            double x = MARGIN + pixel % side * SQUARE;
            double y = MARGIN + pixel / side * SQUARE;
            squares.add(new Box(x, y, SQUARE, SQUARE));
        }
        return new PixelMap(side * SQUARE + 2 * MARGIN, List.copyOf(squares));
    }
}
