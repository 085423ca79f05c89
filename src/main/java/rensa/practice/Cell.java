package rensa.practice;

import java.util.Optional;
import rensa.engine.Graph;

/** A blank of an exercise: a number of one node. */
public record Cell(Kind kind, int node) {
    /** Which number of the node is asked for. */
    public enum Kind {
        /** The value of the forward pass. */
        VALUE("value."),
        /** The gradient. */
        GRADIENT(""),
        /** The value after one step of gradient descent. */
        UPDATED("new.");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    public static Cell gradient(int node) {
        return new Cell(Kind.GRADIENT, node);
    }

    public static Cell value(int node) {
        return new Cell(Kind.VALUE, node);
    }

    public static Cell updated(int node) {
        return new Cell(Kind.UPDATED, node);
    }

    /** How requests name the cell: a gradient by its node alone, {@code value.NODE}, {@code new.NODE}. No name has a point. */
    public String key(Graph graph) {
        return kind.prefix + graph.node(node).id();
    }

    /** The cell of that key; none if the graph has no such node. */
    public static Optional<Cell> ofKey(String key, Graph graph) {
        for (Kind kind : new Kind[] {Kind.VALUE, Kind.UPDATED}) {
            if (key.startsWith(kind.prefix)) {
                return graph.node(key.substring(kind.prefix.length())).map(node -> new Cell(kind, node.index()));
            }
        }
        return graph.node(key).map(node -> gradient(node.index()));
    }
}
