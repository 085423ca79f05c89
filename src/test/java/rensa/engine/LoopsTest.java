package rensa.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoopsTest {
    private static final List<Shape> SHAPES = List.of(
            Shape.SCALAR,
            Shape.vector(1),
            Shape.vector(3),
            Shape.matrix(1, 1),
            Shape.matrix(1, 3),
            Shape.matrix(2, 1),
            Shape.matrix(2, 3));

    @Test
    void everyPairOfElementsIsTheOneThatNumPyWouldTake() {
        for (Shape left : SHAPES) {
            for (Shape right : SHAPES) {
                Tensor a = counting(left, 1);
                Tensor b = counting(right, 10);
                Tensor difference = Function.MINUS.apply(a, b);
                Shape joint = left.broadcast(right);
                assertEquals(joint, difference.shape());
                for (int row = 0; row < joint.rows(); row++) {
                    for (int column = 0; column < joint.columns(); column++) {
                        assertEquals(element(a, row, column) - element(b, row, column), difference.at(row, column));
                    }
                }
            }
        }
    }

    /** Repeating and summing over what was repeated are the two directions of one thing. */
    @Test
    void aGradientIsSummedOverWhatWasBroadcastAndRepeatedWhereOneStandsForAll() {
        for (Shape small : SHAPES) {
            for (Shape large : SHAPES) {
                if (small.broadcast(large).equals(large)) {
                    Tensor repeated = counting(small, 1).fit(large);
                    Tensor summed = counting(large, 1).fit(small);
                    double[] sums = new double[summed.size()];
                    for (int row = 0; row < large.rows(); row++) {
                        for (int column = 0; column < large.columns(); column++) {
                            assertEquals(element(counting(small, 1), row, column), repeated.at(row, column));
                            sums[index(small, row, column)] += element(counting(large, 1), row, column);
                        }
                    }
                    assertEquals(Tensor.of(small, sums), summed, small + " " + large);
                }
            }
        }
    }

    private static Tensor counting(Shape shape, double step) {
        Tensor tensor = Tensor.filled(shape, 0);
        for (int i = 0; i < tensor.size(); i++) {
            tensor = tensor.with(i, (i + 1) * step);
        }
        return tensor;
    }

    private static double element(Tensor tensor, int row, int column) {
        return tensor.at(index(tensor.shape(), row, column));
    }

    private static int index(Shape shape, int row, int column) {
        return (shape.rows() == 1 ? 0 : row * shape.columns()) + (shape.columns() == 1 ? 0 : column);
    }

    @Test
    void everyFunctionHasALoopOfItsOwn() {
        assertNotSame(
                Loops.of((a, b) -> a + b).getClass(), Loops.of((a, b) -> a * b).getClass());
        assertNotSame(Loops.of(a -> a).getClass(), Loops.of(a -> -a).getClass());
    }
}
