package rensa.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The gradient check: compares the gradients of backpropagation with numerical differentiation.
 *
 * <p>Every element x of every input is moved by ±h, and (L(x + h) − L(x − h)) / 2h, the central difference, stands beside
 * the gradient. Its truncation error is of order h². L is the output, or where that is not a scalar the sum of its elements
 * weighted with the upstream gradient.
 */
public final class GradientCheck {
    /** The step h, relative to an x of size more than 1: near the cube root of machine precision, the best for it. */
    public static final double STEP = 1e-5;

    private GradientCheck() {}

    /**
     * The check of one input.
     *
     * @param input the input's node
     * @param numerical its numerical gradient, in its shape
     * @param relativeErrors that of each element, in its shape
     * @param relativeError the greatest of them
     * @param kink a node that was within the step of a point without derivative, where numbers may honestly differ
     */
    public record Result(
            int input, Tensor numerical, Tensor relativeErrors, double relativeError, Optional<Node> kink) {}

    /** Checks every input; the cost is two forward passes for each element. */
    public static List<Result> run(Gradients gradients, Tensor upstream) {
        Values values = gradients.values();
        List<Tensor> leaves = values.graph().inputs().stream()
                .map(input -> values.of(input.index()))
                .toList();
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            results.add(check(gradients, upstream, leaves, i));
        }
        return results;
    }

    private static Result check(Gradients gradients, Tensor upstream, List<Tensor> leaves, int which) {
        Values values = gradients.values();
        Graph graph = values.graph();
        int node = graph.inputs().get(which).index();
        Tensor gradient = gradients.of(node).orElseThrow();
        double[] numerical = new double[gradient.size()];
        double[] errors = new double[gradient.size()];
        double output = weighted(values.output(), upstream);
        double worst = 0;
        Node kink = null;
        for (int element = 0; element < numerical.length; element++) {
            double x = leaves.get(which).at(element);
            double h = STEP * Math.max(1, Math.abs(x));
            Values above = moved(graph, leaves, which, element, x + h);
            Values below = moved(graph, leaves, which, element, x - h);
            numerical[element] =
                    (weighted(above.output(), upstream) - weighted(below.output(), upstream)) / ((x + h) - (x - h));
            errors[element] = relativeError(gradient.at(element), numerical[element], rounding(output, h));
            worst = worse(worst, errors[element]);
            kink = kink == null ? kinkBetween(below, values, above) : kink;
        }
        Shape shape = gradient.shape();
        return new Result(
                node, new Tensor(shape, numerical), new Tensor(shape, errors), worst, Optional.ofNullable(kink));
    }

    private static Values moved(Graph graph, List<Tensor> leaves, int which, int element, double x) {
        List<Tensor> changed = new ArrayList<>(leaves);
        changed.set(which, leaves.get(which).with(element, x));
        return ForwardPass.run(graph, changed);
    }

    private static double weighted(Tensor output, Tensor upstream) {
        return Function.SUM.apply(Function.TIMES.apply(output, upstream)).item();
    }

    /** How far the central difference may be off because L itself is rounded: a few units in its last place, over 2h. */
    private static double rounding(double output, double h) {
        return 8 * Math.ulp(output) / (2 * h);
    }

    /** A NaN is worse than any number, and stays. */
    private static double worse(double a, double b) {
        return Double.isNaN(a) || a >= b ? a : b;
    }

    /** |a − b| relative to the larger of the two, not counting what rounding alone explains. */
    static double relativeError(double a, double b, double rounding) {
        double difference = Math.abs(a - b);
        return difference <= rounding ? 0 : (difference - rounding) / Math.max(Math.abs(a), Math.abs(b));
    }

    /** The first node whose input passes, touches or leaves its kink as an element moves from below to above. */
    private static Node kinkBetween(Values below, Values here, Values above) {
        for (int node = 0; node < here.graph().size(); node++) {
            Tensor distance = here.distanceFromKink(node);
            if (distance != null && crosses(below.distanceFromKink(node), distance, above.distanceFromKink(node))) {
                return here.graph().node(node);
            }
        }
        return null;
    }

    private static boolean crosses(Tensor below, Tensor here, Tensor above) {
        for (int i = 0; i < here.size(); i++) {
            boolean moves = below.at(i) != above.at(i);
            double lowest = Math.min(here.at(i), Math.min(below.at(i), above.at(i)));
            double highest = Math.max(here.at(i), Math.max(below.at(i), above.at(i)));
            if (moves && lowest <= 0 && highest >= 0) {
                return true;
            }
        }
        return false;
    }
}
