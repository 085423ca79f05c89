package rensa.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A placed neuron, as textbooks draw it: the inputs at the left, on the way of each its weight, the sum with the bias above
 * it, the activation, the output. Immutable. Its coordinates begin at (0, 0) and include a margin.
 *
 * @param body what encloses sum and activation
 * @param arms by the number of the input, from the top
 * @param sum of the products and the bias: a circle
 * @param sumCaption the room under it for the sum of the products alone
 * @param bias above the sum
 * @param biasWire from the bias down to the sum; its label stands beside it
 * @param activation a pill
 * @param between from the sum to the activation
 * @param output from the activation out of the neuron
 */
public record NeuronFigure(
        double width,
        double height,
        Box body,
        List<Arm> arms,
        Box sum,
        Box sumCaption,
        Box bias,
        Wire biasWire,
        Box activation,
        Wire between,
        Wire output) {
    /** Room for six digits, a sign, a point and a name. */
    public static final int ROUNDED_COLUMNS = 12;
    /** Room for all digits of a double. */
    public static final int FULL_COLUMNS = 28;

    public NeuronFigure {
        arms = List.copyOf(arms);
    }

    /**
     * What comes in at one input.
     *
     * @param wire from the input to its weight
     * @param weightCaption the room under the weight
     * @param product from the weight to the sum
     */
    public record Arm(Box input, Wire wire, Box weight, Box weightCaption, Wire product) {}

    /**
     * A line with its numbers.
     *
     * @param label the room for them; a level line runs through its middle
     */
    public record Wire(Route route, Box label) {}

    /**
     * A neuron.
     *
     * @param inputs how many it has
     * @param columns how wide its numbers are, in columns of text
     */
    public static NeuronFigure of(int inputs, int columns) {
        return new Placement(inputs, columns).place();
    }

    /** Columns from left to right, each as wide as the numbers ask for; the rows are centred on the sum. */
    private record Placement(int inputs, int columns) {
        private static final double MARGIN = 10;
        private static final double COLUMN = 7.6;
        private static final double SMALL_COLUMN = 7;
        private static final double LINE = 18;
        private static final double BOX = 46;
        private static final double ROW = BOX + LINE + 10;
        private static final double SUM = 52;
        private static final double GAP = 24;
        private static final double PILL = 70;
        private static final double BIAS_WIRE = 40;
        private static final double AROUND = 12;

        NeuronFigure place() {
            Box bias = new Box(sumX() + SUM / 2 - box() / 2, MARGIN, box(), BOX);
            Box sum = new Box(sumX(), centre() - SUM / 2, SUM, SUM);
            Box caption = new Box(sum.centreX() - 4, sum.bottom(), number(), 2 * LINE);
            Box activation = new Box(sum.right() + number(), centre() - BOX / 2, PILL, BOX);
            Point above = new Point(sum.centreX(), bias.bottom());
            Point top = new Point(sum.centreX(), sum.y());
            Wire biasWire = new Wire(
                    Route.through(List.of(above, top)),
                    new Box(sum.centreX() + 8, bias.bottom() + (BIAS_WIRE - LINE) / 2, number(), LINE));
            Box body = new Box(
                    sum.x() - AROUND,
                    sum.y() - AROUND,
                    activation.right() - sum.x() + 2 * AROUND,
                    SUM + caption.height() + 2 * AROUND);
            List<Arm> arms =
                    IntStream.range(0, inputs).mapToObj(i -> arm(i, sum)).toList();
            Wire output = level(activation.right(), activation.right() + number(), centre());
            double lowest = arms.get(inputs - 1).weightCaption().bottom();
            return new NeuronFigure(
                    activation.right() + number() + MARGIN,
                    Math.max(lowest, body.bottom()) + MARGIN,
                    body,
                    arms,
                    sum,
                    caption,
                    bias,
                    biasWire,
                    activation,
                    level(sum.right(), activation.x(), centre()),
                    output);
        }

        private Arm arm(int place, Box sum) {
            double y = centre() + (place - (inputs - 1) / 2.0) * ROW;
            Box input = new Box(MARGIN, y - BOX / 2, box(), BOX);
            Box weight = new Box(input.right() + number(), y - BOX / 2, box(), BOX);
            double end = weight.right() + number();
            Point bend = new Point(end, y);
            Point middle = new Point(sum.centreX(), sum.centreY());
            Point arrival = bend.towards(middle, bend.distance(middle) - SUM / 2);
            Wire product = new Wire(
                    Route.through(List.of(new Point(weight.right(), y), bend, arrival)), label(weight.right(), end, y));
            return new Arm(
                    input,
                    level(input.right(), weight.x(), y),
                    weight,
                    new Box(weight.x(), weight.bottom(), box(), LINE),
                    product);
        }

        private static Wire level(double from, double to, double y) {
            return new Wire(Route.through(List.of(new Point(from, y), new Point(to, y))), label(from, to, y));
        }

        private static Box label(double from, double to, double y) {
            return new Box(from, y - LINE, to - from, 2 * LINE);
        }

        private double box() {
            return columns * SMALL_COLUMN;
        }

        private double number() {
            return columns * COLUMN + 10;
        }

        private double sumX() {
            return MARGIN + 2 * box() + 2 * number() + fan();
        }

        /** The room in which the lines come together: they pass to the left of the bias. */
        private double fan() {
            return (box() - SUM) / 2 + GAP;
        }

        /** How far down the sum stands: half way between the arms, and low enough for the bias above it. */
        private double centre() {
            double arms = (inputs - 1) * ROW + BOX;
            return Math.max(MARGIN + arms / 2, MARGIN + BOX + BIAS_WIRE + SUM / 2);
        }
    }
}
