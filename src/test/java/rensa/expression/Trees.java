package rensa.expression;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import rensa.engine.Graph;
import rensa.engine.Node;

/** Programs as trees in text: {@code x + y*2} is {@code (+ x (* y 2))}. */
final class Trees {
    private static final Map<String, String> OPERATORS = Map.of(
            "add", "+",
            "subtract", "-",
            "multiply", "*",
            "divide", "/",
            "matmul", "@",
            "power", "^",
            "negate", "-");

    private Trees() {}

    /** What the program's output is computed from. */
    static String tree(String text) {
        Graph graph = Program.parse(text).graph();
        return tree(graph, graph.output());
    }

    private static String tree(Graph graph, Node node) {
        if (node instanceof Node.Constant constant) {
            return BigDecimal.valueOf(constant.value()).stripTrailingZeros().toString();
        }
        if (node instanceof Node.Operation operation) {
            String operator =
                    OPERATORS.getOrDefault(operation.op().id(), operation.op().id());
            return operation.inputs().stream()
                    .map(input -> tree(graph, graph.node(input)))
                    .collect(Collectors.joining(" ", "(" + operator + " ", ")"));
        }
        return node.id();
    }
}
