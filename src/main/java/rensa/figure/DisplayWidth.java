package rensa.figure;

/** How wide text is, in columns: a full-width character takes two, a combining mark none, any other one. */
public final class DisplayWidth {
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    public static int columns(String text) {
        return text.codePoints().map(DisplayWidth::columns).sum();
    }

    /** The text, shortened with an ellipsis if it takes more columns than these. */
    public static String fit(String text, int columns) {
        if (columns(text) <= columns) {
            return text;
        }
        int end = 0;
        int used = 1;
        while (used + columns(text.codePointAt(end)) <= columns) {
            used += columns(text.codePointAt(end));
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /* The JDK does not know the property East Asian Width; these are the scripts in which a name is wide. */
    private static boolean isWide(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> !isBetween(character, 0xFF61, 0xFFDC);
            default -> character == 'ー' || isBetween(character, 0xFF01, 0xFF60);
        };
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
