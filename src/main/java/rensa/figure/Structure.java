package rensa.figure;

import java.util.Arrays;
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
    /** A long number is shown rounded; this is enough for six digits, a sign and a point. */
    private static final int CONSTANT_COLUMNS = 9;

    private static final double CONSTANT_HEIGHT = 36;
    private static final double OPERATION_HEIGHT = 44;
    private static final double CAPTION_HEIGHT = 20;
    private static final int CIRCLE_COLUMNS = 4;

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

    /** How many layers all edges together span, which is what placing costs. A leaf stands just before its first use. */
    int span() {
        int[] layers = layers();
        int span = 0;
        for (int index = 0; index < layers.length; index++) {
            for (int input : items.get(index).inputs()) {
                span += layers[index] - layers[input];
            }
        }
        return span;
    }

    private int[] layers() {
        int[] layers = new int[items.size()];
        int[] firstUse = new int[items.size()];
        Arrays.fill(firstUse, Integer.MAX_VALUE);
        for (int index = 0; index < layers.length; index++) {
            for (int input : items.get(index).inputs()) {
                layers[index] = Math.max(layers[index], layers[input] + 1);
            }
            for (int input : items.get(index).inputs()) {
                firstUse[input] = Math.min(firstUse[input], layers[index]);
            }
        }
        for (int index = 0; index < layers.length; index++) {
            boolean usedLeaf = items.get(index).inputs().isEmpty() && firstUse[index] < Integer.MAX_VALUE;
            layers[index] = usedLeaf ? firstUse[index] - 1 : layers[index];
        }
        return layers;
    }

    private static Item item(Node node) {
        if (node instanceof Node.Operation operation) {
            return operation(operation);
        }
        return node instanceof Node.Constant constant && !constant.isNamed()
                ? leaf(CONSTANT_WIDTH, CONSTANT_HEIGHT, digits(constant))
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

    private static String digits(Node.Constant constant) {
        String digits = Double.toString(constant.value());
        return digits.substring(0, Math.min(CONSTANT_COLUMNS, digits.length()));
    }

    private static double textWidth(String text) {
        return COLUMN * Math.min(GraphFigure.NAME_COLUMNS, DisplayWidth.columns(text));
    }
}
