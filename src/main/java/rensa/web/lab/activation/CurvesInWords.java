package rensa.web.lab.activation;

import java.util.ArrayList;
import java.util.List;
import rensa.figure.plot.Axis;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Style;
import rensa.web.view.Cell;
import rensa.web.view.Numbers;
import rensa.web.view.OpMath;
import rensa.web.view.PlotView;
import rensa.web.view.Wording;

/** The curves of a state in plots and words. */
final class CurvesInWords {
    private final ActivationState state;
    private final Wording words;
    private final double x;

    /** What is drawn: the range that was typed, as far as an axis can show it. */
    private final Interval range;

    CurvesInWords(ActivationState state, Wording words) {
        this.state = state;
        this.words = words;
        this.x = state.x().number();
        this.range = Interval.of(state.from().number(), state.to().number());
    }

    /** {@code At x = 1, sigmoid has the value 0.731059 and the slope 0.196612.} */
    String sentence() {
        List<String> parts = state.curves().stream().map(this::here).toList();
        return words.of("activation.sentence", text(x), words.list(parts));
    }

    private String here(Curve curve) {
        return curve.hasSlope(x)
                ? words.of("activation.at", name(curve), text(curve.value(x)), text(curve.slope(x)))
                : words.of("activation.at.jump", name(curve), text(curve.value(x)));
    }

    /** The curves, each with the point at the chosen place and, where it has a slope, the tangent there. */
    PlotView values() {
        Plot plot = Plot.of(axis(), Axis.linear().named("y").including(0));
        for (int i = 0; i < state.curves().size(); i++) {
            Curve curve = state.curves().get(i);
            plot = plot.curve(name(curve), Style.VALUE.variant(i), curve::value);
        }
        for (int i = 0; i < state.curves().size(); i++) {
            Curve curve = state.curves().get(i);
            if (curve.hasSlope(x)) {
                plot = plot.tangent("", Style.GRADIENT.variant(i), x, curve.value(x), curve.slope(x));
            }
            plot = plot.point("", Style.ACTIVE.variant(i), x, curve.value(x));
        }
        return PlotView.of(plot, Size.REGULAR, words.of("activation.plot.values"), words);
    }

    /** The slopes. The places at which all of them are small are shaded. */
    PlotView slopes() {
        Plot plot = Plot.of(axis(), Axis.linear().named("dy/dx").including(0).including(1));
        plot = shaded(plot, vanishing());
        for (int i = 0; i < state.curves().size(); i++) {
            Curve curve = state.curves().get(i);
            plot = plot.curve(name(curve), Style.GRADIENT.variant(i), curve::slope);
        }
        for (int i = 0; i < state.curves().size(); i++) {
            Curve curve = state.curves().get(i);
            if (curve.hasSlope(x)) {
                plot = plot.point("", Style.ACTIVE.variant(i), x, curve.slope(x));
            }
        }
        return PlotView.of(plot, Size.REGULAR, words.of("activation.plot.slopes"), words);
    }

    /** One name for all the intervals. */
    private Plot shaded(Plot plot, List<Interval> intervals) {
        Plot shaded = plot;
        String key = state.curves().size() == 1 ? "activation.vanishing" : "activation.vanishing.all";
        String name = words.of(key, text(VanishingSlope.SMALL));
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            shaded = shaded.area(i == 0 ? name : "", interval.low(), interval.high());
        }
        return shaded;
    }

    private Axis axis() {
        return Axis.linear(range.low(), range.high()).named("x");
    }

    List<ActivationView.Row> rows() {
        return state.curves().stream().map(this::row).toList();
    }

    private ActivationView.Row row(Curve curve) {
        return new ActivationView.Row(
                name(curve),
                words.of(curve == Curve.STEP ? "activation.step.forward" : "op." + curve.id() + ".forward"),
                curve == Curve.STEP ? null : words.of("op." + curve.id() + ".backward"),
                OpMath.forward(curve.op(), List.of("x"), "y"),
                OpMath.rule(curve.op(), 0, List.of("x"), "y", "L"),
                Cell.of(curve.value(x), Numbers.ROUNDED),
                curve.hasSlope(x) ? Cell.of(curve.slope(x), Numbers.ROUNDED) : null,
                whereVanishing(curve));
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Curve curve : state.curves()) {
            if (curve == Curve.STEP) {
                notes.add(words.of("activation.note.step"));
            } else if (curve.op().kink().isPresent() && x == 0) {
                notes.add(words.of("activation.note.kink", name(curve), text(curve.slope(x))));
            }
        }
        return notes;
    }

    /** Where the slopes of all curves vanish. */
    private List<Interval> vanishing() {
        List<Interval> common = List.of(range);
        for (Curve curve : state.curves()) {
            List<Interval> ofCurve = vanishing(curve);
            common = common.stream()
                    .flatMap(one -> ofCurve.stream().flatMap(other -> one.overlap(other).stream()))
                    .toList();
        }
        return common;
    }

    private List<Interval> vanishing(Curve curve) {
        return VanishingSlope.of(curve, range);
    }

    private String whereVanishing(Curve curve) {
        List<String> places = vanishing(curve).stream().map(this::place).toList();
        return places.isEmpty() ? words.of("activation.nowhere") : words.list(places);
    }

    private String place(Interval interval) {
        boolean fromStart = interval.low() <= range.low();
        boolean toEnd = interval.high() >= range.high();
        if (fromStart && toEnd) {
            return words.of("activation.everywhere");
        }
        if (fromStart) {
            return "x < " + text(interval.high());
        }
        return toEnd ? "x > " + text(interval.low()) : text(interval.low()) + " < x < " + text(interval.high());
    }

    private String name(Curve curve) {
        return words.of("activation.name." + curve.id());
    }

    private static String text(double number) {
        return Numbers.ROUNDED.text(number);
    }
}
