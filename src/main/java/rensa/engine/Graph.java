package rensa.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A computational graph: nodes in the order of computation, each edge from a node to a consumer. It holds structure only;
 * values and gradients stand beside it, in the results of the passes. Immutable, and everything that follows from structure
 * alone is worked out once, here.
 */
public final class Graph {
    private final List<Node> nodes;
    private final int output;
    private final List<Node.Input> inputs;
    private final Map<String, Node> byId;
    private final List<List<Edge>> consumers;
    private final Wanted everything;
    private final boolean[] reachesOutput;

    /* The same structure as arrays, for the passes. */
    final Op[] ops;
    final int[][] edges;
    final Tensor[] constants;

    /**
     * An edge into a node.
     *
     * @param consumer the node that uses the value
     * @param position which of the consumer's inputs it is
     */
    public record Edge(int consumer, int position) {}

    private Graph(List<Node> nodes, int output) {
        this.nodes = List.copyOf(nodes);
        this.output = output;
        this.inputs = this.nodes.stream()
                .filter(Node.Input.class::isInstance)
                .map(Node.Input.class::cast)
                .toList();
        this.byId = new HashMap<>();
        this.nodes.forEach(node -> byId.put(node.id(), node));
        this.ops = new Op[nodes.size()];
        this.edges = new int[nodes.size()][];
        this.constants = new Tensor[nodes.size()];
        for (Node node : nodes) {
            edges[node.index()] =
                    node.inputs().stream().mapToInt(Integer::intValue).toArray();
            if (node instanceof Node.Operation operation) {
                ops[node.index()] = operation.op();
            } else if (node instanceof Node.Constant constant) {
                constants[node.index()] = Tensor.scalar(constant.value());
            }
        }
        this.consumers = consumers(this.nodes);
        this.everything = Wanted.all(this);
        this.reachesOutput = reachesOutput();
    }

    private static List<List<Edge>> consumers(List<Node> nodes) {
        List<List<Edge>> consumers = new ArrayList<>();
        nodes.forEach(node -> consumers.add(new ArrayList<>()));
        for (Node node : nodes) {
            for (int position = 0; position < node.inputs().size(); position++) {
                consumers.get(node.inputs().get(position)).add(new Edge(node.index(), position));
            }
        }
        return consumers.stream().map(List::copyOf).toList();
    }

    private boolean[] reachesOutput() {
        boolean[] reaches = new boolean[nodes.size()];
        reaches[output] = true;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            for (int input : edges[i]) {
                reaches[input] |= reaches[i];
            }
        }
        return reaches;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All nodes, in the order of computation. */
    public List<Node> nodes() {
        return nodes;
    }

    public Node node(int index) {
        return nodes.get(index);
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public int size() {
        return nodes.size();
    }

    /** The node at which the backward pass starts. */
    public Node output() {
        return nodes.get(output);
    }

    /** The leaves whose values are given, in order of first use. */
    public List<Node.Input> inputs() {
        return inputs;
    }

    /** The edges that leave a node, in the order of computation of their consumers; two or more are a fan-out. */
    public List<Edge> consumers(int node) {
        return consumers.get(node);
    }

    /** Whether a node's value can change at all. No gradient flows to a node that depends on no input. */
    public boolean dependsOnInput(int node) {
        return everything.includes(node);
    }

    /** The gradients of all inputs. */
    public Wanted everything() {
        return everything;
    }

    /** Whether the output depends on a node. Where it does not, the gradient is 0. */
    public boolean reachesOutput(int node) {
        return reachesOutput[node];
    }

    /** Collects nodes; each method answers the index of the node that it adds. */
    public static final class Builder {
        private final List<Draft> drafts = new ArrayList<>();
        private final Set<String> aliases = new HashSet<>();

        private record Draft(String name, Op op, Double value, List<Integer> inputs) {
            Draft named(String newName) {
                return new Draft(newName, op, value, inputs);
            }
        }

        private Builder() {}

        public int input(String name) {
            return add(new Draft(Objects.requireNonNull(name), null, null, List.of()));
        }

        public int constant(double value) {
            return add(new Draft(null, null, value, List.of()));
        }

        /** An operation on nodes that were added before. */
        public int operation(Op op, int... inputs) {
            if (inputs.length != op.arity()) {
                throw new IllegalArgumentException(op + " takes " + op.arity() + " inputs, not " + inputs.length);
            }
            for (int input : inputs) {
                Objects.checkIndex(input, drafts.size());
            }
            return add(new Draft(null, op, null, Arrays.stream(inputs).boxed().toList()));
        }

        private int add(Draft draft) {
            drafts.add(draft);
            return drafts.size() - 1;
        }

        /** Names a node that has no name yet. One that has a name keeps it, and no other node gets the alias. */
        public void name(int node, String name) {
            if (drafts.get(node).name() == null) {
                drafts.set(node, drafts.get(node).named(name));
            } else {
                aliases.add(name);
            }
        }

        /** How many nodes there are so far. */
        public int size() {
            return drafts.size();
        }

        /** The graph, with {@code n1}, {@code n2}… for the nodes that have no name, passing over names that are taken. */
        public Graph build(int output) {
            Objects.checkIndex(output, drafts.size());
            Set<String> taken = new HashSet<>(aliases);
            for (Draft draft : drafts) {
                if (draft.name() != null && !taken.add(draft.name())) {
                    throw new IllegalArgumentException("the name " + draft.name() + " is taken");
                }
            }
            List<Node> nodes = new ArrayList<>();
            int number = 1;
            for (Draft draft : drafts) {
                String id = draft.name();
                while (id == null) {
                    String candidate = "n" + number++;
                    id = taken.contains(candidate) ? null : candidate;
                }
                nodes.add(node(draft, nodes.size(), id));
            }
            return new Graph(nodes, output);
        }

        private static Node node(Draft draft, int index, String id) {
            if (draft.op() != null) {
                return new Node.Operation(index, id, draft.op(), draft.inputs());
            }
            return draft.value() == null
                    ? new Node.Input(index, id)
                    : new Node.Constant(index, id, draft.value(), draft.name() != null);
        }
    }
}
