package rensa.web.lab.training;

import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.network.Evaluation;
import rensa.web.view.Facts;

/**
 * The numbers of a run. At the epoch that is shown: {@code loss}, {@code accuracy}, {@code test-loss}, {@code test-accuracy}
 * and {@code norm1}… (the gradient norms of the layers); at another one it stands behind them, {@code loss 50}. Besides,
 * {@code first-loss}, that before any update, {@code epoch}, {@code updates} and {@code epochs}.
 */
record TrainingFacts(Scene scene) implements Facts {
    private static final Pattern NORM = Pattern.compile("norm(\\d)");

    @Override
    public double value(String name) {
        return switch (name) {
            case "epoch" -> scene.run().epoch();
            case "updates" -> scene.run().updates();
            case "epochs" -> scene.state().epochs();
            case "first-loss" -> scene.evaluations().get(0).train().loss();
            default -> measured(name);
        };
    }

    private double measured(String name) {
        String[] words = name.split(" ");
        Evaluation evaluation = words.length == 2 ? after(Integer.parseInt(words[1])) : scene.last();
        Matcher norm = NORM.matcher(words[0]);
        if (norm.matches()
                && Integer.parseInt(norm.group(1)) <= evaluation.gradientNorms().size()) {
            return evaluation.gradientNorms().get(Integer.parseInt(norm.group(1)) - 1);
        }
        return switch (words[0]) {
            case "loss" -> evaluation.train().loss();
            case "accuracy" -> evaluation.train().accuracy().orElseThrow();
            case "test-loss" -> evaluation.test().orElseThrow().loss();
            case "test-accuracy" -> evaluation.test().orElseThrow().accuracy().orElseThrow();
            default -> throw new NoSuchElementException(name);
        };
    }

    /** How the network stands after an epoch, which the run may not have come to yet. */
    private Evaluation after(int epoch) {
        return scene.run().toEpoch(epoch).evaluations().get(epoch);
    }
}
