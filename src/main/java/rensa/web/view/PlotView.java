package rensa.web.view;

import java.util.List;
import rensa.figure.Box;
import rensa.figure.plot.Interval;
import rensa.figure.plot.Mark;
import rensa.figure.plot.PlacedPlot;
import rensa.figure.plot.Plot;
import rensa.figure.plot.Size;
import rensa.figure.plot.Spot;

/**
 * A plot as its template draws it, with its numbers as tables. Marks without a name are decoration: they are drawn, but
 * stand neither in the legend nor in a table.
 *
 * @param label what it is, for those who cannot see it
 * @param box the {@code viewBox}
 * @param text the size of its text where there is least room
 * @param frame path data of the frame
 * @param shapes what is drawn in it, in this order
 * @param facts what the figure shows and no table has, one sentence each
 */
public record PlotView(
        String title,
        String label,
        String width,
        String height,
        String box,
        String text,
        String frame,
        AxisView x,
        AxisView y,
        List<PlotShape> shapes,
        List<PlotKey> legend,
        List<PlotTable> tables,
        List<String> facts) {
    /**
     * An axis.
     *
     * @param place an SVG transform to where its labels begin
     * @param grid path data of a line at each tick
     * @param nameX where its name stands
     */
    public record AxisView(String name, String place, List<Label> labels, String grid, String nameX, String nameY) {}

    /** The label of a tick; {@code at} is its place along the axis. */
    public record Label(String text, String at) {}

    /**
     * A plot in words.
     *
     * @param title stands above it
     */
    public static PlotView of(Plot plot, Size size, String title, Wording words) {
        return of(plot.place(size, Numbers::tick), title, words, true);
    }

    /** The same without its numbers as tables: for what moves, and whose numbers stand elsewhere. */
    public static PlotView moving(Plot plot, Size size, String title, Wording words) {
        return of(plot.place(size, Numbers::tick), title, words, false);
    }

    private static PlotView of(PlacedPlot placed, String title, Wording words, boolean inNumbers) {
        Box frame = placed.frame();
        String width = text(placed.size().width());
        String height = text(placed.size().height());
        List<Mark.Drawing> named = placed.drawings().stream()
                .filter(drawing -> drawing.isVisible() && !drawing.mark().name().isEmpty())
                .toList();
        List<Mark> marks = named.stream().map(Mark.Drawing::mark).toList();
        return new PlotView(
                title,
                label(placed, marks, title, words),
                width,
                height,
                "0 0 " + width + " " + height,
                text(placed.size().text()),
                "M" + frame.x() + " " + frame.y() + "V" + frame.bottom() + "H" + frame.right(),
                axis(placed.x(), "translate(0 " + frame.bottom() + ")", frame.centreX(), frame.bottom()),
                axis(placed.y(), "translate(" + frame.x() + " 0)", 0, frame.y()),
                PlotShape.of(placed.drawings()),
                named.stream().map(PlotKey::of).distinct().toList(),
                inNumbers ? PlotTable.of(marks, placed, title, words) : List.of(),
                inNumbers
                        ? marks.stream()
                                .flatMap(mark -> PlotFacts.of(mark, placed, words))
                                .toList()
                        : List.of());
    }

    /** What lies under a plot of the same axes and size: the colours of its marks, and their lines. */
    public static List<PlotShape> under(Plot plot, Size size) {
        return PlotShape.always(plot.place(size, Numbers::tick).drawings());
    }

    /**
     * The data coordinates of a place in the picture; the nearest within its frame where it lies outside.
     *
     * @param pixelX in the pixels of the plot, however large it is drawn
     */
    public static Spot spot(Plot plot, Size size, double pixelX, double pixelY) {
        PlacedPlot placed = plot.place(size, Numbers::tick);
        Box frame = placed.frame();
        return new Spot(
                placed.x().scale().value(Math.max(frame.x(), Math.min(frame.right(), pixelX))),
                placed.y().scale().value(Math.max(frame.y(), Math.min(frame.bottom(), pixelY))));
    }

    private static String label(PlacedPlot placed, List<Mark> marks, String title, Wording words) {
        String axes = words.of("plot.label", title, extent(placed.x(), words), extent(placed.y(), words));
        List<String> names = marks.stream().map(Mark::name).distinct().toList();
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
                .map(tick -> new Label(tick.label(), text(tick.position())))
                .toList();
        return new AxisView(axis.name(), place, labels, axis.grid(), text(nameX), text(nameY));
    }

    /** A length is a text here, as all is that changes with the numbers of a plot: see {@link Outline}. */
    private static String text(double length) {
        return Double.toString(length);
    }
}
