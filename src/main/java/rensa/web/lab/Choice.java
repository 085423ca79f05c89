package rensa.web.lab;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import rensa.web.view.Lockable;

/**
 * A choice among a few: a menu, or boxes to tick where several may be chosen.
 *
 * @param id the id of the menu or of the group of boxes
 * @param name the name of the parameter
 * @param label what is chosen
 * @param locked whether nothing else can be chosen
 */
public record Choice(String id, String name, String label, List<Option> options, boolean locked) implements Lockable {

    /** One of what can be chosen. */
    public record Option(String id, String value, String label, boolean chosen) {}

    /**
     * A choice.
     *
     * @param values what can be chosen, as the URL says it
     * @param chosen what is chosen
     * @param labels the words for each value
     */
    public static Choice of(
            Frame frame,
            String name,
            String label,
            List<String> values,
            Collection<String> chosen,
            Function<String, String> labels) {
        String id = frame.id() + "-" + name;
        return new Choice(
                id,
                name,
                label,
                values.stream()
                        .map(value -> new Option(id + "-" + value, value, labels.apply(value), chosen.contains(value)))
                        .toList(),
                false);
    }

    /** The options that are chosen, which a form says by itself only as long as others can be. */
    public List<Option> chosen() {
        return options.stream().filter(Option::chosen).toList();
    }

    @Override
    public String lockName() {
        return name;
    }

    @Override
    public String lockLabel() {
        return label;
    }

    @Override
    public Choice lock() {
        return new Choice(id, name, label, options, true);
    }
}
