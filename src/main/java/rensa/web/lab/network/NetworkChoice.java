package rensa.web.lab.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rensa.network.Activation;
import rensa.network.Architecture;
import rensa.network.Initialisation;
import rensa.network.Loss;
import rensa.network.OutputActivation;
import rensa.web.graph.Mistake;
import rensa.web.lab.NumberField;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * Which network: its architecture, how its weights are drawn, and how many examples there are. All labs of networks read it
 * alike.
 *
 * <p>What does not go together is mended and not refused: an output activation that the loss does not take becomes the usual
 * one, and classes are at least two.
 *
 * @param initialisation the way of drawing; where σ cannot be read, that with the default σ
 * @param sigma σ as it was typed, for the way of drawing that has one
 */
public record NetworkChoice(
        Architecture architecture, Initialisation initialisation, NumberField.Reading sigma, int seed, int rows) {
    public static final int WIDEST = 8;
    public static final int MOST_HIDDEN = 4;
    public static final int MOST_ROWS = 8;
    public static final int LARGEST_SEED = 999_999;

    /** The names of the parameters, in the order in which they are written. */
    private static final List<String> NAMES = List.of("layers", "f", "output", "loss", "init", "sigma", "seed", "rows");

    private static final List<Integer> DEFAULT_LAYERS = List.of(2, 3, 1);
    private static final Activation DEFAULT_ACTIVATION = Activation.TANH;
    private static final Loss DEFAULT_LOSS = Loss.MSE;
    private static final String DEFAULT_INIT = "xavier";
    private static final String DEFAULT_SIGMA = "1";
    private static final int DEFAULT_SEED = 5;
    private static final int DEFAULT_ROWS = 1;
    /** Far beyond what is of any use. */
    private static final double LARGEST_SIGMA = 1_000;

    public static NetworkChoice read(Parameters parameters) {
        Loss loss = parameters.last("loss").flatMap(Loss::of).orElse(DEFAULT_LOSS);
        OutputActivation output = parameters
                .last("output")
                .flatMap(OutputActivation::of)
                .filter(loss::fits)
                .orElse(loss.usualOutput());
        Activation hidden = parameters.last("f").flatMap(Activation::of).orElse(DEFAULT_ACTIVATION);
        NumberField.Reading sigma = sigma(parameters);
        return new NetworkChoice(
                new Architecture(widths(parameters, loss, output), hidden, output, loss),
                initialisation(parameters.last("init").orElse(DEFAULT_INIT), sigma),
                sigma,
                parameters.count("seed", DEFAULT_SEED, 0, LARGEST_SEED),
                parameters.count("rows", DEFAULT_ROWS, 1, MOST_ROWS));
    }

    private static List<Integer> widths(Parameters parameters, Loss loss, OutputActivation output) {
        List<Integer> widths = parameters
                .last("layers")
                .filter(text -> text.matches("\\d{1,6}(,\\d{1,6}){1,20}"))
                .map(text ->
                        Arrays.stream(text.split(",")).map(Integer::valueOf).toList())
                .orElse(DEFAULT_LAYERS);
        List<Integer> bounded = new ArrayList<>();
        int hidden = Math.min(MOST_HIDDEN, widths.size() - 2);
        widths.subList(0, hidden + 1).forEach(width -> bounded.add(bounded(width, 1)));
        bounded.add(bounded(widths.get(widths.size() - 1), fewestOutputs(loss, output)));
        return bounded;
    }

    private static int bounded(int width, int least) {
        return Math.max(least, Math.min(WIDEST, width));
    }

    /** A single class would always have the probability 1. */
    private static int fewestOutputs(Loss loss, OutputActivation output) {
        return output == OutputActivation.SOFTMAX || loss == Loss.SOFTMAX_CROSS_ENTROPY ? 2 : 1;
    }

    private static NumberField.Reading sigma(Parameters parameters) {
        NumberField.Reading reading = NumberField.read(parameters, "sigma", "σ", DEFAULT_SIGMA);
        boolean isDeviation = reading.number() >= 0 && reading.number() <= LARGEST_SIGMA;
        return reading.mistake().isPresent() || isDeviation
                ? reading
                : new NumberField.Reading(
                        reading.text(), Double.NaN, Optional.of(Mistake.inInput("σ", "network.sigma")));
    }

    private static Initialisation initialisation(String id, NumberField.Reading sigma) {
        double deviation = sigma.mistake().isPresent() ? Double.parseDouble(DEFAULT_SIGMA) : sigma.number();
        return Initialisation.of(id, deviation).orElse(new Initialisation.Xavier());
    }

    /** The fewest outputs that it can have. */
    public int fewestOutputs() {
        return fewestOutputs(architecture.loss(), architecture.output());
    }

    /** Whether σ is asked for: the other ways of drawing know their own. */
    public boolean usesSigma() {
        return initialisation instanceof Initialisation.Normal;
    }

    /** What is wrong with σ, where it is used. */
    public Optional<Mistake> mistake() {
        return usesSigma() ? sigma.mistake() : Optional.empty();
    }

    /** Adds the parameters that are not as they are by default. */
    public Query write(Query query) {
        Map<String, String> values = values();
        Map<String, String> defaults = read(new Parameters(Map.of())).values();
        values.forEach((name, value) -> query.with(
                name,
                value,
                name.equals("output") ? architecture.loss().usualOutput().id() : defaults.get(name)));
        return query;
    }

    private Map<String, String> values() {
        List<String> values = List.of(
                layers(architecture.widths()),
                architecture.hidden().id(),
                architecture.output().id(),
                architecture.loss().id(),
                initialisation.id(),
                usesSigma() ? sigma.text() : DEFAULT_SIGMA,
                Integer.toString(seed),
                Integer.toString(rows));
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            named.put(NAMES.get(i), values.get(i));
        }
        return named;
    }

    public static String layers(List<Integer> widths) {
        return widths.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The choice as one text, for a hidden field. */
    String text() {
        return values().values().stream().map(value -> value.replace(' ', '_')).collect(Collectors.joining(" "));
    }

    /** The choice that a text says; nothing where it says none. */
    static Optional<NetworkChoice> of(String text) {
        String[] values = text.split(" ", -1);
        if (values.length != NAMES.size()) {
            return Optional.empty();
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            parameters.put(NAMES.get(i), List.of(values[i]));
        }
        return Optional.of(read(new Parameters(parameters)));
    }
}
