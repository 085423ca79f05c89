package rensa.web.lab.activation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rensa.web.lab.NumberField;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the activation lab.
 *
 * @param curves one to three functions
 * @param from where the range begins, as it was typed
 * @param to where it ends
 * @param x the chosen place
 */
record ActivationState(List<Curve> curves, NumberField.Reading from, NumberField.Reading to, NumberField.Reading x) {
    /** More curves than these in one plot can hardly be told apart. */
    private static final int MOST_CURVES = 3;

    private static final List<Curve> DEFAULT_CURVES = List.of(Curve.SIGMOID);
    private static final String DEFAULT_FROM = "-6";
    private static final String DEFAULT_TO = "6";
    private static final String DEFAULT_X = "1";

    static ActivationState read(Parameters parameters) {
        List<Curve> named = parameters.list("f").stream()
                .flatMap(id -> Curve.of(id).stream())
                .distinct()
                .limit(MOST_CURVES)
                .toList();
        return new ActivationState(
                named.isEmpty() ? DEFAULT_CURVES : named,
                NumberField.read(parameters, "from", "from", DEFAULT_FROM),
                NumberField.read(parameters, "to", "to", DEFAULT_TO),
                NumberField.read(parameters, "x", "x", DEFAULT_X));
    }

    /** Whether every field holds a number, and the range is one. */
    boolean canBeDrawn() {
        return Stream.of(from, to, x).allMatch(NumberField.Reading::isNumber) && !isEmptyRange();
    }

    /** Whether the range ends where it begins, or before. */
    boolean isEmptyRange() {
        return from.isNumber() && to.isNumber() && from.number() >= to.number();
    }

    String query() {
        Query query = Query.begin();
        if (!curves.equals(DEFAULT_CURVES)) {
            query.with("f", curves.stream().map(Curve::id).collect(Collectors.joining(",")));
        }
        return query.with("from", from.text(), DEFAULT_FROM)
                .with("to", to.text(), DEFAULT_TO)
                .with("x", x.text(), DEFAULT_X)
                .toString();
    }
}
