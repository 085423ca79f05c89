package rensa.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.figure.Box;
import rensa.figure.GraphFigure;
import rensa.figure.GraphPlacement;
import rensa.web.view.FigureView;
import rensa.web.view.FigureView.NodeView;

/**
 * The graph of an exercise as {@code templates/practice/figure.html} draws it: with numbers at its edges, or blanks.
 *
 * @param edges those between nodes, and last the one that leaves the output
 */
public record BlankFigure(double width, double height, String css, List<NodeView> nodes, List<Line> edges) {
    /**
     * An edge.
     *
     * @param path path data from producer to consumer
     * @param place an SVG transform to the middle of its label, where the line passes
     */
    public record Line(String path, String css, String place, Slot value, Slot gradient) {}

    /** The figure of a sheet with some contents; none where the graph is too entangled to be drawn. */
    public static Optional<BlankFigure> of(Sheet sheet, Contents contents) {
        return GraphPlacement.of(sheet.graph()).map(figure -> of(sheet, contents, figure));
    }

    private static BlankFigure of(Sheet sheet, Contents contents, GraphFigure figure) {
        List<Line> edges = new ArrayList<>();
        figure.edges()
                .forEach(edge -> edges.add(line(
                        edge.route().path(),
                        edge.label(),
                        contents.value(edge.producer()),
                        contents.gradient(new Graph.Edge(edge.consumer(), edge.position())))));
        edges.add(line(
                figure.outlet().route().path(),
                figure.outlet().label(),
                contents.value(sheet.graph().output().index()),
                contents.start()));
        return new BlankFigure(
                figure.width(),
                figure.height(),
                FigureView.css(figure.width()),
                figure.nodes().stream()
                        .map(placed -> node(sheet, contents, placed))
                        .toList(),
                edges);
    }

    private static NodeView node(Sheet sheet, Contents contents, GraphFigure.Node placed) {
        Node node = sheet.graph().node(placed.index());
        boolean isKnown = !contents.value(node.index()).isBlank();
        return NodeView.of(
                placed,
                node,
                null,
                node.id(),
                isKnown ? "" : " pending",
                sheet.scene().brief(sheet.scene().value(node.index())));
    }

    private static Line line(String path, Box label, Slot value, Slot gradient) {
        return new Line(
                path,
                value.isBlank() ? "edge pending" : "edge",
                "translate(" + label.centreX() + " " + label.centreY() + ")",
                value,
                gradient);
    }
}
