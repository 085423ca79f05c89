package rensa.web.view;

import java.util.List;
import java.util.Locale;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Op;
import rensa.engine.Ops;

/**
 * Code of ours in a lesson: what computed the numbers of its lab.
 *
 * @param title what it did, in words
 * @param file where it stands in the repository
 * @param comment its Javadoc; empty where it has none
 * @param notation the same as mathematics; null where the code is not an op
 */
public record SourceView(String title, String file, String comment, String code, NotationView notation) {

    /** The op that computed a node. */
    static SourceView op(Graph graph, String node, Wording words) {
        Node.Operation operation = (Node.Operation) graph.node(node).orElseThrow();
        JavaSource source = JavaSource.of(Ops.class.getName());
        JavaSource.Member member = source.constant(constant(operation.op()));
        String title = words.of("source.computed", words.list(computed(graph, operation.op())));
        return new SourceView(
                title, source.file(), member.comment(), member.code(), NotationView.of(graph, operation, words));
    }

    /** A method that ran. */
    static SourceView method(String type, String signature, Wording words) {
        JavaSource source = JavaSource.of(type);
        JavaSource.Member member = source.method(signature);
        return new SourceView(words.of("source.ran"), source.file(), member.comment(), member.code(), null);
    }

    /** The name of an op's constant in {@link Ops}. */
    static String constant(Op op) {
        return op.id().toUpperCase(Locale.ROOT);
    }

    private static List<String> computed(Graph graph, Op op) {
        return graph.nodes().stream()
                .filter(node -> node instanceof Node.Operation operation
                        && operation.op().equals(op))
                .map(Node::id)
                .toList();
    }
}
