package rensa.expression;

/**
 * A token of a program.
 *
 * @param text its plain form: a name normalised, a number and an operator in ASCII
 * @param written the text as it was written, for messages
 */
record Token(Kind kind, String text, String written, Place place) {
    private static final int LONGEST_QUOTE = 40;

    enum Kind {
        NUMBER,
        NAME,
        PLUS,
        MINUS,
        TIMES,
        DIVIDE,
        MATMUL,
        POWER,
        OPEN,
        CLOSE,
        COMMA,
        /** One {@code =}. */
        ASSIGN,
        /** {@code ==}, which is not part of the language but deserves an explanation. */
        EQUALITY,
        /** The end of a statement: a line break or a semicolon. */
        SEPARATOR,
        /** The end of the program. */
        END
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    boolean endsStatement() {
        return kind == Kind.SEPARATOR || kind == Kind.END;
    }

    /** Whether an operand can begin with this token, brackets included. */
    boolean startsOperand() {
        return kind == Kind.NUMBER || kind == Kind.NAME || kind == Kind.OPEN;
    }

    /** The token as a message quotes it: as it was written, shortened if it is very long. */
    String quoted() {
        return shortened(written);
    }

    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
    }
}
