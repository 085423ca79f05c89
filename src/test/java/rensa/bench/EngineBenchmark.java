package rensa.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Tensor;

/**
 * Forward and backward passes over scalars: a small graph, where what surrounds an op is most of the cost, and a net of
 * some thousand nodes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EngineBenchmark {
    private final Graph shopping = shopping();
    private final List<Tensor> prices =
            DoubleStream.of(100, 2, 150, 3, 1.1).mapToObj(Tensor::scalar).toList();

    private final Graph net = net(2, 16, 16, 1);
    private final List<Tensor> parameters = new Random(1)
            .doubles(net.inputs().size(), -1, 1)
            .mapToObj(Tensor::scalar)
            .toList();

    /** All values and all gradients. */
    @Benchmark
    public Gradients applesAndOranges() {
        return BackwardPass.run(ForwardPass.run(shopping, prices));
    }

    /** All values and all gradients, and for each edge its local gradient and its contribution. */
    @Benchmark
    public List<Gradients.Step> applesAndOrangesTraced() {
        return BackwardPass.run(ForwardPass.run(shopping, prices)).steps();
    }

    /** All values and all gradients of a 2-16-16-1 net with one squared error. */
    @Benchmark
    public Gradients netOfScalars() {
        return BackwardPass.run(ForwardPass.run(net, parameters));
    }

    /** (apple × number + orange × number) × tax. */
    private static Graph shopping() {
        Graph.Builder graph = Graph.builder();
        int apples = graph.operation(Ops.MULTIPLY, graph.input("apple"), graph.input("apples"));
        int oranges = graph.operation(Ops.MULTIPLY, graph.input("orange"), graph.input("oranges"));
        int sum = graph.operation(Ops.ADD, apples, oranges);
        return graph.build(graph.operation(Ops.MULTIPLY, sum, graph.input("tax")));
    }

    /** Tanh in the first layer, ReLU in those that follow, none in the last; then (y − t)². */
    private static Graph net(int... widths) {
        Graph.Builder graph = Graph.builder();
        int[] layer =
                IntStream.range(0, widths[0]).map(i -> graph.input("x" + i)).toArray();
        for (int depth = 1; depth < widths.length; depth++) {
            int[] below = layer;
            Op activation = depth == 1 ? Ops.TANH : Ops.RELU;
            boolean last = depth == widths.length - 1;
            String place = "_" + depth + "_";
            layer = IntStream.range(0, widths[depth])
                    .map(unit -> neuron(graph, below, place + unit))
                    .map(sum -> last ? sum : graph.operation(activation, sum))
                    .toArray();
        }
        int difference = graph.operation(Ops.SUBTRACT, layer[0], graph.input("t"));
        return graph.build(graph.operation(Ops.MULTIPLY, difference, difference));
    }

    private static int neuron(Graph.Builder graph, int[] below, String place) {
        int sum = graph.input("b" + place);
        for (int i = 0; i < below.length; i++) {
            int weight = graph.input("w" + place + "_" + i);
            sum = graph.operation(Ops.ADD, sum, graph.operation(Ops.MULTIPLY, weight, below[i]));
        }
        return sum;
    }
}
