package rensa.figure.network;

import java.util.List;
import java.util.Optional;
import rensa.figure.Box;
import rensa.figure.Point;

/**
 * A placed network: a column for the inputs and for each layer, and the loss. Immutable. Its coordinates begin at (0, 0) and
 * include a margin.
 *
 * @param columns from the inputs to the output layer
 * @param edges of each weight, layer by layer and within it row by row
 * @param loss where the loss stands, right of the outputs
 * @param outlets the lines from the outputs to the loss
 * @param hasLabels whether there is room for a number at each edge
 */
public record NetworkFigure(
        double width,
        double height,
        List<Column> columns,
        List<Edge> edges,
        Box loss,
        List<Outlet> outlets,
        boolean hasLabels) {
    public NetworkFigure {
        columns = List.copyOf(columns);
        edges = List.copyOf(edges);
        outlets = List.copyOf(outlets);
    }

    /**
     * The inputs, or the neurons of a layer.
     *
     * @param head the room above them for the layer's name
     * @param foot the room below them for a number of the layer
     */
    public record Column(Box head, Box foot, List<Neuron> neurons) {
        public Column {
            neurons = List.copyOf(neurons);
        }
    }

    /**
     * A neuron, or an input.
     *
     * @param bias what is above a neuron; an input has no bias
     */
    public record Neuron(Box box, Optional<Bias> bias) {}

    /** The room for a bias, and the line from there down to its neuron. */
    public record Bias(Box box, Line line) {}

    /**
     * The edge of a weight.
     *
     * @param layer the layer that it belongs to, counted from 1
     * @param from the neuron, or the input, that it comes from
     * @param to the neuron that it leads to
     * @param label the middle of the number of the edge, on its line
     */
    public record Edge(int layer, int from, int to, Line line, Point label) {}

    /**
     * From an output to the loss.
     *
     * @param target where the output's target stands
     */
    public record Outlet(Line line, Point target) {}

    /** A straight line. */
    public record Line(Point start, Point end) {
        /** SVG path data. */
        public String path() {
            return "M" + start.x() + " " + start.y() + "L" + end.x() + " " + end.y();
        }

        /** The point after a share of the way. */
        Point at(double share) {
            return new Point(start.x() + share * (end.x() - start.x()), start.y() + share * (end.y() - start.y()));
        }
    }
}
