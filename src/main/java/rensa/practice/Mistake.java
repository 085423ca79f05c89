package rensa.practice;

import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of mistakes. A learner reads of them under the keys {@code mistake.ID.…}.
 *
 * <p>They stand in the order of specificity: the fewer places a mistake can be made at, the more it says when a number fits
 * it, so it is named before those that could be made anywhere. First what belongs to one kind of node, then to a fan-out,
 * then to a function of a function, then to every use of the chain rule, and last the right number in the wrong place.
 */
public enum Mistake {
    /** Affine: the gradient of the output itself given for the bias. */
    BIAS_NOT_SUMMED,
    /** Affine: the mean over the batch given for the bias, in place of the sum. */
    BIAS_AVERAGED,
    /** Matrix product: the transpose of the gradient. */
    TRANSPOSED,
    /** Matrix product: multiplied by the wrong matrix, or from the wrong side. */
    WRONG_OPERAND,
    /** Softmax with cross-entropy: y. */
    OUTPUT_ONLY,
    /** Softmax with cross-entropy: t − y. */
    TARGET_MINUS_OUTPUT,
    /** Mean loss: not divided by N. */
    BATCH_NOT_AVERAGED,
    /** Mean loss: divided by N twice. */
    BATCH_AVERAGED_TWICE,
    /** uⁿ: the factor n left out, or the exponent kept. */
    POWER_FACTOR,
    /** Sigmoid and tanh: x(1 − x), 1 − x². */
    SLOPE_AT_INPUT,
    /** ReLU: the gradient let through where x ≤ 0. */
    RELU_GATE_IGNORED,
    /** ReLU: gated by the sign of the upstream gradient. */
    RELU_GATE_ON_UPSTREAM,
    /** eˣ: the slope taken as x. */
    EXP_AS_IDENTITY,
    /** + node: the gradient shared out. */
    SPLIT_AT_ADD,
    /** × node: multiplied by its own input, not by the other. */
    OWN_INPUT,

    /** Fan-out: one path only. */
    ONE_PATH,
    /** Fan-out: the product of the paths. */
    MULTIPLIED_PATHS,
    /** Fan-out: the mean of the paths. */
    AVERAGED_PATHS,

    /** f(u(x)): the outer slope taken at the innermost variable, f′(x)·u′(x). */
    OUTER_AT_VARIABLE,
    /** f(u(x)): the outer slope only, f′(u). */
    FORGOT_INNER,

    /** The local gradient only. */
    FORGOT_UPSTREAM,
    /** The upstream gradient passed on unchanged. */
    FORGOT_LOCAL,
    /** Upstream and local gradient added. */
    ADDED_FACTORS,
    /** A sign lost. */
    WRONG_SIGN,
    /** Accumulated twice. */
    COUNTED_TWICE,

    /** The step of gradient descent, −η · gradient. */
    GAVE_UPDATE,
    /** The value after a step of gradient descent, w − η · gradient. */
    GAVE_NEW_VALUE,
    /** The value of the forward pass. */
    GAVE_VALUE,
    /** Another node's number. */
    OTHER_NODE,
    /** The wrong shape. */
    SHAPE;

    /** The permanent name, as in the JSON and in the keys of messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mistake> byId(String id) {
        for (Mistake mistake : values()) {
            if (mistake.id().equals(id)) {
                return Optional.of(mistake);
            }
        }
        return Optional.empty();
    }
}
