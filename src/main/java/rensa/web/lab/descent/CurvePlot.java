package rensa.web.lab.descent;

import java.util.List;
import java.util.stream.IntStream;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Style;
import rensa.web.view.Wording;

/** The ground of one parameter as a curve: the points of the ways on it, and tangents there. */
record CurvePlot(DescentRun run, RunWords names) {
    Plot plot() {
        Wording words = names.words();
        Interval range = run.extent().x();
        String loss = run.ground().lossName();
        Plot plot = Plot.of(
                        Axis.linear(range.low(), range.high())
                                .named(run.ground().names().get(0)),
                        Axis.linear().named(loss))
                .curve(words.of("descent.plot.curve", loss), Style.VALUE, run.ground()::loss);
        for (int step : tangents()) {
            Stage stage = run.stages().get(step);
            plot = plot.tangent(
                    words.of("descent.plot.tangent", step),
                    Style.GRADIENT.variant(step == 0 ? 0 : 1),
                    stage.at().get(0),
                    stage.loss(),
                    stage.gradient().get(0));
        }
        return new Ways(run, names).on(plot);
    }

    /** Where all is shown, at the start and at the end; else at the point that is shown. */
    private List<Integer> tangents() {
        return (run.state().step().isPresent() ? IntStream.of(run.step()) : IntStream.of(0, run.steps()))
                .filter(step -> Double.isFinite(run.stages().get(step).loss()))
                .boxed()
                .toList();
    }
}
