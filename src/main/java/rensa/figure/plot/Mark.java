package rensa.figure.plot;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Something drawn in a plot, in data coordinates. Numbers that are not finite are allowed everywhere and are not drawn.
 *
 * <p>Its name is handed on to the reader as it is, in the legend and in the table; it is empty for what needs none.
 */
public sealed interface Mark {
    String name();

    Style style();

    /** What a fitted axis of x has to show of it. */
    DoubleStream xs();

    /** What a fitted axis of y has to show of it, as far as x is visible. */
    DoubleStream ys(Scale x);

    /** Draws it. */
    Drawing on(Canvas canvas);

    /** The graph of a function, followed closely. Where the function jumps or has no finite value, there is a gap. */
    record Curve(String name, Style style, DoubleUnaryOperator function) implements Mark {
        @Override
        public DoubleStream xs() {
            return DoubleStream.empty();
        }

        @Override
        public DoubleStream ys(Scale x) {
            return DoubleStream.iterate(x.from(), pixel -> pixel <= x.to(), pixel -> pixel + 1)
                    .map(x::value)
                    .map(function);
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.curve(function), "");
        }
    }

    /** Values of a function of x at some places, joined in the order of x. They are marked while they can be told apart. */
    record Line(String name, Style style, List<Spot> spots) implements OfSpots {
        public Line {
            spots = spots.stream()
                    .sorted((one, other) -> Double.compare(one.x(), other.x()))
                    .toList();
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.line(spots), canvas.markersIfApart(spots, style.marker()));
        }
    }

    /** A way from spot to spot, which may turn back. Its spots are marked while they can be told apart. */
    record Path(String name, Style style, List<Spot> spots) implements OfSpots {
        public Path {
            spots = List.copyOf(spots);
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.line(spots), canvas.markersIfApart(spots, style.marker()));
        }
    }

    /** Single spots. */
    record Points(String name, Style style, List<Spot> spots) implements OfSpots {
        public Points {
            spots = List.copyOf(spots);
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, "", canvas.markers(spots, style.marker()));
        }
    }

    /** An interval of x, shaded from bottom to top. It need not be wholly visible. */
    record Area(String name, Style style, Interval x) implements Mark {
        @Override
        public DoubleStream xs() {
            return DoubleStream.empty();
        }

        @Override
        public DoubleStream ys(Scale scale) {
            return DoubleStream.empty();
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.area(x), "");
        }
    }

    /** A piece of the line through a spot with a slope: dy/dx in data coordinates. */
    record Tangent(String name, Style style, Spot at, double slope) implements OfSpots {
        @Override
        public List<Spot> spots() {
            return List.of(at);
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.tangent(at, slope), "");
        }
    }

    /** Arrows, each from its first spot to its second. */
    record Arrows(String name, Style style, List<Arrow> arrows) implements OfSpots {
        public Arrows {
            arrows = List.copyOf(arrows);
        }

        @Override
        public List<Spot> spots() {
            return arrows.stream()
                    .flatMap(arrow -> Stream.of(arrow.from(), arrow.to()))
                    .toList();
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.arrows(arrows), "");
        }
    }

    /** From one spot to another. */
    record Arrow(Spot from, Spot to) {}

    /** A line across the plot at a y. */
    record HorizontalGuide(String name, Style style, double y) implements Mark {
        @Override
        public DoubleStream xs() {
            return DoubleStream.empty();
        }

        @Override
        public DoubleStream ys(Scale scale) {
            return DoubleStream.of(y);
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.horizontal(y), "");
        }
    }

    /** A line up the plot at an x. */
    record VerticalGuide(String name, Style style, double x) implements Mark {
        @Override
        public DoubleStream xs() {
            return DoubleStream.of(x);
        }

        @Override
        public DoubleStream ys(Scale scale) {
            return DoubleStream.empty();
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.vertical(x), "");
        }
    }

    /**
     * The values of a grid as colours.
     *
     * @param range what the colours stand for: from the darkest of one hue through white in the middle to the other
     */
    record Heat(String name, Grid grid, Interval range) implements OfGrid {
        @Override
        public Style style() {
            return Style.QUIET;
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, "", "", HeatBands.of(grid, range, canvas));
        }
    }

    /** The lines along which a grid has these values. */
    record Contour(String name, Style style, Grid grid, List<Double> levels) implements OfGrid {
        public Contour {
            levels = List.copyOf(levels);
        }

        @Override
        public Drawing on(Canvas canvas) {
            return new Drawing(this, canvas.contours(grid, levels), "");
        }
    }

    /** What is made of a grid, all of which a fitted axis shows. */
    sealed interface OfGrid extends Mark {
        Grid grid();

        @Override
        default DoubleStream xs() {
            return DoubleStream.of(grid().x().low(), grid().x().high());
        }

        @Override
        default DoubleStream ys(Scale x) {
            return DoubleStream.of(grid().y().low(), grid().y().high());
        }
    }

    /** What is made of spots, all of which a fitted axis shows. */
    sealed interface OfSpots extends Mark {
        List<Spot> spots();

        @Override
        default DoubleStream xs() {
            return spots().stream().mapToDouble(Spot::x);
        }

        @Override
        default DoubleStream ys(Scale x) {
            return spots().stream()
                    .filter(spot -> x.domain().contains(spot.x()))
                    .mapToDouble(Spot::y);
        }
    }

    /**
     * A mark as it is drawn.
     *
     * @param path SVG path data of its line or its area, empty if it has none or nothing of it is visible
     * @param markers SVG path data of all its markers, empty as well where there are none
     * @param bands of a heat map: path data by colour, from the lowest to the highest
     */
    record Drawing(Mark mark, String path, String markers, List<String> bands) {
        Drawing(Mark mark, String path, String markers) {
            this(mark, path, markers, List.of());
        }

        /** Whether anything of it is inside the frame. */
        public boolean isVisible() {
            return !path.isEmpty() || !markers.isEmpty() || bands.stream().anyMatch(band -> !band.isEmpty());
        }
    }
}
