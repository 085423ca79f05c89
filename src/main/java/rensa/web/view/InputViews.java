package rensa.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.engine.Values;
import rensa.expression.Program;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.InputText;
import rensa.web.query.Query;

/** The fields for the inputs of a program, with links that give them other shapes where the program works with matrices. */
public final class InputViews {
    private InputViews() {}

    /**
     * A field, or a grid of fields, for each input of a state.
     *
     * @param labId the id of the lab's element
     * @param here the URL of the state
     */
    public static List<InputView> of(String labId, GraphAttempt attempt, String here, Wording words) {
        boolean matrices = attempt.state().inputs().values().stream().anyMatch(text -> text.rank() > 0)
                || attempt.program().filter(InputViews::usesMatrices).isPresent();
        List<InputView> views = new ArrayList<>();
        attempt.state().inputs().forEach((name, text) -> {
            String error = Optional.ofNullable(attempt.inInputs().get(name))
                    .map(mistake -> words.of(mistake.messageKey(), mistake.arguments()))
                    .orElse(null);
            views.add(InputView.of(labId, name, text, error, new Reshaping(matrices, name, here), words));
        });
        return views;
    }

    /** A value as one would type it, with six significant digits. */
    public static InputText text(Tensor value) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < value.shape().rows(); row++) {
            List<String> elements = new ArrayList<>();
            for (int column = 0; column < value.shape().columns(); column++) {
                elements.add(Numbers.typed(value.at(row, column)));
            }
            rows.add(elements);
        }
        return new InputText(value.shape().rank(), rows);
    }

    /** The inputs of a graph as one would type them, by name. */
    public static Map<String, InputText> texts(Values values) {
        Map<String, InputText> texts = new LinkedHashMap<>();
        values.graph().inputs().forEach(input -> texts.put(input.id(), text(values.of(input.index()))));
        return texts;
    }

    private static boolean usesMatrices(Program program) {
        return program.graph().nodes().stream()
                .anyMatch(node -> node instanceof Node.Operation operation
                        && operation.op().rules().stream()
                                .anyMatch(rule -> rule.local().isEmpty()));
    }

    private record Reshaping(boolean isUseful, String input, String here) implements InputView.Shaping {
        @Override
        public String to(int rank, int rows, int columns) {
            String shape = rank == 0 ? "" : rank == 1 ? Integer.toString(columns) : rows + "x" + columns;
            return Query.on(here).with("shape." + input, shape).toString();
        }
    }
}
