package rensa.figure.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.figure.Box;
import rensa.figure.Point;
import rensa.figure.network.NetworkFigure.Bias;
import rensa.figure.network.NetworkFigure.Column;
import rensa.figure.network.NetworkFigure.Edge;
import rensa.figure.network.NetworkFigure.Line;
import rensa.figure.network.NetworkFigure.Neuron;
import rensa.figure.network.NetworkFigure.Outlet;

/**
 * Places a network. Columns go from left to right and are centred on one line; edges are straight.
 *
 * <p>Where few edges leave a neuron, their numbers stand near it: there edges of one neuron are still apart from those of the
 * next, whichever way they cross later.
 */
public final class NetworkPlacement {
    private static final double MARGIN = 6;
    private static final double HEAD = 40;
    private static final double FOOT = 40;
    private static final double NEURON_WIDTH = 124;
    private static final double NEURON_HEIGHT = 58;
    private static final double BIAS_WIDTH = 124;
    private static final double BIAS_HEIGHT = 17;
    private static final double BIAS_GAP = 7;
    private static final double APART = 20;
    private static final double PITCH = NEURON_HEIGHT + BIAS_HEIGHT + BIAS_GAP + APART;
    private static final double GAP = 72;
    private static final double GAP_WITH_LABELS = 158;
    private static final double LOSS_GAP = 96;

    private static final double LABEL_HEIGHT = 14;
    /** With more edges in all, their numbers are only in the table. */
    private static final int MOST_LABELS = 26;

    private static final double FARTHEST_LABEL = 0.3;

    /* How thick a line is for the largest number of all, and for 0. */
    private static final double THICKEST = 7;
    private static final double THINNEST = 0.8;

    private final List<Integer> widths;
    private final boolean hasLabels;
    private final double gap;
    private final double height;

    private NetworkPlacement(List<Integer> widths) {
        this.widths = widths;
        this.hasLabels = edges() <= MOST_LABELS
                && widths.stream().skip(1).allMatch(width -> labelShare(width) * PITCH >= LABEL_HEIGHT);
        this.gap = hasLabels ? GAP_WITH_LABELS : GAP;
        int tallest = widths.stream().mapToInt(Integer::intValue).max().orElseThrow();
        this.height = HEAD + tallest * PITCH + FOOT + 2 * MARGIN;
    }

    /** The figure of a network with so many inputs, neurons in each hidden layer, and outputs. */
    public static NetworkFigure of(List<Integer> widths) {
        return new NetworkPlacement(widths).place();
    }

    /**
     * How thick the line of a number is.
     *
     * @param largest the largest size of any number in the figure
     */
    public static double thickness(double value, double largest) {
        double share = Math.min(1, Math.abs(value) / largest);
        double thickness = THINNEST + (THICKEST - THINNEST) * (Double.isNaN(share) ? 0 : share);
        return Math.round(thickness * 10) / 10.0;
    }

    private int edges() {
        return IntStream.range(1, widths.size())
                .map(layer -> widths.get(layer - 1) * widths.get(layer))
                .sum();
    }

    /** How far along its edge a label stands where each neuron has so many, so that all labels of a layer are evenly apart. */
    private static double labelShare(int edges) {
        return Math.min(FARTHEST_LABEL, 1.0 / (edges + 1));
    }

    private NetworkFigure place() {
        List<Column> columns =
                IntStream.range(0, widths.size()).mapToObj(this::column).toList();
        Column outputs = columns.get(columns.size() - 1);
        double left = left(widths.size() - 1) + NEURON_WIDTH + LOSS_GAP;
        Box loss = new Box(left, middle() - NEURON_HEIGHT / 2, NEURON_WIDTH, NEURON_HEIGHT);
        return new NetworkFigure(
                loss.right() + MARGIN, height, columns, edges(columns), loss, outlets(outputs, loss), hasLabels);
    }

    /** The line on which all columns are centred. */
    private double middle() {
        return MARGIN + HEAD + (height - 2 * MARGIN - HEAD - FOOT) / 2 + (BIAS_HEIGHT + BIAS_GAP) / 2;
    }

    private double left(int column) {
        return MARGIN + column * (NEURON_WIDTH + gap);
    }

    private Column column(int number) {
        int width = widths.get(number);
        double left = left(number);
        double top = middle() - (width - 1) * PITCH / 2 - NEURON_HEIGHT / 2;
        List<Neuron> neurons = IntStream.range(0, width)
                .mapToObj(i -> new Box(left, top + i * PITCH, NEURON_WIDTH, NEURON_HEIGHT))
                .map(box -> new Neuron(box, number == 0 ? Optional.empty() : Optional.of(bias(box))))
                .toList();
        double room = NEURON_WIDTH + 2 * MARGIN;
        double centre = left + NEURON_WIDTH / 2;
        return new Column(
                new Box(centre - room / 2, MARGIN, room, HEAD),
                new Box(centre - room / 2, height - MARGIN - FOOT, room, FOOT),
                neurons);
    }

    private static Bias bias(Box neuron) {
        Box box = new Box(
                neuron.centreX() - BIAS_WIDTH / 2, neuron.y() - BIAS_GAP - BIAS_HEIGHT, BIAS_WIDTH, BIAS_HEIGHT);
        return new Bias(box, new Line(new Point(box.centreX(), box.bottom()), new Point(box.centreX(), neuron.y())));
    }

    private List<Edge> edges(List<Column> columns) {
        List<Edge> edges = new ArrayList<>();
        for (int layer = 1; layer < columns.size(); layer++) {
            List<Neuron> sources = columns.get(layer - 1).neurons();
            List<Neuron> neurons = columns.get(layer).neurons();
            for (int from = 0; from < sources.size(); from++) {
                for (int to = 0; to < neurons.size(); to++) {
                    Line line = line(sources.get(from).box(), neurons.get(to).box());
                    edges.add(new Edge(layer, from, to, line, line.at(labelShare(neurons.size()))));
                }
            }
        }
        return edges;
    }

    private static Line line(Box from, Box to) {
        return new Line(new Point(from.right(), from.centreY()), new Point(to.x(), to.centreY()));
    }

    private static List<Outlet> outlets(Column outputs, Box loss) {
        return outputs.neurons().stream()
                .map(Neuron::box)
                .map(box -> new Outlet(line(box, loss), new Point(box.right() + 8, box.bottom() - 2)))
                .toList();
    }
}
