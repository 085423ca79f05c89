package rensa.engine;

import java.util.List;
import rensa.engine.MatrixProduct.Factor;

/** The numeric kernels behind {@link Function} that are more than one Java operator. */
final class Kernels {
    private Kernels() {}

    static Tensor matmul(Tensor a, Tensor b) {
        Shape shape = a.shape().matmul(b.shape());
        return new Tensor(shape, MatrixProduct.of(rows(a), right(b)));
    }

    /** G·Bᵀ, a vector B counting as a column. */
    static Tensor timesTransposed(Tensor g, Tensor b) {
        Factor right = right(b).transposed();
        int rows = g.size() / right.rows();
        return matrix(rows, right.columns(), Factor.of(g.elements, rows, right.rows()), right);
    }

    /** Aᵀ·G, a vector A counting as a row. */
    static Tensor transposedTimes(Tensor a, Tensor g) {
        Factor left = rows(a).transposed();
        int columns = g.size() / left.columns();
        return matrix(left.rows(), columns, left, Factor.of(g.elements, left.columns(), columns));
    }

    private static Tensor matrix(int rows, int columns, Factor left, Factor right) {
        return new Tensor(Shape.matrix(rows, columns), MatrixProduct.of(left, right));
    }

    private static Factor rows(Tensor a) {
        return Factor.of(a.elements, a.shape().rows(), a.shape().columns());
    }

    /** As it stands on the right of a product: a vector is a column there. */
    private static Factor right(Tensor b) {
        return b.shape().rank() == 1 ? Factor.of(b.elements, b.size(), 1) : rows(b);
    }

    static Tensor transpose(Tensor a) {
        if (a.shape().rank() < 2) {
            return a;
        }
        int rows = a.shape().rows();
        int columns = a.shape().columns();
        double[] result = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                result[column * rows + row] = a.elements[row * columns + column];
            }
        }
        return new Tensor(Shape.matrix(columns, rows), result);
    }

    static Tensor sum(Tensor a) {
        double total = 0;
        for (double element : a.elements) {
            total += element;
        }
        return Tensor.scalar(total);
    }

    static Shape rowShape(Shape shape) {
        return shape.rank() == 2 ? Shape.matrix(shape.rows(), 1) : Shape.vector(1);
    }

    static Tensor rowSum(Tensor a) {
        double[] result = new double[a.shape().rows()];
        int columns = a.shape().columns();
        for (int i = 0; i < a.elements.length; i++) {
            result[i / columns] += a.elements[i];
        }
        return new Tensor(rowShape(a.shape()), result);
    }

    static Shape lastAxis(Shape shape) {
        if (shape.isScalar()) {
            throw new ShapeMismatch(ShapeMismatch.Reason.NEEDS_AXIS, List.of(shape));
        }
        return shape;
    }

    static Tensor softmax(Tensor a) {
        return Function.EXP.apply(logSoftmax(a));
    }

    /** x − max − log Σ e^(x − max) in each row: the largest exponent is 0, so nothing overflows. */
    static Tensor logSoftmax(Tensor a) {
        int columns = lastAxis(a.shape()).columns();
        double[] result = new double[a.elements.length];
        for (int start = 0; start < result.length; start += columns) {
            double max = Double.NEGATIVE_INFINITY;
            for (int i = start; i < start + columns; i++) {
                max = Math.max(max, a.elements[i]);
            }
            double total = 0;
            for (int i = start; i < start + columns; i++) {
                total += Math.exp(a.elements[i] - max);
            }
            double logTotal = Math.log(total);
            for (int i = start; i < start + columns; i++) {
                result[i] = a.elements[i] - max - logTotal;
            }
        }
        return new Tensor(a.shape(), result);
    }
}
