package rensa.web.lab.digits;

import java.util.List;
import rensa.web.lab.Card;
import rensa.web.lab.Choice;
import rensa.web.lab.Counter;
import rensa.web.lab.network.ExplanationView;
import rensa.web.lab.picture.PixelGrid;
import rensa.web.view.Cell;

/**
 * The digits lab as its template draws it. Lengths that change with the picture are texts, so that all pictures have views of
 * one shape.
 *
 * @param notes what is worth knowing about this reading
 * @param weights the weights of the neuron that is explained; null where none is
 * @param about how the data were made and the network trained, paragraph by paragraph
 */
public record DigitsView(
        Card card,
        PixelGrid grid,
        Choice target,
        Counter epochs,
        Counter seed,
        BarsView probabilities,
        ColumnsView hidden,
        MapView gradient,
        List<String> notes,
        ExplanationView explanation,
        MapView weights,
        TablesView tables,
        List<String> about) {

    /** The probabilities as bars. */
    public record BarsView(String label, double width, double height, List<Bar> bars) {}

    /**
     * A digit's probability.
     *
     * @param end the right end of its rail, after which the number stands
     */
    public record Bar(
            String name,
            double nameY,
            double x,
            double y,
            double height,
            double whole,
            String length,
            double end,
            String css,
            String number) {}

    /** What the hidden neurons hand on, as columns. */
    public record ColumnsView(String label, double width, double height, double nameY, List<Column> columns) {}

    public record Column(String name, double nameX, double x, String y, double width, String height, String css) {}

    /**
     * A number for each pixel, as colours and signs.
     *
     * @param low the number that is darkest purple
     * @param high the number that is darkest green
     */
    public record MapView(String title, String label, String low, String high, double side, List<Square> squares) {}

    /**
     * A pixel.
     *
     * @param css its colour, and whether it is explained
     * @param ring the class of the ring around the sign, which marks a black pixel
     */
    public record Square(
            double x, double y, double width, double centreX, double centreY, String css, String sign, String ring) {}

    /** All numbers. */
    public record TablesView(
            List<DigitRow> digits, List<NeuronRow> neurons, List<String> columns, List<PixelRow> pixels) {}

    /** A digit: its score, its probability, and the gradient of the score. */
    public record DigitRow(
            String name, String href, String css, Cell score, Cell probability, Cell target, Cell gradient) {}

    /** A hidden neuron: its sum, what it hands on, and the gradients of both. */
    public record NeuronRow(
            String name, String href, String css, Cell sum, Cell output, Cell outputGradient, Cell sumGradient) {}

    /** The gradients of a row of pixels. */
    public record PixelRow(String name, List<PixelCell> cells) {}

    public record PixelCell(String href, String label, String css, Cell gradient) {}
}
