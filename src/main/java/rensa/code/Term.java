package rensa.code;

import rensa.engine.Shape;
import rensa.engine.Tensor;

/**
 * A piece of code.
 *
 * @param binding how tightly it binds, so that brackets stand where they are needed and nowhere else
 * @param value what it is when the program runs
 * @param isLiteral whether it is just a number
 */
record Term(String text, int binding, Tensor value, boolean isLiteral) {
    static final int SUM = 1;
    static final int PRODUCT = 2;
    static final int SIGN = 3;
    static final int POWER = 4;
    static final int ATOM = 5;

    static Term atom(String text, Tensor value) {
        return new Term(text, ATOM, value, false);
    }

    static Term of(String text, int binding, Tensor value) {
        return new Term(text, binding, value, false);
    }

    static Term literal(String text, double value) {
        return new Term(text, text.startsWith("-") ? SIGN : ATOM, Tensor.scalar(value), true);
    }

    /** The text, in brackets where its place binds more tightly. */
    String in(int place) {
        return binding < place ? "(" + text + ")" : text;
    }

    boolean isLiteral(double number) {
        return isLiteral && value.item() == number;
    }

    Shape shape() {
        return value.shape();
    }

    boolean isScalar() {
        return shape().isScalar();
    }
}
