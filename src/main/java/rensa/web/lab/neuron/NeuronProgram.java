package rensa.web.lab.neuron;

import java.util.ArrayList;
import java.util.List;
import rensa.network.Activation;

/**
 * A neuron as a program of scalar nodes, and what its nodes are called.
 *
 * <pre>{@code
 * p1 = w1 * x1
 * p2 = w2 * x2
 * p3 = w3 * x3
 * s2 = p1 + p2
 * s = s2 + p3
 * z = s + b
 * y = sigmoid(z)
 * }</pre>
 *
 * @param size how many inputs it has
 */
record NeuronProgram(int size, Activation activation) {
    static final String BIAS = "b";
    static final String WEIGHTED_SUM = "z";

    static String input(int number) {
        return "x" + number;
    }

    static String weight(int number) {
        return "w" + number;
    }

    static String product(int number) {
        return "p" + number;
    }

    /** The node that has the sum of the products: of one product it is that product. */
    String sumOfProducts() {
        return sumOfFirst(size);
    }

    /** The node that has the output: without an activation it is the weighted sum. */
    String output() {
        return activation.op().isPresent() ? "y" : WEIGHTED_SUM;
    }

    /** The sum of the first products. */
    private String sumOfFirst(int count) {
        return count == 1 ? product(1) : count == size ? "s" : "s" + count;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            lines.add(product(number) + " = " + weight(number) + " * " + input(number));
        }
        for (int number = 2; number <= size; number++) {
            lines.add(sumOfFirst(number) + " = " + sumOfFirst(number - 1) + " + " + product(number));
        }
        lines.add(WEIGHTED_SUM + " = " + sumOfProducts() + " + " + BIAS);
        activation.op().ifPresent(op -> lines.add(output() + " = " + op.id() + "(" + WEIGHTED_SUM + ")"));
        return String.join("\n", lines);
    }
}
