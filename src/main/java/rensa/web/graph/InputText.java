package rensa.web.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/**
 * The value of an input as somebody wrote it: {@code 100}, {@code [1, 2]} or {@code [[1, 2], [3, 4]]}. It keeps what was
 * written, also where that is not a number, so that a form can show it again.
 *
 * @param rank 0 for a number, 1 for a vector, 2 for a matrix
 * @param rows the texts of the elements; one row where the rank is less than 2
 */
public record InputText(int rank, List<List<String>> rows) {
    /** The most characters that one element may have; a double has at most 25. */
    private static final int LONGEST_NUMBER = 60;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern ROW = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern ROWS = Pattern.compile("\\[[^\\[\\]]*]\\s*(?:,\\s*\\[[^\\[\\]]*]\\s*)*+");

    public InputText {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static InputText number(String text) {
        return new InputText(0, List.of(List.of(text.strip())));
    }

    /**
     * Takes a text apart into its elements. A text whose brackets do not match is left whole; reading it as a number will
     * say so.
     */
    public static InputText of(String text) {
        String plain = PlainForms.of(text).strip();
        if (!plain.startsWith("[") || !plain.endsWith("]")) {
            return number(text);
        }
        String inside = plain.substring(1, plain.length() - 1).strip();
        if (inside.indexOf('[') < 0 && inside.indexOf(']') < 0) {
            return new InputText(1, List.of(elements(inside)));
        }
        return ROWS.matcher(inside).matches() ? new InputText(2, rows(inside)) : number(text);
    }

    private static List<List<String>> rows(String inside) {
        return ROW.matcher(inside).results().map(row -> elements(row.group(1))).toList();
    }

    private static List<String> elements(String text) {
        List<String> elements = new ArrayList<>();
        for (String element : text.split(",", -1)) {
            elements.add(element.strip());
        }
        return elements;
    }

    /** The text as a URL carries it. */
    public String text() {
        if (rank == 0) {
            return rows.get(0).get(0);
        }
        String joined =
                rows.stream().map(row -> "[" + String.join(",", row) + "]").collect(Collectors.joining(","));
        return rank == 1 ? joined : "[" + joined + "]";
    }

    public int columns() {
        return rows.get(0).size();
    }

    /** How many elements there are, whether they are numbers or not. */
    public int size() {
        return rows.stream().mapToInt(List::size).sum();
    }

    /** With other numbers of rows and columns; new elements are 0. One row of rank 1 is a vector, rank 0 a number. */
    public InputText resized(int newRank, int newRows, int newColumns) {
        List<List<String>> resized = new ArrayList<>();
        for (int row = 0; row < newRows; row++) {
            List<String> elements = new ArrayList<>();
            for (int column = 0; column < newColumns; column++) {
                boolean old = row < rows.size() && column < rows.get(row).size();
                elements.add(old ? rows.get(row).get(column) : "0");
            }
            resized.add(elements);
        }
        return new InputText(newRank, resized);
    }

    /**
     * The value.
     *
     * @param name the input's name, for the message
     * @throws Mistake if it is empty, has an element that is not a number, rows of different lengths, or too many elements
     */
    public Tensor tensor(String name) {
        if (size() > Limits.ELEMENTS) {
            throw Mistake.inInput(name, "limit.elements", Integer.toString(size()), Integer.toString(Limits.ELEMENTS));
        }
        double[] elements = new double[size()];
        int next = 0;
        for (List<String> row : rows) {
            if (row.size() != columns()) {
                throw Mistake.inInput(name, "shape.mismatch.rows");
            }
            for (String element : row) {
                elements[next++] = number(name, element);
            }
        }
        return Tensor.of(shape(), elements);
    }

    private Shape shape() {
        if (rank == 0) {
            return Shape.SCALAR;
        }
        return rank == 1 ? Shape.vector(columns()) : Shape.matrix(rows.size(), columns());
    }

    private static double number(String name, String text) {
        String plain = PlainForms.of(text).strip();
        if (plain.isEmpty()) {
            throw Mistake.inInput(name, "input.missing");
        }
        if (plain.length() > LONGEST_NUMBER || !NUMBER.matcher(plain).matches()) {
            throw Mistake.inInput(name, "input.not-a-number", shortened(text));
        }
        double value = Double.parseDouble(plain);
        if (Double.isInfinite(value)) {
            throw Mistake.inInput(name, "input.not-a-number", shortened(text));
        }
        return value;
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
