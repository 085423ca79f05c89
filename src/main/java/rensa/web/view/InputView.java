package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import rensa.web.graph.InputText;

/**
 * The field, or the grid of fields, in which the value of an input is edited.
 *
 * @param rank 0 for one field, 1 for a row of them, 2 for a grid
 * @param error what is wrong with the value; null where nothing is
 * @param resizings links that add or take away a row or a column
 */
public record InputView(
        String name, String id, int rank, List<List<Field>> rows, String error, List<Resizing> resizings) {
    /**
     * One field.
     *
     * @param parameter its name in the URL
     * @param label what it holds, for those who cannot see the grid
     */
    public record Field(String id, String parameter, String value, String label) {}

    /** A link that changes the shape. */
    public record Resizing(String symbol, String label, String href) {}

    static InputView of(
            String labId, int number, String name, InputText text, String error, Shaping shaping, Wording words) {
        String id = labId + "-in" + number;
        List<List<Field>> rows = new ArrayList<>();
        for (int row = 0; row < text.rows().size(); row++) {
            List<Field> fields = new ArrayList<>();
            for (int column = 0; column < text.rows().get(row).size(); column++) {
                String place =
                        text.rank() == 0 ? "" : text.rank() == 1 ? "[" + column + "]" : "[" + row + "][" + column + "]";
                fields.add(new Field(
                        id + (text.rank() == 0 ? "" : "-" + row + "-" + column),
                        "in." + name + place,
                        text.rows().get(row).get(column),
                        label(name, text.rank(), row, column, words)));
            }
            rows.add(fields);
        }
        return new InputView(name, id, text.rank(), rows, error, resizings(text, shaping, words));
    }

    private static String label(String name, int rank, int row, int column, Wording words) {
        return switch (rank) {
            case 0 -> name;
            case 1 -> words.of("input.element", name, Integer.toString(column + 1));
            default -> words.of("input.cell", name, Integer.toString(row + 1), Integer.toString(column + 1));
        };
    }

    /** Makes the URL of the state in which this input has another shape. */
    interface Shaping {
        /** Whether this program has anything to do with vectors and matrices. */
        boolean isUseful();

        String to(InputText reshaped);
    }

    private static List<Resizing> resizings(InputText text, Shaping shaping, Wording words) {
        if (!shaping.isUseful()) {
            return List.of();
        }
        int rows = text.rows().size();
        int columns = text.columns();
        List<Resizing> links = new ArrayList<>();
        links.add(
                resizing("+", "column.add", shaping, text.resized(Math.max(1, text.rank()), rows, columns + 1), words));
        if (text.rank() > 0) {
            InputText narrower = columns > 1 ? text.resized(text.rank(), rows, columns - 1) : text.resized(0, 1, 1);
            if (columns > 1 || rows == 1) {
                links.add(resizing("−", "column.remove", shaping, narrower, words));
            }
            links.add(resizing(
                    "+", "row.add", shaping, text.resized(2, text.rank() == 1 ? 2 : rows + 1, columns), words));
        }
        if (text.rank() == 2) {
            InputText shorter = rows > 1 ? text.resized(2, rows - 1, columns) : text.resized(1, 1, columns);
            links.add(resizing("−", "row.remove", shaping, shorter, words));
        }
        return links;
    }

    private static Resizing resizing(String sign, String kind, Shaping shaping, InputText reshaped, Wording words) {
        String what = words.of("input." + kind.substring(0, kind.indexOf('.')));
        return new Resizing(sign + " " + what, words.of("input." + kind), shaping.to(reshaped));
    }
}
