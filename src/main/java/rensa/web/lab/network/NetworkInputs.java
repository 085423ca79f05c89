package rensa.web.lab.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Tensor;
import rensa.network.Batch;
import rensa.network.Parameters;
import rensa.web.graph.InputQuery;
import rensa.web.graph.InputText;
import rensa.web.graph.Mistake;
import rensa.web.query.Query;
import rensa.web.view.InputViews;

/**
 * The numbers of a network, X, T, W1, B1…: drawn from the seed, or given one by one.
 *
 * <p>A field shows a drawn number with six digits. A text that is just that stands for the drawn number itself, so that what
 * nobody has edited is neither rounded nor written into a URL.
 *
 * @param drawn what the seed gives, by name
 * @param texts what the fields show
 */
public record NetworkInputs(Map<String, Tensor> drawn, Map<String, InputText> texts) {

    public NetworkInputs {
        drawn = Collections.unmodifiableMap(new LinkedHashMap<>(drawn));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * Reads the numbers of a network.
     *
     * @param shown the network whose fields the reader had before the eyes: what was drawn for that one and not edited since
     *     is drawn anew for this one
     */
    public static NetworkInputs read(
            rensa.web.query.Parameters parameters, NetworkChoice choice, Optional<NetworkChoice> shown) {
        Map<String, Tensor> drawn = drawn(choice);
        Map<String, Tensor> before = shown.map(NetworkInputs::drawn).orElse(drawn);
        Map<String, InputText> given = InputQuery.read(parameters);
        Map<String, InputText> texts = new LinkedHashMap<>();
        drawn.forEach((name, value) -> texts.put(
                name,
                merged(
                        InputViews.text(value),
                        Optional.ofNullable(given.get(name)),
                        Optional.ofNullable(before.get(name)))));
        return new NetworkInputs(drawn, texts);
    }

    private static Map<String, Tensor> drawn(NetworkChoice choice) {
        Batch batch = Batch.example(choice.architecture(), choice.rows(), choice.seed());
        Parameters parameters = choice.initialisation().draw(choice.architecture(), choice.seed());
        Map<String, Tensor> drawn = new LinkedHashMap<>();
        drawn.put("X", batch.inputs());
        drawn.put("T", batch.targets());
        parameters.names().forEach(name -> drawn.put(name, parameters.of(name)));
        return drawn;
    }

    /** What was drawn, with what was edited over it. */
    private static InputText merged(InputText drawn, Optional<InputText> given, Optional<Tensor> shown) {
        if (given.isEmpty()) {
            return drawn;
        }
        InputText before = shown.map(InputViews::text).orElse(drawn);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < drawn.rows().size(); row++) {
            List<String> elements = new ArrayList<>();
            for (int column = 0; column < drawn.columns(); column++) {
                String standing = drawn.rows().get(row).get(column);
                Optional<String> old = element(before, row, column);
                elements.add(element(given.get(), row, column)
                        .filter(text -> !Optional.of(text).equals(old))
                        .orElse(standing));
            }
            rows.add(elements);
        }
        return new InputText(drawn.rank(), rows);
    }

    private static Optional<String> element(InputText text, int row, int column) {
        return row < text.rows().size() && column < text.rows().get(row).size()
                ? Optional.of(text.rows().get(row).get(column))
                : Optional.empty();
    }

    /** The same with the parameters as they are drawn. */
    NetworkInputs withDrawnParameters() {
        Map<String, InputText> redrawn = new LinkedHashMap<>(texts);
        redrawn.replaceAll((name, text) -> isData(name) ? text : InputViews.text(drawn.get(name)));
        return new NetworkInputs(drawn, redrawn);
    }

    /** Whether it is given with the examples and not learned. */
    static boolean isData(String name) {
        return name.equals("X") || name.equals("T");
    }

    private boolean isEdited(String name) {
        return !texts.get(name).equals(InputViews.text(drawn.get(name)));
    }

    /** Whether anything is not as it is drawn. */
    public boolean isEdited() {
        return texts.keySet().stream().anyMatch(this::isEdited);
    }

    /**
     * The value of one of them.
     *
     * @throws Mistake if an element is not a number
     */
    public Tensor value(String name) {
        Tensor value = texts.get(name).tensor(name);
        InputText asDrawn = InputViews.text(drawn.get(name));
        for (int i = 0; i < value.size(); i++) {
            int row = i / value.shape().columns();
            int column = i % value.shape().columns();
            if (element(asDrawn, row, column).equals(element(texts.get(name), row, column))) {
                value = value.with(i, drawn.get(name).at(i));
            }
        }
        return value;
    }

    /** Adds what is not as it is drawn. */
    public Query write(Query query) {
        texts.forEach((name, text) -> {
            if (isEdited(name)) {
                query.with("in." + name, text.text());
            }
        });
        return query;
    }
}
