package rensa.figure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A structure in the words of the Eclipse Layout Kernel, which writes coordinates into it.
 *
 * @param canvas holds all the others
 * @param nodes as the structure's items; a node's ports are its inputs, in their order, and then its output
 * @param edges by consumer, then by position
 * @param outlet an edge from the output to a node that is as large as a label and is not drawn
 */
record Draft(ElkNode canvas, List<ElkNode> nodes, List<List<ElkEdge>> edges, ElkEdge outlet) {
    private static final double LABEL_WIDTH = 76;
    private static final double LABEL_HEIGHT = 44;
    private static final double MARGIN = 12;
    private static final double BETWEEN_ROWS = 14;
    private static final double BETWEEN_LAYERS = 14;
    private static final double BESIDE_LINE = 10;

    /** How often crossings are sought to be fewer. The default of 7 leaves a fifth more of them. */
    private static final int THOROUGHNESS = 30;

    static Draft of(Structure structure) {
        ElkNode canvas = emptyCanvas();
        List<ElkNode> nodes =
                structure.items().stream().map(item -> node(canvas, item)).toList();
        List<List<ElkEdge>> edges = new ArrayList<>();
        for (int consumer = 0; consumer < nodes.size(); consumer++) {
            edges.add(edgesInto(
                    nodes.get(consumer), structure.items().get(consumer).inputs(), nodes));
        }
        return new Draft(canvas, nodes, edges, outlet(canvas, nodes.get(structure.output())));
    }

    /** Writes the coordinates. */
    void layOut() {
        // Registers the data types of the options, once and under a lock; the layout does not run without it.
        LayoutMetaDataService.getInstance();
        new LayeredLayoutProvider().layout(canvas, new BasicProgressMonitor());
    }

    private static ElkNode emptyCanvas() {
        ElkNode canvas = ElkGraphUtil.createGraph();
        canvas.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        canvas.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        canvas.setProperty(LayeredOptions.RANDOM_SEED, 1);
        canvas.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        canvas.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        // Puts an operation in the middle of its operands.
        canvas.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        // A contribution belongs to the consumer, so its label stands there however long the edge is.
        canvas.setProperty(
                LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY,
                CenterEdgeLabelPlacementStrategy.HEAD_LAYER);
        canvas.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        canvas.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_ROWS);
        canvas.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 2 * BETWEEN_ROWS);
        canvas.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE_LINE);
        canvas.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BESIDE_LINE);
        canvas.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
        canvas.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        canvas.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        return canvas;
    }

    private static ElkNode node(ElkNode canvas, Structure.Item item) {
        ElkNode node = node(canvas, item.totalWidth(), item.totalHeight());
        for (int position = 0; position < item.inputs().size(); position++) {
            port(node, PortSide.WEST, item.inputY(position));
        }
        port(node, PortSide.EAST, item.outputY());
        return node;
    }

    private static ElkNode node(ElkNode canvas, double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(canvas);
        node.setDimensions(width, height);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        return node;
    }

    private static ElkPort port(ElkNode node, PortSide side, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setLocation(side == PortSide.WEST ? 0 : node.getWidth(), y);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private static List<ElkEdge> edgesInto(ElkNode consumer, List<Integer> inputs, List<ElkNode> nodes) {
        List<ElkEdge> edges = new ArrayList<>();
        for (int position = 0; position < inputs.size(); position++) {
            ElkNode producer = nodes.get(inputs.get(position));
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(
                    outputPort(producer), consumer.getPorts().get(position));
            // A line with a thickness would pass half of it beside the middle of its label.
            edge.setProperty(LayeredOptions.EDGE_THICKNESS, 0.0);
            label(edge);
            edges.add(edge);
        }
        return edges;
    }

    private static ElkPort outputPort(ElkNode node) {
        return node.getPorts().get(node.getPorts().size() - 1);
    }

    private static void label(ElkEdge edge) {
        // The kernel passes over a label without text; what it says does not matter.
        ElkLabel label = ElkGraphUtil.createLabel("value and gradient", edge);
        label.setDimensions(LABEL_WIDTH, LABEL_HEIGHT);
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }

    private static ElkEdge outlet(ElkNode canvas, ElkNode output) {
        ElkNode end = node(canvas, LABEL_WIDTH, LABEL_HEIGHT);
        return ElkGraphUtil.createSimpleEdge(outputPort(output), port(end, PortSide.WEST, LABEL_HEIGHT / 2));
    }
}
