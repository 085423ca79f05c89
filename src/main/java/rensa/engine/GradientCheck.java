package rensa.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The gradient check: compares the gradients of backpropagation with numerical differentiation.
 *
 * <p>Every element x of every input is moved by ±h, and (L(x + h) − L(x − h)) / 2h, the central difference, stands beside
 * the gradient. Its truncation error is of order h². L is the output, or where that is not a scalar the sum of its elements
 * weighted with the upstream gradient. Other steps, and one-sided differences, are had element by element.
 */
public final class GradientCheck {
    /** The step h, relative to an x of size more than 1: near the cube root of machine precision, the best for it. */
    public static final double STEP = 1e-5;

    private static final DifferenceQuotient CENTRAL =
            new DifferenceQuotient(DifferenceQuotient.Method.CENTRAL, DifferenceQuotient.Step.relative(STEP));

    private GradientCheck() {}

    /**
     * The check of one input.
     *
     * @param input the input's node
     * @param numerical its numerical gradient, in its shape
     * @param relativeErrors that of each element, in its shape, without what rounding alone explains
     * @param relativeError the greatest of them
     * @param kink a node that was within the step of a point without derivative, where numbers may honestly differ
     */
    public record Result(
            int input, Tensor numerical, Tensor relativeErrors, double relativeError, Optional<Node> kink) {}

    /** Checks every input; the cost is two forward passes for each element. */
    public static List<Result> run(Gradients gradients, Tensor upstream) {
        return gradients.values().graph().inputs().stream()
                .map(input -> check(gradients, upstream, input.index()))
                .toList();
    }

    private static Result check(Gradients gradients, Tensor upstream, int input) {
        Shape shape = gradients.values().of(input).shape();
        List<ElementCheck> elements = IntStream.range(0, (int) shape.size())
                .mapToObj(element -> element(gradients, upstream, input, element, CENTRAL))
                .toList();
        double[] errors = elements.stream()
                .mapToDouble(ElementCheck::relativeErrorBeyondRounding)
                .toArray();
        double[] numerical =
                elements.stream().mapToDouble(ElementCheck::numerical).toArray();
        return new Result(
                input,
                new Tensor(shape, numerical),
                new Tensor(shape, errors),
                DoubleStream.of(errors).reduce(0, GradientCheck::worse),
                elements.stream()
                        .flatMap(element -> element.kink().stream())
                        .map(kink -> (Node) kink.node())
                        .findFirst());
    }

    /** Checks one element of an input by any difference quotient. */
    public static ElementCheck element(
            Gradients gradients, Tensor upstream, int input, int element, DifferenceQuotient quotient) {
        return of(gradients, quotient.secant(gradients.values(), upstream, input, element));
    }

    /** Compares a slope that was taken by forward passes with the gradient. */
    public static ElementCheck of(Gradients gradients, DifferenceQuotient.Secant secant) {
        double gradient = gradients.of(secant.input()).orElseThrow().at(secant.element());
        return ElementCheck.of(gradient, secant);
    }

    /** A NaN is worse than any number, and stays. */
    private static double worse(double a, double b) {
        return Double.isNaN(a) || a >= b ? a : b;
    }
}
