package rensa.bench;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rensa.engine.Tensor;
import rensa.expression.Program;
import rensa.practice.Answer;
import rensa.practice.Cell;
import rensa.practice.Exercise;
import rensa.practice.Mark;
import rensa.practice.Problem;
import rensa.practice.Topic;

/** The marking of one answer on a graph of 20 nodes with the whole catalogue, passes included; and the drawing of a problem. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PracticeBenchmark {
    private final Program program = Program.parse("""
            z1 = w1 * x + b1
            h = relu(z1)
            z2 = w2 * h + x * v
            y = sigmoid(z2)
            d = y - t
            e = d ^ 2
            r = k * (w1 * w1 + w2 * w2)
            L = e + r""");

    private final List<Tensor> inputs = DoubleStream.of(0.7, 1.3, 0.4, -0.9, 0.6, 0.2, 0.1)
            .mapToObj(Tensor::scalar)
            .toList();
    private final Cell cell = Cell.ofKey("w1", program.graph()).orElseThrow();
    private final String ownInput = mistaken(0.7);
    private long seed;

    /** A number that one mistake explains, and those that coincide with it. */
    @Benchmark
    public Mark wrongAnswer() {
        return mark(ownInput);
    }

    /** A number that no mistake explains, so that every place upstream is searched as well. */
    @Benchmark
    public Mark inexplicableAnswer() {
        return mark("12.34567");
    }

    @Benchmark
    public Mark rightAnswer() {
        return mark("0.1");
    }

    /** Another problem each time, of all topics in turn. */
    @Benchmark
    public Problem problem() {
        seed++;
        return Problem.of(Topic.values()[(int) (seed % Topic.values().length)], 1 + (int) (seed % 3), seed);
    }

    private Mark mark(String text) {
        Exercise exercise = Exercise.of(program.graph(), inputs, OptionalDouble.of(0.1));
        return exercise.mark(Map.of(cell, Answer.of(text))).get(cell);
    }

    /** The gradient of w1 in this graph with own input in place of x at the first product. */
    private String mistaken(double w1) {
        Exercise exercise = Exercise.of(program.graph(), inputs, OptionalDouble.empty());
        double upstream =
                exercise.right(Cell.ofKey("z1", program.graph()).orElseThrow()).item();
        double penalty = 2 * 0.1 * w1;
        return Double.toString(upstream * w1 + penalty);
    }
}
