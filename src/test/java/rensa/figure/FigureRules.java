package rensa.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.engine.Graph;

/** What is true of every figure. */
final class FigureRules {
    /** Coordinates are rounded to tenths, some of them twice. */
    private static final double ROUNDING = 0.2;

    private FigureRules() {}

    static void assertAll(Graph graph, GraphFigure figure) {
        everyNodeAndEdgeIsThere(graph, figure);
        everythingLiesInside(figure);
        noBoxCoversAnother(figure);
        consumersStandRightOfProducers(figure);
        edgesMeetOutlines(figure);
        edgesRunLevelThroughTheirLabels(figure);
        noLinePassesThroughABox(figure);
    }

    static void everyNodeAndEdgeIsThere(Graph graph, GraphFigure figure) {
        assertEquals(
                IntStream.range(0, graph.size()).boxed().toList(),
                figure.nodes().stream().map(GraphFigure.Node::index).toList());
        List<String> expected = graph.nodes().stream()
                .flatMap(node -> IntStream.range(0, node.inputs().size())
                        .mapToObj(position -> node.inputs().get(position) + ">" + node.index() + "." + position))
                .toList();
        assertEquals(
                expected,
                figure.edges().stream()
                        .map(edge -> edge.producer() + ">" + edge.consumer() + "." + edge.position())
                        .toList());
    }

    static void everythingLiesInside(GraphFigure figure) {
        for (Box box : boxes(figure)) {
            assertTrue(
                    box.x() > 0 && box.y() > 0 && box.right() < figure.width() && box.bottom() < figure.height(),
                    () -> box + " leaves " + figure.width() + " × " + figure.height());
        }
        for (Point point :
                routes(figure).flatMap(route -> route.points().stream()).toList()) {
            assertTrue(point.x() > 0 && point.y() > 0 && point.x() < figure.width() && point.y() < figure.height());
        }
    }

    static void noBoxCoversAnother(GraphFigure figure) {
        List<Box> boxes = boxes(figure);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + " covers " + boxes.get(j));
            }
        }
    }

    static void consumersStandRightOfProducers(GraphFigure figure) {
        for (GraphFigure.Edge edge : figure.edges()) {
            assertTrue(box(figure, edge.producer()).right()
                    < box(figure, edge.consumer()).x());
        }
    }

    static void edgesMeetOutlines(GraphFigure figure) {
        for (GraphFigure.Edge edge : figure.edges()) {
            assertOnOutline(figure.nodes().get(edge.producer()), edge.route().start());
            assertOnOutline(figure.nodes().get(edge.consumer()), edge.route().end());
        }
    }

    private static void assertOnOutline(GraphFigure.Node node, Point point) {
        Box box = node.box();
        double radius = node.form() == Form.BOX ? 0 : box.height() / 2;
        Point left = new Point(box.x() + radius, node.form() == Form.BOX ? point.y() : box.centreY());
        Point right = new Point(box.right() - radius, left.y());
        double distance = Math.min(point.distance(left), point.distance(right));
        assertEquals(radius, distance, ROUNDING, () -> point + " is not on the outline of " + node);
    }

    static void edgesRunLevelThroughTheirLabels(GraphFigure figure) {
        figure.edges().forEach(edge -> assertLevelThrough(edge.route(), edge.label()));
        assertLevelThrough(figure.outlet().route(), figure.outlet().label());
        assertEquals(
                figure.outlet().label().right(), figure.outlet().route().end().x());
    }

    private static void assertLevelThrough(Route route, Box label) {
        List<Point> points = route.points();
        assertTrue(
                IntStream.range(1, points.size())
                        .anyMatch(i -> Math.abs(points.get(i - 1).y() - label.centreY()) <= ROUNDING
                                && Math.abs(points.get(i).y() - label.centreY()) <= ROUNDING
                                && points.get(i - 1).x() <= label.x() + ROUNDING
                                && points.get(i).x() >= label.right() - ROUNDING),
                () -> route + " does not run through the middle of " + label);
    }

    static void noLinePassesThroughABox(GraphFigure figure) {
        for (GraphFigure.Edge edge : figure.edges()) {
            Stream<Box> nodes = figure.nodes().stream()
                    .filter(node -> node.index() != edge.producer() && node.index() != edge.consumer())
                    .map(GraphFigure.Node::box);
            Stream<Box> labels =
                    figure.edges().stream().filter(other -> other != edge).map(GraphFigure.Edge::label);
            Stream<Box> captions = figure.nodes().stream().flatMap(node -> node.caption().stream());
            Stream.of(nodes, labels, captions)
                    .flatMap(stream -> stream)
                    .forEach(box -> assertFalse(isCrossed(box, edge.route()), () -> edge + " runs through " + box));
        }
    }

    private static boolean isCrossed(Box box, Route route) {
        List<Point> points = route.points();
        return IntStream.range(1, points.size())
                .anyMatch(i -> box.grown(-ROUNDING).isCrossed(points.get(i - 1), points.get(i)));
    }

    static Box box(GraphFigure figure, int node) {
        return figure.nodes().get(node).box();
    }

    private static List<Box> boxes(GraphFigure figure) {
        List<Box> boxes = new ArrayList<>();
        figure.nodes().forEach(node -> {
            boxes.add(node.box());
            node.caption().ifPresent(boxes::add);
        });
        figure.edges().forEach(edge -> boxes.add(edge.label()));
        boxes.add(figure.outlet().label());
        return boxes;
    }

    private static Stream<Route> routes(GraphFigure figure) {
        return Stream.concat(
                figure.edges().stream().map(GraphFigure.Edge::route),
                Stream.of(figure.outlet().route()));
    }
}
