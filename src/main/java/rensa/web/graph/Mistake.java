package rensa.web.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rensa.expression.Place;
import rensa.expression.SyntaxError;
import rensa.network.Setting;

/**
 * Something that a learner can mend: what it is, and where.
 *
 * <p>The page shows it beside the field; the API answers it as a 4xx.
 */
public final class Mistake extends RuntimeException {
    private final String code;
    private final String messageKey;
    private final transient List<Object> arguments;
    private final transient Optional<Place> place;
    private final String input;

    private Mistake(String code, String messageKey, List<?> arguments, Optional<Place> place, String input) {
        super(code, null, false, false);
        this.code = code;
        this.messageKey = messageKey;
        this.arguments = List.copyOf(arguments);
        this.place = place;
        this.input = input;
    }

    static Mistake in(SyntaxError error) {
        return new Mistake(
                error.code(), error.messageKey(), List.of(error.arguments()), Optional.of(error.place()), null);
    }

    /** A mistake at a place of a program that was parsed. */
    static Mistake at(Place place, String kind, Object... arguments) {
        return new Mistake(codeOf(kind), "error." + kind, List.of(arguments), Optional.of(place), null);
    }

    /** A mistake in the value of an input, whose name is the message's first argument. */
    public static Mistake inInput(String name, String kind, Object... arguments) {
        List<Object> all =
                Stream.concat(Stream.of(name), Arrays.stream(arguments)).toList();
        return new Mistake(codeOf(kind), "error." + kind, all, Optional.empty(), name);
    }

    /** A value that a setting of an optimizer cannot have, under the name by which the reader knows it. */
    public static Mistake inSetting(String name, Setting setting) {
        return inInput(name, setting.isShare() ? "limit.setting.share" : "limit.setting");
    }

    /** A mistake that has no place. */
    public static Mistake of(String kind, Object... arguments) {
        return new Mistake(codeOf(kind), "error." + kind, List.of(arguments), Optional.empty(), null);
    }

    /** Kinds may be finer than the codes that the API promises: {@code shape.mismatch.rows} is a shape.mismatch. */
    private static String codeOf(String kind) {
        String[] parts = kind.split("\\.");
        return parts[0] + "." + parts[1];
    }

    /** The code that the API promises. */
    public String code() {
        return code;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Where in the program, if it is there. */
    public Optional<Place> place() {
        return place;
    }

    /** The name of the input whose value it is, if it is one. */
    public Optional<String> input() {
        return Optional.ofNullable(input);
    }
}
