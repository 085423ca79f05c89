package rensa.engine;

import java.util.Optional;

/**
 * The gradient check of one element of an input.
 *
 * @param input the input's node
 * @param element its number, counted row by row
 * @param gradient what backpropagation says
 * @param numerical what a difference quotient says
 * @param rounding how far that quotient may be off because numbers are rounded
 * @param kink a point without derivative within the step, where the two may honestly differ
 */
public record ElementCheck(
        int input, int element, double gradient, double numerical, double rounding, Optional<Kink> kink) {
    /**
     * A kink within a step.
     *
     * @param node the node that has it
     * @param element where its distance from the kink passes, touches or leaves 0, counted row by row
     * @param isHit whether it stands on the kink before anything is moved
     */
    public record Kink(Node.Operation node, int element, boolean isHit) {}

    static ElementCheck of(double gradient, DifferenceQuotient.Secant secant) {
        return new ElementCheck(
                secant.input(), secant.element(), gradient, secant.slope(), secant.rounding(), kink(secant));
    }

    /** |a − b| of the two gradients. */
    public double difference() {
        return Math.abs(gradient - numerical);
    }

    /** The difference relative to the larger of the two; 0 where both are 0. */
    public double relativeError() {
        return relative(difference());
    }

    /** The relative error without what rounding alone explains. */
    public double relativeErrorBeyondRounding() {
        double difference = difference();
        return isExplainedByRounding() ? 0 : relative(difference - rounding);
    }

    /** Whether the difference is no larger than rounding alone can make it. */
    public boolean isExplainedByRounding() {
        return difference() <= rounding;
    }

    private double relative(double difference) {
        return difference == 0 ? 0 : difference / Math.max(Math.abs(gradient), Math.abs(numerical));
    }

    /** The first node that passes, touches or leaves its kink on the way from below to above. */
    private static Optional<Kink> kink(DifferenceQuotient.Secant secant) {
        Graph graph = secant.here().graph();
        for (Node node : graph.nodes()) {
            Tensor distance = secant.here().distanceFromKink(node.index());
            if (distance != null) {
                int element = firstCrossing(
                        secant.below().distanceFromKink(node.index()),
                        distance,
                        secant.above().distanceFromKink(node.index()));
                if (element >= 0) {
                    return Optional.of(new Kink((Node.Operation) node, element, distance.at(element) == 0));
                }
            }
        }
        return Optional.empty();
    }

    /** The number of the first element that passes 0; −1 where none does. */
    private static int firstCrossing(Tensor below, Tensor here, Tensor above) {
        for (int i = 0; i < here.size(); i++) {
            boolean moves = below.at(i) != above.at(i);
            double lowest = Math.min(here.at(i), Math.min(below.at(i), above.at(i)));
            double highest = Math.max(here.at(i), Math.max(below.at(i), above.at(i)));
            if (moves && lowest <= 0 && highest >= 0) {
                return i;
            }
        }
        return -1;
    }
}
