package rensa.web.practice.bug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.engine.Gradients;
import rensa.engine.Gradients.Contribution;
import rensa.engine.Graph;
import rensa.engine.Node;
import rensa.engine.Tensor;
import rensa.practice.Mistake;
import rensa.practice.Replay;
import rensa.web.view.ElementName;
import rensa.web.view.Numbers;
import rensa.web.view.Wording;

/** Words what the numbers of a mistaken pass say: for or against a mistake, and where to look. */
record Evidence(Hunt hunt, Wording words) {

    /** What would be seen if a mistake that is not the bug were made at a node. */
    String against(Node node, Mistake mistake) {
        String name = words.of("mistake." + mistake.id() + ".name");
        return hunt.bug()
                .supposing(node.index(), mistake)
                .map(supposed -> against(node, name, supposed))
                .orElseGet(() -> words.of("bug.suppose.impossible", node.id(), name));
    }

    private String against(Node node, String name, Replay supposed) {
        int seen = hunt.graph().size() - 1;
        while (supposed.mistaken(seen).equals(hunt.replay().mistaken(seen))) {
            seen--;
        }
        Tensor here = hunt.replay().mistaken(seen).orElseThrow();
        String id = hunt.graph().node(seen).id();
        return supposed.mistaken(seen)
                .filter(there -> there.shape().equals(here.shape()))
                .map(there -> against(node, name, id, there, here))
                .orElseGet(() -> words.of("bug.suppose.shape", node.id(), name, id));
    }

    private String against(Node node, String name, String seen, Tensor there, Tensor here) {
        int element = 0;
        while (there.at(element) == here.at(element)) {
            element++;
        }
        return words.of(
                "bug.suppose",
                node.id(),
                name,
                ElementName.of(seen, here.shape(), element).toString(),
                Numbers.ROUNDED.text(there.at(element)),
                Numbers.ROUNDED.text(here.at(element)));
    }

    /** That a node hands on what its rule gives, and sums what reaches it. */
    List<String> forInnocence(Node node) {
        List<String> innocence = new ArrayList<>();
        if (node instanceof Node.Operation) {
            innocence.add(handsOn(node));
        }
        List<Tensor> contributions = contributions(node);
        if (contributions.size() > 1) {
            innocence.add(sums(node, contributions));
        }
        return innocence;
    }

    private String handsOn(Node node) {
        Gradients pass = hunt.replay().mistaken();
        List<Contribution> flows = IntStream.range(0, node.inputs().size())
                .mapToObj(position -> pass.contribution(new Graph.Edge(node.index(), position)))
                .flatMap(Optional::stream)
                .toList();
        Tensor reached = pass.of(node.index()).orElseThrow();
        boolean areNumbers = Stream.concat(Stream.of(reached), flows.stream().map(Contribution::contribution))
                .allMatch(tensor -> tensor.shape().isScalar());
        return areNumbers
                ? words.of(
                        "bug.innocent.op",
                        node.id(),
                        number(reached),
                        words.list(flows.stream().map(this::handedOn).toList()))
                : words.of("bug.innocent.op.matrices", node.id());
    }

    private String handedOn(Contribution flow) {
        return words.of("bug.handed-on", hunt.graph().node(flow.input()).id(), number(flow.contribution()));
    }

    private List<Tensor> contributions(Node node) {
        return hunt.graph().consumers(node.index()).stream()
                .flatMap(edge -> hunt.replay().mistaken().contribution(edge).stream())
                .map(Contribution::contribution)
                .toList();
    }

    private String sums(Node node, List<Tensor> contributions) {
        Tensor sum = hunt.replay().mistaken(node.index()).orElseThrow();
        return sum.shape().isScalar()
                ? words.of(
                        "bug.innocent.sum",
                        node.id(),
                        words.list(contributions.stream().map(Evidence::number).toList()),
                        number(sum))
                : words.of("bug.innocent.sum.matrices", node.id());
    }

    private static String number(Tensor tensor) {
        return Numbers.ROUNDED.text(tensor.item());
    }

    /** Where the check differs, and what those gradients come through. */
    String where() {
        List<Node.Input> differing = hunt.inputs(true);
        List<Node.Input> agreeing = hunt.inputs(false);
        String seen = agreeing.isEmpty()
                ? words.of("bug.where.all", names(differing))
                : words.of("bug.where.some", names(differing), names(agreeing));
        List<Integer> indices = differing.stream().map(Node::index).toList();
        List<Node> suspects = hunt.bug().suspectsAbove(indices).stream()
                .map(hunt.graph()::node)
                .toList();
        return words.of("bug.where", seen, names(differing), names(suspects));
    }

    private String names(List<? extends Node> nodes) {
        return words.list(nodes.stream().map(Node::id).toList());
    }
}
