package rensa.web.lab.gradientcheck;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import rensa.engine.DifferenceQuotient;
import rensa.engine.DifferenceQuotient.Method;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphQuery;
import rensa.web.graph.InputQuery;
import rensa.web.graph.InputText;
import rensa.web.lab.NumberField;
import rensa.web.lab.network.NetworkChoice;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the gradient check lab.
 *
 * @param h how far each element is moved
 * @param of the element whose errors are drawn, as it was asked for
 */
record CheckState(Subject subject, double h, Method method, Optional<String> of) {
    static final double LARGEST_STEP = 1e-1;
    static final double SMALLEST_STEP = 1e-12;

    private static final String DEFAULT_STEP = "1e-5";
    private static final String DEFAULT_PROGRAM = "y = exp(x)";
    private static final String CENTRAL = "central";
    private static final String FORWARD = "forward";

    static CheckState read(Parameters parameters) {
        NumberField.Reading h = NumberField.read(parameters, "h", "h", DEFAULT_STEP);
        double step = h.isNumber() ? h.number() : Double.parseDouble(DEFAULT_STEP);
        return new CheckState(
                isOfProgram(parameters)
                        ? new Subject.OfProgram(program(parameters))
                        : new Subject.OfNetwork(NetworkChoice.read(parameters)),
                Math.max(SMALLEST_STEP, Math.min(LARGEST_STEP, step)),
                parameters.last("method").filter(FORWARD::equals).isPresent() ? Method.FORWARD : Method.CENTRAL,
                parameters.last("of").filter(name -> !name.isEmpty()));
    }

    /** A form says what is to be checked; a link, by having a program or none. */
    private static boolean isOfProgram(Parameters parameters) {
        return parameters.last("subject").map("program"::equals).orElse(parameters.has("program"));
    }

    private static GraphAttempt program(Parameters parameters) {
        Optional<String> given = parameters.last("program").map(text -> text.replace("\r\n", "\n"));
        Map<String, InputText> inputs = InputQuery.read(parameters);
        return GraphAttempt.of(GraphQuery.of(given.orElse(DEFAULT_PROGRAM), inputs, parameters));
    }

    DifferenceQuotient quotient() {
        return new DifferenceQuotient(method, DifferenceQuotient.Step.of(h));
    }

    boolean isOfProgram() {
        return subject instanceof Subject.OfProgram;
    }

    static String id(Method method) {
        return method == Method.CENTRAL ? CENTRAL : FORWARD;
    }

    /** A step as the URL has it: {@code 1e-5}. */
    static String text(double h) {
        BigDecimal digits = new BigDecimal(Double.toString(h)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        return digits.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    /** The state of another element's errors. */
    CheckState drawing(String element) {
        return new CheckState(subject, h, method, Optional.of(element));
    }

    /**
     * The state as a query.
     *
     * @param first the element whose errors are drawn where none is asked for
     */
    String query(Optional<String> first) {
        return subject.write(Query.begin())
                .with("h", text(h), DEFAULT_STEP)
                .with("method", id(method), CENTRAL)
                .with("of", of.filter(name -> !Optional.of(name).equals(first)))
                .toString();
    }
}
