package rensa.engine;

import java.util.List;

/**
 * The rules by which a backward pass goes: what an edge carries, and how a node's gradient comes of what reaches it.
 *
 * <p>As they stand these are the rules of calculus. A pass by rules of which some are overridden gives the gradients that
 * somebody finds who goes by those: what a learner's misunderstanding does to a whole graph, for one.
 */
public interface BackwardRules {
    BackwardRules OF_CALCULUS = new BackwardRules() {};

    /**
     * What an edge carries back to its producer: upstream × local, in the producer's shape.
     *
     * @param upstream the gradient of the edge's consumer
     */
    default Tensor contribution(Values values, Graph.Edge edge, Tensor upstream) {
        Op op = values.graph().ops[edge.consumer()];
        return op.contribution(edge.position(), values.operands(edge.consumer(), upstream));
    }

    /**
     * The gradient of a node: the sum of the contributions that reach it.
     *
     * @param contributions one or more, in the order in which the pass meets them
     */
    default Tensor gradient(Values values, int node, List<Tensor> contributions) {
        Tensor sum = contributions.get(0);
        for (int i = 1; i < contributions.size(); i++) {
            sum = Function.PLUS.apply(sum, contributions.get(i));
        }
        return sum;
    }

    /** What a formula in place of an edge's own rule gives, in the shape of the edge's producer. */
    static Tensor evaluate(Formula formula, Values values, Graph.Edge edge, Tensor upstream) {
        Formula.Operands operands = values.operands(edge.consumer(), upstream);
        return formula.evaluate(operands).fit(operands.inputs()[edge.position()].shape());
    }
}
