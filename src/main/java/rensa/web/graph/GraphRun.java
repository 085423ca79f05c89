package rensa.web.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.GradientCheck;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Ops;
import rensa.engine.Shape;
import rensa.engine.ShapeMismatch;
import rensa.engine.Shapes;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.expression.Program;

/**
 * A program run forward and backward on given inputs.
 *
 * @param program what was run
 * @param upstream the gradient at the output with which the backward pass began
 * @param gradients its result, which holds the values too
 */
public record GraphRun(Program program, Tensor upstream, Gradients gradients) {

    /**
     * Runs a program.
     *
     * @param inputs a value for each input of the program, by name
     * @param upstream the upstream gradient of the output; ones where there is none
     * @throws Mistake if shapes do not go together, or a value would be too large
     */
    public static GraphRun of(Program program, Map<String, Tensor> inputs, Optional<Tensor> upstream) {
        Graph graph = program.graph();
        List<Tensor> leaves =
                graph.inputs().stream().map(input -> inputs.get(input.id())).toList();
        checkShapes(program, leaves);
        Values values = ForwardPass.run(graph, leaves);
        Tensor seed = upstream.orElseGet(() -> Tensor.filled(values.output().shape(), 1));
        if (!seed.shape().equals(values.output().shape())) {
            throw Mistake.of(
                    "shape.mismatch.upstream",
                    values.output().shape().toString(),
                    seed.shape().toString());
        }
        return new GraphRun(program, seed, BackwardPass.run(values, seed));
    }

    private static void checkShapes(Program program, List<Tensor> leaves) {
        try {
            Shapes shapes = Shapes.infer(
                    program.graph(), leaves.stream().map(Tensor::shape).toList(), Limits.ELEMENTS);
            long inAll = program.graph().nodes().stream()
                    .mapToLong(node -> shapes.of(node.index()).size())
                    .sum();
            if (inAll > Limits.ELEMENTS_IN_ALL) {
                throw Mistake.of("limit.elements.all", inAll, Limits.ELEMENTS_IN_ALL);
            }
        } catch (ShapeMismatch mismatch) {
            String reason = mismatch.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Node.Operation node = (Node.Operation) program.graph().node(mismatch.node());
            Object[] arguments = Stream.concat(
                            Stream.of(node.op().symbol(), node.id()),
                            mismatch.shapes().stream().map(Shape::toString))
                    .toArray();
            throw Mistake.at(program.placeOf(mismatch.node()), "shape.mismatch." + reason, arguments);
        } catch (Shapes.TooManyElements error) {
            throw Mistake.at(
                    program.placeOf(error.node()),
                    "limit.elements.node",
                    program.graph().node(error.node()).id(),
                    error.shape().toString(),
                    Integer.toString(error.most()));
        }
    }

    public Graph graph() {
        return program.graph();
    }

    public Values values() {
        return gradients.values();
    }

    /** What the passes show at a step; everything where none is named. */
    public Moment moment(OptionalInt step) {
        return Moment.of(gradients, step);
    }

    /**
     * The gradient check of every input, by the input's node.
     *
     * @throws Mistake if it would take too long
     */
    public Map<Integer, GradientCheck.Result> check() {
        long elements = graph().inputs().stream()
                .mapToLong(input -> values().of(input.index()).size())
                .sum();
        boundForwardPasses(2 * elements);
        return GradientCheck.run(gradients, upstream).stream()
                .collect(Collectors.toMap(
                        GradientCheck.Result::input, result -> result, (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * Checks that so many forward passes can be run within a request.
     *
     * @throws Mistake if they would take too long
     */
    public void boundForwardPasses(long passes) {
        if (passes * workOfForwardPass() > Limits.CHECKED_ELEMENTS) {
            throw Mistake.of("limit.check", Long.toString(passes));
        }
    }

    /** How many elements a forward pass computes; those of a matrix product count a fifth for each term of their sums. */
    long workOfForwardPass() {
        long work = 0;
        for (Node node : graph().nodes()) {
            boolean product = node instanceof Node.Operation operation && operation.op() == Ops.MATMUL;
            long terms = product ? values().of(node.inputs().get(0)).shape().columns() : 0;
            work += values().of(node.index()).size() * (1 + terms / 5);
        }
        return work;
    }

    /** The output when one scalar input is raised by some amount; for the sentence that says what a gradient means. */
    public Tensor tried(int input, double rise) {
        List<Tensor> leaves = new ArrayList<>();
        for (Node.Input leaf : graph().inputs()) {
            Tensor value = values().of(leaf.index());
            leaves.add(leaf.index() == input ? Tensor.scalar(value.item() + rise) : value);
        }
        return ForwardPass.run(graph(), leaves).output();
    }
}
