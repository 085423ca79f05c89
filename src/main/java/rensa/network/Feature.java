package rensa.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/** What a network is told of a point (x, y), one input for each. Its id is permanent. */
public enum Feature {
    X("x", (x, y) -> x),
    Y("y", (x, y) -> y),
    X2("x²", (x, y) -> x * x),
    Y2("y²", (x, y) -> y * y),
    XY("xy", (x, y) -> x * y),
    SINX("sin x", (x, y) -> Math.sin(x)),
    SINY("sin y", (x, y) -> Math.sin(y));

    private final String notation;
    private final DoubleBinaryOperator value;

    Feature(String notation, DoubleBinaryOperator value) {
        this.notation = notation;
        this.value = value;
    }

    public static Optional<Feature> of(String id) {
        return Arrays.stream(values())
                .filter(feature -> feature.id().equals(id))
                .findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is written in a formula. */
    public String notation() {
        return notation;
    }

    public double of(double x, double y) {
        return value.applyAsDouble(x, y);
    }
}
