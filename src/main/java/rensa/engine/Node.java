package rensa.engine;

import java.util.List;

/** A node of a graph. Its index is its place in the order of computation. */
public sealed interface Node {
    /** The name that the program gave it, or {@code n1}, {@code n2}… */
    String id();

    int index();

    /** The indices of the nodes that it is computed from, an edge each; none for a leaf. */
    default List<Integer> inputs() {
        return List.of();
    }

    /** A leaf whose value is given from outside. */
    record Input(int index, String id) implements Node {}

    /**
     * A leaf with a value of its own.
     *
     * @param isNamed whether the program gave it its name, or it is just a number in a formula
     */
    record Constant(int index, String id, double value, boolean isNamed) implements Node {}

    /** A node that is computed. */
    record Operation(int index, String id, Op op, List<Integer> inputs) implements Node {
        public Operation {
            inputs = List.copyOf(inputs);
        }
    }
}
