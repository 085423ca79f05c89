package rensa.web.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.expression.Program;

/**
 * What came of a state: a run, or the mistakes that stand in its way.
 *
 * @param state the state with a value for each input of the program and for no other; as it was where the program has a
 *     syntax error
 * @param program the program, if its text means one
 * @param inProgram what is wrong with the program
 * @param inInputs what is wrong with the values of inputs, by name
 * @param run the run, if nothing is wrong
 */
public record GraphAttempt(
        GraphState state,
        Optional<Program> program,
        Optional<Mistake> inProgram,
        Map<String, Mistake> inInputs,
        Optional<GraphRun> run) {
    /** An input that has just appeared in a program gets this value, so that the graph stays alive. */
    private static final InputText NEW_INPUT = InputText.number("1");

    /** Tries a state as a learner left it; inputs that have no value yet get 1. */
    public static GraphAttempt of(GraphState state) {
        Program program;
        try {
            program = Programs.of(state.program());
        } catch (Mistake mistake) {
            return new GraphAttempt(state, Optional.empty(), Optional.of(mistake), Map.of(), Optional.empty());
        }
        Map<String, InputText> texts = new LinkedHashMap<>();
        for (Node.Input input : program.graph().inputs()) {
            texts.put(input.id(), state.inputs().getOrDefault(input.id(), NEW_INPUT));
        }
        return of(state.with(texts), program);
    }

    private static GraphAttempt of(GraphState state, Program program) {
        Map<String, Tensor> values = new LinkedHashMap<>();
        Map<String, Mistake> mistakes = new LinkedHashMap<>();
        state.inputs().forEach((name, text) -> {
            try {
                values.put(name, text.tensor(name));
            } catch (Mistake mistake) {
                mistakes.put(name, mistake);
            }
        });
        if (!mistakes.isEmpty()) {
            return new GraphAttempt(state, Optional.of(program), Optional.empty(), mistakes, Optional.empty());
        }
        try {
            GraphRun run = GraphRun.of(program, values, Optional.empty());
            return new GraphAttempt(state, Optional.of(program), Optional.empty(), mistakes, Optional.of(run));
        } catch (Mistake mistake) {
            return new GraphAttempt(state, Optional.of(program), Optional.of(mistake), mistakes, Optional.empty());
        }
    }

    /**
     * The run.
     *
     * @throws Mistake the first of those that stand in its way
     */
    public GraphRun orMistake() {
        return run.orElseThrow(
                () -> inProgram.orElseGet(() -> inInputs.values().iterator().next()));
    }

    /**
     * Runs a program on exactly the inputs that it has.
     *
     * @throws Mistake if the program is wrong, an input is missing or unknown, or shapes do not go together
     */
    public static GraphRun strictly(String text, Map<String, Tensor> inputs, Optional<Tensor> upstream) {
        Program program = Programs.of(text);
        for (Node.Input input : program.graph().inputs()) {
            if (!inputs.containsKey(input.id())) {
                throw Mistake.inInput(input.id(), "input.missing");
            }
        }
        for (String name : inputs.keySet()) {
            if (program.graph().inputs().stream().noneMatch(input -> input.id().equals(name))) {
                throw Mistake.inInput(name, "input.unknown");
            }
        }
        return GraphRun.of(program, inputs, upstream);
    }
}
