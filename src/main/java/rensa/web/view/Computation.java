package rensa.web.view;

import java.util.List;
import rensa.engine.Node;
import rensa.engine.Op;

/** Writes what an operation computes as a line of text: {@code apple × n}, {@code 100 × 2}, {@code tanh(x)}. */
public final class Computation {
    private Computation() {}

    /** With the inputs by name. */
    public static String inNames(Node.Operation node, Scene scene) {
        return of(node.op(), node.inputs().stream().map(scene::called).toList());
    }

    /** With the inputs' values. */
    static String inNumbers(Node.Operation node, Scene scene) {
        return of(
                node.op(),
                node.inputs().stream()
                        .map(input -> scene.brief(scene.value(input)))
                        .toList());
    }

    private static String of(Op op, List<String> inputs) {
        return switch (op.notation()) {
            case INFIX -> Numbers.asFactor(inputs.get(0)) + " " + op.symbol() + " " + Numbers.asFactor(inputs.get(1));
            case PREFIX -> op.symbol() + Numbers.asFactor(inputs.get(0));
            case EXPONENT -> Numbers.asFactor(inputs.get(0)) + "^" + Numbers.asFactor(inputs.get(1));
            case FUNCTION -> op.id() + "(" + String.join(", ", inputs) + ")";
        };
    }
}
