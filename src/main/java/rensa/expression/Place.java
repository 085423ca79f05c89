package rensa.expression;

/**
 * A place in a program's text, counted in characters (code points) of the text as it was written. It never spans lines.
 *
 * @param line from 1
 * @param column from 1
 * @param length how many characters; 0 where there is nothing to point at, which is only in an empty program
 */
public record Place(int line, int column, int length) {
    static final Place START = new Place(1, 1, 0);

    /** The place of one character of many. */
    static Place of(int[] characters, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (characters[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, index - lineStart + 1, 1);
    }

    /** From the start of this place to the end of a later one on the same line. */
    Place to(Place end) {
        return new Place(line, column, end.column + end.length - column);
    }
}
