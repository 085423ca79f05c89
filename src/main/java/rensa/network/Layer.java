package rensa.network;

import java.util.OptionalInt;

/**
 * One layer of a network, as nodes of its graph: A = H @ W + B, and f(A) where there is an activation.
 *
 * @param number counted from 1; the last is the output layer
 * @param input the node that it receives: X, or what the layer before hands on
 * @param weights W, of shape (inputs, neurons): column j has the weights of neuron j
 * @param bias B, one for each neuron
 * @param product the matrix product of input and weights
 * @param affine A, the product plus the bias
 * @param activation the activation's node, if there is one
 */
public record Layer(int number, int input, int weights, int bias, int product, int affine, OptionalInt activation) {

    /** The node that the layer hands on. */
    public int output() {
        return activation.orElse(affine);
    }
}
