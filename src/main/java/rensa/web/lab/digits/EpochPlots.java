package rensa.web.lab.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;
import rensa.network.Evaluation;
import rensa.network.Score;
import rensa.web.view.PlotView;
import rensa.web.view.Wording;

/**
 * Accuracy and loss by epoch, on what is learned from and on the test.
 *
 * @param evaluations from the first weights on
 * @param most for how many epochs the network learns in all
 */
record EpochPlots(List<Evaluation> evaluations, int most, Wording words) {

    List<PlotView> views() {
        List<PlotView> views = new ArrayList<>();
        views.add(plot("accuracy", Axis.linear(0, 1), score -> score.accuracy().orElseThrow()));
        views.add(plot("loss", Axis.linear().including(0), Score::loss));
        return views;
    }

    private PlotView plot(String what, Axis axis, ToDoubleFunction<Score> number) {
        Plot plot = Plot.of(
                        Axis.linear(0, most).named(words.of("digit-training.epoch")),
                        axis.named(words.of("digit-training." + what)))
                .line(words.of("digit-training.train"), Style.VALUE.variant(1), spots(Evaluation::train, number))
                .line(
                        words.of("digit-training.test"),
                        Style.VALUE,
                        spots(evaluation -> evaluation.test().orElseThrow(), number));
        return PlotView.of(plot, Size.SMALL, words.of("digit-training." + what + ".title"), words);
    }

    private List<Spot> spots(Function<Evaluation, Score> part, ToDoubleFunction<Score> number) {
        return IntStream.range(0, evaluations.size())
                .mapToObj(epoch -> new Spot(epoch, number.applyAsDouble(part.apply(evaluations.get(epoch)))))
                .toList();
    }
}
