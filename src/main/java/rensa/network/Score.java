package rensa.network;

import java.util.OptionalDouble;
import rensa.engine.Tensor;

/**
 * How good a network is on some rows.
 *
 * @param loss without what large weights cost
 * @param accuracy the share of rows that it puts into the right class; none where there are no classes
 */
public record Score(double loss, OptionalDouble accuracy) {
    static Score of(Architecture architecture, double loss, Tensor outputs, Tensor targets) {
        return new Score(loss, accuracy(architecture, outputs, targets));
    }

    private static OptionalDouble accuracy(Architecture architecture, Tensor outputs, Tensor targets) {
        boolean bySide = architecture.output() == OutputActivation.SIGMOID;
        if (!bySide && !architecture.classifies()) {
            return OptionalDouble.empty();
        }
        int right = 0;
        for (int row = 0; row < outputs.shape().rows(); row++) {
            boolean isRight =
                    bySide ? onTheSameSides(outputs, targets, row) : largest(outputs, row) == largest(targets, row);
            right += isRight ? 1 : 0;
        }
        return OptionalDouble.of((double) right / outputs.shape().rows());
    }

    /** Whether each output is on the side of ½ on which its target is. */
    private static boolean onTheSameSides(Tensor outputs, Tensor targets, int row) {
        for (int column = 0; column < outputs.shape().columns(); column++) {
            if (outputs.at(row, column) > 0.5 != targets.at(row, column) > 0.5) {
                return false;
            }
        }
        return true;
    }

    /** The column of a row's largest element; the first of several. */
    private static int largest(Tensor matrix, int row) {
        int largest = 0;
        for (int column = 1; column < matrix.shape().columns(); column++) {
            if (matrix.at(row, column) > matrix.at(row, largest)) {
                largest = column;
            }
        }
        return largest;
    }

    boolean isFinite() {
        return Double.isFinite(loss);
    }
}
