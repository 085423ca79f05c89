package rensa.web;

import java.util.List;
import java.util.Optional;
import rensa.web.graph.Mistake;

/**
 * A request that cannot be answered as asked, for a reason that its sender can do something about.
 *
 * <p>{@link Failures} turns it into JSON under {@code /api} and into a page elsewhere, with the message in the reader's
 * language.
 */
public final class ApiError extends RuntimeException {
    private final int status;
    private final String code;
    private final String messageKey;
    private final transient List<Object> arguments;
    private final transient Optional<Place> place;

    /** Where in the program the reason stands; lines and columns count from 1. */
    public record Place(int line, int column, int length) {}

    /**
     * @param status the HTTP status, 400 to 499
     * @param code the code that the API promises, such as {@code syntax.unexpected-character}
     * @param messageKey the key of the message, with its arguments
     */
    public ApiError(int status, String code, Optional<Place> place, String messageKey, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
        this.place = place;
    }

    /** An error that has no place, with the message {@code error.CODE}. */
    public static ApiError of(int status, String code, Object... arguments) {
        return new ApiError(status, code, Optional.empty(), "error." + code, arguments);
    }

    /** What a learner can mend, as the API answers it. */
    static ApiError of(Mistake mistake) {
        Optional<Place> place = mistake.place().map(at -> new Place(at.line(), at.column(), at.length()));
        return new ApiError(422, mistake.code(), place, mistake.messageKey(), mistake.arguments());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    public Optional<Place> place() {
        return place;
    }
}
