package rensa.figure.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/**
 * Values at points that stand in rows and columns, the outer ones on the border of a rectangle.
 *
 * @param x from the first column to the last
 * @param y from the first row, which is the lowest, to the last
 * @param values a matrix of at least 2 × 2; those that are not finite are not drawn
 */
public record Grid(Interval x, Interval y, Tensor values) {
    private static final MathContext TWO_DIGITS = new MathContext(2);

    public Grid {
        if (values.shape().rows() < 2 || values.shape().columns() < 2) {
            throw new IllegalArgumentException("No grid of " + values.shape());
        }
    }

    /** The values of a function of x and y. */
    public static Grid of(Interval x, Interval y, int columns, int rows, DoubleBinaryOperator function) {
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = function.applyAsDouble(at(x, i % columns, columns), at(y, i / columns, rows));
        }
        return new Grid(x, y, Tensor.of(Shape.matrix(rows, columns), values));
    }

    public int columns() {
        return values.shape().columns();
    }

    public int rows() {
        return values.shape().rows();
    }

    public double at(int row, int column) {
        return values.at(row, column);
    }

    /** The x of a column; fractions are between columns, or outside. */
    public double x(double column) {
        return at(x, column, columns());
    }

    /** The y of a row. */
    public double y(double row) {
        return at(y, row, rows());
    }

    private static double at(Interval interval, double index, int count) {
        return index == count - 1 ? interval.high() : interval.low() + interval.length() * index / (count - 1);
    }

    /** The smallest interval that has all finite values in it, or some interval if there are none. */
    public Interval range() {
        double[] finite = finite().toArray();
        return finite.length == 0
                ? new Interval(-1, 1)
                : Interval.of(
                        DoubleStream.of(finite).min().orElseThrow(),
                        DoubleStream.of(finite).max().orElseThrow());
    }

    /** An interval around 0 with round ends that has all finite values in it. */
    public Interval rangeAroundZero() {
        double most = finite().map(Math::abs).max().orElse(0);
        return ScaleKind.LINEAR.fitted(new double[] {-most, most});
    }

    /**
     * Values of two digits for contour lines, no more than so many, that leave about as much room to each: in a steep place
     * they are far apart and in a flat one close, so that the floor of a valley can be seen. They are a little closer low
     * down.
     */
    public List<Double> levelsByArea(int most) {
        double[] sorted = finite().sorted().toArray();
        return IntStream.rangeClosed(1, sorted.length == 0 ? 0 : most)
                .mapToDouble(level -> Math.pow(level / (most + 1.0), 1.5))
                .map(share -> sorted[(int) (share * (sorted.length - 1))])
                .map(value -> new BigDecimal(value).round(TWO_DIGITS).doubleValue())
                .distinct()
                .boxed()
                .toList();
    }

    private DoubleStream finite() {
        return DoubleStream.of(values.toArray()).filter(Double::isFinite);
    }
}
