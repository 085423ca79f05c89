package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;
import rensa.network.Evaluation;
import rensa.network.Score;
import rensa.web.view.PlotView;
import rensa.web.view.Wording;

/** The curves: loss, accuracy and the gradient of each layer, from the first epoch to the one that is shown. */
final class TrainingCurves {
    static final Size SIZE = new Size(340, 200);
    /** More points than these cannot be told apart. */
    private static final int MOST_POINTS = 80;
    /** A loss that has grown so many times leaves nothing else to be seen, but on a logarithmic axis. */
    private static final double FAR = 1_000;

    private final Scene scene;

    TrainingCurves(Scene scene) {
        this.scene = scene;
    }

    List<PlotView> plots() {
        List<PlotView> plots = new ArrayList<>();
        plots.add(PlotView.moving(loss(), SIZE, scene.word("curve.loss"), scene.words()));
        if (scene.hasClasses()) {
            plots.add(PlotView.moving(accuracy(), SIZE, scene.word("curve.accuracy"), scene.words()));
        }
        plots.add(PlotView.moving(norms(), SIZE, scene.word("curve.norms"), scene.words()));
        return plots;
    }

    private Axis epochs() {
        return Axis.linear(0, scene.state().epochs()).named(scene.word("axis.epoch"));
    }

    private Plot loss() {
        DoubleStream losses = scene.evaluations().stream()
                .flatMapToDouble(each -> DoubleStream.concat(
                        DoubleStream.of(each.train().loss()),
                        each.test().stream().mapToDouble(Score::loss)));
        Plot plot = Plot.of(
                epochs(), axis(losses, scene.evaluations().get(0).train().loss(), scene.words()));
        plot = plot.line(
                scene.word("train"), Style.VALUE, spots(each -> each.train().loss()));
        return tested()
                ? plot.line(scene.word("test"), Style.VALUE.variant(1), spots(each -> test(each)
                        .loss()))
                : plot;
    }

    /**
     * An axis for losses.
     *
     * @param first the loss that they started from
     */
    static Axis axis(DoubleStream losses, double first, Wording words) {
        return first > 0 && losses.anyMatch(loss -> loss > FAR * first)
                ? Axis.log().named(words.of("training.axis.loss.log"))
                : Axis.linear().named(words.of("training.axis.loss")).including(0);
    }

    private Plot accuracy() {
        Plot plot = Plot.of(epochs(), Axis.linear(0, 1).named(scene.word("axis.accuracy")));
        plot = plot.line(scene.word("train"), Style.VALUE, spots(each -> accuracy(each.train())));
        return tested()
                ? plot.line(scene.word("test"), Style.VALUE.variant(1), spots(each -> accuracy(test(each))))
                : plot;
    }

    private Plot norms() {
        Plot plot = Plot.of(epochs(), Axis.log().named(scene.word("axis.norm")));
        int layers = scene.last().gradientNorms().size();
        for (int i = 0; i < layers; i++) {
            int layer = i;
            plot = plot.line(scene.layer(i + 1), Style.GRADIENT.variant(i), spots(each -> each.gradientNorms()
                    .get(layer)));
        }
        return plot;
    }

    private boolean tested() {
        return scene.last().test().isPresent();
    }

    private static Score test(Evaluation evaluation) {
        return evaluation.test().orElseThrow();
    }

    private static double accuracy(Score score) {
        OptionalDouble accuracy = score.accuracy();
        return accuracy.orElse(Double.NaN);
    }

    private List<Spot> spots(ToDoubleFunction<Evaluation> number) {
        return spots(scene.evaluations(), scene.state().epochs(), number);
    }

    /** Some of them, always at the same epochs, and the last. */
    static List<Spot> spots(List<Evaluation> evaluations, int epochs, ToDoubleFunction<Evaluation> number) {
        int step = Math.max(1, (epochs + MOST_POINTS - 1) / MOST_POINTS);
        List<Spot> spots = new ArrayList<>();
        for (int epoch = 0; epoch < evaluations.size(); epoch++) {
            if (epoch % step == 0 || epoch == evaluations.size() - 1) {
                spots.add(new Spot(epoch, number.applyAsDouble(evaluations.get(epoch))));
            }
        }
        return spots;
    }
}
