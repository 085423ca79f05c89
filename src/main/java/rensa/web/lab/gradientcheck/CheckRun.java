package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rensa.engine.DifferenceQuotient;
import rensa.engine.ElementCheck;
import rensa.engine.GradientCheck;
import rensa.web.graph.GraphRun;
import rensa.web.graph.Mistake;

/**
 * A check of every element, and of one of them for many steps.
 *
 * @param checks one for each of the elements
 * @param drawn the number of the element whose errors are drawn
 */
record CheckRun(
        GraphRun run,
        CheckState state,
        List<Element> elements,
        List<ElementCheck> checks,
        int drawn,
        ErrorCurve curve,
        Cost cost) {
    /**
     * Runs the checks of a state.
     *
     * @param run of its subject, with at least one element to check
     * @throws Mistake if it would take too long
     */
    static CheckRun of(GraphRun run, CheckState state) {
        List<Element> elements = Element.of(run, state.subject());
        run.boundForwardPasses(state.method().passes(elements.size()) + ErrorCurve.passes());
        Checked checked = checked(run, elements, state.quotient());
        int drawn = IntStream.range(0, elements.size())
                .filter(i -> state.of().filter(elements.get(i).name()::equals).isPresent())
                .findFirst()
                .orElse(0);
        return new CheckRun(
                run,
                state,
                elements,
                checked.checks(),
                drawn,
                ErrorCurve.of(run, elements.get(drawn)),
                Cost.of(run, elements, state.quotient(), checked.seconds()));
    }

    /** Every element checked, and how many seconds its forward passes took. */
    private record Checked(List<ElementCheck> checks, double seconds) {}

    private static Checked checked(GraphRun run, List<Element> elements, DifferenceQuotient quotient) {
        List<ElementCheck> checks = new ArrayList<>();
        long nanoseconds = 0;
        for (Element element : elements) {
            long start = System.nanoTime();
            DifferenceQuotient.Secant secant = element.secant(run, quotient);
            nanoseconds += System.nanoTime() - start;
            checks.add(GradientCheck.of(run.gradients(), secant));
        }
        return new Checked(checks, nanoseconds / Timing.NANOSECONDS);
    }

    /** The element whose errors are drawn where none is asked for. */
    Element first() {
        return elements.get(0);
    }

    double value(int i) {
        Element element = elements.get(i);
        return run.values().of(element.input().index()).at(element.place());
    }

    long passes() {
        return state.method().passes(elements.size());
    }

    long count(Band band) {
        return checks.stream().filter(check -> Band.of(check) == band).count();
    }

    /** The number of the element with the greatest relative error; one that is not a number is greater than any. */
    int worst() {
        return worst(IntStream.range(0, checks.size()).boxed().toList());
    }

    /** The number of the worst of some elements. */
    int worst(List<Integer> among) {
        return among.stream()
                .reduce((worst, i) -> Double.compare(error(i), error(worst)) > 0 ? i : worst)
                .orElseThrow();
    }

    private double error(int i) {
        return checks.get(i).relativeError();
    }

    /** The elements of each input, by their numbers. */
    List<List<Integer>> byInput() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).place() == 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(i);
        }
        return groups;
    }
}
