package rensa.web.lab.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import rensa.network.Loss;
import rensa.web.graph.InputText;

/** Outputs and targets to begin with, which suit a loss and of which every size is a part. */
record Example(Loss loss, int rows, int columns) {
    private static final List<String> LOGITS = List.of("0.3", "2.9", "4.0", "1", "-1", "2");

    private interface Element {
        String at(int row, int column);
    }

    InputText outputs() {
        return switch (loss) {
            case CROSS_ENTROPY -> matrix(this::probability);
            case SOFTMAX_CROSS_ENTROPY -> matrix((row, column) -> LOGITS.get((column + row) % LOGITS.size()));
            default -> matrix(whole((row, column) -> 3 + 4 * row + column));
        };
    }

    /** For classes a single 1 in each row: in the last column, then the one before it, and so on. */
    InputText targets() {
        return switch (loss) {
            case CROSS_ENTROPY, SOFTMAX_CROSS_ENTROPY ->
                matrix(whole((row, column) -> column == columns - 1 - row % columns ? 1 : 0));
            default -> matrix(whole((row, column) -> 2 + 2 * row + column));
        };
    }

    /** ½, ¼, … and the last once more, so that each row sums to 1; each row begins one further on. */
    private String probability(int row, int column) {
        int place = (column + row) % columns;
        return Double.toString(Math.pow(0.5, Math.min(place + 1, columns - 1)));
    }

    private static Element whole(IntBinaryOperator element) {
        return (row, column) -> Integer.toString(element.applyAsInt(row, column));
    }

    private InputText matrix(Element element) {
        List<List<String>> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<String> ofRow = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                ofRow.add(element.at(row, column));
            }
            texts.add(ofRow);
        }
        return new InputText(2, texts);
    }

    /**
     * What was given, in this size: what is missing is as in the example, what is too much is left out.
     *
     * @param probabilities whether the elements of a row belong together: one that is too short or too long for this size
     *     is then as in the example, for a part of it would not add up to 1
     */
    InputText completed(InputText given, InputText byDefault, boolean probabilities) {
        return matrix((row, column) -> {
            List<String> old = row < given.rows().size() ? given.rows().get(row) : List.of();
            boolean kept = column < old.size() && !(probabilities && old.size() != columns);
            return kept ? old.get(column) : byDefault.rows().get(row).get(column);
        });
    }
}
