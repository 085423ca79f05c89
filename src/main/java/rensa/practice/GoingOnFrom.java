package rensa.practice;

import java.util.List;
import java.util.Map;
import rensa.engine.BackwardRules;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * Some rules, on what a learner has: their own values, and for some nodes their own gradients in place of what the rules
 * give there.
 */
record GoingOnFrom(Values ownValues, Map<Integer, Tensor> gradients, BackwardRules rules) implements BackwardRules {
    @Override
    public Tensor contribution(Values values, Graph.Edge edge, Tensor upstream) {
        return rules.contribution(ownValues, edge, upstream);
    }

    @Override
    public Tensor gradient(Values values, int node, List<Tensor> contributions) {
        Tensor own = gradients.get(node);
        return own == null ? rules.gradient(ownValues, node, contributions) : own;
    }
}
