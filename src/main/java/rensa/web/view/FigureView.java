package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.figure.Box;
import rensa.figure.DisplayWidth;
import rensa.figure.Form;
import rensa.figure.GraphFigure;
import rensa.web.graph.Moment;

/**
 * The figure of a graph as the template draws it, in CSS pixels.
 *
 * @param edges those between nodes, and last the one that leaves the output
 */
public record FigureView(double width, double height, List<NodeView> nodes, List<EdgeView> edges) {
    /**
     * A node around the origin, to be moved to its place.
     *
     * @param href where its explanation is; null where it leads nowhere
     * @param css {@code leaf}, {@code constant} or {@code operation}, with {@code pill}, {@code word}, {@code long}, {@code pending}, {@code active}, {@code open}
     * @param place an SVG transform to its centre
     * @param outline path data of its outline
     * @param inner path data of the second edge of the output; null for any other
     * @param symbol what stands in an operation; null in a leaf
     * @param name the name, shortened where it is long
     * @param nameY where the name stands: in a leaf, or under an operation
     * @param value the value of a leaf; null for an operation
     */
    public record NodeView(
            String href,
            String label,
            String css,
            String place,
            String outline,
            String inner,
            String symbol,
            String name,
            double nameY,
            String value) {
        /**
         * A node at its place.
         *
         * @param state what CSS says of it besides its kind and form; begins with a space, or is empty
         * @param value its value as text, which a leaf shows
         */
        public static NodeView of(
                GraphFigure.Node placed, Node node, String href, String label, String state, String value) {
            Box box = placed.box();
            boolean operation = node instanceof Node.Operation;
            boolean nameless = node instanceof Node.Constant number && !number.isNamed();
            return new NodeView(
                    href,
                    label,
                    css(placed, node, value) + state,
                    "translate(" + box.centreX() + " " + box.centreY() + ")",
                    placed.outline(),
                    placed.inner().orElse(null),
                    node instanceof Node.Operation op ? op.op().symbol() : null,
                    nameless ? null : DisplayWidth.fit(node.id(), GraphFigure.NAME_COLUMNS),
                    operation ? box.height() / 2 + 14 : -7,
                    operation ? null : value);
        }

        private static String css(GraphFigure.Node placed, Node node, String value) {
            String kind = node instanceof Node.Operation
                    ? "node operation"
                    : node instanceof Node.Constant constant
                            ? constant.isNamed() ? "node leaf constant named" : "node leaf constant"
                            : "node leaf";
            return kind
                    + (placed.form() == Form.PILL ? " pill" : "")
                    + (isWord(node) ? " word" : "")
                    + (value.length() > LONG_VALUE ? " long" : "");
        }

        /** Whether a node's symbol is too long for a circle at its usual size. */
        private static boolean isWord(Node node) {
            return node instanceof Node.Operation operation
                    && DisplayWidth.columns(operation.op().symbol()) > SYMBOL_COLUMNS;
        }

        NodeView withoutLink() {
            return new NodeView(null, label, css, place, outline, inner, symbol, name, nameY, value);
        }
    }

    /**
     * An edge.
     *
     * @param path path data from producer to consumer
     * @param place an SVG transform to the middle of its label, where the line passes
     * @param value what flows forward; null where it is not known
     * @param gradient what flows backward; null where it is not known
     */
    public record EdgeView(String path, String css, String place, String value, String gradient) {}

    /** More characters than this are written smaller in a leaf. */
    private static final int LONG_VALUE = 8;

    private static final int SYMBOL_COLUMNS = 3;
    /** Up to this width a figure is rather shrunk a little than scrolled, where the page is wide. */
    private static final double MEDIUM = 1350;

    public String css() {
        return css(width);
    }

    /** The CSS classes of a figure of some width. */
    public static String css(double width) {
        return width <= MEDIUM ? "graph medium" : "graph";
    }

    /** The figure of a scene's graph. */
    public static FigureView of(Scene scene, GraphFigure figure) {
        List<NodeView> nodes =
                figure.nodes().stream().map(placed -> node(scene, placed)).toList();
        List<EdgeView> edges = new ArrayList<>();
        figure.edges().forEach(placed -> edges.add(edge(scene, placed)));
        edges.add(outlet(scene, figure.outlet()));
        return new FigureView(figure.width(), figure.height(), nodes, edges);
    }

    /** The same figure, of which no part leads anywhere. */
    public FigureView withoutLinks() {
        List<NodeView> unlinked = nodes.stream().map(NodeView::withoutLink).toList();
        return new FigureView(width, height, unlinked, edges);
    }

    private static NodeView node(Scene scene, GraphFigure.Node placed) {
        Node node = scene.node(placed.index());
        return NodeView.of(
                placed,
                node,
                scene.links().node(node.id()),
                scene.described(node),
                state(scene, node),
                scene.brief(scene.value(node.index())));
    }

    private static String state(Scene scene, Node node) {
        boolean active =
                scene.state().step().isPresent() && scene.moment().active().orElse(-1) == node.index();
        boolean open = scene.state().node().filter(node.id()::equals).isPresent();
        return (scene.moment().knowsValue(node.index()) ? "" : " pending")
                + (active ? " active" : "")
                + (open ? " open" : "");
    }

    private static EdgeView edge(Scene scene, GraphFigure.Edge placed) {
        Moment moment = scene.moment();
        boolean forward = moment.knowsValue(placed.producer());
        Tensor contribution = moment.knowsContributions(placed.consumer())
                ? scene.run()
                        .gradients()
                        .contribution(new Graph.Edge(placed.consumer(), placed.position()))
                        .map(edge -> edge.contribution())
                        .orElse(null)
                : null;
        boolean active = moment.active().orElse(-1) == placed.consumer();
        return edge(
                scene,
                placed.route().path(),
                placed.label(),
                forward ? scene.value(placed.producer()) : null,
                contribution,
                active);
    }

    private static EdgeView outlet(Scene scene, GraphFigure.Outlet outlet) {
        int output = scene.output().index();
        boolean active = scene.moment().phase() == Moment.Phase.SEED;
        return edge(
                scene,
                outlet.route().path(),
                outlet.label(),
                scene.moment().knowsValue(output) ? scene.value(output) : null,
                scene.moment().step() > scene.moment().forwardSteps()
                        ? scene.run().upstream()
                        : null,
                active);
    }

    private static EdgeView edge(Scene scene, String path, Box label, Tensor value, Tensor gradient, boolean active) {
        String css = value == null ? "edge pending" : "edge";
        if (active && scene.state().step().isPresent()) {
            css += scene.moment().phase() == Moment.Phase.FORWARD ? " active forward" : " active backward";
        }
        return new EdgeView(
                path,
                css,
                "translate(" + label.centreX() + " " + label.centreY() + ")",
                value == null ? null : scene.brief(value),
                gradient == null ? null : scene.brief(gradient));
    }
}
