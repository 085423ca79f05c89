package rensa.engine;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** A function of one number, applied to every element. Each function has a copy of this class: see {@link Loops}. */
final class MapLoop implements UnaryOperator<Tensor> {
    private final DoubleUnaryOperator operator;

    MapLoop(DoubleUnaryOperator operator) {
        this.operator = operator;
    }

    @Override
    public Tensor apply(Tensor a) {
        double[] from = a.elements;
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = operator.applyAsDouble(from[i]);
        }
        return new Tensor(a.shape(), to);
    }
}
