package rensa.web.lab.training;

import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.network.Evaluation;
import rensa.web.view.Facts;

/**
 * The numbers of a run at the epoch that is shown: {@code epoch}, {@code loss}, {@code accuracy}, {@code test-loss}, {@code
 * test-accuracy}, {@code norm1}… (the gradient norms of the layers), and {@code first-loss}, that before any update.
 */
record TrainingFacts(Scene scene) implements Facts {
    private static final Pattern NORM = Pattern.compile("norm(\\d)");

    @Override
    public double value(String name) {
        Evaluation last = scene.last();
        Matcher norm = NORM.matcher(name);
        if (norm.matches()
                && Integer.parseInt(norm.group(1)) <= last.gradientNorms().size()) {
            return last.gradientNorms().get(Integer.parseInt(norm.group(1)) - 1);
        }
        return switch (name) {
            case "epoch" -> scene.run().epoch();
            case "updates" -> scene.run().updates();
            case "loss" -> last.train().loss();
            case "first-loss" -> scene.evaluations().get(0).train().loss();
            case "accuracy" -> last.train().accuracy().orElseThrow();
            case "test-loss" -> last.test().orElseThrow().loss();
            case "test-accuracy" -> last.test().orElseThrow().accuracy().orElseThrow();
            default -> throw new NoSuchElementException(name);
        };
    }
}
