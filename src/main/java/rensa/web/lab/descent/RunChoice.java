package rensa.web.lab.descent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rensa.network.Optimizer;
import rensa.network.Setting;
import rensa.network.Tuning;
import rensa.web.graph.Mistake;
import rensa.web.lab.NumberField;
import rensa.web.query.Parameters;
import rensa.web.query.Query;
import rensa.web.view.Numbers;

/**
 * One of the descents that are compared: an optimizer, and its settings as they were typed.
 *
 * @param letter names it in the URL and, as a capital, on the page
 */
record RunChoice(String letter, Optimizer optimizer, Map<Setting, NumberField.Reading> settings) {
    /** More of them could hardly be told apart. */
    static final List<String> LETTERS = List.of("a", "b", "c", "d");

    /** In forms only, after the letter: the optimizer for which the settings were typed. Another one takes its own. */
    static final String WAS = ".was";

    private static final List<Optimizer> BY_DEFAULT =
            List.of(Optimizer.SGD, Optimizer.MOMENTUM, Optimizer.ADAGRAD, Optimizer.ADAM);

    /**
     * Reads a descent.
     *
     * @param rates the learning rate that an optimizer has by default
     */
    static RunChoice read(Parameters parameters, String letter, Function<Optimizer, String> rates) {
        Optimizer optimizer = parameters.last(letter).flatMap(Optimizer::of).orElse(byDefault(letter));
        boolean isAnother = parameters
                .last(letter + WAS)
                .filter(was -> !was.equals(optimizer.id()))
                .isPresent();
        Map<Setting, NumberField.Reading> settings = new EnumMap<>(Setting.class);
        Parameters typed = isAnother ? new Parameters(Map.of()) : parameters;
        for (Setting setting : optimizer.usual().keySet()) {
            settings.put(setting, read(typed, name(letter, setting), setting, usual(optimizer, setting, rates)));
        }
        return new RunChoice(letter, optimizer, settings);
    }

    private static NumberField.Reading read(Parameters parameters, String name, Setting setting, String usual) {
        NumberField.Reading reading = NumberField.read(parameters, name, setting.symbol(), usual);
        if (!reading.isNumber() || setting.allows(reading.number())) {
            return reading;
        }
        return new NumberField.Reading(
                reading.text(), reading.number(), Optional.of(Mistake.inSetting(setting.symbol(), setting)));
    }

    private static Optimizer byDefault(String letter) {
        return BY_DEFAULT.get(LETTERS.indexOf(letter));
    }

    private static String usual(Optimizer optimizer, Setting setting, Function<Optimizer, String> rates) {
        return setting == Setting.LEARNING_RATE
                ? rates.apply(optimizer)
                : Numbers.typedExactly(optimizer.usual().get(setting));
    }

    /** The name of the parameter of a setting: {@code a.learningRate}. */
    static String name(String letter, Setting setting) {
        return letter + "." + setting.id();
    }

    /** The optimizer with its settings; nothing where one is not what it should be. */
    Optional<Tuning> tuning() {
        if (!settings.values().stream().allMatch(NumberField.Reading::isNumber)) {
            return Optional.empty();
        }
        Map<Setting, Double> numbers = new EnumMap<>(Setting.class);
        settings.forEach((setting, reading) -> numbers.put(setting, reading.number()));
        return Optional.of(new Tuning(optimizer, numbers));
    }

    /** The same with another learning rate. */
    RunChoice withRate(double rate) {
        Map<Setting, NumberField.Reading> changed = new EnumMap<>(settings);
        changed.put(Setting.LEARNING_RATE, new NumberField.Reading(Numbers.typedExactly(rate), rate, Optional.empty()));
        return new RunChoice(letter, optimizer, changed);
    }

    /** Adds what is not so by default. */
    void write(Query query, Function<Optimizer, String> rates) {
        query.with(letter, optimizer.id(), byDefault(letter).id());
        settings.forEach((setting, reading) ->
                query.with(name(letter, setting), reading.text(), usual(optimizer, setting, rates)));
    }
}
