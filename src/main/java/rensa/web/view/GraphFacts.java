package rensa.web.view;

import java.util.NoSuchElementException;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.web.graph.GraphRun;

/** The numbers of a run: values, gradients and local gradients of its nodes, and of their elements. */
public record GraphFacts(GraphRun run) implements Facts {
    @Override
    public double value(String name) {
        ElementName element = element(name);
        return element.in(run.values().of(index(element)));
    }

    @Override
    public double gradient(String name) {
        ElementName element = element(name);
        return element.in(run.gradients().of(index(element)).orElseThrow());
    }

    @Override
    public double local(String node, String input) {
        ElementName element = element(node);
        int position = run.graph().node(index(element)).inputs().indexOf(index(element(input)));
        Gradients.Contribution contribution = run.gradients()
                .contribution(new Graph.Edge(index(element), position))
                .orElseThrow();
        return element.in(contribution.local().orElseThrow());
    }

    @Override
    public Graph graph() {
        return run.graph();
    }

    private static ElementName element(String name) {
        return ElementName.read(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    private int index(ElementName element) {
        return run.graph()
                .node(element.node())
                .map(Node::index)
                .orElseThrow(() -> new NoSuchElementException(element.node()));
    }
}
