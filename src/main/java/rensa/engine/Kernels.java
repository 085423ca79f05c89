package rensa.engine;

import dev.ludovic.netlib.blas.BLAS;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The numeric kernels behind {@link Function} that are more than one Java operator. */
final class Kernels {
    private Kernels() {}

    /** 1 / (1 + e^−x), without overflow on either side. */
    static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double exp = Math.exp(x);
        return exp / (1 + exp);
    }

    /** log(1 + e^x), without overflow for large x and without loss for small x. */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    /*
     * BLAS counts by columns and we by rows, so what it sees of our A is Aᵀ: it is asked for the transposed product, with
     * the factors in reverse order.
     */

    static Tensor matmul(Tensor a, Tensor b) {
        Shape shape = a.shape().matmul(b.shape());
        int rows = a.shape().rows();
        int inner = a.shape().columns();
        int columns = b.size() / inner;
        double[] result = new double[rows * columns];
        Blas.INSTANCE.dgemm(
                "N", "N", columns, rows, inner, 1, b.elements, columns, a.elements, inner, 0, result, columns);
        return new Tensor(shape, result);
    }

    /** G·Bᵀ, a vector B counting as a column. */
    static Tensor timesTransposed(Tensor g, Tensor b) {
        int inner = b.shape().rank() == 1 ? 1 : b.shape().columns();
        int rows = g.size() / inner;
        int columns = b.size() / inner;
        double[] result = new double[rows * columns];
        Blas.INSTANCE.dgemm(
                "T", "N", columns, rows, inner, 1, b.elements, inner, g.elements, inner, 0, result, columns);
        return new Tensor(Shape.matrix(rows, columns), result);
    }

    /** Aᵀ·G, a vector A counting as a row. */
    static Tensor transposedTimes(Tensor a, Tensor g) {
        int inner = a.shape().rows();
        int rows = a.shape().columns();
        int columns = g.size() / inner;
        double[] result = new double[rows * columns];
        Blas.INSTANCE.dgemm(
                "N", "T", columns, rows, inner, 1, g.elements, columns, a.elements, rows, 0, result, columns);
        return new Tensor(Shape.matrix(rows, columns), result);
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
        return logSoftmax(a).map(Math::exp);
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

    /** Found only when a matrix product is first wanted: looking for a native library takes time. */
    private static final class Blas {
        /** Without a native library the Java one serves; that is no cause for a warning. Held, or its level is forgotten. */
        private static final Logger LOGGER = Logger.getLogger("dev.ludovic.netlib.blas");

        static final BLAS INSTANCE;

        static {
            LOGGER.setLevel(Level.SEVERE);
            INSTANCE = BLAS.getInstance();
        }
    }
}
