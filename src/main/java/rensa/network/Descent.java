package rensa.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.engine.Wanted;

/**
 * A descent: an optimizer changes some inputs of a graph, step by step, to make its output smaller.
 *
 * <p>It goes on where numbers are no longer finite, and tells where that began.
 */
public final class Descent {
    private final Graph graph;
    private final List<Node> parameters;
    private final double[] losses;
    private final double[][] paths;
    private Progress progress;
    private OptionalInt diverged = OptionalInt.empty();

    private Descent(Graph graph, List<Node> parameters, int steps, Progress start) {
        this.graph = graph;
        this.parameters = parameters;
        this.losses = new double[steps + 1];
        this.paths = new double[parameters.size()][];
        this.progress = start;
        for (int i = 0; i < paths.length; i++) {
            paths[i] = start.parameters().get(i).shape().isScalar() ? new double[steps + 1] : null;
        }
    }

    /**
     * Descends.
     *
     * @param graph its output must be one number
     * @param leaves the values of its inputs, in their order, at which to start
     * @param parameters the inputs that are changed
     */
    public static Descent run(Graph graph, List<Tensor> leaves, List<Node.Input> parameters, Tuning tuning, int steps) {
        List<Tensor> start = parameters.stream()
                .map(parameter -> leaves.get(graph.inputs().indexOf(parameter)))
                .toList();
        Descent descent = new Descent(graph, List.copyOf(parameters), steps, Progress.start(tuning, start));
        descent.run(
                leaves, Wanted.of(graph, parameters.stream().map(Node::index).toList()));
        return descent;
    }

    private void run(List<Tensor> leaves, Wanted wanted) {
        int[] places = parameters.stream().mapToInt(graph.inputs()::indexOf).toArray();
        List<Tensor> now = new ArrayList<>(leaves);
        for (int step = 0; step < losses.length; step++) {
            for (int i = 0; i < places.length; i++) {
                now.set(places[i], progress.parameters().get(i));
            }
            Values values = ForwardPass.run(graph, now);
            record(step, values.output().item());
            if (step < losses.length - 1) {
                progress = progress.step(gradients(BackwardPass.run(values, wanted)));
            }
        }
    }

    private List<Tensor> gradients(Gradients gradients) {
        List<Tensor> ofParameters = new ArrayList<>(parameters.size());
        for (Node parameter : parameters) {
            ofParameters.add(gradients.of(parameter.index()).orElseThrow());
        }
        return ofParameters;
    }

    private void record(int step, double loss) {
        losses[step] = loss;
        boolean finite = Double.isFinite(loss);
        for (int i = 0; i < paths.length; i++) {
            Tensor parameter = progress.parameters().get(i);
            finite &= parameter.isFinite();
            if (paths[i] != null) {
                paths[i][step] = parameter.item();
            }
        }
        if (!finite && diverged.isEmpty()) {
            diverged = OptionalInt.of(step);
        }
    }

    /** The inputs that were changed. */
    public List<Node> parameters() {
        return parameters;
    }

    /** The loss before each step, and after the last. */
    public double[] losses() {
        return losses.clone();
    }

    /**
     * A parameter before each step, and after the last, where it is a single number.
     *
     * @param parameter its place among the parameters
     */
    public Optional<double[]> path(int parameter) {
        return Optional.ofNullable(paths[parameter]).map(double[]::clone);
    }

    /** A parameter after the last step. */
    public Tensor last(int parameter) {
        return progress.parameters().get(parameter);
    }

    /** After how many steps the loss or a parameter was first no longer finite, if ever. */
    public OptionalInt diverged() {
        return diverged;
    }
}
