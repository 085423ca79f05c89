package rensa.web.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.figure.Point;
import rensa.figure.plot.Mark;

/**
 * An entry of a plot's legend: what a series looks like, and its name.
 *
 * @param width how wide its shapes are; they are 16 px high
 * @param low for the colours of a heat map, the value of the first; null for all else
 * @param high the value of the last
 */
public record PlotKey(String name, double width, List<PlotShape> shapes, String low, String high) {
    private static final double WIDTH = 32;
    private static final Point CENTRE = new Point(16, 8);
    private static final String LINE = "M1 8H31";
    private static final String AREA = "M1 2H31V14H1z";
    private static final int SWATCH = 6;

    static PlotKey of(Mark.Drawing drawing) {
        return drawing.mark() instanceof Mark.Heat heat
                ? heat(heat, drawing.bands())
                : series(drawing.mark(), !drawing.markers().isEmpty());
    }

    private static PlotKey series(Mark mark, boolean marked) {
        String line = mark instanceof Mark.Area ? AREA : mark instanceof Mark.Points ? "" : LINE;
        String marker = marked ? mark.style().marker().at(CENTRE) : "";
        List<PlotShape> shapes = Stream.of(PlotShape.line(mark, line), PlotShape.markers(mark.style(), marker))
                .filter(shape -> !shape.path().isEmpty())
                .toList();
        return new PlotKey(mark.name(), WIDTH, shapes, null, null);
    }

    /** The colours from the first to the last that can occur: where nothing is below the middle, from white. */
    private static PlotKey heat(Mark.Heat heat, List<String> bands) {
        int white = bands.size() / 2;
        boolean anyBelow = bands.subList(0, white).stream().anyMatch(path -> !path.isEmpty());
        int first = anyBelow ? 0 : white;
        List<PlotShape> swatches = IntStream.range(first, bands.size())
                .mapToObj(colour -> PlotShape.heat(colour, swatch(colour - first)))
                .toList();
        double low = anyBelow ? heat.range().low() : heat.range().middle();
        return new PlotKey(
                heat.name(),
                swatches.size() * SWATCH,
                swatches,
                Numbers.ROUNDED.text(low),
                Numbers.ROUNDED.text(heat.range().high()));
    }

    private static String swatch(int place) {
        return "M" + place * SWATCH + " 2h" + SWATCH + "v12h-" + SWATCH + "z";
    }
}
