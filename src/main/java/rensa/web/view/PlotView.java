package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rensa.figure.Box;
import rensa.figure.Point;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Mark;
import rensa.figure.plot.PlacedPlot;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Style;

/**
 * A plot as its template draws it, with its numbers as tables.
 *
 * @param label what it is, for those who cannot see it
 * @param box the {@code viewBox}
 * @param text the size of its text where there is least room
 * @param behind what is drawn under the grid
 * @param frame path data of the frame
 * @param over what is drawn over the grid
 * @param facts what the figure shows and no table has, one sentence each
 */
public record PlotView(
        String title,
        String label,
        double width,
        double height,
        String box,
        double text,
        String frame,
        AxisView x,
        AxisView y,
        List<Shape> behind,
        List<Shape> over,
        List<Key> legend,
        List<PlotTable> tables,
        List<String> facts) {
    /**
     * An axis.
     *
     * @param place an SVG transform to where its labels begin
     * @param grid path data of a line at each tick
     * @param nameX where its name stands
     */
    public record AxisView(String name, String place, List<Label> labels, String grid, double nameX, double nameY) {}

    /** The label of a tick; {@code at} is its place along the axis. */
    public record Label(String text, double at) {}

    /**
     * A line, an area, or all markers of a series.
     *
     * @param path path data
     */
    public record Shape(String css, String path) {}

    /** An entry of the legend: the shapes of a series, and what it is. */
    public record Key(String name, List<Shape> shapes) {}

    private static final Point KEY_CENTRE = new Point(16, 8);
    private static final String KEY_LINE = "M1 8H31";
    private static final String KEY_AREA = "M1 2H31V14H1z";

    /**
     * A plot in words.
     *
     * @param title stands above it
     */
    public static PlotView of(Plot plot, Size size, String title, Wording words) {
        PlacedPlot placed = plot.place(size, Numbers::tick);
        Box frame = placed.frame();
        return new PlotView(
                title,
                label(placed, title, words),
                size.width(),
                size.height(),
                "0 0 " + size.width() + " " + size.height(),
                size.text(),
                "M" + frame.x() + " " + frame.y() + "V" + frame.bottom() + "H" + frame.right(),
                axis(placed.x(), "translate(0 " + frame.bottom() + ")", frame.centreX(), frame.bottom()),
                axis(placed.y(), "translate(" + frame.x() + " 0)", 0, frame.y()),
                shapes(placed.drawings().stream().filter(PlotView::isBehind)),
                shapes(placed.drawings().stream().filter(drawing -> !isBehind(drawing))),
                named(placed).map(PlotView::key).toList(),
                PlotTable.of(placed, title, words),
                named(placed)
                        .flatMap(drawing -> PlotFacts.of(drawing.mark(), placed, words))
                        .toList());
    }

    private static String label(PlacedPlot placed, String title, Wording words) {
        String axes = words.of("plot.label", title, extent(placed.x(), words), extent(placed.y(), words));
        List<String> names = named(placed).map(drawing -> drawing.mark().name()).toList();
        return names.isEmpty() ? axes : words.of("plot.label.shows", axes, words.list(names));
    }

    private static String extent(PlacedPlot.PlacedAxis axis, Wording words) {
        Interval domain = axis.scale().domain();
        return words.of(
                "plot.extent", axis.name(), Numbers.ROUNDED.text(domain.low()), Numbers.ROUNDED.text(domain.high()));
    }

    private static AxisView axis(PlacedPlot.PlacedAxis axis, String place, double nameX, double nameY) {
        List<Label> labels = axis.ticks().stream()
                .filter(tick -> !tick.label().isEmpty())
                .map(tick -> new Label(tick.label(), tick.position()))
                .toList();
        return new AxisView(axis.name(), place, labels, axis.grid(), nameX, nameY);
    }

    private static Stream<Mark.Drawing> named(PlacedPlot placed) {
        return placed.drawings().stream()
                .filter(drawing -> !drawing.mark().name().isEmpty());
    }

    private static boolean isBehind(Mark.Drawing drawing) {
        return drawing.mark() instanceof Mark.Area;
    }

    /** Markers lie over all lines. */
    private static List<Shape> shapes(Stream<Mark.Drawing> drawings) {
        List<Shape> lines = new ArrayList<>();
        List<Shape> markers = new ArrayList<>();
        drawings.forEach(drawing -> {
            add(lines, kind(drawing.mark()), drawing.mark().style(), drawing.path());
            add(markers, "markers", drawing.mark().style(), drawing.markers());
        });
        lines.addAll(markers);
        return lines;
    }

    private static void add(List<Shape> shapes, String kind, Style style, String path) {
        if (!path.isEmpty()) {
            String tone = style.tone().name().toLowerCase(Locale.ROOT);
            shapes.add(new Shape(kind + " tone-" + tone + " v" + style.variant(), path));
        }
    }

    private static String kind(Mark mark) {
        return mark instanceof Mark.Area
                ? "area"
                : mark instanceof Mark.HorizontalGuide || mark instanceof Mark.VerticalGuide ? "guide" : "series";
    }

    private static Key key(Mark.Drawing drawing) {
        Mark mark = drawing.mark();
        List<Shape> shapes = new ArrayList<>();
        String line = mark instanceof Mark.Area ? KEY_AREA : mark instanceof Mark.Points ? "" : KEY_LINE;
        add(shapes, kind(mark), mark.style(), line);
        add(
                shapes,
                "markers",
                mark.style(),
                drawing.markers().isEmpty() ? "" : mark.style().marker().at(KEY_CENTRE));
        return new Key(mark.name(), shapes);
    }
}
