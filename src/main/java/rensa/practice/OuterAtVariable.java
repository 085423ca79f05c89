package rensa.practice;

import rensa.engine.BackwardRules;
import rensa.engine.Formula;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * The rules of calculus, but for the slope of one function f(u(x)), which is taken at the variable x and not at u.
 *
 * @param outer the edge from u into f
 * @param variable the node x
 */
record OuterAtVariable(Graph.Edge outer, int variable) implements BackwardRules {
    @Override
    public Tensor contribution(Values values, Graph.Edge edge, Tensor upstream) {
        if (!edge.equals(outer)) {
            return BackwardRules.super.contribution(values, edge, upstream);
        }
        Node.Operation function = (Node.Operation) values.graph().node(edge.consumer());
        Tensor[] inputs = function.inputs().stream().map(values::of).toArray(Tensor[]::new);
        inputs[edge.position()] = values.of(variable);
        Tensor output = function.op().forward().evaluate(new Formula.Operands(inputs, null, null));
        Formula rule = function.op().rules().get(edge.position()).contribution();
        return rule.evaluate(new Formula.Operands(inputs, output, upstream));
    }
}
