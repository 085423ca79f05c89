package rensa.web.practice;

import java.util.List;
import java.util.Optional;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.practice.Cell;
import rensa.web.view.Computation;

/** The figure as a table: every node with what is known of it, and with the numbers of its blanks. */
public record NumbersTable(List<Row> rows) {
    /**
     * A node.
     *
     * @param computes what it computes; null for a leaf
     */
    public record Row(String id, String computes, Entry value, Entry gradient) {}

    /**
     * A number, or the blank for it.
     *
     * @param number empty where there is none, or it is not known yet
     * @param blank the number of the blank; null where there is none
     */
    public record Entry(rensa.web.view.Cell number, String blank) {}

    static NumbersTable of(Marked marked) {
        Sheet sheet = marked.sheet();
        return new NumbersTable(sheet.graph().nodes().stream()
                .filter(node -> !(node instanceof Node.Constant constant) || constant.isNamed())
                .map(node -> row(marked, sheet, node))
                .toList());
    }

    private static Row row(Marked marked, Sheet sheet, Node node) {
        return new Row(
                node.id(),
                node instanceof Node.Operation operation ? Computation.inNames(operation, sheet.scene()) : null,
                entry(
                        marked,
                        Cell.value(node.index()),
                        Optional.of(sheet.scene().value(node.index()))),
                entry(marked, Cell.gradient(node.index()), sheet.gradient(node)));
    }

    private static Entry entry(Marked marked, Cell cell, Optional<Tensor> number) {
        Sheet sheet = marked.sheet();
        boolean isShown = !marked.isMissing(cell);
        int place = sheet.cells().indexOf(cell);
        return new Entry(
                number.filter(tensor -> isShown)
                        .map(tensor ->
                                rensa.web.view.Cell.of(tensor, sheet.scene().numbers()))
                        .orElse(rensa.web.view.Cell.EMPTY),
                isShown ? null : Integer.toString(place + 1));
    }
}
