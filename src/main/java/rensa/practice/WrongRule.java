package rensa.practice;

import rensa.engine.BackwardRules;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * A mistake at an edge: what stands in place of the op's backward rule.
 *
 * @param mistake what is misunderstood
 * @param formula the contribution as the learner has it
 * @param evaluation how the formula becomes a number
 * @param condition where the mistake can be made
 */
record WrongRule(Mistake mistake, Formula formula, Evaluation evaluation, Condition condition) {
    /** How a wrong formula becomes a number. */
    enum Evaluation {
        /** In the shape of the input, as a right one does. */
        FITTED,
        /** In whatever shape it has. */
        AS_IT_IS,
        /** The right rule with an upstream gradient of ones, which is the local gradient in the shape of the input. */
        FROM_ONES
    }

    /** Whether a mistake can be made at a node, by the shapes there and by what follows. */
    interface Condition {
        Condition ALWAYS = (values, node) -> true;

        boolean holds(Values values, int node);
    }

    static WrongRule of(Mistake mistake, Formula formula) {
        return new WrongRule(mistake, formula, Evaluation.FITTED, Condition.ALWAYS);
    }

    static WrongRule asItIs(Mistake mistake, Formula formula, Condition condition) {
        return new WrongRule(mistake, formula, Evaluation.AS_IT_IS, condition);
    }

    static WrongRule fromOnes(Mistake mistake, Formula formula) {
        return new WrongRule(mistake, formula, Evaluation.FROM_ONES, Condition.ALWAYS);
    }

    WrongRule where(Condition narrower) {
        return new WrongRule(mistake, formula, evaluation, narrower);
    }

    /** What the edge carries by this rule. */
    Tensor contribution(Values values, Graph.Edge edge, Tensor upstream) {
        return switch (evaluation) {
            case FITTED -> BackwardRules.evaluate(formula, values, edge, upstream);
            case AS_IT_IS -> formula.evaluate(values.operands(edge.consumer(), upstream));
            case FROM_ONES -> BackwardRules.OF_CALCULUS.contribution(values, edge, Tensor.filled(upstream.shape(), 1));
        };
    }
}
