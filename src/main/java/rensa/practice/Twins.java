package rensa.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import rensa.engine.Formula;
import rensa.engine.ForwardPass;
import rensa.engine.Node;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * The same graph with other numbers, twice. What is equal there too is equal whatever the numbers: at a × node, one's own
 * input times what is upstream is always the gradient of the other input.
 *
 * <p>The other numbers have the same signs, lie on the same side of every kink, and leave one-hot targets as they are:
 * what follows from a shut ReLU holds for every number that shuts it.
 */
final class Twins {
    private static final double EQUAL = 1e-9;
    private static final int TRIES = 40;

    private final List<Run> runs;

    private Twins(List<Run> runs) {
        this.runs = runs;
    }

    /** The twins of a run, always the same. */
    static Twins of(Run run) {
        Random random = new Random(20_26);
        return new Twins(List.of(twin(run, random), twin(run, random)));
    }

    private static Run twin(Run run, Random random) {
        List<Double> sides = sides(run);
        Run twin = run;
        double most = 0.6;
        for (int i = 0; i < TRIES; i++) {
            Values values = ForwardPass.run(run.graph(), varied(run, most, random));
            twin = Run.of(run.paths(), values, run.learningRate());
            if (sides(twin).equals(sides)) {
                break;
            }
            most *= 0.8;
        }
        return twin;
    }

    private static List<Tensor> varied(Run run, double most, Random random) {
        List<Tensor> inputs = new ArrayList<>();
        for (Node.Input input : run.graph().inputs()) {
            inputs.add(varied(run.values().of(input.index()), most, random));
        }
        return inputs;
    }

    private static Tensor varied(Tensor value, double most, Random random) {
        if (isOneHot(value)) {
            return value;
        }
        double[] elements = value.toArray();
        for (int i = 0; i < elements.length; i++) {
            elements[i] *= 1 + most * (2 * random.nextDouble() - 1);
        }
        return Tensor.of(value.shape(), elements);
    }

    /** Whether every row is a choice of one among several. */
    private static boolean isOneHot(Tensor value) {
        Shape shape = value.shape();
        for (int row = 0; row < shape.rows(); row++) {
            int ones = 0;
            for (int column = 0; column < shape.columns(); column++) {
                double element = value.at(row, column);
                if (element != 0 && element != 1) {
                    return false;
                }
                ones += element == 1 ? 1 : 0;
            }
            if (ones != 1) {
                return false;
            }
        }
        return shape.columns() > 1;
    }

    /** On which side of every kink the numbers lie: those of the forward pass, and those that come back to it. */
    static List<Double> sides(Run run) {
        List<Double> sides = new ArrayList<>();
        for (Node node : run.graph().nodes()) {
            if (node instanceof Node.Operation operation
                    && operation.op().kink().isPresent()) {
                Formula kink = operation.op().kink().get();
                addSigns(kink.evaluate(run.values().operands(node.index(), null)), sides);
                addSigns(run.gradient(node.index()), sides);
            }
        }
        return sides;
    }

    private static void addSigns(Tensor tensor, List<Double> signs) {
        for (int i = 0; tensor != null && i < tensor.size(); i++) {
            signs.add(Math.signum(tensor.at(i)));
        }
    }

    /** Whether two ways to a number lead to the same one whatever the numbers of the exercise. */
    boolean coincide(Suspect.Source a, Suspect.Source b) {
        return runs.stream().allMatch(run -> areEqual(a.in(run), b.in(run)));
    }

    private static boolean areEqual(Optional<Tensor> a, Optional<Tensor> b) {
        if (a.isEmpty() || b.isEmpty() || !a.get().shape().equals(b.get().shape())) {
            return false;
        }
        for (int i = 0; i < a.get().size(); i++) {
            double one = a.get().at(i);
            double other = b.get().at(i);
            double size = Math.max(Math.abs(one), Math.abs(other));
            if (!(Math.abs(one - other) <= EQUAL * size + 1e-12)) {
                return false;
            }
        }
        return true;
    }
}
