package rensa.web.query;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import rensa.lesson.LabStart;

/**
 * The parameters of a query, untrusted: each name with its values in their order.
 *
 * @param values no list is empty
 */
public record Parameters(Map<String, List<String>> values) {

    public static Parameters of(LabStart start) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        start.parameters().forEach((name, value) -> values.put(name, List.of(value)));
        return new Parameters(values);
    }

    /**
     * The parameters of a query as a URL writes it, with or without its question mark. What cannot be decoded is left out.
     */
    public static Parameters ofQuery(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String parameter : query.replaceFirst("^\\?", "").split("&")) {
            String[] parts = parameter.split("=", 2);
            try {
                String name = decoded(parts[0]);
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(parts.length == 1 ? "" : decoded(parts[1]));
                }
            } catch (IllegalArgumentException e) {
                continue; // nothing would be left of it
            }
        }
        return new Parameters(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** These, but for those that others give. */
    public Parameters with(Parameters others) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.putAll(others.values());
        return new Parameters(all);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a parameter: the last, where a form sends several. */
    public Optional<String> last(String name) {
        return Optional.ofNullable(values.get(name)).map(list -> list.get(list.size() - 1));
    }

    /** All values of a parameter: those that a link separates by commas, and the boxes of one name that are ticked. */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList();
    }

    /** A count or an index; nothing where it is not written as one. */
    public OptionalInt count(String name) {
        return last(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** A count within bounds; the nearest bound where it lies outside, and the default where there is none. */
    public int count(String name, int byDefault, int least, int most) {
        return Math.max(least, Math.min(most, count(name).orElse(byDefault)));
    }

    /** Whether a switch is on. */
    public boolean flag(String name) {
        return last(name).filter("1"::equals).isPresent();
    }
}
