package rensa.web.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a grid as a form sends them, one by one: the element at each place. */
final class GridFields {
    private record Place(int row, int column) {}

    private final Map<Place, String> elements = new HashMap<>();
    private int rows = 1;
    private int columns = 1;
    private boolean matrix;
    private String outOfRange;

    /**
     * Adds an element.
     *
     * @param first its row in a matrix, or its place in a vector
     * @param second its column in a matrix; null in a vector
     */
    void put(String first, String second, String text) {
        int row = second == null ? 0 : Integer.parseInt(first);
        int column = Integer.parseInt(second == null ? first : second);
        if ((long) Math.max(rows, row + 1L) * Math.max(columns, column + 1L) > Limits.ELEMENTS) {
            outOfRange = "[" + first + (second == null ? "" : "][" + second) + "] " + text;
            return;
        }
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
        matrix |= second != null;
        elements.put(new Place(row, column), text.strip());
    }

    /** The input that they make up. A field that was not sent is empty; one out of range is no number. */
    InputText input() {
        if (outOfRange != null) {
            return InputText.number(outOfRange);
        }
        List<List<String>> texts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            texts.add(new ArrayList<>(Collections.nCopies(columns, "")));
        }
        elements.forEach((place, text) -> texts.get(place.row()).set(place.column(), text));
        return new InputText(matrix ? 2 : 1, texts);
    }
}
