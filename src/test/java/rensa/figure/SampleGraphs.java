package rensa.figure;

import java.util.List;
import java.util.Random;
import rensa.engine.Graph;
import rensa.engine.Op;
import rensa.engine.Ops;

/** Graphs to place. */
final class SampleGraphs {
    private static final List<Op> BINARY = List.of(Ops.ADD, Ops.SUBTRACT, Ops.MULTIPLY, Ops.SOFTMAX_CROSS_ENTROPY);
    private static final List<Op> UNARY = List.of(Ops.EXP, Ops.SIGMOID, Ops.SOFTPLUS, Ops.RELU);

    private SampleGraphs() {}

    /** {@code price = apple * n; total = price * tax}, with names of one's choice. */
    static Graph apples(String apple, String total) {
        Graph.Builder builder = Graph.builder();
        int price = builder.operation(Ops.MULTIPLY, builder.input(apple), builder.input("n"));
        builder.name(price, "price");
        int output = builder.operation(Ops.MULTIPLY, price, builder.input("tax"));
        builder.name(output, total);
        return builder.build(output);
    }

    /** {@code x * x}. */
    static Graph square() {
        Graph.Builder builder = Graph.builder();
        int x = builder.input("x");
        return builder.build(builder.operation(Ops.MULTIPLY, x, x));
    }

    /** A graph of so many nodes, a third of them leaves, in which any node may be used many times or never. */
    static Graph random(int size, long seed) {
        Random random = new Random(seed);
        Graph.Builder builder = Graph.builder();
        int leaves = Math.max(1, size / 3);
        for (int i = 0; i < leaves; i++) {
            if (random.nextInt(4) == 0) {
                builder.constant(i / 4.0);
            } else {
                builder.input("入力x".repeat(i % 3) + i);
            }
        }
        for (int i = leaves; i < size; i++) {
            int near = i - 1 - random.nextInt(Math.min(i, 6));
            int node = random.nextInt(3) == 0
                    ? builder.operation(UNARY.get(random.nextInt(UNARY.size())), near)
                    : builder.operation(BINARY.get(random.nextInt(BINARY.size())), near, random.nextInt(i));
            if (random.nextInt(3) == 0) {
                builder.name(node, "中間の値".repeat(random.nextInt(4)) + "y" + i);
            }
        }
        return builder.build(random.nextInt(5) == 0 ? random.nextInt(size) : size - 1);
    }
}
