package rensa.practice;

import java.util.Map;
import rensa.engine.BackwardRules;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.engine.Values;

/** The rules of calculus, but for a mistake at some edges. */
record WrongAtEdges(Map<Graph.Edge, WrongRule> wrong) implements BackwardRules {
    @Override
    public Tensor contribution(Values values, Graph.Edge edge, Tensor upstream) {
        WrongRule rule = wrong.get(edge);
        if (rule == null) {
            return BackwardRules.super.contribution(values, edge, upstream);
        }
        Tensor contribution = rule.contribution(values, edge, upstream);
        return canBeSummed(values, edge, contribution)
                ? contribution
                : BackwardRules.super.contribution(values, edge, upstream);
    }

    /** A contribution of the wrong shape goes unnoticed only where there is nothing to add it to. */
    private static boolean canBeSummed(Values values, Graph.Edge edge, Tensor contribution) {
        Graph graph = values.graph();
        int producer = graph.node(edge.consumer()).inputs().get(edge.position());
        return contribution.shape().equals(values.of(producer).shape())
                || graph.consumers(producer).size() == 1;
    }
}
