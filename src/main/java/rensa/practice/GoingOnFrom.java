package rensa.practice;

import java.util.List;
import java.util.Map;
import rensa.engine.BackwardRules;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.engine.Values;

/** Some rules, but with what a learner has for some nodes in place of what the rules give there. */
record GoingOnFrom(Map<Integer, Tensor> numbers, BackwardRules rules) implements BackwardRules {
    @Override
    public Tensor contribution(Values values, Graph.Edge edge, Tensor upstream) {
        return rules.contribution(values, edge, upstream);
    }

    @Override
    public Tensor gradient(Values values, int node, List<Tensor> contributions) {
        Tensor number = numbers.get(node);
        return number == null ? rules.gradient(values, node, contributions) : number;
    }
}
