package rensa.engine;

import java.util.List;

/** The shapes of all nodes, known before anything is computed. */
public final class Shapes {
    private final List<Shape> shapes;

    private Shapes(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /**
     * Works out every shape from those of the inputs.
     *
     * @param inputs the shapes of the graph's inputs, in the order of {@link Graph#inputs()}
     * @param mostElements the most elements that one value may have
     * @throws ShapeMismatch if an op cannot take the shapes that reach it; it names the node
     * @throws TooManyElements if a value would have more elements than allowed; it names the node
     */
    public static Shapes infer(Graph graph, List<Shape> inputs, int mostElements) {
        Shape[] shapes = new Shape[graph.size()];
        int given = 0;
        for (Node node : graph.nodes()) {
            int index = node.index();
            if (node instanceof Node.Operation operation) {
                shapes[index] = infer(operation, shapes);
            } else {
                shapes[index] = node instanceof Node.Input ? inputs.get(given++) : Shape.SCALAR;
            }
            if (shapes[index].size() > mostElements) {
                throw new TooManyElements(index, shapes[index], mostElements);
            }
        }
        return new Shapes(List.of(shapes));
    }

    private static Shape infer(Node.Operation operation, Shape[] shapes) {
        List<Shape> inputs =
                operation.inputs().stream().map(input -> shapes[input]).toList();
        try {
            return operation.op().shape(inputs);
        } catch (ShapeMismatch mismatch) {
            throw mismatch.at(operation.index());
        }
    }

    public Shape of(int node) {
        return shapes.get(node);
    }

    /** A value that would be larger than allowed. */
    public static final class TooManyElements extends RuntimeException {
        private final int node;
        private final transient Shape shape;
        private final int most;

        TooManyElements(int node, Shape shape, int most) {
            super(shape + " has more than " + most + " elements", null, false, false);
            this.node = node;
            this.shape = shape;
            this.most = most;
        }

        public int node() {
            return node;
        }

        public Shape shape() {
            return shape;
        }

        public int most() {
            return most;
        }
    }
}
