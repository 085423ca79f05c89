package rensa.web.lab.output;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import rensa.engine.ForwardPass;
import rensa.engine.Graph;
import rensa.engine.Ops;
import rensa.engine.Tensor;
import rensa.web.lab.NumberField;
import rensa.web.view.Facts;

/**
 * What comes of the sums.
 *
 * @param sums a, as they were given
 * @param shifted a + c, with the same number added to all
 * @param exponentials e^(a + c), which may overflow
 * @param total Σ e^(a + c)
 * @param naive e^(a + c) / Σ e^(a + c), computed as it is written
 * @param before the outputs without the number added
 * @param outputs the outputs: softmax, or the sums themselves
 */
record OutputRun(
        Tensor sums, Tensor shifted, Tensor exponentials, double total, Tensor naive, Tensor before, Tensor outputs)
        implements Facts {
    private static final Graph SHIFTED = graph((graph, a) -> a);
    private static final Graph EXPONENTIALS = graph((graph, a) -> graph.operation(Ops.EXP, a));
    private static final Graph TOTAL = graph((graph, a) -> graph.operation(Ops.SUM, graph.operation(Ops.EXP, a)));
    private static final Graph NAIVE = graph((graph, a) -> {
        int exponentials = graph.operation(Ops.EXP, a);
        return graph.operation(Ops.DIVIDE, exponentials, graph.operation(Ops.SUM, exponentials));
    });
    private static final Graph SOFTMAX = graph((graph, a) -> graph.operation(Ops.SOFTMAX, a));

    /** A graph of a + c. */
    private static Graph graph(BiFunction<Graph.Builder, Integer, Integer> rest) {
        Graph.Builder graph = Graph.builder();
        int shifted = graph.operation(Ops.ADD, graph.input("a"), graph.input("c"));
        return graph.build(rest.apply(graph, shifted));
    }

    static OutputRun of(OutputState state) {
        Tensor sums = Tensor.vector(
                state.sums().stream().mapToDouble(NumberField.Reading::number).toArray());
        double added = state.added().number();
        Graph output = state.regression() ? SHIFTED : SOFTMAX;
        return new OutputRun(
                sums,
                run(SHIFTED, sums, added),
                run(EXPONENTIALS, sums, added),
                run(TOTAL, sums, added).item(),
                run(NAIVE, sums, added),
                run(output, sums, 0),
                run(output, sums, added));
    }

    private static Tensor run(Graph graph, Tensor sums, double added) {
        return ForwardPass.run(graph, List.of(sums, Tensor.scalar(added))).output();
    }

    /** Whether no output is larger than this one, counted from 0. */
    boolean isLargest(int i) {
        return IntStream.range(0, outputs.size()).noneMatch(other -> outputs.at(other) > outputs.at(i));
    }

    /** By how much the number added has changed any output. */
    double change() {
        return IntStream.range(0, outputs.size())
                .mapToDouble(i -> Math.abs(outputs.at(i) - before.at(i)))
                .max()
                .orElseThrow();
    }

    @Override
    public double value(String name) {
        if (!name.matches("[ay]\\d{1,2}")) {
            throw new NoSuchElementException(name);
        }
        int index = Integer.parseInt(name.substring(1)) - 1;
        return name.startsWith("a") ? sums.at(index) : outputs.at(index);
    }
}
