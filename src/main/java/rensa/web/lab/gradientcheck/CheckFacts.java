package rensa.web.lab.gradientcheck;

import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import rensa.engine.DifferenceQuotient.Method;
import rensa.engine.ElementCheck;
import rensa.web.view.Facts;

/**
 * The numbers of a check: counts by name, {@code W1[0][1]} for the value of an element, {@code numerical W1[0][1]} and
 * {@code error W1[0][1]} for its numerical gradient and its relative error.
 */
record CheckFacts(CheckRun run) implements Facts {
    private static final String NUMERICAL = "numerical ";
    private static final String ERROR = "error ";

    @Override
    public double value(String name) {
        return switch (name) {
            case "h" -> run.state().h();
            case "parameters" -> run.elements().size();
            case "passes" -> run.passes();
            case "bigParameters" -> LargeNetwork.parameters();
            case "bigPasses" -> LargeNetwork.passes(run.state().method());
            case "bestCentral" -> best(Method.CENTRAL);
            case "bestForward" -> best(Method.FORWARD);
            case "worst" -> run.checks().get(run.worst()).relativeError();
            case "good" -> run.count(Band.GOOD);
            case "doubtful" -> run.count(Band.DOUBTFUL);
            case "wrong" -> run.count(Band.WRONG);
            default -> ofElement(name);
        };
    }

    private double best(Method method) {
        return ErrorCurve.STEPS.get(run.curve().best(method).orElseThrow());
    }

    private double ofElement(String name) {
        if (name.startsWith(NUMERICAL)) {
            return check(name.substring(NUMERICAL.length())).numerical();
        }
        return name.startsWith(ERROR) ? check(name.substring(ERROR.length())).relativeError() : run.value(index(name));
    }

    @Override
    public double gradient(String name) {
        return check(name).gradient();
    }

    private ElementCheck check(String name) {
        return run.checks().get(index(name));
    }

    private int index(String name) {
        return IntStream.range(0, run.elements().size())
                .filter(i -> run.elements().get(i).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }
}
