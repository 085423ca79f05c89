package rensa.web.view;

import java.util.List;
import java.util.stream.Stream;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Mark;
import rensa.figure.plot.PlacedPlot;

/** What a plot shows that is no number at a place: a slope, a shaded interval, a guide. */
final class PlotFacts {
    private PlotFacts() {}

    /** A sentence on a mark, or none where a table says all. */
    static Stream<String> of(Mark mark, PlacedPlot placed, Wording words) {
        if (mark instanceof Mark.Tangent tangent) {
            return Stream.of(words.of(
                    "plot.fact.slope",
                    mark.name(),
                    equation(placed.x(), tangent.at().x()),
                    text(tangent.slope())));
        }
        if (mark instanceof Mark.Area area) {
            Interval domain = placed.x().scale().domain();
            return Stream.of(words.of(
                    "plot.fact.area",
                    mark.name(),
                    placed.x().name(),
                    text(Math.max(domain.low(), area.x().low())),
                    text(Math.min(domain.high(), area.x().high()))));
        }
        if (mark instanceof Mark.HorizontalGuide guide) {
            return Stream.of(words.of("plot.fact.guide", mark.name(), equation(placed.y(), guide.y())));
        }
        if (mark instanceof Mark.Contour contour) {
            List<String> levels = contour.levels().stream().map(PlotFacts::text).toList();
            return Stream.of(words.of("plot.fact.contour", mark.name(), words.list(levels)));
        }
        return mark instanceof Mark.VerticalGuide guide
                ? Stream.of(words.of("plot.fact.guide", mark.name(), equation(placed.x(), guide.x())))
                : Stream.empty();
    }

    private static String equation(PlacedPlot.PlacedAxis axis, double value) {
        return axis.name() + " = " + text(value);
    }

    private static String text(double value) {
        return Numbers.ROUNDED.text(value);
    }
}
