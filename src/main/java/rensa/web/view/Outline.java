package rensa.web.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A view taken apart into its shape and its texts, in the order in which they stand in it.
 *
 * <p>The shape is everything but the texts: the classes of its records, the lengths of its lists, its numbers, and which texts
 * are absent or empty, as an empty attribute is left out like an absent one. What a template makes of a view is settled by
 * its shape, but for the texts filled in.
 *
 * @param texts those that are filled in; null for an {@link Omissible} one that is absent
 */
record Outline(List<Object> shape, List<String> texts) {
    private enum Mark {
        LIST,
        TEXT,
        EMPTY,
        OMISSIBLE
    }

    static Outline of(Object view) {
        Outline outline = new Outline(new ArrayList<>(), new ArrayList<>());
        outline.add(view);
        return outline;
    }

    /** Whether this text of a view is filled in, and not a part of the shape. */
    static boolean isFilledIn(String text) {
        return !text.isEmpty();
    }

    private void add(Object value) {
        if (value instanceof String text) {
            add(text);
        } else if (value instanceof Record view) {
            add(view);
        } else if (value instanceof List<?> list) {
            add(list);
        } else if (isPartOfShape(value)) {
            shape.add(value);
        } else {
            throw new IllegalArgumentException("A view cannot hold a " + value.getClass());
        }
    }

    private static boolean isPartOfShape(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean || value instanceof Enum<?>;
    }

    private void add(String text) {
        shape.add(isFilledIn(text) ? Mark.TEXT : Mark.EMPTY);
        if (isFilledIn(text)) {
            texts.add(text);
        }
    }

    private void add(Record view) {
        Components components = Components.of(view);
        shape.add(view.getClass());
        for (int i = 0; i < components.size(); i++) {
            Object value = components.read(view, i);
            if (components.isOmissible(i)) {
                shape.add(Mark.OMISSIBLE);
                texts.add((String) value);
            } else {
                add(value);
            }
        }
    }

    private void add(List<?> list) {
        shape.add(Mark.LIST);
        shape.add(list.size());
        for (Object element : list) {
            add(element);
        }
    }
}
