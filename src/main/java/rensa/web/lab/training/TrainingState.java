package rensa.web.lab.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rensa.network.Pattern;
import rensa.web.graph.Mistake;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the training lab: what is chosen, as texts by the names of the parameters, and the epoch that is shown.
 *
 * @param texts of all settings, in the order in which a link has them
 * @param own the reader's own points, where they are used
 * @param settings what the texts say; none while one of them cannot be read
 * @param mistakes what is wrong, by parameter
 * @param epochs how many there are in all
 * @param epoch the one that is shown; none while the run goes by from its beginning
 * @param batch how many batches of the next epoch are done as well
 * @param going whether it goes on from that epoch by itself
 * @param varied the setting in which several runs differ, where they are compared, and its values
 */
record TrainingState(
        Map<String, String> texts,
        Optional<PointsText> own,
        Optional<TrainingSettings> settings,
        Map<String, Mistake> mistakes,
        int epochs,
        OptionalInt epoch,
        int batch,
        boolean going,
        Optional<Varied> varied) {
    static final int MOST_EPOCHS = 2_000;
    static final int MOST_POINTS = 500;
    static final int MOST_HIDDEN = 4;
    static final int WIDEST = 8;
    static final int MOST_TESTED = 50;
    static final int LARGEST_SEED = 999_999;
    static final String OWN = "own";
    static final String NO_LAYERS = "none";

    /** In forms only: the data for which the fields were filled. */
    static final String WAS = "was";

    /** In forms only: the setting for which values to compare were typed. */
    static final String VARIED = "varied";

    /** The settings in which runs that are compared may differ. */
    static final List<String> VARIABLE = List.of("rate", "optimizer", "f", "init", "batch", "l2", "hidden", "seed");

    /**
     * A setting and up to four of its values.
     *
     * @param isCutOff whether there were more than four
     */
    record Varied(String name, List<String> values, boolean isCutOff) {
        static final int MOST = 4;
        /** Between the values, as a list of layers has commas itself. */
        static final String BETWEEN = ";";

        String text() {
            return String.join(BETWEEN, values);
        }
    }

    static TrainingState read(Parameters parameters) {
        Optional<PointsText> own = parameters
                .last("data")
                .filter(OWN::equals)
                .map(data -> PointsText.read(parameters.last("csv").orElse(Suggestions.EXAMPLE)));
        return new TrainingQuery(parameters, own).state();
    }

    static String layers(List<Integer> hidden) {
        return hidden.isEmpty()
                ? NO_LAYERS
                : hidden.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether it goes on by itself while it is looked at. */
    boolean isLive() {
        return settings.isPresent() && varied.isEmpty() && (epoch.isEmpty() || going) && start() < epochs;
    }

    /** The epoch from which on it is shown. */
    int start() {
        return epoch.orElse(0);
    }

    /** The same run at an epoch, which it may first have to be prolonged to. */
    TrainingState at(int newEpoch) {
        int reached = Math.min(MOST_EPOCHS, newEpoch);
        return moved(Math.max(epochs, reached), OptionalInt.of(reached), 0, false);
    }

    TrainingState afterBatches(int newBatch) {
        return moved(epochs, OptionalInt.of(start()), newBatch, false);
    }

    /** The same run, going on from where it is. */
    TrainingState goingOn() {
        return moved(epochs, OptionalInt.of(start()), 0, true);
    }

    /** The same run from its beginning, going on by itself. */
    TrainingState fromTheBeginning() {
        return moved(epochs, OptionalInt.empty(), 0, false);
    }

    private TrainingState moved(int newEpochs, OptionalInt newEpoch, int newBatch, boolean newGoing) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put("epochs", Integer.toString(newEpochs));
        return new TrainingState(
                changed, own, settings, mistakes, newEpochs, newEpoch, newBatch, newGoing, Optional.empty());
    }

    /** The same run with another value of a setting. */
    TrainingState with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        texts.forEach((each, text) -> changed.put(each, List.of(text)));
        changed.put(name, List.of(value));
        return read(new Parameters(changed));
    }

    /** The name of the data: a pattern, or the reader's own. */
    String data() {
        return texts.get("data");
    }

    String text(String name) {
        return texts.get(name);
    }

    /** The texts that mean something: σ only where weights are drawn with it, points only where they are the reader's own. */
    Map<String, String> settingsInUse() {
        Map<String, String> used = new LinkedHashMap<>(texts);
        if (own.isEmpty()) {
            used.remove("csv");
        } else {
            List.of("size", "noise", "dataseed").forEach(used::remove);
        }
        if (!text("init").equals("normal")) {
            used.remove("sigma");
        }
        return used;
    }

    /** The settings as a query, without the epoch that is shown. */
    Query settingsQuery() {
        Map<String, String> defaults = TrainingDefaults.of(data(), TrainingDefaults.recipe(data(), own));
        defaults.put("data", Pattern.CIRCLE.id());
        Query query = Query.begin();
        for (Map.Entry<String, String> text : settingsInUse().entrySet()) {
            query = query.with(text.getKey(), text.getValue(), defaults.get(text.getKey()));
        }
        return query;
    }

    String query() {
        Query query = settingsQuery();
        query = varied.isPresent()
                ? query.with("vary", varied.get().name())
                        .with("values", varied.get().text())
                : query;
        return query.with("epoch", epoch.isPresent() ? Optional.of(Integer.toString(start())) : Optional.empty())
                .with("step", Integer.toString(batch), "0")
                .flag("run", going && epoch.isPresent())
                .toString();
    }

    /** The neurons of each hidden layer, as they are shown. */
    List<Integer> hidden() {
        return text("hidden").equals(NO_LAYERS)
                ? List.of()
                : List.of(text("hidden").split(",")).stream()
                        .map(Integer::valueOf)
                        .toList();
    }

    /** The text for a net with a layer more or fewer. */
    String layersOf(int count) {
        List<Integer> hidden = new ArrayList<>(hidden());
        int width = hidden.isEmpty() ? 4 : hidden.get(hidden.size() - 1);
        IntStream.range(hidden.size(), count).forEach(i -> hidden.add(width));
        return layers(hidden.subList(0, count));
    }

    /** The text for a net with another width of one layer. */
    String withWidth(int layer, int width) {
        List<Integer> hidden = new ArrayList<>(hidden());
        hidden.set(layer, width);
        return layers(hidden);
    }
}
