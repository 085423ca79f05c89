package rensa.engine;

import java.util.ArrayList;
import java.util.List;

/** A difference quotient: how numerical differentiation takes a slope from forward passes alone. */
public record DifferenceQuotient(Method method, Step step) {
    /** On which sides of x the output is looked at. */
    public enum Method {
        /** (L(x + h) − L(x − h)) / 2h. Its truncation error is of order h². */
        CENTRAL {
            @Override
            double lower(double x, double h) {
                return x - h;
            }

            @Override
            public long passes(long elements) {
                return 2 * elements;
            }
        },
        /** (L(x + h) − L(x)) / h, one-sided. Its truncation error is of order h. */
        FORWARD {
            @Override
            double lower(double x, double h) {
                return x;
            }

            @Override
            public long passes(long elements) {
                return elements + 1;
            }
        };

        abstract double lower(double x, double h);

        /** How many forward passes it takes to differentiate by so many elements. One-sided ones share that at x itself. */
        public abstract long passes(long elements);
    }

    /** How far an element is moved. */
    @FunctionalInterface
    public interface Step {
        /** The step h for an element that is x. */
        double at(double x);

        /** The same for every element. */
        static Step of(double h) {
            return x -> h;
        }

        /** In proportion to an x of size more than 1. */
        static Step relative(double h) {
            return x -> h * Math.max(1, Math.abs(x));
        }
    }

    /**
     * What the forward passes around an element gave.
     *
     * @param input the input's node
     * @param element its number, counted row by row
     * @param below the values at the lower end
     * @param here the values where nothing is moved
     * @param above the values at the upper end
     * @param slope the quotient; NaN where the step is so small that it moves nothing
     * @param rounding how far the slope may be off because L itself is rounded: a few units in its last place, over the width
     */
    public record Secant(
            int input, int element, Values below, Values here, Values above, double slope, double rounding) {}

    /**
     * Moves one element of an input.
     *
     * @param here the values where nothing is moved
     * @param upstream the weights of the elements of the output, whose weighted sum is L
     */
    public Secant secant(Values here, Tensor upstream, int input, int element) {
        double x = here.of(input).at(element);
        double h = step.at(x);
        double upper = x + h;
        double lower = method.lower(x, h);
        Values above = moved(here, input, element, upper);
        Values below = lower == x ? here : moved(here, input, element, lower);
        double width = upper - lower;
        double slope = (weighted(above, upstream) - weighted(below, upstream)) / width;
        double rounding = 8 * Math.ulp(weighted(here, upstream)) / width;
        return new Secant(input, element, below, here, above, slope, rounding);
    }

    private static Values moved(Values here, int input, int element, double x) {
        List<Tensor> leaves = new ArrayList<>();
        for (Node.Input leaf : here.graph().inputs()) {
            Tensor value = here.of(leaf.index());
            leaves.add(leaf.index() == input ? value.with(element, x) : value);
        }
        return ForwardPass.run(here.graph(), leaves);
    }

    private static double weighted(Values values, Tensor upstream) {
        return Function.SUM
                .apply(Function.TIMES.apply(values.output(), upstream))
                .item();
    }
}
