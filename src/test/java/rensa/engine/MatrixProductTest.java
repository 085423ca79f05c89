package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rensa.engine.MatrixProduct.Factor;

class MatrixProductTest {
    private final Random random = new Random(4);

    @Test
    void smallMatricesAreMultipliedHoweverTheyLie() {
        for (int rows = 1; rows <= 5; rows++) {
            for (int inner = 1; inner <= 5; inner++) {
                for (int columns = 1; columns <= 5; columns++) {
                    assertMultiplied(rows, inner, columns);
                }
            }
        }
    }

    @Test
    void largeMatricesAreMultipliedHoweverTheyLie() {
        assertMultiplied(20, 30, 10);
        assertMultiplied(1, 2000, 1);
        assertMultiplied(1, 50, 40);
        assertMultiplied(40, 50, 1);
        assertMultiplied(50, 1, 40);
    }

    private void assertMultiplied(int rows, int inner, int columns) {
        UnaryOperator<Factor> asItIs = factor -> factor;
        for (UnaryOperator<Factor> left : List.of(asItIs, MatrixProductTest::lyingTransposed)) {
            for (UnaryOperator<Factor> right : List.of(asItIs, MatrixProductTest::lyingTransposed)) {
                Factor a = left.apply(random(rows, inner));
                Factor b = right.apply(random(inner, columns));
                double[] product = MatrixProduct.of(a, b);
                for (int i = 0; i < product.length; i++) {
                    assertEquals(element(a, b, i / columns, i % columns), product[i], 1e-12);
                }
            }
        }
    }

    private Factor random(int rows, int columns) {
        return Factor.of(random.doubles((long) rows * columns, -1, 1).toArray(), rows, columns);
    }

    /** The same matrix, from an array in which it stands column by column. */
    private static Factor lyingTransposed(Factor factor) {
        double[] columnByColumn = IntStream.range(0, factor.elements().length)
                .mapToDouble(i -> at(factor, i % factor.rows(), i / factor.rows()))
                .toArray();
        return Factor.of(columnByColumn, factor.columns(), factor.rows()).transposed();
    }

    private static double element(Factor a, Factor b, int row, int column) {
        return IntStream.range(0, a.columns())
                .mapToDouble(k -> at(a, row, k) * at(b, k, column))
                .sum();
    }

    private static double at(Factor factor, int row, int column) {
        return factor.elements()[row * factor.rowStep() + column * factor.columnStep()];
    }
}
