package rensa.expression;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.Graph;
import rensa.engine.Op;

/** The nodes of a program as they are found, each with its place, up to the limit. */
final class Nodes {
    private final Graph.Builder builder = Graph.builder();
    private final List<Place> places = new ArrayList<>();

    int input(Token name) {
        add(name.place());
        return builder.input(name.text());
    }

    int constant(double value, Place place) {
        add(place);
        return builder.constant(value);
    }

    int operation(Op op, Token operator, int... inputs) {
        add(operator.place());
        return builder.operation(op, inputs);
    }

    private void add(Place place) {
        if (builder.size() == Limits.NODES) {
            throw new SyntaxError(SyntaxError.Kind.TOO_MANY_NODES, place, Limits.NODES);
        }
        places.add(place);
    }

    void name(int node, String name) {
        builder.name(node, name);
    }

    Program program(String text, int output) {
        return new Program(text, builder.build(output), places);
    }
}
