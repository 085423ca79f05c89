package rensa.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import rensa.engine.Graph;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Tensor;
import rensa.engine.Wanted;

/**
 * A network: an architecture as a graph of the engine, the same as a program in the graph language, and the nodes that make
 * up each layer.
 *
 * <pre>
 * A1 = X @ W1 + B1
 * H1 = tanh(A1)
 * A2 = H1 @ W2 + B2
 * Y = sigmoid(A2)
 * L = mse(Y, T)
 * </pre>
 *
 * X has a row for each example and a column for each input, T a column for each output. Where a layer has no activation
 * there is no H or Y, and A is handed on.
 */
public final class Network {
    private final Architecture architecture;
    private final Graph graph;
    private final String text;
    private final List<Layer> layers;
    private final Wanted learned;

    private Network(Architecture architecture, Graph graph, String text, List<Layer> layers) {
        this.architecture = architecture;
        this.graph = graph;
        this.text = text;
        this.layers = List.copyOf(layers);
        this.learned = Wanted.of(
                graph,
                layers.stream()
                        .flatMap(layer -> Stream.of(layer.weights(), layer.bias()))
                        .toList());
    }

    public static Network of(Architecture architecture) {
        Draft draft = new Draft();
        Draft.Named below = draft.input("X");
        for (int number = 1; number <= architecture.depth(); number++) {
            boolean isLast = number == architecture.depth();
            Optional<Op> activation =
                    isLast ? architecture.output().op() : architecture.hidden().op();
            below = draft.layer(number, below, isLast ? "Y" : "H" + number, activation);
        }
        Draft.Named loss = draft.call("L", architecture.loss().op(), below, draft.input("T"));
        return new Network(
                architecture, draft.graph.build(loss.node()), String.join("\n", draft.statements), draft.layers);
    }

    /** The nodes and the statements of a network, side by side, layer by layer. */
    private static final class Draft {
        private final Graph.Builder graph = Graph.builder();
        private final List<Layer> layers = new ArrayList<>();
        private final List<String> statements = new ArrayList<>();

        private record Named(String name, int node) {}

        Named input(String name) {
            return new Named(name, graph.input(name));
        }

        /** Adds a layer, and answers what it hands on. */
        Named layer(int number, Named below, String output, Optional<Op> activation) {
            Named weights = input(Architecture.weights(number));
            int product = graph.operation(Ops.MATMUL, below.node(), weights.node());
            Named bias = input(Architecture.bias(number));
            Named affine = assign(
                    "A" + number,
                    graph.operation(Ops.ADD, product, bias.node()),
                    below.name() + " @ " + weights.name() + " + " + bias.name());
            Optional<Named> active = activation.map(op -> call(output, op, affine));
            OptionalInt activeNode =
                    active.map(named -> OptionalInt.of(named.node())).orElse(OptionalInt.empty());
            layers.add(
                    new Layer(number, below.node(), weights.node(), bias.node(), product, affine.node(), activeNode));
            return active.orElse(affine);
        }

        Named call(String name, Op op, Named... arguments) {
            List<String> names = new ArrayList<>();
            int[] nodes = new int[arguments.length];
            for (int i = 0; i < nodes.length; i++) {
                names.add(arguments[i].name());
                nodes[i] = arguments[i].node();
            }
            return assign(name, graph.operation(op, nodes), op.id() + "(" + String.join(", ", names) + ")");
        }

        private Named assign(String name, int node, String expression) {
            graph.name(node, name);
            statements.add(name + " = " + expression);
            return new Named(name, node);
        }
    }

    public Architecture architecture() {
        return architecture;
    }

    public Graph graph() {
        return graph;
    }

    /** The network as a program in the graph language, a statement a line; it means {@link #graph()}. */
    public String text() {
        return text;
    }

    /** The layers, from the first hidden one to the output layer. */
    public List<Layer> layers() {
        return layers;
    }

    public Layer outputLayer() {
        return layers.get(layers.size() - 1);
    }

    /** The node of the loss L, which is the graph's output. */
    public int loss() {
        return graph.output().index();
    }

    /** The node of the examples X. */
    public int examples() {
        return layers.get(0).input();
    }

    /** The node of the targets T. */
    public int targets() {
        return graph.node("T").orElseThrow().index();
    }

    /** The values of the graph's inputs, in their order: X, the parameters, T. */
    List<Tensor> leaves(Parameters parameters, Batch batch) {
        List<Tensor> leaves = new ArrayList<>();
        leaves.add(batch.inputs());
        leaves.addAll(parameters.tensors());
        leaves.add(batch.targets());
        return leaves;
    }

    /** The gradients of the parameters. */
    Wanted learned() {
        return learned;
    }
}
