package rensa.engine;

import java.util.List;
import java.util.Random;

/** Small graphs and random values for the tests of the engine. */
final class Example {
    private Example() {}

    /** The op alone: its inputs are leaves, and its result is the output. */
    static Graph alone(Op op) {
        Graph.Builder builder = Graph.builder();
        int[] inputs = new int[op.arity()];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = builder.input("x" + i);
        }
        return builder.build(builder.operation(op, inputs));
    }

    /** price = apple × n; total = price × tax. */
    static Graph apples() {
        Graph.Builder builder = Graph.builder();
        int price = builder.operation(Ops.MULTIPLY, builder.input("apple"), builder.input("n"));
        builder.name(price, "price");
        int total = builder.operation(Ops.MULTIPLY, price, builder.input("tax"));
        builder.name(total, "total");
        return builder.build(total);
    }

    static List<Tensor> scalars(double... values) {
        return java.util.Arrays.stream(values).mapToObj(Tensor::scalar).toList();
    }

    static Gradients gradients(Graph graph, double... inputs) {
        return BackwardPass.run(ForwardPass.run(graph, scalars(inputs)));
    }

    static double gradient(Gradients gradients, String id) {
        Graph graph = gradients.values().graph();
        return gradients.of(graph.node(id).orElseThrow().index()).orElseThrow().item();
    }

    /** Elements of size 0.2 to 1.5 and either sign, apart from each other by enough to stay clear of kinks. */
    static Tensor random(Shape shape, Random random) {
        double[] elements = new double[(int) shape.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (random.nextBoolean() ? 1 : -1) * (0.2 + 1.3 * random.nextDouble());
        }
        return Tensor.of(shape, elements);
    }
}
