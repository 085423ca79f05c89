package rensa.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A question to a section: what is to be expected of a gradient before the backward pass is run.
 *
 * <p>It is about the graph of the section's own lab, but with other numbers: those of the lab itself are told in the prose.
 *
 * @param anchor the section
 * @param of the number whose gradient is asked for: a node, or an element such as {@code B[1]}
 * @param changes the parameters of the lab that differ
 */
public record Prediction(String anchor, String of, Map<String, String> changes) {
    private static final Map<String, Prediction> ALL = table(
            ask("s5-2-1", "x").with("in.x", "1").with("in.y", "-4"),
            ask("s5-2-2", "apple").with("in.n", "20"),
            ask("s5-3-2", "coupon").with("in.tax", "0.9"),
            ask("s6-1", "oranges").with("in.tax", "0.8"),
            ask("s6-2", "a").with("in.a", "-1.5"),
            ask("s6-3", "B[1]").with("in.G", "[[1,-2,3],[4,-5,6]]"),
            ask("s6-4", "a[0]").with("in.a", "[1.0,2.0,3.0]"));

    private static Prediction ask(String anchor, String of) {
        return new Prediction(anchor, of, Map.of());
    }

    private Prediction with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(changes);
        more.put(name, value);
        return new Prediction(anchor, of, more);
    }

    private static Map<String, Prediction> table(Prediction... predictions) {
        Map<String, Prediction> table = new LinkedHashMap<>();
        for (Prediction prediction : predictions) {
            table.put(prediction.anchor(), prediction);
        }
        return table;
    }

    /** The prediction of a section, if it has one. */
    public static Optional<Prediction> of(Section section) {
        return Optional.ofNullable(ALL.get(section.anchor()));
    }

    /** The state of the section's lab with the numbers of the question. */
    public LabStart start(Section section) {
        LabStart start = section.start();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            start = start.with(change.getKey(), change.getValue());
        }
        return start;
    }
}
