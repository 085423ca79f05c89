package rensa.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.engine.Values;
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
 * there is no H or Y, and A is handed on. Where large weights are to cost something, the loss has a second part:
 *
 * <pre>
 * E = mse(Y, T)
 * L = E + 0.005 * (sum(W1^2) + sum(W2^2))
 * </pre>
 */
public final class Network {
    private static final Graph SOFTMAX = softmax();

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

    private static Graph softmax() {
        Graph.Builder builder = Graph.builder();
        return builder.build(builder.operation(Ops.SOFTMAX, builder.input("logits")));
    }

    public static Network of(Architecture architecture) {
        return of(architecture, 0);
    }

    /**
     * With L2 regularisation: the loss has ½λ Σ w² more, over all weights but not the biases, and so each weight's gradient
     * has λw more. (Where PyTorch calls λ the weight decay, biases decay as well.)
     *
     * @param l2 λ; 0 for none
     */
    public static Network of(Architecture architecture, double l2) {
        Draft draft = new Draft();
        Draft.Named below = draft.input("X");
        for (int number = 1; number <= architecture.depth(); number++) {
            boolean isLast = number == architecture.depth();
            Optional<Op> activation =
                    isLast ? architecture.output().op() : architecture.hidden().op();
            below = draft.layer(number, below, isLast ? "Y" : "H" + number, activation);
        }
        Draft.Named targets = draft.input("T");
        Draft.Named loss = draft.call(l2 == 0 ? "L" : "E", architecture.loss().op(), below, targets);
        if (l2 != 0) {
            loss = draft.regularised(loss, l2 / 2);
        }
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

        /** The loss plus so many times the sum of all squared weights. */
        Named regularised(Named loss, double factor) {
            List<String> terms = new ArrayList<>();
            int factorNode = graph.constant(factor);
            int sum = -1;
            for (Layer layer : layers) {
                int squares = graph.operation(Ops.POWER, layer.weights(), graph.constant(2));
                int ofLayer = graph.operation(Ops.SUM, squares);
                sum = sum < 0 ? ofLayer : graph.operation(Ops.ADD, sum, ofLayer);
                terms.add("sum(" + Architecture.weights(layer.number()) + "^2)");
            }
            int penalty = graph.operation(Ops.MULTIPLY, factorNode, sum);
            return assign(
                    "L",
                    graph.operation(Ops.ADD, loss.node(), penalty),
                    loss.name() + " + " + factor + " * (" + String.join(" + ", terms) + ")");
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
        return leaves(parameters.tensors(), batch);
    }

    /** The same, from the parameters in their order. */
    List<Tensor> leaves(Collection<Tensor> parameters, Batch batch) {
        List<Tensor> leaves = new ArrayList<>(parameters.size() + 2);
        leaves.add(batch.inputs());
        leaves.addAll(parameters);
        leaves.add(batch.targets());
        return leaves;
    }

    /**
     * Forward and backward to the gradients of the parameters, and what is on the way to them.
     *
     * @param parameters all of them, in their order
     */
    Gradients gradients(Collection<Tensor> parameters, Batch batch) {
        return BackwardPass.run(ForwardPass.run(graph, leaves(parameters, batch)), learned);
    }

    /**
     * What it makes of some inputs, a row for each: the probabilities of the classes where its outputs are scores of classes,
     * else the outputs.
     */
    public Tensor predictions(Parameters parameters, Tensor inputs) {
        Shape targets = Shape.matrix(inputs.shape().rows(), architecture.outputs());
        Batch rows = new Batch(inputs, Tensor.filled(targets, 0));
        return predictions(ForwardPass.run(graph, leaves(parameters, rows)));
    }

    /** The same from values of a forward pass. */
    Tensor predictions(Values values) {
        Tensor outputs = values.of(outputLayer().output());
        return architecture.loss() == Loss.SOFTMAX_CROSS_ENTROPY
                ? ForwardPass.run(SOFTMAX, List.of(outputs)).output()
                : outputs;
    }

    /** The gradient of each parameter, in their order. */
    List<Tensor> ofParameters(Gradients gradients) {
        List<Tensor> ofParameters = new ArrayList<>(2 * layers.size());
        for (Layer layer : layers) {
            ofParameters.add(gradients.of(layer.weights()).orElseThrow());
            ofParameters.add(gradients.of(layer.bias()).orElseThrow());
        }
        return ofParameters;
    }
}
