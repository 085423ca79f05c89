package rensa.web.lab.loss;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rensa.network.Loss;
import rensa.web.graph.GraphState;
import rensa.web.graph.InputQuery;
import rensa.web.graph.InputText;
import rensa.web.graph.Mistake;
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

    /**
     * In forms only: the loss for which the numbers were typed. Where another has been chosen since, numbers that mean
     * nothing to it are those of its example.
     */
    static final String WAS = "was";

    private static final int CLASSES = 3;
    private static final int DEFAULT_ROWS = 2;
    private static final int DEFAULT_COLUMNS = 1;

    static LossState read(Parameters parameters) {
        Loss loss = parameters.last("loss").flatMap(Loss::of).orElse(Loss.MSE);
        Loss was = parameters.last(WAS).flatMap(Loss::of).orElse(loss);
        int rows = parameters.count("rows", DEFAULT_ROWS, 1, MOST_ROWS);
        int columns = parameters.count("columns", DEFAULT_COLUMNS, 1, MOST_COLUMNS);
        if (was != loss && measuresClasses(loss) && columns == 1) {
            columns = CLASSES; // a single class has the probability 1 whatever its logit
        }
        Map<String, InputText> given = InputQuery.read(parameters);
        Example example = new Example(loss, rows, columns);
        return new LossState(
                loss,
                rows,
                columns,
                Optional.ofNullable(given.get("Y"))
                        .filter(outputs -> was == loss || !measuresClasses(loss))
                        .map(outputs -> example.completed(outputs, example.outputs(), loss == Loss.CROSS_ENTROPY))
                        .orElseGet(example::outputs),
                Optional.ofNullable(given.get("T"))
                        .filter(targets -> was == loss || !measuresClasses(loss) || areProbabilities(targets))
                        .map(targets -> example.completed(targets, example.targets(), measuresClasses(loss)))
                        .orElseGet(example::targets),
                parameters.count("row", 0, 0, rows - 1),
                parameters.count("column", 0, 0, columns - 1));
    }

    /** Whether the loss compares probabilities of classes, and not any numbers. */
    private static boolean measuresClasses(Loss loss) {
        return loss.comparesProbabilities();
    }

    private static boolean areProbabilities(InputText targets) {
        try {
            return Probabilities.areIn(targets.tensor("T"));
        } catch (Mistake mistake) {
            return false;
        }
    }

    /** The same in the graph lab, with the explanation of the outputs open. */
    GraphState inGraphLab() {
        return GraphState.of("L = " + loss.id() + "(Y, T)", inputs()).opening("Y");
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
