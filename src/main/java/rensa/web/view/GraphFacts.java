package rensa.web.view;

import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.web.graph.GraphRun;

/** The numbers of a run: values, gradients and local gradients of its nodes, and of their elements. */
public record GraphFacts(GraphRun run) implements Facts {
    private static final Pattern NAME = Pattern.compile("([^\\[]+)(?:\\[(\\d+)])?(?:\\[(\\d+)])?");

    @Override
    public double value(String name) {
        return element(name, run.values().of(index(name)));
    }

    @Override
    public double gradient(String name) {
        return element(name, run.gradients().of(index(name)).orElseThrow());
    }

    @Override
    public double local(String node, String input) {
        int position = run.graph().node(index(node)).inputs().indexOf(index(input));
        Gradients.Contribution contribution = run.gradients()
                .contribution(new Graph.Edge(index(node), position))
                .orElseThrow();
        return element(node, contribution.local().orElseThrow());
    }

    @Override
    public Graph graph() {
        return run.graph();
    }

    private int index(String name) {
        return run.graph()
                .node(parts(name).group(1))
                .map(Node::index)
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    private static double element(String name, Tensor tensor) {
        Matcher parts = parts(name);
        if (parts.group(2) == null) {
            return tensor.item();
        }
        int first = Integer.parseInt(parts.group(2));
        return parts.group(3) == null ? tensor.at(first) : tensor.at(first, Integer.parseInt(parts.group(3)));
    }

    private static Matcher parts(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new NoSuchElementException(name);
        }
        return parts;
    }
}
