package rensa.web.view;

import java.util.List;
import java.util.Optional;
import rensa.engine.Gradients.Contribution;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;

/**
 * The explanation of one node: where its value came from, and its gradient on four rungs: the rule in symbols, with the
 * upstream gradients, with all numbers, and the number.
 *
 * @param kind what it is, in words
 * @param forward the computation of its value as MathML; null for a leaf
 * @param backwardWords how its op hands gradients on; null for a leaf
 * @param easy why the gradient needs no computation; null where it needs one
 * @param rungs the four rungs; empty where there is nothing to climb
 * @param elements what the gradients are those of, where the output is not a single number; null where it is
 * @param fanOut how many edges bring contributions
 * @param summed whether contributions are summed over what was broadcast
 */
public record ExplanationView(
        String id,
        String kind,
        String forward,
        String forwardWords,
        String backwardWords,
        String easy,
        List<Rungs.Rung> rungs,
        String elements,
        int fanOut,
        boolean summed,
        boolean pending) {

    /** The explanation of a node at a scene's moment. */
    public static ExplanationView of(Scene scene, Node node) {
        Optional<Node.Operation> operation = node instanceof Node.Operation op ? Optional.of(op) : Optional.empty();
        boolean known = scene.moment().knowsValue(node.index());
        boolean explained = scene.moment().knowsGradient(node.index());
        List<Contribution> contributions = Rungs.contributions(scene, node);
        String easy = easy(scene, node);
        return new ExplanationView(
                node.id(),
                scene.kind(node),
                known ? operation.map(op -> forward(scene, op)).orElse(null) : null,
                operation
                        .map(op -> scene.words().of("op." + op.op().id() + ".forward"))
                        .orElse(null),
                operation
                        .filter(op -> scene.run().graph().dependsOnInput(op.index()))
                        .map(op -> scene.words().of("op." + op.op().id() + ".backward"))
                        .orElse(null),
                explained ? easy : null,
                explained && easy == null ? Rungs.of(scene, node, contributions) : List.of(),
                elements(scene),
                contributions.size(),
                contributions.stream().anyMatch(Rungs::isSummed),
                !explained);
    }

    private static String elements(Scene scene) {
        return scene.isNumber(scene.output().index())
                ? null
                : scene.words().of("explanation.elements", scene.output().id(), scene.goal());
    }

    private static String easy(Scene scene, Node node) {
        Graph graph = scene.run().graph();
        if (!graph.dependsOnInput(node.index())) {
            return scene.words().of("easy.constant", node.id());
        }
        if (node.index() == graph.output().index()) {
            Tensor upstream = scene.run().upstream();
            return upstream.shape().isScalar()
                    ? scene.words().of("easy.output", node.id(), scene.brief(upstream))
                    : scene.words().of("easy.output.elements", node.id());
        }
        return graph.reachesOutput(node.index())
                ? null
                : scene.words().of("easy.unreached", node.id(), graph.output().id());
    }

    /** name = a × b = 100 × 2 = 200. */
    private static String forward(Scene scene, Node.Operation node) {
        ForwardMath math = new ForwardMath(scene, node);
        return FormulaMath.math(String.join(
                FormulaMath.operator("="),
                math.name().markup(),
                math.inSymbols(),
                math.inNumbers(),
                math.result().markup()));
    }
}
