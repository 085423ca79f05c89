package rensa.web.lab.gradientcheck;

import rensa.engine.ElementCheck.Kink;
import rensa.engine.Node;
import rensa.engine.Shape;
import rensa.web.graph.GraphRun;
import rensa.web.view.ElementName;
import rensa.web.view.Wording;

/** Names a kink by the unit that crosses zero: {@code A1[0] in row 2 crosses 0}. */
record KinkInWords(GraphRun run, boolean isOfProgram, Wording words) {
    String of(Kink kink) {
        boolean compares = kink.node().inputs().size() > 1;
        Node unit =
                compares ? kink.node() : run.graph().node(kink.node().inputs().get(0));
        String kind = (compares ? "order" : "zero") + (kink.isHit() ? ".hit" : ".crossed");
        return words.of("gradient-check.kink." + kind, unit(unit, kink.element()));
    }

    /** An element of a value; in a network, whose values have a row for each example, the neuron and the row. */
    private String unit(Node node, int element) {
        Shape shape = run.values().of(node.index()).shape();
        if (isOfProgram || shape.rank() < 2) {
            return ElementName.of(node.id(), shape, element).toString();
        }
        int row = element / shape.columns();
        String neuron = node.id() + "[" + element % shape.columns() + "]";
        return words.of("gradient-check.unit", neuron, Integer.toString(row + 1));
    }
}
