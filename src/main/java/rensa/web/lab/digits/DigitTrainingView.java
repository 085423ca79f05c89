package rensa.web.lab.digits;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.view.PlotView;

/**
 * The lab of digit training as its template draws it.
 *
 * @param data drawn digits or MNIST; null where the server has no MNIST
 * @param seed null for MNIST
 * @param next where one epoch more is fetched from, by itself; null where it stands still
 * @param pace how long that waits
 * @param atEnd whether all epochs are done, so that one can only begin again
 * @param most for how many epochs the network learns in all
 * @param waiting that the files are being read, or why they cannot be; null where there are epochs to show
 * @param plots accuracy and loss by epoch; none while there are no epochs
 * @param misread what it reads wrongly; null for MNIST
 * @param samples pictures that it learns from; null for MNIST
 * @param reading where one draws for this very network; null for MNIST
 */
public record DigitTrainingView(
        Card card,
        Choice data,
        Counter epochs,
        Counter seed,
        String next,
        String pace,
        boolean isPlaying,
        boolean atEnd,
        int most,
        String waiting,
        List<PlotView> plots,
        PicturesView misread,
        PicturesView samples,
        String reading,
        List<String> about) {

    /** Some pictures with a heading. */
    public record PicturesView(String title, List<PictureView> pictures) {}

    /** A picture in shades of grey. */
    public record PictureView(String caption, double side, List<Pixel> pixels) {}

    /** A pixel that is not white. */
    public record Pixel(double x, double y, double width, String css) {}
}
