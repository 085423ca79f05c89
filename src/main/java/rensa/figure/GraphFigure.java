package rensa.figure;

import java.util.List;
import java.util.Optional;

/**
 * A placed graph: where each node and each edge is drawn, and where their text may stand. Immutable. Its coordinates begin
 * at (0, 0) and include a margin.
 *
 * @param nodes by the index of the graph's node
 * @param edges by consumer, then by position
 * @param outlet the line that leaves the output
 */
public record GraphFigure(double width, double height, List<Node> nodes, List<Edge> edges, Outlet outlet) {
    /** A name takes at most this many columns in its leaf or caption; {@link DisplayWidth#fit} shortens it. */
    public static final int NAME_COLUMNS = 18;

    public GraphFigure {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A placed node.
     *
     * @param index the graph's node
     * @param form what is drawn in {@code box}
     * @param output whether the backward pass starts here: drawn with a double edge
     * @param caption the room under an operation for its name; a leaf shows its name inside
     * @param outline path data of its outline around the origin, to be moved to the centre of the box
     * @param inner path data of the second edge of the output
     */
    public record Node(
            int index,
            Form form,
            boolean output,
            Box box,
            Optional<Box> caption,
            String outline,
            Optional<String> inner) {
        private static final double GAP = 4;

        static Node of(int index, Form form, boolean output, Box box, Optional<Box> caption) {
            String inner = form.outline(box.width() - 2 * GAP, box.height() - 2 * GAP);
            return new Node(
                    index,
                    form,
                    output,
                    box,
                    caption,
                    form.outline(box.width(), box.height()),
                    output ? Optional.of(inner) : Optional.empty());
        }
    }

    /**
     * A placed edge.
     *
     * @param producer the node whose value it carries
     * @param consumer the node that uses the value
     * @param position which of the consumer's inputs it is
     * @param route from the producer's outline to the consumer's
     * @param label the room for the label: the edge runs level through its middle, the value stands above and the gradient
     *     below
     */
    public record Edge(int producer, int consumer, int position, Route route, Box label) {}

    /**
     * The line that leaves the output to the right and has no consumer. The final value and the gradient at which the
     * backward pass starts stand at it.
     *
     * @param label as at an edge; the line ends at its right side
     */
    public record Outlet(Route route, Box label) {}
}
