package rensa.engine;

import java.util.List;

/**
 * The shape of a value: a scalar (rank 0), a vector (rank 1) or a matrix (rank 2).
 *
 * <p>Rows and columns are kept for every rank, a scalar being 1 × 1 and a vector one row, which is how NumPy aligns shapes
 * for broadcasting: from the right.
 */
public record Shape(int rank, int rows, int columns) {
    public static final Shape SCALAR = new Shape(0, 1, 1);

    public Shape {
        if (rank < 0 || rank > 2 || rows < 1 || columns < 1 || (rank < 2 && rows != 1) || (rank < 1 && columns != 1)) {
            throw new IllegalArgumentException("no such shape: rank " + rank + ", " + rows + " × " + columns);
        }
    }

    public static Shape vector(int length) {
        return new Shape(1, 1, length);
    }

    public static Shape matrix(int rows, int columns) {
        return new Shape(2, rows, columns);
    }

    /** How many elements a value of this shape has. */
    public long size() {
        return (long) rows * columns;
    }

    /** From an element to the one below it, as broadcasting goes through them: a single row stands for all. */
    int rowStep() {
        return rows == 1 ? 0 : columns;
    }

    /** From an element to the one beside it: a single column stands for all. */
    int columnStep() {
        return columns == 1 ? 0 : 1;
    }

    public boolean isScalar() {
        return rank == 0;
    }

    /** The lengths of the axes: none for a scalar, one for a vector, rows and columns for a matrix. */
    public List<Integer> axes() {
        if (rank == 0) {
            return List.of();
        }
        return rank == 1 ? List.of(columns) : List.of(rows, columns);
    }

    public Shape transposed() {
        return rank == 2 ? matrix(columns, rows) : this;
    }

    /**
     * The shape of an elementwise result, as NumPy broadcasts: axes are aligned from the right, and an axis of length 1 is
     * repeated.
     *
     * @throws ShapeMismatch if two axes differ and neither has length 1
     */
    public Shape broadcast(Shape other) {
        if (equals(other)) {
            return this;
        }
        if (!fits(rows, other.rows) || !fits(columns, other.columns)) {
            throw new ShapeMismatch(ShapeMismatch.Reason.BROADCAST, List.of(this, other));
        }
        return new Shape(Math.max(rank, other.rank), Math.max(rows, other.rows), Math.max(columns, other.columns));
    }

    private static boolean fits(int length, int other) {
        return length == other || length == 1 || other == 1;
    }

    /**
     * The shape of the matrix product. A vector on the left counts as a row, on the right as a column, and that axis is
     * gone from the result.
     *
     * @throws ShapeMismatch if either is a scalar, or the inner lengths differ
     */
    public Shape matmul(Shape right) {
        if (isScalar() || right.isScalar()) {
            throw new ShapeMismatch(ShapeMismatch.Reason.MATMUL_SCALAR, List.of(this, right));
        }
        int inner = right.rank == 1 ? right.columns : right.rows;
        if (columns != inner) {
            throw new ShapeMismatch(ShapeMismatch.Reason.MATMUL, List.of(this, right));
        }
        if (rank == 1) {
            return right.rank == 1 ? SCALAR : vector(right.columns);
        }
        return right.rank == 1 ? vector(rows) : matrix(rows, right.columns);
    }

    /** As NumPy writes it: {@code ()}, {@code (3,)}, {@code (2, 3)}. */
    @Override
    public String toString() {
        if (rank == 0) {
            return "()";
        }
        return rank == 1 ? "(" + columns + ",)" : "(" + rows + ", " + columns + ")";
    }
}
