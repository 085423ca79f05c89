package rensa.web.lab.loss;

import java.util.LinkedHashMap;
import java.util.Map;
import rensa.network.Loss;
import rensa.web.graph.InputQuery;
import rensa.web.graph.InputText;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the loss lab.
 *
 * @param rows how many examples there are
 * @param columns how many outputs each has
 * @param outputs Y, as it was typed
 * @param targets T, as it was typed
 * @param row the row of the output that is moved, from 0
 * @param column its column
 */
record LossState(Loss loss, int rows, int columns, InputText outputs, InputText targets, int row, int column) {
    static final int MOST_ROWS = 8;
    static final int MOST_COLUMNS = 6;

    private static final int DEFAULT_ROWS = 2;
    private static final int DEFAULT_COLUMNS = 1;

    static LossState read(Parameters parameters) {
        Loss loss = parameters.last("loss").flatMap(Loss::of).orElse(Loss.MSE);
        int rows = parameters.count("rows", DEFAULT_ROWS, 1, MOST_ROWS);
        int columns = parameters.count("columns", DEFAULT_COLUMNS, 1, MOST_COLUMNS);
        Map<String, InputText> given = InputQuery.read(parameters);
        Example example = new Example(loss, rows, columns);
        return new LossState(
                loss,
                rows,
                columns,
                example.completed(given.get("Y"), example.outputs()),
                example.completed(given.get("T"), example.targets()),
                parameters.count("row", 0, 0, rows - 1),
                parameters.count("column", 0, 0, columns - 1));
    }

    /** The same as a program of the graph lab. */
    String program() {
        return "L = " + loss.id() + "(Y, T)";
    }

    Map<String, InputText> inputs() {
        Map<String, InputText> inputs = new LinkedHashMap<>();
        inputs.put("Y", outputs);
        inputs.put("T", targets);
        return inputs;
    }

    /** The same state with another output being moved. */
    LossState moving(int newRow, int newColumn) {
        return new LossState(loss, rows, columns, outputs, targets, newRow, newColumn);
    }

    String query() {
        Example example = new Example(loss, rows, columns);
        return Query.begin()
                .with("loss", loss.id(), Loss.MSE.id())
                .with("rows", Integer.toString(rows), Integer.toString(DEFAULT_ROWS))
                .with("columns", Integer.toString(columns), Integer.toString(DEFAULT_COLUMNS))
                .with("in.Y", outputs.text(), example.outputs().text())
                .with("in.T", targets.text(), example.targets().text())
                .with("row", Integer.toString(row), "0")
                .with("column", Integer.toString(column), "0")
                .toString();
    }
}
