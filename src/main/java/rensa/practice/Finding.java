package rensa.practice;

import java.util.Optional;
import rensa.engine.BackwardRules;
import rensa.engine.Gradients;
import rensa.engine.Tensor;

/**
 * A mistake that gives a learner's number.
 *
 * @param number the number exactly as the mistake gives it
 * @param rules the rules by which the learner went; none where a number that belongs elsewhere was given
 * @param isRepeated whether it was made in the whole graph, or upstream of the cell, and not at the cell alone
 */
public record Finding(Mistake mistake, Tensor number, Optional<BackwardRules> rules, boolean isRepeated) {

    /** The whole backward pass as it is by the learner's rules: what "show my mistake" shows beside the right one. */
    public Optional<Gradients> replay(Exercise exercise) {
        return rules.map(exercise.run()::pass);
    }
}
