package rensa.engine;

import java.util.Arrays;
import java.util.Collection;

/**
 * The inputs of a graph whose gradients are wanted, and with them every node through which those gradients come. The
 * backward pass leaves out all else: no learning needs the gradient of the data. It follows from structure alone, so it is
 * made once for many passes.
 */
public final class Wanted {
    private final Graph graph;
    private final boolean[] nodes;

    private Wanted(Graph graph, boolean[] nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    /**
     * The gradients of some inputs.
     *
     * @param inputs their indices
     */
    public static Wanted of(Graph graph, Collection<Integer> inputs) {
        boolean[] nodes = new boolean[graph.size()];
        for (int input : inputs) {
            if (!(graph.node(input) instanceof Node.Input)) {
                throw new IllegalArgumentException(graph.node(input) + " is no input");
            }
            nodes[input] = true;
        }
        for (int node = 0; node < nodes.length; node++) {
            nodes[node] |= Arrays.stream(graph.edges[node]).anyMatch(input -> nodes[input]);
        }
        return new Wanted(graph, nodes);
    }

    /** The gradients of all inputs. */
    static Wanted all(Graph graph) {
        return of(graph, graph.inputs().stream().map(Node.Input::index).toList());
    }

    public Graph graph() {
        return graph;
    }

    /** Whether a node's gradient is wanted, or passed on the way to one that is. */
    public boolean includes(int node) {
        return nodes[node];
    }
}
