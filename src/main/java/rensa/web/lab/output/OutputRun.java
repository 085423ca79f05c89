package rensa.web.lab.output;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
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
 * @param naive e^(a + c) / Σ e^(a + c), computed as it is written
 * @param before the outputs without the number added
 * @param outputs the outputs: softmax, or the sums themselves
 */
record OutputRun(Tensor sums, Tensor shifted, Tensor exponentials, Tensor naive, Tensor before, Tensor outputs)
        implements Facts {
    private static final Graph SHIFTED = graph((graph, a) -> a);
    private static final Graph EXPONENTIALS = graph((graph, a) -> graph.operation(Ops.EXP, a));
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
                run(NAIVE, sums, added),
                run(output, sums, 0),
                run(output, sums, added));
    }

    private static Tensor run(Graph graph, Tensor sums, double added) {
        return ForwardPass.run(graph, List.of(sums, Tensor.scalar(added))).output();
    }

    /** The number of the largest output, from 0; the first of several. */
    int largest() {
        int largest = 0;
        for (int i = 1; i < outputs.size(); i++) {
            largest = outputs.at(i) > outputs.at(largest) ? i : largest;
        }
        return largest;
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
