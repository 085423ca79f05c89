package rensa.web.lab.descent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;
import rensa.web.view.Wording;

/** The loss after each step, up to the one that is shown. */
record LossPlot(DescentRun run, RunWords names) {
    /** A loss that is so many times another is beside it no longer seen, but on a logarithmic axis. */
    private static final double FAR = 1_000;

    Plot plot() {
        Wording words = names.words();
        Plot plot = Plot.of(
                Axis.linear(0, run.steps()).named(words.of("descent.plot.step")),
                isFarApart()
                        ? Axis.log()
                                .named(words.of(
                                        "descent.plot.loss.log", run.ground().lossName()))
                        : Axis.linear().named(run.ground().lossName()));
        List<Course> courses = run.courses();
        for (int i = 0; i < courses.size(); i++) {
            Course course = courses.get(i);
            Optional<Astray> astray = course.astrayBy(run.step());
            if (astray.isPresent()) {
                String name = words.of("descent.plot.since", RunWords.letter(course.choice()));
                plot = plot.verticalGuide(name, astray.get().since());
            }
            plot = plot.line(names.name(course), Style.RUN.variant(i), spots(course));
        }
        for (int i = 0; i < courses.size(); i++) {
            plot = plot.point(
                    "", Style.ACTIVE.variant(i), run.step(), courses.get(i).loss(run.step()));
        }
        return plot;
    }

    private List<Spot> spots(Course course) {
        return IntStream.rangeClosed(0, run.step())
                .mapToObj(step -> new Spot(step, course.loss(step)))
                .toList();
    }

    private boolean isFarApart() {
        double[] losses = run.courses().stream()
                .flatMapToDouble(course -> Arrays.stream(course.losses()).limit(run.step() + 1L))
                .filter(Double::isFinite)
                .toArray();
        double least = DoubleStream.of(losses).min().orElse(0);
        double most = DoubleStream.of(losses).max().orElse(0);
        double leastPositive =
                DoubleStream.of(losses).filter(loss -> loss > 0).min().orElse(most);
        return least >= 0 && most > FAR * leastPositive;
    }
}
