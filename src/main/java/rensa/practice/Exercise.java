package rensa.practice;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import rensa.engine.BackwardRules;
import rensa.engine.Formula;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * A graph with numbers whose gradients somebody is to find. It knows the right answers, and what wrong ones say.
 *
 * <p>Not for several threads at once: it remembers what it has worked out.
 */
public final class Exercise {
    /** w − η · gradient: a step of gradient descent from a value w, at a learning rate η, given what is upstream of w. */
    public static final Formula STEP_OF_DESCENT = Formula.A.minus(Formula.B.times(Formula.UPSTREAM));

    private final Run run;
    private final Suspects suspects;
    private Twins twins;

    Exercise(Run run, Suspects suspects) {
        this.run = run;
        this.suspects = suspects;
    }

    /**
     * An exercise on a graph.
     *
     * @param inputs the values of the graph's inputs, in their order; their shapes must go together
     * @param learningRate η of one step of gradient descent, if the exercise has one
     */
    public static Exercise of(Graph graph, List<Tensor> inputs, OptionalDouble learningRate) {
        return of(ForwardPass.run(graph, inputs), learningRate);
    }

    /** An exercise on values that are known. */
    public static Exercise of(Values values, OptionalDouble learningRate) {
        Paths paths = new Paths(values.graph());
        return new Exercise(Run.of(paths, values, learningRate), new Suspects(paths, values, learningRate.isPresent()));
    }

    public Graph graph() {
        return run.graph();
    }

    public Values values() {
        return run.values();
    }

    public OptionalDouble learningRate() {
        return run.learningRate();
    }

    /** Whether a cell has a number that can be asked for. */
    public boolean has(Cell cell) {
        return switch (cell.kind()) {
            case VALUE -> true;
            case GRADIENT -> run.paths().hasGradient(cell.node());
            case UPDATED -> run.learningRate().isPresent() && graph().node(cell.node()) instanceof Node.Input;
        };
    }

    /** The number that belongs into a cell. */
    public Tensor right(Cell cell) {
        return run.number(cell);
    }

    /** What answers say, in their order. Cells upstream of others are read first, whatever the order. */
    public Map<Cell, Mark> mark(Map<Cell, Answer> answers) {
        return new Marking(this, answers).marks();
    }

    /** The wrong numbers to which mistakes at a cell lead, most specific first. */
    public List<Typical> typical(Cell cell) {
        return Typical.at(cell, this);
    }

    /** The backward pass by the rules of calculus. */
    public Gradients gradients() {
        return run.pass(BackwardRules.OF_CALCULUS);
    }

    Run run() {
        return run;
    }

    Suspects suspects() {
        return suspects;
    }

    Twins twins() {
        if (twins == null) {
            twins = Twins.of(run);
        }
        return twins;
    }
}
