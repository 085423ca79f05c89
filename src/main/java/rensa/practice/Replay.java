package rensa.practice;

import java.util.Optional;
import rensa.engine.Gradients;
import rensa.engine.Tensor;

/** A backward pass by a misunderstood rule beside the right one: where a learner's number comes from, and what it leads to. */
public record Replay(Exercise exercise, Gradients mistaken) {
    public Optional<Tensor> right(int node) {
        return Optional.ofNullable(exercise.run().gradient(node));
    }

    /** The gradient that a node gets by the mistaken rule; none where a wrong shape upstream leaves nothing to go on with. */
    public Optional<Tensor> mistaken(int node) {
        return exercise.run().paths().reached(mistaken, node);
    }

    /** Whether the mistake changes a node's gradient. */
    public boolean differs(int node) {
        return !mistaken(node).equals(right(node));
    }
}
