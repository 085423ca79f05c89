package rensa.web.graph;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.web.query.Parameters;

/**
 * Reads the values of inputs from the parameters of a request.
 *
 * <p>An input is {@code in.NAME}, whole, or {@code in.NAME[2]} and {@code in.NAME[0][1]}, element by element, as the fields
 * of a grid send it. {@code shape.NAME} gives an input another shape: {@code 3} or {@code 2x3}, or a number if empty. What
 * cannot be read is left out: the page says what is missing.
 */
public final class InputQuery {
    private static final Pattern INPUT =
            Pattern.compile("in\\.([^\\[\\]]{1,100})(?:\\[(\\d{1,9})])?(?:\\[(\\d{1,9})])?");
    private static final Pattern SHAPE = Pattern.compile("(?:(?:([1-9]\\d{0,3})x)?([1-9]\\d{0,3}))?");

    private InputQuery() {}

    /** The inputs that are given, by name. */
    public static Map<String, InputText> read(Parameters parameters) {
        return read(parameters, Map.of());
    }

    /** The inputs that are given, by name, above those that stand where nothing is given. */
    public static Map<String, InputText> read(Parameters parameters, Map<String, InputText> byDefault) {
        Map<String, InputText> inputs = new LinkedHashMap<>(byDefault);
        inputs.putAll(inputs(parameters.values()));
        return reshaped(inputs, parameters);
    }

    private static Map<String, InputText> inputs(Map<String, List<String>> parameters) {
        Map<String, InputText> inputs = new LinkedHashMap<>();
        Map<String, GridFields> grids = new LinkedHashMap<>();
        parameters.forEach((parameter, values) -> {
            Matcher input = INPUT.matcher(parameter);
            if (input.matches() && inputs.size() < Limits.INPUTS) {
                String name = name(input.group(1));
                String text = values.get(values.size() - 1);
                if (input.group(2) == null) {
                    inputs.putIfAbsent(name, InputText.of(text));
                } else {
                    inputs.putIfAbsent(name, InputText.number(""));
                    grids.computeIfAbsent(name, key -> new GridFields()).put(input.group(2), input.group(3), text);
                }
            }
        });
        grids.forEach((name, fields) -> inputs.put(name, fields.input()));
        return inputs;
    }

    private static Map<String, InputText> reshaped(Map<String, InputText> inputs, Parameters parameters) {
        inputs.replaceAll((name, text) -> parameters
                .last("shape." + name)
                .map(SHAPE::matcher)
                .filter(Matcher::matches)
                .map(shape -> reshaped(text, shape))
                .orElse(text));
        return inputs;
    }

    private static InputText reshaped(InputText text, Matcher shape) {
        int rank = shape.group(2) == null ? 0 : shape.group(1) == null ? 1 : 2;
        int rows = rank == 2 ? Integer.parseInt(shape.group(1)) : 1;
        int columns = rank == 0 ? 1 : Integer.parseInt(shape.group(2));
        return (long) rows * columns > Limits.ELEMENTS ? text : text.resized(rank, rows, columns);
    }

    /** A name as programs read it: full-width letters are the plain ones. */
    public static String name(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
