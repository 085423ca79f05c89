package rensa.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A value: an immutable scalar, vector or matrix of doubles, its elements row by row. */
public final class Tensor {
    private final Shape shape;
    /** Shared freely inside the engine, and never written to once a tensor holds it. */
    final double[] elements;

    Tensor(Shape shape, double[] elements) {
        this.shape = shape;
        this.elements = elements;
    }

    public static Tensor scalar(double value) {
        return new Tensor(Shape.SCALAR, new double[] {value});
    }

    public static Tensor vector(double... elements) {
        return of(Shape.vector(elements.length), elements);
    }

    /** A matrix of rows of one length. */
    public static Tensor matrix(double[]... rows) {
        return of(
                Shape.matrix(rows.length, rows[0].length),
                Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
    }

    /** A value of a shape from its elements row by row, which are copied. */
    public static Tensor of(Shape shape, double... elements) {
        if (elements.length != shape.size()) {
            throw new IllegalArgumentException(elements.length + " elements for shape " + shape);
        }
        return new Tensor(shape, elements.clone());
    }

    public static Tensor filled(Shape shape, double value) {
        double[] elements = new double[(int) shape.size()];
        if (value != 0) {
            Arrays.fill(elements, value);
        }
        return new Tensor(shape, elements);
    }

    public Shape shape() {
        return shape;
    }

    public int size() {
        return elements.length;
    }

    /** Element number {@code i}, counted row by row. */
    public double at(int i) {
        return elements[i];
    }

    public double at(int row, int column) {
        return elements[row * shape.columns() + column];
    }

    /** The one element of a value that has just one. */
    public double item() {
        if (elements.length != 1) {
            throw new IllegalStateException("a value of shape " + shape + " is not one number");
        }
        return elements[0];
    }

    /** The elements row by row, as a fresh array. */
    public double[] toArray() {
        return elements.clone();
    }

    public boolean isFinite() {
        for (double element : elements) {
            if (!Double.isFinite(element)) {
                return false;
            }
        }
        return true;
    }

    /** A row of a matrix, as a vector. */
    public Tensor row(int row) {
        int columns = shape.columns();
        return new Tensor(Shape.vector(columns), Arrays.copyOfRange(elements, row * columns, (row + 1) * columns));
    }

    /** All elements of some values, one value after the other, as a vector. */
    public static Tensor joined(List<Tensor> values) {
        int size = 0;
        for (Tensor value : values) {
            size += value.elements.length;
        }
        double[] result = new double[size];
        int start = 0;
        for (Tensor value : values) {
            System.arraycopy(value.elements, 0, result, start, value.elements.length);
            start += value.elements.length;
        }
        return new Tensor(Shape.vector(size), result);
    }

    /** Elements from one on, as a value of a shape. */
    public Tensor part(int start, Shape partShape) {
        return new Tensor(partShape, Arrays.copyOfRange(elements, start, start + (int) partShape.size()));
    }

    /** Some rows of a matrix, in this order, as a matrix. */
    public Tensor rows(int... rows) {
        int columns = shape.columns();
        double[] result = new double[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(elements, rows[i] * columns, result, i * columns, columns);
        }
        return new Tensor(Shape.matrix(rows.length, columns), result);
    }

    /** A column of a matrix, as a vector. */
    public Tensor column(int column) {
        double[] result = new double[shape.rows()];
        for (int row = 0; row < result.length; row++) {
            result[row] = at(row, column);
        }
        return new Tensor(Shape.vector(result.length), result);
    }

    /** A matrix with rows and columns exchanged; anything else as it is. */
    public Tensor transposed() {
        return Kernels.transpose(this);
    }

    /** The same value but for one element. */
    public Tensor with(int i, double element) {
        double[] changed = elements.clone();
        changed[i] = element;
        return new Tensor(shape, changed);
    }

    Tensor map(DoubleUnaryOperator operator) {
        double[] result = new double[elements.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = operator.applyAsDouble(elements[i]);
        }
        return new Tensor(shape, result);
    }

    /**
     * This gradient in the shape of the input that it belongs to: summed over the axes along which that input was
     * broadcast, or repeated where a single number stands for every element.
     */
    Tensor fit(Shape target) {
        if (shape == target || shape.equals(target)) {
            return this;
        }
        if (elements.length == target.size()) {
            return reshaped(target);
        }
        double[] result = new double[(int) target.size()];
        int rows = Math.max(shape.rows(), target.rows());
        int columns = Math.max(shape.columns(), target.columns());
        for (int row = 0; row < rows; row++) {
            int from = row * shape.rowStep();
            int to = row * target.rowStep();
            for (int column = 0; column < columns; column++) {
                result[to + column * target.columnStep()] += elements[from + column * shape.columnStep()];
            }
        }
        return new Tensor(target, result);
    }

    /** The elements in another shape of the same size. */
    Tensor reshaped(Shape target) {
        return new Tensor(target, elements);
    }

    /** Equal shape and equal elements, bit by bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor tensor && shape.equals(tensor.shape) && Arrays.equals(elements, tensor.elements);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(elements);
    }

    /** For tests and logs: a number, a list, or a list of rows. */
    @Override
    public String toString() {
        if (shape.isScalar()) {
            return Double.toString(elements[0]);
        }
        if (shape.rank() == 1) {
            return Arrays.toString(elements);
        }
        StringBuilder text = new StringBuilder("[");
        for (int row = 0; row < shape.rows(); row++) {
            text.append(row == 0 ? "" : ", ")
                    .append(Arrays.toString(
                            Arrays.copyOfRange(elements, row * shape.columns(), (row + 1) * shape.columns())));
        }
        return text.append("]").toString();
    }
}
