package rensa.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last phase of a placement: takes out each bend of an edge that keeps no distance from anything. What remains leads to
 * a node without a last small turn before it.
 */
final class Straightening {
    private static final double CLEARANCE = 4;

    private final List<GraphFigure.Node> nodes;
    private final List<GraphFigure.Edge> edges;
    private final GraphFigure.Outlet outlet;

    Straightening(List<GraphFigure.Node> nodes, List<GraphFigure.Edge> edges, GraphFigure.Outlet outlet) {
        this.nodes = nodes;
        this.edges = edges;
        this.outlet = outlet;
    }

    GraphFigure figure(double width, double height) {
        return new GraphFigure(
                Box.tenth(width),
                Box.tenth(height),
                nodes,
                edges.stream().map(this::straightened).toList(),
                outlet);
    }

    private GraphFigure.Edge straightened(GraphFigure.Edge edge) {
        List<Box> obstacles = obstacles(edge);
        List<Point> points = new ArrayList<>(edge.route().points());
        for (int i = points.size() - 2; i > 0; i--) {
            if (!isBeside(edge.label(), points.get(i)) && isFree(points.get(i - 1), points.get(i + 1), obstacles)) {
                points.remove(i);
            }
        }
        return new GraphFigure.Edge(
                edge.producer(), edge.consumer(), edge.position(), Route.through(points), edge.label());
    }

    /* Such a bend begins or ends the level line through the label. */
    private static boolean isBeside(Box label, Point bend) {
        return bend.y() == label.centreY();
    }

    private static boolean isFree(Point from, Point to, List<Box> obstacles) {
        return obstacles.stream().noneMatch(box -> box.isCrossed(from, to));
    }

    private List<Box> obstacles(GraphFigure.Edge edge) {
        Stream<Box> boxes = nodes.stream()
                .filter(node -> node.index() != edge.producer() && node.index() != edge.consumer())
                .map(GraphFigure.Node::box);
        Stream<Box> labels = edges.stream().filter(other -> other != edge).map(GraphFigure.Edge::label);
        Stream<Box> distant = Stream.of(boxes, labels, Stream.of(outlet.label()))
                .flatMap(stream -> stream)
                .map(box -> box.grown(CLEARANCE));
        // A caption's text does not fill its room, and an edge may pass close by on its way to the circle above.
        Stream<Box> captions = nodes.stream().flatMap(node -> node.caption().stream());
        return Stream.concat(distant, captions).toList();
    }
}
