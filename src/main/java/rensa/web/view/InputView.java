package rensa.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rensa.web.graph.InputText;

/**
 * The field, or the grid of fields, in which the value of an input is edited.
 *
 * @param rank 0 for one field (a number, or a large value as text), 1 for a row of them, 2 for a grid
 * @param error what is wrong with the value; null where nothing is
 * @param resizings links that add or take away a row or a column
 * @param locked whether it cannot be edited
 */
public record InputView(
        String name,
        String id,
        int rank,
        List<List<Field>> rows,
        String error,
        List<Resizing> resizings,
        boolean locked)
        implements Lockable {
    /** A value with more elements than this is edited as one line of text: nobody wants to tab through it. */
    private static final int LARGEST_GRID = 100;

    private static final Pattern UNFIT_FOR_ID = Pattern.compile("[^\\p{L}\\p{N}_]");

    /**
     * One field.
     *
     * @param parameter its name in the URL
     * @param label what it holds, for those who cannot see the grid
     */
    public record Field(String id, String parameter, String value, String label) {}

    /** A link that changes the shape. */
    public record Resizing(String id, String symbol, String label, String href) {}

    /**
     * The fields of a value whose shape does not change.
     *
     * @param labId the id of the lab's element
     */
    public static InputView ofShape(String labId, String name, InputText text, String error, Wording words) {
        return of(labId, name, text, error, Shaping.NONE, words);
    }

    static InputView of(String labId, String name, InputText text, String error, Shaping shaping, Wording words) {
        // By name, so that the focus stays with an input while an edited program puts others before it.
        String id = labId + "-in-" + UNFIT_FOR_ID.matcher(name).replaceAll("-");
        if (text.size() > LARGEST_GRID) {
            Field field = new Field(id + "-0-0", "in." + name, text.text(), name);
            return new InputView(name, id, 0, List.of(List.of(field)), error, List.of(), false);
        }
        List<List<Field>> rows = new ArrayList<>();
        for (int row = 0; row < text.rows().size(); row++) {
            List<Field> fields = new ArrayList<>();
            for (int column = 0; column < text.rows().get(row).size(); column++) {
                String place =
                        text.rank() == 0 ? "" : text.rank() == 1 ? "[" + column + "]" : "[" + row + "][" + column + "]";
                fields.add(new Field(
                        id + "-" + row + "-" + column,
                        "in." + name + place,
                        text.rows().get(row).get(column),
                        label(name, text.rank(), row, column, words)));
            }
            rows.add(fields);
        }
        return new InputView(name, id, text.rank(), rows, error, resizings(id, text, shaping, words), false);
    }

    @Override
    public String lockName() {
        return "in." + name;
    }

    @Override
    public String lockLabel() {
        return name;
    }

    /** The same value, which keeps its shape too. */
    @Override
    public InputView lock() {
        return new InputView(name, id, rank, rows, error, List.of(), true);
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
        /** For a value whose shape does not change. */
        Shaping NONE = new Shaping() {
            @Override
            public boolean isUseful() {
                return false;
            }

            @Override
            public String to(int rank, int rows, int columns) {
                throw new IllegalStateException("its shape does not change");
            }
        };

        /** Whether this program has anything to do with vectors and matrices. */
        boolean isUseful();

        String to(int rank, int rows, int columns);
    }

    private static List<Resizing> resizings(String id, InputText text, Shaping shaping, Wording words) {
        if (!shaping.isUseful()) {
            return List.of();
        }
        int rank = text.rank();
        int rows = text.rows().size();
        int columns = text.columns();
        List<Resizing> links = new ArrayList<>();
        links.add(resizing(id, "+", "column.add", shaping.to(Math.max(1, rank), rows, columns + 1), words));
        if (columns > 1) {
            links.add(resizing(id, "−", "column.remove", shaping.to(rank, rows, columns - 1), words));
        } else if (rank > 0 && rows == 1) {
            links.add(resizing(id, "−", "column.remove", shaping.to(0, 1, 1), words));
        }
        if (rank > 0) {
            links.add(resizing(id, "+", "row.add", shaping.to(2, rows + 1, columns), words));
        }
        if (rank == 2) {
            links.add(resizing(
                    id,
                    "−",
                    "row.remove",
                    rows > 1 ? shaping.to(2, rows - 1, columns) : shaping.to(1, 1, columns),
                    words));
        }
        return links;
    }

    private static Resizing resizing(String id, String sign, String kind, String href, Wording words) {
        String what = words.of("input." + kind.substring(0, kind.indexOf('.')));
        return new Resizing(id + "-" + kind.replace('.', '-'), sign + " " + what, words.of("input." + kind), href);
    }
}
