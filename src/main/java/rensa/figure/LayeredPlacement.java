package rensa.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;

/**
 * The placement of a structure by the layered method: nodes stand in layers, every edge runs from a layer to one further
 * right, and a label takes a place in a layer as a node does, so that nothing covers it.
 *
 * <p>K. Sugiyama, S. Tagawa, M. Toda: Methods for visual understanding of hierarchical system structures, 1981.
 */
final class LayeredPlacement {
    private LayeredPlacement() {}

    static GraphFigure place(Structure structure) {
        Draft draft = Draft.of(structure);
        draft.layOut();
        List<GraphFigure.Node> nodes = nodes(structure, draft);
        List<GraphFigure.Edge> edges = edges(structure, draft, nodes);
        GraphFigure.Outlet outlet = outlet(draft, nodes.get(structure.output()));
        return new Straightening(nodes, edges, outlet)
                .figure(draft.canvas().getWidth(), draft.canvas().getHeight());
    }

    private static List<GraphFigure.Node> nodes(Structure structure, Draft draft) {
        List<GraphFigure.Node> nodes = new ArrayList<>();
        for (int index = 0; index < structure.items().size(); index++) {
            Structure.Item item = structure.items().get(index);
            Box room = box(draft.nodes().get(index));
            Box box = new Box(room.x() + (room.width() - item.width()) / 2, room.y(), item.width(), item.height());
            nodes.add(GraphFigure.Node.of(
                    index, item.form(), index == structure.output(), box, caption(item, room, box)));
        }
        return nodes;
    }

    private static Optional<Box> caption(Structure.Item item, Box room, Box box) {
        double width = item.captionWidth();
        return width == 0
                ? Optional.empty()
                : Optional.of(
                        new Box(room.x() + (room.width() - width) / 2, box.bottom(), width, item.captionHeight()));
    }

    private static List<GraphFigure.Edge> edges(Structure structure, Draft draft, List<GraphFigure.Node> nodes) {
        List<GraphFigure.Edge> edges = new ArrayList<>();
        for (GraphFigure.Node consumer : nodes) {
            List<Integer> inputs = structure.items().get(consumer.index()).inputs();
            for (int position = 0; position < inputs.size(); position++) {
                ElkEdge edge = draft.edges().get(consumer.index()).get(position);
                Box label = box(edge.getLabels().get(0));
                GraphFigure.Node producer = nodes.get(inputs.get(position));
                List<Point> points = levelThrough(label, points(producer, edge, inlet(consumer, edge)));
                edges.add(new GraphFigure.Edge(
                        producer.index(), consumer.index(), position, Route.through(points), label));
            }
        }
        return edges;
    }

    private static GraphFigure.Outlet outlet(Draft draft, GraphFigure.Node output) {
        Box label = box((ElkNode) draft.outlet().getTargets().get(0).eContainer());
        Point end = new Point(label.right(), label.centreY());
        return new GraphFigure.Outlet(Route.through(levelThrough(label, points(output, draft.outlet(), end))), label);
    }

    /* The kernel takes an edge to the side of the room around its consumer; from there it goes on to the outline. */
    private static Point inlet(GraphFigure.Node consumer, ElkEdge edge) {
        double y = section(edge).getEndY();
        Box box = consumer.box();
        return new Point(box.x() + consumer.form().inset(box.height(), y - box.centreY()), y);
    }

    private static List<Point> points(GraphFigure.Node producer, ElkEdge edge, Point end) {
        ElkEdgeSection section = section(edge);
        List<Point> points = new ArrayList<>();
        points.add(new Point(producer.box().right(), section.getStartY()));
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        points.add(end);
        return points;
    }

    /* The kernel leaves out a bend of less than a pixel, and the line would lean. */
    private static List<Point> levelThrough(Box label, List<Point> points) {
        List<Point> level = new ArrayList<>();
        points.stream().filter(point -> point.x() < label.x()).forEach(level::add);
        level.add(new Point(label.x(), label.centreY()));
        level.add(new Point(label.right(), label.centreY()));
        points.stream().filter(point -> point.x() > label.right()).forEach(level::add);
        return level;
    }

    private static ElkEdgeSection section(ElkEdge edge) {
        return edge.getSections().get(0);
    }

    private static Box box(ElkShape shape) {
        return new Box(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
    }
}
