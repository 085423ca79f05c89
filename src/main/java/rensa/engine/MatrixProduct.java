package rensa.engine;

import dev.ludovic.netlib.blas.BLAS;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The product of two matrices: by BLAS where they are large, else by a loop of our own. */
final class MatrixProduct {
    /**
     * From so many multiplications on a native library, where one is installed, gains more than the way there costs (about
     * a quarter of a microsecond). Below it the loop takes half the time of either BLAS, which is what small nets consist of.
     */
    private static final long WORTH_BLAS = 1_500;

    private MatrixProduct() {}

    /**
     * A matrix in an array: element (row, column) stands at row × rowStep + column × columnStep. So a transposed matrix is
     * the same array with the steps exchanged.
     */
    record Factor(double[] elements, int rows, int columns, int rowStep, int columnStep) {
        static Factor of(double[] elements, int rows, int columns) {
            return new Factor(elements, rows, columns, columns, 1);
        }

        Factor transposed() {
            return new Factor(elements, columns, rows, columnStep, rowStep);
        }

        /** How BLAS is told of it. BLAS counts by columns and we by rows, so what it sees of our A is Aᵀ, and reversely. */
        String blasForm() {
            return columnStep == 1 ? "N" : "T";
        }

        int blasStep() {
            return columnStep == 1 ? Math.max(rowStep, columns) : Math.max(columnStep, rows);
        }
    }

    /** The elements of A·B, row by row. */
    static double[] of(Factor a, Factor b) {
        double[] product = new double[a.rows * b.columns];
        if ((long) a.rows * a.columns * b.columns < WORTH_BLAS) {
            multiply(a, b, product);
        } else {
            /* (A·B)ᵀ = Bᵀ·Aᵀ, which is our product as BLAS sees it. */
            Blas.INSTANCE.dgemm(
                    b.blasForm(),
                    a.blasForm(),
                    b.columns,
                    a.rows,
                    a.columns,
                    1,
                    b.elements,
                    b.blasStep(),
                    a.elements,
                    a.blasStep(),
                    0,
                    product,
                    b.columns);
        }
        return product;
    }

    /** Two rows by two columns at a time, so that each element read serves twice; the last ones may be their own pair. */
    private static void multiply(Factor a, Factor b, double[] product) {
        for (int row = 0; row < a.rows; row += 2) {
            int nextRow = Math.min(row + 1, a.rows - 1);
            for (int column = 0; column < b.columns; column += 2) {
                multiply(a, row, nextRow, b, column, Math.min(column + 1, b.columns - 1), product);
            }
        }
    }

    private static void multiply(
            Factor a, int row, int nextRow, Factor b, int column, int nextColumn, double[] product) {
        double first = 0;
        double right = 0;
        double below = 0;
        double diagonal = 0;
        for (int k = 0; k < a.columns; k++) {
            double a0 = a.elements[row * a.rowStep + k * a.columnStep];
            double a1 = a.elements[nextRow * a.rowStep + k * a.columnStep];
            double b0 = b.elements[k * b.rowStep + column * b.columnStep];
            double b1 = b.elements[k * b.rowStep + nextColumn * b.columnStep];
            first += a0 * b0;
            right += a0 * b1;
            below += a1 * b0;
            diagonal += a1 * b1;
        }
        product[row * b.columns + column] = first;
        product[row * b.columns + nextColumn] = right;
        product[nextRow * b.columns + column] = below;
        product[nextRow * b.columns + nextColumn] = diagonal;
    }

    /** Found only when a large product is first wanted: looking for a native library takes time. */
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
