package rensa.web.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/**
 * The markup of all views of one shape: what is the same in all of them, and between that the places of their texts.
 *
 * <p>Nearly all that a template does depends on the shape of its view alone. So it is rendered once for each shape, with
 * placeholders for the texts, and any view of that shape then only fills in its own.
 */
final class Skeleton {
    private static final Pattern START_OF_ATTRIBUTE = Pattern.compile(" [\\w-]+=\"$");
    private static final byte[] END_OF_ATTRIBUTE = {'"'};

    private final List<Place> places = new ArrayList<>();
    private final byte[] end;

    /**
     * The place of a text.
     *
     * @param before the markup between the place before and this one
     * @param text the number of the text
     * @param escaped whether what would be markup in the text is shown as text
     * @param attribute the start of the attribute that is left out where the text is absent; null where that cannot be
     */
    private record Place(byte[] before, int text, boolean escaped, byte[] attribute) {}

    private Skeleton(String markup) {
        int from = 0;
        for (Matcher found = Placeholder.IN_MARKUP.matcher(markup); found.find(); ) {
            String before = markup.substring(from, found.start());
            from = found.end();
            int text = Integer.parseInt(found.group("text"));
            boolean escaped = found.group("end").equals("&lt;");
            if (found.group("omissible").isEmpty()) {
                places.add(new Place(literal(before), text, escaped, null));
            } else {
                String attribute = startOfAttribute(before, markup.charAt(from));
                String rest = before.substring(0, before.length() - attribute.length());
                places.add(new Place(literal(rest), text, escaped, literal(attribute)));
                from += END_OF_ATTRIBUTE.length;
            }
        }
        end = literal(markup.substring(from));
    }

    /**
     * Makes the skeleton of a view's shape.
     *
     * @param rendering what makes markup of such a view
     * @throws RuntimeException if the markup depends on texts in another way than showing them
     */
    static Skeleton of(Object view, Function<Object, String> rendering) {
        return new Skeleton(rendering.apply(new Mould().cast(view)));
    }

    /** The markup of a view with this shape and these texts, in UTF-8. */
    byte[] filledWith(List<String> texts) {
        ByteArrayOutputStream markup = new ByteArrayOutputStream(2 * length());
        for (Place place : places) {
            markup.writeBytes(place.before());
            String text = texts.get(place.text());
            if (place.attribute() == null) {
                markup.writeBytes(encoded(text, place.escaped()));
            } else if (text != null && !text.isEmpty()) {
                markup.writeBytes(place.attribute());
                markup.writeBytes(encoded(text, place.escaped()));
                markup.writeBytes(END_OF_ATTRIBUTE);
            }
        }
        markup.writeBytes(end);
        return markup.toByteArray();
    }

    /** How many bytes of markup it holds. */
    int length() {
        return end.length
                + places.stream().mapToInt(place -> place.before().length).sum();
    }

    /** Just as Thymeleaf escapes it. */
    private static byte[] encoded(String text, boolean escaped) {
        return (escaped ? HtmlEscape.escapeHtml4Xml(text) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static String startOfAttribute(String before, char after) {
        Matcher start = START_OF_ATTRIBUTE.matcher(before);
        if (!start.find() || after != END_OF_ATTRIBUTE[0]) {
            throw new IllegalStateException("Not shown as a whole attribute: " + before);
        }
        return start.group();
    }

    private static byte[] literal(String markup) {
        if (Placeholder.isLeftIn(markup)) {
            throw new IllegalStateException("A text was altered: " + markup);
        }
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    /** Makes a view in which each text is a placeholder, numbered as {@link Outline} puts them in order. */
    private static final class Mould {
        private int texts;

        Object cast(Object value) {
            if (value instanceof String text) {
                return Outline.isFilledIn(text) ? Placeholder.of(texts++) : text;
            }
            if (value instanceof Record view) {
                return cast(view, Components.of(view));
            }
            return value instanceof List<?> list ? list.stream().map(this::cast).toList() : value;
        }

        private Object cast(Record view, Components components) {
            Object[] values = new Object[components.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] =
                        components.isOmissible(i) ? Placeholder.ofOmissible(texts++) : cast(components.read(view, i));
            }
            return components.make(values);
        }
    }
}
