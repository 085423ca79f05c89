package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rensa.engine.DifferenceQuotient;
import rensa.engine.DifferenceQuotient.Method;
import rensa.engine.DifferenceQuotient.Step;
import rensa.engine.ElementCheck;
import rensa.engine.GradientCheck;
import rensa.web.graph.GraphRun;

/** The error of one gradient for steps from large to small, by both methods. */
final class ErrorCurve {
    /** From 10⁻¹ to 10⁻¹², two to a power of ten. */
    static final List<Double> STEPS = steps();

    private final Element element;
    private final double gradient;
    private final Map<Method, List<ElementCheck>> checks;

    private ErrorCurve(Element element, double gradient, Map<Method, List<ElementCheck>> checks) {
        this.element = element;
        this.gradient = gradient;
        this.checks = checks;
    }

    private static List<Double> steps() {
        List<Double> steps = new ArrayList<>(List.of(CheckState.LARGEST_STEP));
        for (int exponent = 2; exponent <= 12; exponent++) {
            steps.add(Double.parseDouble("3e-" + exponent));
            steps.add(Double.parseDouble("1e-" + exponent));
        }
        return List.copyOf(steps);
    }

    static ErrorCurve of(GraphRun run, Element element) {
        Map<Method, List<ElementCheck>> checks = new EnumMap<>(Method.class);
        for (Method method : Method.values()) {
            checks.put(
                    method,
                    STEPS.stream()
                            .map(h -> new DifferenceQuotient(method, Step.of(h)))
                            .map(quotient -> GradientCheck.element(
                                    run.gradients(),
                                    run.upstream(),
                                    element.input().index(),
                                    element.place(),
                                    quotient))
                            .toList());
        }
        return new ErrorCurve(element, checks.get(Method.CENTRAL).get(0).gradient(), checks);
    }

    /** How many forward passes it takes. */
    static long passes() {
        return STEPS.size() * (Method.CENTRAL.passes(1) + Method.FORWARD.passes(1));
    }

    Element element() {
        return element;
    }

    /** Whether errors are relative: to a gradient of 0 nothing is, and the difference itself is the error. */
    boolean isRelative() {
        return gradient != 0;
    }

    double error(ElementCheck check) {
        return isRelative() ? check.relativeError() : check.difference();
    }

    /** The error for each of {@link #STEPS}. */
    List<Double> errors(Method method) {
        return checks.get(method).stream().map(this::error).toList();
    }

    /** The number of the step with the least error, of several the largest step; none where no error is finite. */
    OptionalInt best(Method method) {
        List<Double> errors = errors(method);
        return IntStream.range(0, STEPS.size())
                .filter(i -> Double.isFinite(errors.get(i)))
                .reduce((best, i) -> errors.get(i) < errors.get(best) ? i : best);
    }

    /** A kink that lies within the step whatever the step is. */
    Optional<ElementCheck.Kink> kinkHit() {
        return smallest(Method.CENTRAL).kink();
    }

    private ElementCheck smallest(Method method) {
        return checks.get(method).get(STEPS.size() - 1);
    }

    /** The smallest step that reaches a kink, where smaller ones do not. */
    OptionalInt firstReachingKink(Method method) {
        return kinkHit().isPresent()
                ? OptionalInt.empty()
                : IntStream.range(0, STEPS.size())
                        .map(i -> STEPS.size() - 1 - i)
                        .filter(i -> checks.get(method).get(i).kink().isPresent())
                        .findFirst();
    }

    ElementCheck at(Method method, int step) {
        return checks.get(method).get(step);
    }
}
