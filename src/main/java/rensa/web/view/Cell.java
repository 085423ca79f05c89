package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.Tensor;

/**
 * A value in a table: the texts of its elements, row by row. A number has one; a matrix that is too large to read has none
 * and shows its shape.
 *
 * @param shape the shape as text where it says more than the elements; null for a number
 */
public record Cell(List<List<Entry>> rows, String shape) {
    /**
     * An element.
     *
     * @param exact the exact number where the text is rounded; null otherwise
     */
    public record Entry(String text, @Omissible String exact) {}

    /** Where nothing is known yet. */
    public static final Cell EMPTY = new Cell(List.of(), null);

    /** A number. */
    public static Cell of(double number, Numbers numbers) {
        return new Cell(List.of(List.of(entry(number, numbers))), null);
    }

    /** A value of any shape. */
    public static Cell of(Tensor tensor, Numbers numbers) {
        if (tensor.shape().isScalar()) {
            return of(tensor.item(), numbers);
        }
        if (tensor.shape().rows() > TensorMath.MOST_SHOWN || tensor.shape().columns() > TensorMath.MOST_SHOWN) {
            return new Cell(List.of(), tensor.shape().toString());
        }
        List<List<Entry>> rows = new ArrayList<>();
        for (int row = 0; row < tensor.shape().rows(); row++) {
            List<Entry> entries = new ArrayList<>();
            for (int column = 0; column < tensor.shape().columns(); column++) {
                entries.add(entry(tensor.at(row, column), numbers));
            }
            rows.add(entries);
        }
        return new Cell(rows, tensor.shape().toString());
    }

    private static Entry entry(double value, Numbers numbers) {
        return new Entry(numbers.text(value), numbers.exact(value));
    }

    /** Whether it is one number, or nothing. */
    public boolean isNumber() {
        return shape == null;
    }

    /** The one number's text; empty where there is none. */
    public String text() {
        return rows.isEmpty() ? "" : rows.get(0).get(0).text();
    }

    public String exact() {
        return rows.isEmpty() ? null : rows.get(0).get(0).exact();
    }

    /** The cells of a column with their decimal points under each other. */
    public static List<Cell> aligned(List<Cell> column) {
        int fraction = column.stream().mapToInt(Cell::fractionLength).max().orElse(0);
        return column.stream().map(cell -> cell.alignedTo(fraction)).toList();
    }

    /** The same number, followed by as much blank as puts its decimal point under that of the longest fraction. */
    Cell alignedTo(int fraction) {
        if (!isNumber() || rows.isEmpty()) {
            return this;
        }
        int missing = fraction - fractionLength();
        if (missing <= 0) {
            return this;
        }
        boolean hasPoint = fractionLength() > 0;
        String blank = (hasPoint ? "" : DecimalPoint.BLANK_POINT) + DecimalPoint.BLANK_DIGIT.repeat(missing);
        return new Cell(List.of(List.of(new Entry(text() + blank, exact()))), null);
    }

    /** How many digits stand after the decimal point. */
    int fractionLength() {
        String text = text();
        int point = text.indexOf('.');
        return !isNumber() || point < 0 || text.indexOf('×') >= 0 ? 0 : text.length() - point - 1;
    }

    /** What a browser shows as blank, as wide as a tabular digit or a decimal point. */
    private static final class DecimalPoint {
        static final String BLANK_DIGIT = "\u2007";
        static final String BLANK_POINT = "\u2008";
    }
}
