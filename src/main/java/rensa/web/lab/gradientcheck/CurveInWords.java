package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rensa.engine.DifferenceQuotient.Method;
import rensa.engine.ElementCheck;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Spot;
import rensa.figure.plot.Style;
import rensa.web.view.Numbers;
import rensa.web.view.PlotView;
import rensa.web.view.Wording;

/** The errors of one gradient for many steps, as a plot and in words: where truncation dominates and where rounding does. */
record CurveInWords(CheckRun run, Wording words) {
    /** A step, or an error, that is so many times another is far from it. */
    private static final double FAR = 10;

    private ErrorCurve curve() {
        return run.curve();
    }

    private CheckState state() {
        return run.state();
    }

    private ElementCheck chosen() {
        return run.checks().get(run.drawn());
    }

    PlotView plot() {
        Axis h = Axis.log(CheckState.SMALLEST_STEP, CheckState.LARGEST_STEP).named("h");
        Plot plot = Plot.of(h, Axis.log().named(words.of("gradient-check.axis." + measure())));
        if (curve().isRelative()) {
            plot = plot.horizontalGuide(below(Band.DOUBTFUL, Band.DOUBTFUL_BELOW), Band.DOUBTFUL_BELOW)
                    .horizontalGuide(below(Band.GOOD, Band.GOOD_BELOW), Band.GOOD_BELOW);
        }
        for (Method method : Method.values()) {
            plot = plot.line(name(method), Style.VALUE.variant(method.ordinal()), spots(method));
        }
        String here = words.of("gradient-check.plot.chosen", Numbers.rough(state().h()), name(state().method()));
        double error = curve().error(chosen());
        plot = plot.verticalGuide("", state().h())
                .point(here, Style.ACTIVE.variant(state().method().ordinal()), state().h(), error);
        String title = words.of("gradient-check.plot", curve().element().name());
        return PlotView.of(plot, Size.REGULAR, title, words);
    }

    private String below(Band band, double limit) {
        return words.of("gradient-check.plot.below", words.of(CheckInWords.key(band)), Numbers.rough(limit));
    }

    private String measure() {
        return curve().isRelative() ? "relative" : "difference";
    }

    private String name(Method method) {
        return words.of("gradient-check.plot." + CheckState.id(method));
    }

    private List<Spot> spots(Method method) {
        List<Double> errors = curve().errors(method);
        return IntStream.range(0, errors.size())
                .mapToObj(i -> new Spot(ErrorCurve.STEPS.get(i), errors.get(i)))
                .toList();
    }

    /** What the curves show, a sentence each. */
    List<String> findings() {
        if (curve().kinkHit().isPresent()) {
            return List.of(words.of(
                    "gradient-check.curve.on-kink", kink(curve().kinkHit().get())));
        }
        List<String> findings = new ArrayList<>();
        for (Method method : Method.values()) {
            findings.add(finding(method));
        }
        curve().firstReachingKink(state().method())
                .ifPresent(step -> findings.add(words.of(
                        "gradient-check.curve.kink",
                        Numbers.rough(ErrorCurve.STEPS.get(step)),
                        kink(curve().at(state().method(), step).kink().orElseThrow()))));
        if (chosen().kink().isEmpty()) {
            curve().best(state().method()).ifPresent(best -> findings.add(chosen(best)));
        }
        return findings;
    }

    private String finding(Method method) {
        OptionalInt best = curve().best(method);
        if (best.isEmpty()) {
            return words.of("gradient-check.curve.none", name(method));
        }
        int step = best.getAsInt();
        String shape = step == 0 ? "exact" : step == ErrorCurve.STEPS.size() - 1 ? "falling" : "both";
        return words.of(
                "gradient-check.curve." + shape,
                name(method),
                Numbers.rough(curve().errors(method).get(step)),
                Numbers.rough(ErrorCurve.STEPS.get(step)),
                method == Method.CENTRAL ? "h²" : "h");
    }

    /** Whether the chosen step is too large or too small. */
    private String chosen(int best) {
        double bestStep = ErrorCurve.STEPS.get(best);
        double least = curve().errors(state().method()).get(best);
        boolean isNear = curve().error(chosen()) <= FAR * least || isNear(state().h(), bestStep);
        String where = isNear ? "near" : state().h() > bestStep ? "truncation" : "rounding";
        return words.of("gradient-check.chosen." + where, Numbers.rough(state().h()));
    }

    private static boolean isNear(double h, double bestStep) {
        return h < FAR * bestStep && bestStep < FAR * h;
    }

    private String kink(ElementCheck.Kink kink) {
        return new KinkInWords(run.run(), state().isOfProgram(), words).of(kink);
    }
}
