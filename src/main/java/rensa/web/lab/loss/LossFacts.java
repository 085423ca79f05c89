package rensa.web.lab.loss;

import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.web.view.Facts;

/** The numbers of a run: L, the elements of Y, T and P (the probabilities), and their gradients. */
record LossFacts(LossRun run) implements Facts {
    private static final Pattern ELEMENT = Pattern.compile("([YTP])\\[(\\d)]\\[(\\d)]");

    @Override
    public double value(String name) {
        if (name.equals("L")) {
            return run.loss();
        }
        Matcher element = element(name);
        int row = Integer.parseInt(element.group(2));
        int column = Integer.parseInt(element.group(3));
        return switch (element.group(1)) {
            case "Y" -> run.outputs().at(row, column);
            case "T" -> run.targets().at(row, column);
            default -> run.probabilities().at(row, column);
        };
    }

    @Override
    public double gradient(String name) {
        Matcher element = element(name);
        int row = Integer.parseInt(element.group(2));
        int column = Integer.parseInt(element.group(3));
        return switch (element.group(1)) {
            case "Y" -> run.gradient(row, column);
            case "T" -> run.gradientOfTarget(row, column);
            default -> throw new NoSuchElementException(name);
        };
    }

    private static Matcher element(String name) {
        Matcher element = ELEMENT.matcher(name);
        if (!element.matches()) {
            throw new NoSuchElementException(name);
        }
        return element;
    }
}
