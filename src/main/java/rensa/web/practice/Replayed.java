package rensa.web.practice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import rensa.engine.Gradients;
import rensa.engine.Gradients.Contribution;
import rensa.engine.Graph;
import rensa.practice.Replay;

/**
 * A figure of which only the way from the output to one node has gradients: those of some backward pass, and those that the
 * learner's rule changes stand out.
 */
final class Replayed implements Contents {
    private final Marked marked;
    private final BitSet way;
    private final Replay replay;
    private final Gradients pass;

    private Replayed(Marked marked, BitSet way, Replay replay, Gradients pass) {
        this.marked = marked;
        this.way = way;
        this.replay = replay;
        this.pass = pass;
    }

    /** By the learner's rule, down to a node. */
    static Replayed to(int node, Marked marked, Replay replay) {
        return new Replayed(marked, way(node, marked.sheet().graph()), replay, replay.mistaken());
    }

    Replayed byTheRule() {
        return new Replayed(marked, way, replay, right());
    }

    private Gradients right() {
        return marked.sheet().scene().run().gradients();
    }

    /** A node, and all nodes through which the output depends on it. */
    private static BitSet way(int node, Graph graph) {
        BitSet way = new BitSet();
        way.set(node);
        for (int on = node; on < graph.size(); on++) {
            if (way.get(on)) {
                graph.consumers(on).stream()
                        .map(Graph.Edge::consumer)
                        .filter(graph::reachesOutput)
                        .forEach(way::set);
            }
        }
        return way;
    }

    /** The nodes on the way, from the output on. */
    List<Integer> nodes() {
        List<Integer> nodes = new ArrayList<>();
        for (int node = way.previousSetBit(way.length()); node >= 0; node = way.previousSetBit(node - 1)) {
            nodes.add(node);
        }
        return nodes;
    }

    @Override
    public Slot value(int node) {
        return marked.blanks().value(node);
    }

    @Override
    public Slot gradient(Graph.Edge edge) {
        int producer = marked.sheet().graph().node(edge.consumer()).inputs().get(edge.position());
        Optional<Contribution> flow = way.get(producer) ? pass.contribution(edge) : Optional.empty();
        return flow.map(carried -> slot(edge, carried)).orElse(Slot.EMPTY);
    }

    private Slot slot(Graph.Edge edge, Contribution flow) {
        String text = marked.sheet().scene().brief(flow.contribution());
        boolean isSame = replay.mistaken()
                .contribution(edge)
                .map(Contribution::contribution)
                .equals(right().contribution(edge).map(Contribution::contribution));
        return isSame ? Slot.given(text) : Slot.differing(text);
    }

    @Override
    public Slot start() {
        return marked.blanks().start();
    }
}
