package rensa.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/** What somebody typed into a cell: a number, or a grid of them. */
public final class Answer {
    private final List<List<String>> rows;
    private final List<String> texts;
    private final List<Optional<TypedNumber>> numbers;

    private Answer(List<List<String>> rows) {
        this.rows = rows.stream().map(List::copyOf).toList();
        this.texts = this.rows.stream().flatMap(List::stream).toList();
        this.numbers = texts.stream().map(TypedNumber::read).toList();
    }

    public static Answer of(String text) {
        return new Answer(List.of(List.of(text)));
    }

    /** An answer of rows of texts; a vector is one row. */
    public static Answer of(List<List<String>> rows) {
        return new Answer(rows);
    }

    /** The texts as they were typed, row by row. */
    public List<List<String>> rows() {
        return rows;
    }

    /** Whether some of it is not typed yet. */
    boolean isBlank() {
        return texts.isEmpty() || texts.stream().anyMatch(String::isBlank);
    }

    /** Whether something was typed that is no number. */
    boolean isInvalid() {
        return IntStream.range(0, texts.size())
                .anyMatch(i -> numbers.get(i).isEmpty() && !texts.get(i).isBlank());
    }

    /** Whether it has the rows and columns of a shape. One row may stand for a vector, and one number for any single one. */
    boolean fits(Shape shape) {
        return rows.size() == shape.rows() && rows.stream().allMatch(row -> row.size() == shape.columns());
    }

    /** How well every number agrees with its element. */
    Agreement agreement(Tensor number, double scale) {
        if (!fits(number.shape())) {
            return Agreement.NONE;
        }
        Agreement worst = Agreement.EXACT;
        for (int i = 0; i < number.size() && worst != Agreement.NONE; i++) {
            worst = worst.worse(Agreement.of(numbers.get(i).orElseThrow(), number.at(i), scale));
        }
        return worst;
    }

    /** How well the number at one place agrees with that element. */
    Agreement agreement(int i, Tensor number, double scale) {
        return Agreement.of(numbers.get(i).orElseThrow(), number.at(i), scale);
    }

    /** The numbers in a shape that they fit. */
    Tensor tensor(Shape shape) {
        return Tensor.of(
                shape,
                numbers.stream()
                        .mapToDouble(number -> number.orElseThrow().value())
                        .toArray());
    }
}
