package rensa.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/** Points of the plane with what is to be learned of them. */
public record Examples(Task task, List<Example> list) {
    public Examples {
        list = List.copyOf(list);
    }

    /** Examples to learn from, and others to test on what was learned. */
    public record Split(Examples train, Examples test) {}

    /**
     * Parts them at random.
     *
     * @param testShare how many of all are for the test, from 0 to 1; at least one stays to learn from
     */
    public Split split(double testShare, long seed) {
        List<Example> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, Draws.of(seed, Draws.SPLIT));
        int train = trainingPart(shuffled.size(), testShare);
        return new Split(
                new Examples(task, shuffled.subList(0, train)),
                new Examples(task, shuffled.subList(train, shuffled.size())));
    }

    /** How many of so many examples are to learn from. */
    public static int trainingPart(int size, double testShare) {
        return Math.max(1, (int) Math.round(size * (1 - testShare)));
    }

    /** The features of each example, a row each. */
    public Tensor inputs(List<Feature> features) {
        double[] elements = new double[list.size() * features.size()];
        int i = 0;
        for (Example example : list) {
            for (Feature feature : features) {
                elements[i++] = feature.of(example.x(), example.y());
            }
        }
        return Tensor.of(Shape.matrix(list.size(), features.size()), elements);
    }

    /**
     * As rows for a network: a target is a single 1 among the classes where the network has an output for each, else one
     * number.
     */
    public Batch batch(List<Feature> features, Architecture architecture) {
        int outputs = architecture.outputs();
        double[] targets = new double[list.size() * outputs];
        for (int row = 0; row < list.size(); row++) {
            double target = list.get(row).target();
            if (architecture.classifies()) {
                targets[row * outputs + (int) target] = 1;
            } else {
                targets[row] = target;
            }
        }
        return new Batch(inputs(features), Tensor.of(Shape.matrix(list.size(), outputs), targets));
    }
}
