package rensa.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import rensa.engine.Graph;
import rensa.engine.Node;

/**
 * What placing depends on, and nothing else: the size of each node and what it is connected to. Graphs of equal structure
 * share a figure.
 *
 * @param items by the index of the graph's node
 * @param output the index of the output
 */
record Structure(List<Item> items, int output) {
    private static final double COLUMN = 7.5;
    private static final double PADDING = 12;
    private static final double LEAF_WIDTH = 80;
    private static final double LEAF_HEIGHT = 48;
    private static final double CONSTANT_WIDTH = 44;
    private static final double CONSTANT_HEIGHT = 36;
    private static final double OPERATION_HEIGHT = 44;
    private static final double CAPTION_HEIGHT = 20;
    private static final int CIRCLE_COLUMNS = 4;

    private static final MathContext SHOWN_DIGITS = new MathContext(6);

    /**
     * What one node asks for: room for what is drawn, room for a caption under it, and a place for each edge.
     *
     * @param captionWidth 0 where there is no caption: in a leaf, which shows its name inside
     */
    record Item(Form form, double width, double height, double captionWidth, List<Integer> inputs) {
        double captionHeight() {
            return captionWidth == 0 ? 0 : CAPTION_HEIGHT;
        }

        double totalWidth() {
            return Math.max(width, captionWidth);
        }

        double totalHeight() {
            return height + captionHeight();
        }

        /** How far below its top the edge into an input arrives: the first operand above, the last below. */
        double inputY(int position) {
            double gap = 0.4 * height / Math.max(1, inputs.size() - 1);
            return height / 2 + (position - (inputs.size() - 1) / 2.0) * gap;
        }

        /** How far below its top its output leaves. */
        double outputY() {
            return height / 2;
        }
    }

    Structure {
        items = List.copyOf(items);
    }

    static Structure of(Graph graph) {
        return new Structure(
                graph.nodes().stream().map(Structure::item).toList(),
                graph.output().index());
    }

    private static Item item(Node node) {
        if (node instanceof Node.Operation operation) {
            return operation(operation);
        }
        return node instanceof Node.Constant constant
                ? leaf(CONSTANT_WIDTH, CONSTANT_HEIGHT, text(constant))
                : leaf(LEAF_WIDTH, LEAF_HEIGHT, node.id());
    }

    private static Item operation(Node.Operation node) {
        String symbol = node.op().symbol();
        boolean isShort = DisplayWidth.columns(symbol) <= CIRCLE_COLUMNS;
        Form form = isShort ? Form.CIRCLE : Form.PILL;
        double width = isShort ? OPERATION_HEIGHT : textWidth(symbol) + 2 * PADDING;
        return new Item(form, width, OPERATION_HEIGHT, textWidth(node.id()), node.inputs());
    }

    private static Item leaf(double leastWidth, double height, String text) {
        return new Item(Form.BOX, Math.max(leastWidth, textWidth(text) + 2 * PADDING), height, 0, List.of());
    }

    private static String text(Node.Constant constant) {
        return BigDecimal.valueOf(constant.value())
                .round(SHOWN_DIGITS)
                .stripTrailingZeros()
                .toString();
    }

    private static double textWidth(String text) {
        return COLUMN * Math.min(GraphFigure.NAME_COLUMNS, DisplayWidth.columns(text));
    }
}
