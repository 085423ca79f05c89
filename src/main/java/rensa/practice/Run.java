package rensa.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import rensa.engine.BackwardPass;
import rensa.engine.BackwardRules;
import rensa.engine.Formula;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * A graph with numbers: the values, and for every node the gradient that counts as upstream of its op. That is the true
 * one, or what a learner has for it.
 *
 * @param gradients by node; null where a node has none
 */
record Run(
        Paths paths,
        Values values,
        Tensor[] gradients,
        OptionalDouble learningRate,
        Map<BackwardRules, Gradients> passes) {

    Run(Paths paths, Values values, Tensor[] gradients, OptionalDouble learningRate) {
        this(paths, values, gradients, learningRate, new IdentityHashMap<>());
    }

    /** The true gradients, from ones at the output. */
    static Run of(Paths paths, Values values, OptionalDouble learningRate) {
        Gradients right = BackwardPass.run(values);
        Tensor[] gradients = new Tensor[paths.graph().size()];
        for (int node = 0; node < gradients.length; node++) {
            gradients[node] = right.of(node).orElse(null);
        }
        return new Run(paths, values, gradients, learningRate);
    }

    Graph graph() {
        return paths.graph();
    }

    Tensor gradient(int node) {
        return gradients[node];
    }

    /** The number that belongs into a cell. */
    Tensor number(Cell cell) {
        return switch (cell.kind()) {
            case VALUE -> values.of(cell.node());
            case GRADIENT -> gradients[cell.node()];
            case UPDATED -> updated(cell.node());
        };
    }

    private Tensor updated(int node) {
        Tensor[] operands = {values.of(node), Tensor.scalar(learningRate.orElseThrow())};
        return Exercise.STEP_OF_DESCENT.evaluate(new Formula.Operands(operands, null, gradients[node]));
    }

    /** −η · gradient. */
    Tensor update(int node) {
        return times(-learningRate.orElseThrow(), gradients[node]);
    }

    /** Rules of somebody who has this run's numbers above a node and goes on from them. */
    BackwardRules goingOn(int node, BackwardRules rules) {
        Map<Integer, Tensor> own = new HashMap<>();
        paths.above(node).stream().forEach(above -> own.put(above, gradients[above]));
        return new GoingOnFrom(values, own, rules);
    }

    /** What somebody finds for a node who goes by these rules there, with the upstream gradients of this run. */
    Tensor gradient(int node, BackwardRules rules) {
        List<Graph.Edge> edges = paths.to(node);
        List<Tensor> contributions = new ArrayList<>(edges.size());
        for (Graph.Edge edge : edges) {
            contributions.add(rules.contribution(values, edge, gradients[edge.consumer()]));
        }
        return rules.gradient(values, node, contributions);
    }

    /** What somebody finds for a node who goes by these rules in the whole graph; nothing if they do not get so far. */
    Optional<Tensor> throughout(int node, BackwardRules rules) {
        return paths.reached(pass(rules), node);
    }

    /** A backward pass of the whole graph by some rules. */
    Gradients pass(BackwardRules rules) {
        return passes.computeIfAbsent(
                rules,
                by -> BackwardPass.run(values, Tensor.filled(values.output().shape(), 1), by));
    }

    static Tensor times(double factor, Tensor tensor) {
        return evaluate(Formula.A.times(Formula.constant(factor)), tensor);
    }

    static Tensor evaluate(Formula formula, Tensor... operands) {
        return formula.evaluate(new Formula.Operands(operands, null, null));
    }
}
