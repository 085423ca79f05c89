package rensa.web.view;

import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stands in a view for a text, while a {@link Skeleton} is made. Its own text is found again in the markup, and holds a
 * character that Thymeleaf escapes, so that it can be seen there whether the place is escaped.
 *
 * <p>Templates get texts as objects of this class, which they can show but not compare: one that decides by a text has no
 * skeleton, and fails here.
 */
final class Placeholder {
    private static final String MARK = "\uE000";

    /** Nobody can write it into a text of theirs. */
    private static final String START = MARK + Long.toHexString(new SecureRandom().nextLong()) + ":";

    /** How placeholders look in markup. */
    static final Pattern IN_MARKUP = Pattern.compile(START + "(?<text>\\d+)(?<omissible>\\??)(?<end><|&lt;)");

    private final String text;

    private Placeholder(String text) {
        this.text = text;
    }

    /** What stands in a view for the text with a number. */
    static String of(int text) {
        return START + text + "<";
    }

    /** What stands in a view for an {@link Omissible} text. */
    static String ofOmissible(int text) {
        return START + text + "?<";
    }

    /** Whether something of a placeholder is left in some markup. */
    static boolean isLeftIn(String markup) {
        return markup.contains(MARK);
    }

    /** A value that a template has read; with placeholders, and texts made from them, as objects of this class. */
    static Object guarded(Object value) {
        if (value instanceof String text) {
            return text.contains(START) ? new Placeholder(text) : value;
        }
        return value instanceof List<?> list && list.stream().anyMatch(element -> guarded(element) != element)
                ? list.stream().map(Placeholder::guarded).toList()
                : value;
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        throw new UnsupportedOperationException("A template compares a text");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("A template compares a text");
    }
}
