package rensa.web.lab.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import rensa.network.Activation;
import rensa.network.Feature;
import rensa.network.Initialisation;
import rensa.network.Loss;
import rensa.network.Optimizer;
import rensa.network.Pattern;
import rensa.network.Recipe;
import rensa.network.Setting;
import rensa.network.Task;
import rensa.network.Tuning;
import rensa.web.graph.Mistake;
import rensa.web.lab.NumberField;
import rensa.web.query.Parameters;

/** Reads a state of the training lab from the parameters of a URL or a form, one setting after the other. */
final class TrainingQuery {
    private static final String NORMAL = "normal";

    private final Parameters parameters;
    private final Optional<PointsText> own;
    private final String data;
    private final Map<String, String> defaults;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Mistake> mistakes = new LinkedHashMap<>();

    TrainingQuery(Parameters parameters, Optional<PointsText> own) {
        this.parameters = parameters;
        this.own = own;
        this.data = own.isPresent()
                ? TrainingState.OWN
                : parameters
                        .last("data")
                        .flatMap(Pattern::of)
                        .orElse(Pattern.CIRCLE)
                        .id();
        this.defaults = TrainingDefaults.of(data, TrainingDefaults.recipe(data, own));
    }

    TrainingState state() {
        Map<String, String> ofOthers = parameters
                .last(TrainingState.WAS)
                .filter(was -> !was.equals(data))
                .flatMap(Pattern::of)
                .map(was -> TrainingDefaults.of(was.id(), Recipe.of(was)))
                .orElse(Map.of());
        defaults.forEach((name, byDefault) -> {
            String given = parameters.last(name).map(String::strip).orElse(byDefault);
            texts.put(name, given.equals(ofOthers.get(name)) ? byDefault : given);
        });
        texts.put("data", data);
        Optional<TrainingSettings> settings = settings();
        int epochs = count("epochs", 1, TrainingState.MOST_EPOCHS);
        settings.flatMap(read -> read.tooMuch(epochs)).ifPresent(mistake -> mistakes.put("epochs", mistake));
        OptionalInt epoch = parameters.count("epoch");
        return new TrainingState(
                texts,
                own,
                mistakes.isEmpty() ? settings : Optional.empty(),
                mistakes,
                epochs,
                epoch.isPresent() ? OptionalInt.of(Math.min(epoch.getAsInt(), epochs)) : epoch,
                epoch.isPresent() ? parameters.count("step", 0, 0, TrainingState.MOST_POINTS) : 0,
                parameters.flag("run"),
                varied());
    }

