package rensa.expression;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * The characters of the language: which plain form each is read as, and which may stand in a name.
 *
 * <p>Full-width forms are what a Japanese keyboard gives, and typographic signs are what is pasted from a book. Both are
 * read as their plain forms.
 */
final class Characters {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private Characters() {}

    /** The characters of a text, every line break as one {@code '\n'}. */
    static int[] of(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').codePoints().toArray();
    }

    /** The plain form of a character; itself if it has none. */
    static int plain(int character) {
        if (character >= '！' && character <= '～') {
            return character - '！' + '!';
        }
        return switch (character) {
            case '−', '–' -> '-';
            case '×', '·', '⋅' -> '*';
            case '÷' -> '/';
            default -> isBlank(character) ? ' ' : character;
        };
    }

    /** Spaces of every width. The two without any width come along when text is copied from a web page. */
    private static boolean isBlank(int character) {
        return character == '\t'
                || character == BYTE_ORDER_MARK
                || character == ZERO_WIDTH_SPACE
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    static boolean isDigit(int plain) {
        return plain >= '0' && plain <= '9';
    }

    static boolean isNameStart(int plain) {
        return isNamePart(plain)
                && isStart(normalised(Character.toString(plain)).codePointAt(0));
    }

    /** Whether a character can stand in a name: it, and what it is normalised to, belongs to Unicode identifiers. */
    static boolean isNamePart(int plain) {
        return isPart(plain)
                && normalised(Character.toString(plain)).codePoints().allMatch(part -> isPart(plain(part)));
    }

    private static boolean isStart(int character) {
        return character == '_' || Character.isUnicodeIdentifierStart(character);
    }

    private static boolean isPart(int character) {
        return Character.isUnicodeIdentifierPart(character) && !isInvisible(character);
    }

    /** Whether a character leaves no mark: two names that look alike must be alike. */
    private static boolean isInvisible(int character) {
        return Character.isIdentifierIgnorable(character)
                || character == 0x034F // combining grapheme joiner
                || character == 0x115F // Hangul fillers
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x17B4 // Khmer inherent vowels
                || character == 0x17B5
                || (character >= 0x180B && character <= 0x180F) // Mongolian separators
                || (character >= 0xFE00 && character <= 0xFE0F) // variation selectors
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** A name in the form by which it is known: NFKC, as in Python, so that {@code Ｗ１} is {@code W1}. */
    static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }

    /** The plain form of some characters. */
    static int[] plain(int[] characters) {
        return IntStream.of(characters).map(Characters::plain).toArray();
    }

    /** Whether a character is a small raised digit, as in x². */
    static boolean isSuperscript(int character) {
        return character == '²' || character == '³' || character == '¹' || (character >= '⁰' && character <= '⁹');
    }

    static boolean isSubscript(int character) {
        return character >= '₀' && character <= '₉';
    }

    static boolean isForeignBracket(int plain) {
        return plain == '[' || plain == ']' || plain == '{' || plain == '}';
    }

    /** A character as a message names it: itself where it can be seen, else its number. */
    static String shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format("U+%04X", character);
            default -> isInvisible(character) ? String.format("U+%04X", character) : Character.toString(character);
        };
    }
}
