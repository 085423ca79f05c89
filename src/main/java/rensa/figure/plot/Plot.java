package rensa.figure.plot;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * A plot as it is asked for: two axes, and marks in data coordinates. Immutable; each of its methods gives a plot with one
 * thing more.
 *
 * <pre>{@code
 * Plot.of(Axis.linear(-6, 6).named("u"), Axis.linear(0, 1).named("y"))
 *         .curve("sigmoid", Style.VALUE, u -> 1 / (1 + Math.exp(-u)))
 *         .tangent("slope", Style.GRADIENT, 0, 0.5, 0.25)
 *         .point("here", Style.ACTIVE, 0, 0.5)
 *         .place(Size.REGULAR, labels)
 * }</pre>
 *
 * @param marks in the order in which they are drawn, later ones over earlier ones
 */
public record Plot(Axis x, Axis y, Units units, List<Mark> marks) {
    /** How long a unit of one axis is beside a unit of the other. */
    public enum Units {
        /** As the size asks for. */
        FREE,
        /** As long, so that angles are true; the height follows from the width, between a fifth and twice of it. */
        EQUAL
    }

    public Plot {
        marks = List.copyOf(marks);
    }

    public static Plot of(Axis x, Axis y) {
        return new Plot(x, y, Units.FREE, List.of());
    }

    /** With units of equal length on both axes, as a map has them. */
    public Plot withEqualUnits() {
        return new Plot(x, y, Units.EQUAL, marks);
    }

    /** With the graph of a function over the domain of x. */
    public Plot curve(String name, Style style, DoubleUnaryOperator function) {
        return with(new Mark.Curve(name, style, function));
    }

    /** With values at some x, joined by a line. */
    public Plot line(String name, Style style, List<Spot> spots) {
        return with(new Mark.Line(name, style, spots));
    }

    /** With a way from spot to spot. */
    public Plot path(String name, Style style, List<Spot> spots) {
        return with(new Mark.Path(name, style, spots));
    }

    public Plot points(String name, Style style, List<Spot> spots) {
        return with(new Mark.Points(name, style, spots));
    }

    public Plot point(String name, Style style, double atX, double atY) {
        return points(name, style, List.of(new Spot(atX, atY)));
    }

    /** With a piece of the line through a point that has this slope there. */
    public Plot tangent(String name, Style style, double atX, double atY, double slope) {
        return with(new Mark.Tangent(name, style, new Spot(atX, atY), slope));
    }

    public Plot arrows(String name, Style style, List<Mark.Arrow> arrows) {
        return with(new Mark.Arrows(name, style, arrows));
    }

    /** With an interval of x shaded. */
    public Plot area(String name, double fromX, double toX) {
        return with(new Mark.Area(name, Style.QUIET, Interval.of(fromX, toX)));
    }

    public Plot horizontalGuide(String name, double atY) {
        return with(new Mark.HorizontalGuide(name, Style.QUIET, atY));
    }

    public Plot verticalGuide(String name, double atX) {
        return with(new Mark.VerticalGuide(name, Style.QUIET, atX));
    }

    /** With the values of a grid as colours: white is 0, and the farther from it, the darker. */
    public Plot heat(String name, Grid grid) {
        return heat(name, grid, grid.rangeAroundZero());
    }

    /** With the values of a grid as colours: white is the middle of the range. */
    public Plot heat(String name, Grid grid, Interval range) {
        return with(new Mark.Heat(name, grid, range));
    }

    /** With the lines along which a grid has these values. */
    public Plot contour(String name, Style style, Grid grid, List<Double> levels) {
        return with(new Mark.Contour(name, style, grid, levels));
    }

    public Plot with(Mark mark) {
        return new Plot(
                x, y, units, Stream.concat(marks.stream(), Stream.of(mark)).toList());
    }

    /** Places it. The size is that of the whole, with the axes and their names. */
    public PlacedPlot place(Size size, TickLabels labels) {
        return new PlotPlacement(this, size, labels).place();
    }
}