    private Optional<TrainingSettings> settings() {
        Source source = source();
        int test = count("test", 0, TrainingState.MOST_TESTED);
        List<Feature> features = features();
        List<Integer> hidden = hidden();
        Activation activation = Activation.of(
                        word("f", Activation.of(texts.get("f")).isPresent()))
                .orElseThrow();
        Loss loss =
                Loss.of(word("loss", Loss.of(texts.get("loss")).isPresent())).orElseThrow();
        Optimizer optimizer = Optimizer.of(
                        word("optimizer", Optimizer.of(texts.get("optimizer")).isPresent()))
                .orElseThrow();
        Initialisation initialisation = initialisation();
        double rate = number("rate", 0, 1000);
        double l2 = number("l2", 0, 10);
        int batch = count("batch", 1, TrainingState.MOST_POINTS);
        int seed = count("seed", 0, TrainingState.LARGEST_SEED);
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TrainingSettings(
                source,
                test / 100.0,
                features,
                hidden,
                activation,
                source.task() == Task.REGRESSION && !isForNumbers(loss) ? Loss.MSE : loss,
                initialisation,
                Tuning.of(optimizer).with(Setting.LEARNING_RATE, rate),
                l2,
                batch,
                seed));
    }

    /** A loss that compares probabilities of classes is no use for numbers; the text follows. */
    private boolean isForNumbers(Loss loss) {
        boolean is = !loss.comparesProbabilities();
        if (!is) {
            texts.put("loss", Loss.MSE.id());
        }
        return is;
    }

    /** The reader's own points; or points that are drawn, for which alone there are fields of size, noise and seed. */
    private Source source() {
        if (own.isPresent()) {
            checkOwn(own.get());
            return new Source.Own(own.get().points());
        }
        int size = count("size", 2, TrainingState.MOST_POINTS);
        int dataSeed = count("dataseed", 0, TrainingState.LARGEST_SEED);
        double noise = number("noise", 0, 2);
        return new Source.Drawn(Pattern.of(data).orElseThrow(), size, noise, dataSeed);
    }

    private void checkOwn(PointsText text) {
        if (!text.bad().isEmpty()) {
            mistakes.put(
                    "csv",
                    Mistake.inInput("csv", "input.points", text.bad().get(0).number()));
        } else if (text.points().size() < 2) {
            mistakes.put("csv", Mistake.inInput("csv", "input.points.few"));
        }
    }

    /** The nearest bound where it lies outside. */
    private int count(String name, int least, int most) {
        int byDefault = Integer.parseInt(defaults.get(name));
        Parameters one = new Parameters(Map.of(name, List.of(texts.get(name))));
        int count = one.count(name, byDefault, least, most);
        texts.put(name, Integer.toString(count));
        return count;
    }

    private double number(String name, double least, double most) {
        Parameters one = new Parameters(Map.of(name, List.of(texts.get(name))));
        NumberField.Reading reading = NumberField.read(one, name, name, defaults.get(name));
        reading.mistake().ifPresent(mistake -> mistakes.put(name, mistake));
        if (reading.isNumber() && !(reading.number() >= least && reading.number() <= most)) {
            mistakes.put(name, Mistake.inInput(name, "input.range", least, most));
        }
        return reading.number();
    }

    /** The text of a word that is known, or else the default. */
    private String word(String name, boolean known) {
        texts.put(name, known ? texts.get(name) : defaults.get(name));
        return texts.get(name);
    }

    private List<Feature> features() {
        List<String> ids = parameters.has("features")
                ? parameters.list("features")
                : List.of(texts.get("features").split(","));
        List<Feature> chosen = List.of(Feature.values()).stream()
                .filter(feature -> ids.contains(feature.id()))
                .toList();
        List<Feature> features = chosen.isEmpty() ? List.of(Feature.X, Feature.Y) : chosen;
        texts.put("features", TrainingDefaults.features(features));
        return features;
    }

    private List<Integer> hidden() {
        String text = texts.get("hidden").replace(" ", "");
        boolean known = text.matches("\\d{1,4}(,\\d{1,4}){0,9}") || text.equals(TrainingState.NO_LAYERS);
        String taken = known ? text : defaults.get("hidden");
        List<Integer> hidden = taken.equals(TrainingState.NO_LAYERS)
                ? List.of()
                : List.of(taken.split(",")).stream()
                        .limit(TrainingState.MOST_HIDDEN)
                        .map(width -> Math.max(1, Math.min(TrainingState.WIDEST, Integer.parseInt(width))))
                        .toList();
        texts.put("hidden", TrainingState.layers(hidden));
        return hidden;
    }

    /** Only where σ is used there is a field for it. */
    private Initialisation initialisation() {
        boolean isNormal = texts.get("init").equals(NORMAL);
        double sigma = isNormal ? number("sigma", 0, 100) : 1;
        Initialisation way = Initialisation.of(texts.get("init"), sigma >= 0 && sigma <= 100 ? sigma : 1)
                .orElse(new Initialisation.Xavier());
        texts.put("init", way.id());
        return way;
    }

    private Optional<TrainingState.Varied> varied() {
        Optional<String> name = parameters.last("vary").filter(TrainingState.VARIABLE::contains);
        boolean typedForIt = parameters
                .last(TrainingState.VARIED)
                .map(typed -> name.filter(typed::equals).isPresent())
                .orElse(true);
        String text = typedForIt ? parameters.last("values").orElse("") : "";
        List<String> values = List.of(text.split(TrainingState.Varied.BETWEEN)).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        List<String> first = values.subList(0, Math.min(values.size(), TrainingState.Varied.MOST));
        return name.map(each -> new TrainingState.Varied(
                each, first.isEmpty() ? Suggestions.usualValues(each) : first, first.size() < values.size()));
    }
}
