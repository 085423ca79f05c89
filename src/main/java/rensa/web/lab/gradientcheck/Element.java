package rensa.web.lab.gradientcheck;

import java.util.ArrayList;
import java.util.List;
import rensa.engine.DifferenceQuotient;
import rensa.engine.Node;
import rensa.engine.Shape;
import rensa.web.graph.GraphRun;
import rensa.web.view.ElementName;

/**
 * A number that is checked: an element of an input.
 *
 * @param name {@code x}, {@code B1[0]}, {@code W1[0][1]}
 * @param input the node
 * @param place its number there, counted row by row
 */
record Element(String name, Node.Input input, int place) {
    /** All elements of the inputs that are checked, in the order of the inputs. */
    static List<Element> of(GraphRun run, Subject subject) {
        List<Element> elements = new ArrayList<>();
        for (Node.Input input : run.graph().inputs()) {
            Shape shape = run.values().of(input.index()).shape();
            for (int place = 0; subject.checks(input) && place < shape.size(); place++) {
                elements.add(
                        new Element(ElementName.of(input.id(), shape, place).toString(), input, place));
            }
        }
        return elements;
    }

    /** Moves it, and runs forward. */
    DifferenceQuotient.Secant secant(GraphRun run, DifferenceQuotient quotient) {
        return quotient.secant(run.values(), run.upstream(), input.index(), place);
    }
}
