package rensa.practice;

import java.util.Optional;
import rensa.engine.BackwardRules;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Tensor;

/**
 * A mistake that gives a learner's number.
 *
 * @param number the number exactly as the mistake gives it
 * @param rules the rules by which the learner went; none where a number that belongs elsewhere was given
 * @param isRepeated whether it was made in the whole graph, or upstream of the cell, and not at the cell alone
 */
public record Finding(Mistake mistake, Tensor number, Optional<BackwardRules> rules, boolean isRepeated) {

    /** The whole backward pass as the learner went through it, beside the right one; none where no rule was misunderstood. */
    public Optional<Replay> replay(Exercise exercise) {
        return rules.map(by -> new Replay(exercise, exercise.run().pass(by)));
    }

    /** The formula by which the learner went at an edge, where that is another than the right one and can be written down. */
    public Optional<Formula> ruleAt(Graph.Edge edge) {
        return rules.map(by -> by instanceof GoingOnFrom own ? own.rules() : by)
                .filter(WrongAtEdges.class::isInstance)
                .map(by -> ((WrongAtEdges) by).wrong().get(edge))
                .map(WrongRule::formula);
    }
}
