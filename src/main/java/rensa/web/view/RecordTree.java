package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A view as a tree of records and lists, in which parts are found and changed by what they are: whatever lab it is of, and
 * wherever in it they stand.
 */
public final class RecordTree {
    private RecordTree() {}

    /** Every part of a view that is of a type, in the order of the view. */
    public static <T> List<T> all(Object view, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(view, type, found);
        return found;
    }

    /** The first part of a view that is of a type. */
    public static <T> Optional<T> first(Object view, Class<T> type) {
        return all(view, type).stream().findFirst();
    }

    private static <T> void collect(Object value, Class<T> type, List<T> found) {
        if (type.isInstance(value)) {
            found.add(type.cast(value));
        }
        if (value instanceof Record view) {
            Components components = Components.of(view);
            for (int i = 0; i < components.size(); i++) {
                collect(components.read(view, i), type, found);
            }
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, type, found));
        }
    }

    /**
     * The same view with some of its parts changed.
     *
     * @param change what is made of a record, from the outside in; a part that stays as it is is given back
     */
    public static Object changed(Object value, UnaryOperator<Record> change) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> changed(element, change)).toList();
        }
        if (!(value instanceof Record)) {
            return value;
        }
        Record view = change.apply((Record) value);
        Components components = Components.of(view);
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = changed(components.read(view, i), change);
        }
        return components.make(values);
    }
}
