package rensa.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A state of some lab, as its URL says it.
 *
 * <pre>{@code
 * LabStart.of("activation").with("f", "sigmoid").with("x", "2")
 * }</pre>
 *
 * @param lab the name of the lab in the URL
 * @param parameters the parameters of the query, in the order in which they are to be shown; what is left out is as it is
 *     by default
 */
public record LabStart(String lab, Map<String, String> parameters) {

    public LabStart {
        if (!lab.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not the name of a lab: " + lab);
        }
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A lab as it is by default. */
    public static LabStart of(String lab) {
        return new LabStart(lab, Map.of());
    }

    /** The same state with one parameter given or changed; one that is already there keeps its place. */
    public LabStart with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new LabStart(lab, changed);
    }
}
