package rensa.web.lab.digits;

import rensa.web.lab.Frame;
import rensa.web.lab.picture.PixelGrid;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/**
 * A reading as it is about to be shown: in which language, and where its links lead.
 *
 * @param frame where the lab stands
 */
record ReadingScene(Reading reading, Frame frame, Wording words) {
    /** The same state with something else explained. */
    String href(Place place) {
        return frame.url(reading.state().explaining(place).query());
    }

    boolean isExplained(Place place) {
        return reading.state().place().equals(place);
    }

    /** Where a pixel is, in words. */
    String pixel(int pixel) {
        return PixelGrid.place(pixel, words);
    }

    static String digit(int digit) {
        return Integer.toString(digit);
    }

    static String text(double number) {
        return Numbers.ROUNDED.text(number);
    }

    static Cell cell(double number) {
        return Cell.of(number, Numbers.ROUNDED);
    }
}
