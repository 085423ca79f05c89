package rensa.web.lab.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rensa.network.Feature;
import rensa.network.Pattern;
import rensa.network.Recipe;
import rensa.network.Setting;
import rensa.web.view.Numbers;

/** The settings that a state of the lab has where nothing else is said: for each data those with which it is learned. */
final class TrainingDefaults {
    private TrainingDefaults() {}

    /** As texts by the names of the parameters, in the order in which a link has them. */
    static Map<String, String> of(String data, Recipe recipe) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("data", data);
        texts.put("csv", Suggestions.EXAMPLE);
        texts.put("size", "200");
        texts.put("noise", number(recipe.noise()));
        texts.put("test", "30");
        texts.put("dataseed", "1");
        texts.put("features", features(recipe.features()));
        texts.put("hidden", TrainingState.layers(recipe.hidden()));
        texts.put("f", recipe.activation().id());
        texts.put("loss", recipe.loss().id());
        texts.put("init", "xavier");
        texts.put("sigma", "1");
        texts.put("seed", "1");
        texts.put("optimizer", recipe.tuning().optimizer().id());
        texts.put("rate", number(recipe.tuning().of(Setting.LEARNING_RATE)));
        texts.put("batch", Integer.toString(recipe.batchSize()));
        texts.put("l2", "0");
        texts.put("epochs", Integer.toString(recipe.epochs()));
        return texts;
    }

    private static String number(double value) {
        return Numbers.typedExactly(value);
    }

    /** Features as a link has them. */
    static String features(List<Feature> features) {
        return features.stream().map(Feature::id).collect(Collectors.joining(","));
    }

    /** How the data, or the reader's own points, are learned. */
    static Recipe recipe(String data, Optional<PointsText> own) {
        return own.isPresent()
                ? new Source.Own(own.get().points()).recipe()
                : Recipe.of(Pattern.of(data).orElseThrow());
    }
}
