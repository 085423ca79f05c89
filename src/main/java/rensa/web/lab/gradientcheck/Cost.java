package rensa.web.lab.gradientcheck;

import java.util.List;
import rensa.engine.BackwardPass;
import rensa.engine.DifferenceQuotient;
import rensa.engine.DifferenceQuotient.Method;
import rensa.engine.ForwardPass;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.web.graph.GraphRun;

/**
 * How long both ways to the gradients took just now, in seconds.
 *
 * @param numerical numerical differentiation by all elements
 * @param backprop a forward pass and a backward pass
 */
record Cost(double numerical, double backprop) {
    /** Seconds for the timing. */
    private static final double BUDGET = 0.005;

    /**
     * Times both ways.
     *
     * @param spent seconds that numerical differentiation has taken already; where they are many, that was its timing
     */
    static Cost of(GraphRun run, List<Element> elements, DifferenceQuotient quotient, double spent) {
        Runnable backprop = () -> BackwardPass.run(forward(run), run.upstream());
        if (spent > BUDGET) {
            return new Cost(spent, Timing.seconds(BUDGET, backprop).get(0));
        }
        List<Double> seconds = Timing.seconds(BUDGET, () -> differentiate(run, elements, quotient), backprop);
        return new Cost(seconds.get(0), seconds.get(1));
    }

    private static void differentiate(GraphRun run, List<Element> elements, DifferenceQuotient quotient) {
        if (quotient.method() == Method.FORWARD) {
            forward(run);
        }
        elements.forEach(element -> element.secant(run, quotient));
    }

    private static Values forward(GraphRun run) {
        List<Tensor> leaves = run.graph().inputs().stream()
                .map(input -> run.values().of(input.index()))
                .toList();
        return ForwardPass.run(run.graph(), leaves);
    }
}
