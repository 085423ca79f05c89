package rensa.expression;

import java.util.List;
import rensa.engine.Graph;
import rensa.engine.Node;

/**
 * A program that was understood: its text and the graph that it means.
 *
 * @param places for each node, by index, where it stands in the text
 */
public record Program(String text, Graph graph, List<Place> places) {
    public Program {
        places = List.copyOf(places);
    }

    /**
     * Reads a program.
     *
     * @throws SyntaxError if the text is not a program of the language, or goes beyond one of the {@link Limits}
     */
    public static Program parse(String text) {
        return new Parser(text).program();
    }

    /** The names that no statement assigns, in order of first use. */
    public List<String> inputs() {
        return graph.inputs().stream().map(Node.Input::id).toList();
    }

    /** Where a node stands: an operation at its operator or function's name, a leaf at its first use. */
    public Place placeOf(int node) {
        return places.get(node);
    }
}
