package rensa.web.lab.descent;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.figure.plot.Interval;
import rensa.network.Optimizer;
import rensa.web.graph.InputText;

/**
 * A surface to go down: a program, where one starts, how far one looks, and for each optimizer a learning rate that suits.
 * The id is permanent.
 */
enum Surface {
    /** A long valley, which is twenty times as steep across as along. Optimizers are compared on it. */
    VALLEY(
            "valley",
            "L = x^2/20 + y^2",
            List.of("-7", "2"),
            List.of(new Interval(-8, 4), new Interval(-3.5, 3.5)),
            30,
            new Rates("0.95", "0.1", "0.1", "1.5", "0.2", "0.3")),
    /** As steep in every direction. */
    BOWL(
            "bowl",
            "L = x^2 + y^2",
            List.of("-3", "2"),
            List.of(new Interval(-4, 4), new Interval(-3, 3)),
            30,
            new Rates("0.1", "0.05", "0.1", "0.5", "0.1", "0.3")),
    /** Up on either side and down before and behind; from nearly the ridge. */
    SADDLE(
            "saddle",
            "L = x^2 - y^2",
            List.of("-3", "0.01"),
            List.of(new Interval(-4, 4), new Interval(-3, 3)),
            30,
            new Rates("0.1", "0.02", "0.02", "0.2", "0.03", "0.1")),
    /** A bent valley with a nearly flat floor, after Rosenbrock (1960), who has 100 where here is 5. */
    BENT(
            "bent",
            "L = (1 - x)^2 + 5*(y - x^2)^2",
            List.of("-1.5", "2"),
            List.of(new Interval(-2, 2), new Interval(-1, 3)),
            100,
            new Rates("0.02", "0.01", "0.01", "0.3", "0.03", "0.1")),
    /** Two hollows, the left one a little deeper. */
    TWO_MINIMA(
            "two-minima",
            "L = (x^2 - 1)^2 + y^2 + 0.3*x",
            List.of("1.8", "1"),
            List.of(new Interval(-2, 2), new Interval(-1.5, 1.5)),
            30,
            new Rates("0.05", "0.02", "0.02", "0.3", "0.03", "0.3")),
    /** A curve with two minima and a maximum between. */
    CURVE(
            "curve",
            "L = x^4 - x^2",
            List.of("-1.3"),
            List.of(new Interval(-1.5, 1.5)),
            20,
            new Rates("0.05", "0.02", "0.05", "0.3", "0.05", "0.1"));

    private final String id;
    private final String program;
    private final Map<String, InputText> start;
    private final List<Interval> range;
    private final int steps;
    private final Rates rates;

    /** A learning rate for each optimizer, as it is typed. */
    record Rates(String sgd, String momentum, String nesterov, String adagrad, String rmsprop, String adam) {
        String of(Optimizer optimizer) {
            return switch (optimizer) {
                case SGD -> sgd;
                case MOMENTUM -> momentum;
                case NESTEROV -> nesterov;
                case ADAGRAD -> adagrad;
                case RMSPROP -> rmsprop;
                case ADAM -> adam;
            };
        }
    }

    Surface(String id, String program, List<String> start, List<Interval> range, int steps, Rates rates) {
        this.id = id;
        this.program = program;
        this.start = new LinkedHashMap<>();
        for (int i = 0; i < start.size(); i++) {
            this.start.put(i == 0 ? "x" : "y", InputText.number(start.get(i)));
        }
        this.range = range;
        this.steps = steps;
        this.rates = rates;
    }

    static Optional<Surface> of(String id) {
        return Arrays.stream(values()).filter(surface -> surface.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    String program() {
        return program;
    }

    /** Where one starts: a value for each of its inputs, all of which are parameters. */
    Map<String, InputText> start() {
        return start;
    }

    /** How far one looks along each parameter. */
    List<Interval> range() {
        return range;
    }

    /** How many steps show what there is to see. */
    int steps() {
        return steps;
    }

    Rates rates() {
        return rates;
    }
}
