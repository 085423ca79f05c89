package rensa.engine;

import java.util.List;

/** Shapes that an op cannot take: which, why, and (once known) at which node. */
public final class ShapeMismatch extends RuntimeException {
    /** Why the shapes do not go together. */
    public enum Reason {
        /** Elementwise: two axes differ and neither has length 1. */
        BROADCAST,
        /** Matrix product: columns on the left are not rows on the right. */
        MATMUL,
        /** Matrix product with a scalar. */
        MATMUL_SCALAR,
        /** A loss needs outputs and targets of one shape. */
        SAME_SHAPE,
        /** An op along the last axis was given a scalar. */
        NEEDS_AXIS
    }

    private final transient Reason reason;
    private final transient List<Shape> shapes;
    private final int node;

    ShapeMismatch(Reason reason, List<Shape> shapes) {
        this(reason, shapes, -1);
    }

    private ShapeMismatch(Reason reason, List<Shape> shapes, int node) {
        super(reason + " " + shapes, null, false, false);
        this.reason = reason;
        this.shapes = List.copyOf(shapes);
        this.node = node;
    }

    ShapeMismatch at(int node) {
        return new ShapeMismatch(reason, shapes, node);
    }

    public Reason reason() {
        return reason;
    }

    /** The shapes of the inputs, in order. */
    public List<Shape> shapes() {
        return shapes;
    }

    /** The index of the node whose inputs do not go together. */
    public int node() {
        return node;
    }
}
