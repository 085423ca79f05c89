package rensa.network;

import java.util.List;
import java.util.Optional;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * One iteration of learning: forward, loss and backward on a batch, and what an update makes of the parameters.
 *
 * @param gradients of every node, or of the parameters and what is on the way to them; with them the values of the forward
 *     pass
 */
public record Iteration(Network network, Parameters parameters, Batch batch, Gradients gradients) {
    /** One step of gradient descent, w − η × ∂L/∂w, as a graph like any other. Its inputs are w, the gradient and η. */
    public static final Graph UPDATE = Optimizer.SGD.rule().graph();

    /** Runs forward and backward, to the gradient of every node. */
    public static Iteration run(Network network, Parameters parameters, Batch batch) {
        Values values = ForwardPass.run(network.graph(), network.leaves(parameters, batch));
        return new Iteration(network, parameters, batch, BackwardPass.run(values));
    }

    /**
     * Runs forward and backward to the gradients of the parameters alone, which is all that an update needs. It spares the
     * gradient of the examples, in 784-50-10 a third of all multiplications.
     */
    public static Iteration forUpdate(Network network, Parameters parameters, Batch batch) {
        return new Iteration(network, parameters, batch, network.gradients(parameters.tensors(), batch));
    }

    public Values values() {
        return gradients.values();
    }

    public double loss() {
        return values().output().item();
    }

    /** The network's outputs: a row for each example, a column for each output. */
    public Tensor outputs() {
        return values().of(network.outputLayer().output());
    }

    /**
     * The probabilities of the classes, a row for each example: the outputs themselves, or their softmax where the loss takes
     * logits. None where the outputs are no probabilities.
     */
    public Optional<Tensor> probabilities() {
        return network.architecture().classifies() ? Optional.of(network.predictions(values())) : Optional.empty();
    }

    /** What happened in each layer, from the first hidden one to the output layer. */
    public List<LayerPass> layers() {
        return network.layers().stream().map(this::of).toList();
    }

    public LayerPass of(Layer layer) {
        return new LayerPass(layer, gradients);
    }

    /** ∂L/∂ a parameter, in its shape. */
    public Tensor gradient(String parameter) {
        return gradients
                .of(network.graph().node(parameter).orElseThrow().index())
                .orElseThrow();
    }

    /** The loss of other parameters on the same batch, by a forward pass. */
    public double lossOf(Parameters others) {
        return ForwardPass.run(network.graph(), network.leaves(others, batch))
                .output()
                .item();
    }

    /** The parameters after one step of gradient descent. */
    public Parameters updated(double learningRate) {
        List<Tensor> rate = List.of(Tensor.scalar(learningRate));
        return parameters.map((name, parameter) -> Optimizer.SGD
                .rule()
                .run(parameter, gradient(name), List.of(), rate)
                .output());
    }
}
