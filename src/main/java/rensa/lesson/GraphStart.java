package rensa.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A state of the graph lab: a program, its numbers, how far it has been stepped, and the node that is explained.
 *
 * <p>It says the same as a URL of the lab does and is built up from {@link #of}:
 *
 * <pre>{@code
 * GraphStart.of("y = a * b").with("a", "3").with("b", "[1,2]").atStep(1).opening("y")
 * }</pre>
 *
 * <p>With F operation nodes, step 0 shows the leaves alone, steps 1 to F compute one node each, step F + 1 gives the
 * output its gradient, and each step after that takes one node further back; step 2F + 1 shows everything.
 *
 * @param program the text of the program, lines separated by {@code \n}
 * @param inputs the value of each input as the URL writes it, {@code 100} or {@code [[1,2],[3,4]]}, in the order in
 *     which they are to be shown
 * @param step the step shown; absent means everything
 * @param node the id of the node whose explanation is open; absent means none
 */
public record GraphStart(String program, Map<String, String> inputs, OptionalInt step, Optional<String> node) {

    public GraphStart {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(node, "node");
        if (program.isBlank()) {
            throw new IllegalArgumentException("A lab starts from a program");
        }
        if (step.isPresent() && step.getAsInt() < 0) {
            throw new IllegalArgumentException("Steps count from 0, not " + step.getAsInt());
        }
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** A program with everything shown, no node open and no input given yet. */
    public static GraphStart of(String program) {
        return new GraphStart(program, Map.of(), OptionalInt.empty(), Optional.empty());
    }

    /** The same state with one input given or changed; an input that is already there keeps its place. */
    public GraphStart with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(inputs);
        changed.put(name, value);
        return new GraphStart(program, changed, step, node);
    }

    /** The same state after {@code step} steps, counted from 0. */
    public GraphStart atStep(int step) {
        return new GraphStart(program, inputs, OptionalInt.of(step), node);
    }

    /** The same state with the explanation of one node open. */
    public GraphStart opening(String node) {
        return new GraphStart(program, inputs, step, Optional.of(node));
    }

    /** The same as a state of the lab named {@code graph}. */
    public LabStart inLab() {
        LabStart start = LabStart.of("graph").with("program", program);
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            start = start.with("in." + input.getKey(), input.getValue());
        }
        if (step.isPresent()) {
            start = start.with("step", Integer.toString(step.getAsInt()));
        }
        return node.isPresent() ? start.with("node", node.get()) : start;
    }
}
