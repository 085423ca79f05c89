package rensa.network;

import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * What happened in one layer in an iteration, with X for what it received and A for its sums.
 *
 * <pre>
 * A = X·W + B        dX = dA·Wᵀ    (rows, inputs)    = (rows, neurons)·(neurons, inputs)
 *                    dW = Xᵀ·dA    (inputs, neurons) = (inputs, rows)·(rows, neurons)
 *                    dB = the sums of the columns of dA
 * </pre>
 *
 * Rows, neurons and inputs are counted from 0.
 */
public record LayerPass(Layer layer, Gradients gradients) {
    private Values values() {
        return gradients.values();
    }

    /** X, of shape (rows, inputs). */
    public Tensor input() {
        return values().of(layer.input());
    }

    /** W, of shape (inputs, neurons). */
    public Tensor weights() {
        return values().of(layer.weights());
    }

    /** B, of shape (neurons). */
    public Tensor bias() {
        return values().of(layer.bias());
    }

    /** X·W, of shape (rows, neurons). */
    public Tensor product() {
        return values().of(layer.product());
    }

    /** A = X·W + B, of shape (rows, neurons). */
    public Tensor sums() {
        return values().of(layer.affine());
    }

    /** What the layer hands on: f(A), or A where it has no activation. */
    public Tensor output() {
        return values().of(layer.output());
    }

    /** ∂L/∂ what the layer hands on: what it receives in the backward pass. */
    public Tensor outputGradient() {
        return gradients.of(layer.output()).orElseThrow();
    }

    /** dA, of shape (rows, neurons). */
    public Tensor sumGradient() {
        return gradients.of(layer.affine()).orElseThrow();
    }

    /** dX = dA·Wᵀ, of shape (rows, inputs): what the layer hands back. The first layer has none {@link Iteration#forUpdate}. */
    public Tensor inputGradient() {
        return contribution(layer.product(), 0);
    }

    /** dW = Xᵀ·dA, of shape (inputs, neurons). */
    public Tensor weightGradient() {
        return contribution(layer.product(), 1);
    }

    /** dB, the sums of the columns of dA, of shape (neurons). */
    public Tensor biasGradient() {
        return contribution(layer.affine(), 1);
    }

    private Tensor contribution(int consumer, int position) {
        return gradients
                .contribution(new Graph.Edge(consumer, position))
                .orElseThrow()
                .contribution();
    }

    /** A neuron's product of inputs and weights for one example, term by term: Σ xᵢ·wᵢⱼ, without the bias. */
    public SumOfProducts product(int row, int neuron) {
        return SumOfProducts.of(
                input().row(row), weights().column(neuron), product().at(row, neuron));
    }

    /** The gradient of one weight, term by term, a term for each example: Σ xᵣᵢ·dAᵣⱼ. */
    public SumOfProducts weightGradient(int input, int neuron) {
        return SumOfProducts.of(
                input().column(input),
                sumGradient().column(neuron),
                weightGradient().at(input, neuron));
    }

    /** The gradient of what came in at one place, term by term, a term for each neuron: Σ dAᵣⱼ·wᵢⱼ. */
    public SumOfProducts inputGradient(int row, int input) {
        return SumOfProducts.of(
                sumGradient().row(row), weights().row(input), inputGradient().at(row, input));
    }
}
