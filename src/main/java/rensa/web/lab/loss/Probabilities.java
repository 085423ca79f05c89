package rensa.web.lab.loss;

import java.util.Arrays;
import java.util.stream.IntStream;
import rensa.engine.Tensor;

/** The rows of a matrix as probabilities: whether they are some. */
final class Probabilities {
    /** Sums that differ less from 1 were meant to be 1: 0.1 + 0.2 + 0.7 is not exactly. */
    private static final double NEARLY = 1e-9;

    private Probabilities() {}

    /** Whether no element is negative, and each row adds up to 1. */
    static boolean areIn(Tensor matrix) {
        return Arrays.stream(matrix.toArray()).allMatch(element -> element >= 0)
                && IntStream.range(0, matrix.shape().rows()).allMatch(row -> addUp(matrix, row));
    }

    static double sum(Tensor matrix, int row) {
        return Arrays.stream(matrix.row(row).toArray()).sum();
    }

    /** Whether a row adds up to 1. */
    static boolean addUp(Tensor matrix, int row) {
        return Math.abs(sum(matrix, row) - 1) <= NEARLY;
    }
}
