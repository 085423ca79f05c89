package rensa.engine;

import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;

/**
 * A function of two numbers, applied to every pair of elements, with broadcasting. Each function has a copy of this class:
 * see {@link Loops}.
 */
final class ZipLoop implements BinaryOperator<Tensor> {
    private final DoubleBinaryOperator operator;

    ZipLoop(DoubleBinaryOperator operator) {
        this.operator = operator;
    }

    @Override
    public Tensor apply(Tensor a, Tensor b) {
        Shape shape = a.shape() == b.shape() ? a.shape() : a.shape().broadcast(b.shape());
        double[] to = new double[(int) shape.size()];
        if (a.size() == b.size()) {
            pairs(a.elements, 0, b.elements, 0, to, 0, to.length);
        } else if (b.size() == 1) {
            withRight(a.elements, 0, b.elements[0], to, 0, to.length);
        } else if (a.size() == 1) {
            withLeft(a.elements[0], b.elements, 0, to, 0, to.length);
        } else {
            rows(a, b, to, shape);
        }
        return new Tensor(shape, to);
    }

    /** Row by row, where one side has a single row or a single column that is used again and again. */
    private void rows(Tensor a, Tensor b, double[] to, Shape shape) {
        int columns = shape.columns();
        for (int row = 0; row < shape.rows(); row++) {
            int aStart = row * a.shape().rowStep();
            int bStart = row * b.shape().rowStep();
            int start = row * columns;
            if (a.shape().columns() == b.shape().columns()) {
                pairs(a.elements, aStart, b.elements, bStart, to, start, columns);
            } else if (b.shape().columns() == 1) {
                withRight(a.elements, aStart, b.elements[bStart], to, start, columns);
            } else {
                withLeft(a.elements[aStart], b.elements, bStart, to, start, columns);
            }
        }
    }

    private void pairs(double[] a, int aStart, double[] b, int bStart, double[] to, int start, int count) {
        for (int i = 0; i < count; i++) {
            to[start + i] = operator.applyAsDouble(a[aStart + i], b[bStart + i]);
        }
    }

    private void withRight(double[] a, int aStart, double b, double[] to, int start, int count) {
        for (int i = 0; i < count; i++) {
            to[start + i] = operator.applyAsDouble(a[aStart + i], b);
        }
    }

    private void withLeft(double a, double[] b, int bStart, double[] to, int start, int count) {
        for (int i = 0; i < count; i++) {
            to[start + i] = operator.applyAsDouble(a, b[bStart + i]);
        }
    }
}
