package rensa.expression;

import java.util.Arrays;

/**
 * A learner's mistake in a program: what it is, where it stands, and what its message quotes.
 *
 * <p>It has no words of its own; {@link #messageKey} finds them in the message bundles.
 */
public final class SyntaxError extends RuntimeException {
    /**
     * The kinds of mistake. Several may share a code, which is what the API promises, and differ in the message. The
     * arguments of each message stand beside it.
     */
    public enum Kind {
        /** The character. */
        UNEXPECTED_CHARACTER("syntax.unexpected-character"),
        /** The character and its plain digit: {@code x²}. */
        SUPERSCRIPT("syntax.unexpected-character", "superscript"),
        /** The character and its plain digit: {@code x₁}. */
        SUBSCRIPT("syntax.unexpected-character", "subscript"),
        /** The bracket: one of {@code [ ] { }}. */
        FOREIGN_BRACKET("syntax.unexpected-character", "bracket"),
        /** The token that stands where an operand should. */
        UNEXPECTED_TOKEN("syntax.unexpected-token"),
        /** The comma outside the arguments of a function. */
        UNEXPECTED_COMMA("syntax.unexpected-token", "comma"),
        /** The token after which something is missing. */
        UNEXPECTED_END("syntax.unexpected-end"),
        /** The bracket that was opened. */
        UNCLOSED_BRACKET("syntax.unclosed-bracket"),
        /** The bracket that closes nothing. */
        UNOPENED_BRACKET("syntax.unopened-bracket"),
        /** The unknown name. */
        UNKNOWN_FUNCTION("syntax.unknown-function"),
        /** The unknown name and a function's name that is near. */
        UNKNOWN_FUNCTION_NEAR("syntax.unknown-function", "suggest"),
        /** The unknown name and the operator that does the same. */
        UNKNOWN_FUNCTION_OPERATOR("syntax.unknown-function", "operator"),
        /** The function, how many arguments it takes, how many were given, and how it is written. */
        ARGUMENT_COUNT("syntax.argument-count"),
        /** The name and the line where it was assigned first. */
        ASSIGNED_TWICE("syntax.assigned-twice"),
        /** The name and the line where it is assigned. */
        USED_BEFORE_ASSIGNMENT("syntax.used-before-assignment"),
        /** The name that is used within its own assignment. */
        USED_WITHIN_ASSIGNMENT("syntax.used-before-assignment", "within"),
        /** The equals sign. */
        EQUALITY("syntax.equality"),
        /** The function used without brackets, and how it is written. */
        FUNCTION_AS_NAME("syntax.function-as-name"),
        /** The function that was assigned to. */
        FUNCTION_ASSIGNED("syntax.function-as-name", "assigned"),
        /** The tokens on the left and the right of the gap. */
        MISSING_OPERATOR("syntax.missing-operator"),
        /** The text that is no number. */
        NUMBER("syntax.number"),
        /** The number that is beyond double precision. */
        NUMBER_TOO_LARGE("syntax.number", "too-large"),
        /** None. */
        EMPTY("syntax.empty"),
        /** The limit, and how many characters there are. */
        TOO_MANY_CHARACTERS("limit.characters"),
        /** The limit. */
        TOO_MANY_NODES("limit.nodes"),
        /** The limit. */
        TOO_DEEP("limit.nesting");

        private final String code;
        private final String messageKey;

        Kind(String code) {
            this.code = code;
            this.messageKey = "error." + code;
        }

        Kind(String code, String variant) {
            this.code = code;
            this.messageKey = "error." + code + "." + variant;
        }

        public String code() {
            return code;
        }

        public String messageKey() {
            return messageKey;
        }
    }

    private final Kind kind;
    private final transient Place place;
    private final transient Object[] arguments;

    SyntaxError(Kind kind, Place place, Object... arguments) {
        super(kind.code() + " at " + place + " " + Arrays.toString(arguments), null, false, false);
        this.kind = kind;
        this.place = place;
        this.arguments = arguments.clone();
    }

    public Kind kind() {
        return kind;
    }

    /** The code that the API promises: {@code syntax.…} or {@code limit.…}. */
    public String code() {
        return kind.code();
    }

    public Place place() {
        return place;
    }

    public String messageKey() {
        return kind.messageKey();
    }

    /** What the message quotes, for {@link java.text.MessageFormat}: texts as they were written, and whole numbers. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
