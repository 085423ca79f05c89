package rensa.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The pixels of a picture laid out in one line, row after row, with a gap between two rows.
 *
 * @param squares by the number of the pixel, counted row by row
 */
public record PixelStrip(double width, double height, List<Box> squares) {
    private static final double SIDE = 11;
    private static final double GAP_OF_ROWS = 7;
    private static final double MARGIN = 1;

    public static PixelStrip of(int rows, int columns) {
        List<Box> squares = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double start = MARGIN + row * (columns * SIDE + GAP_OF_ROWS);
            for (int column = 0; column < columns; column++) {
                squares.add(new Box(start + column * SIDE, MARGIN, SIDE, SIDE));
            }
        }
        double width = rows * (columns * SIDE + GAP_OF_ROWS) - GAP_OF_ROWS + 2 * MARGIN;
        return new PixelStrip(width, SIDE + 2 * MARGIN, List.copyOf(squares));
    }
}
