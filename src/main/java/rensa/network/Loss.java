package rensa.network;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rensa.engine.Op;
import rensa.engine.Ops;

/** How far outputs are from their targets, as one number. Its id is permanent, and the function's name in programs. */
public enum Loss {
    MSE(Ops.MSE, OutputActivation.IDENTITY, OutputActivation.SIGMOID, OutputActivation.SOFTMAX),
    SUM_SQUARED_ERROR(
            Ops.SUM_SQUARED_ERROR, OutputActivation.IDENTITY, OutputActivation.SIGMOID, OutputActivation.SOFTMAX),
    /** Takes probabilities, so only softmax fits before it. */
    CROSS_ENTROPY(Ops.CROSS_ENTROPY, OutputActivation.SOFTMAX),
    /** Takes logits: softmax is part of it. */
    SOFTMAX_CROSS_ENTROPY(Ops.SOFTMAX_CROSS_ENTROPY, OutputActivation.IDENTITY);

    private final Op op;
    private final OutputActivation usual;
    private final Set<OutputActivation> fitting;

    Loss(Op op, OutputActivation usual, OutputActivation... others) {
        this.op = op;
        this.usual = usual;
        this.fitting = EnumSet.of(usual, others);
    }

    public static Optional<Loss> of(String id) {
        return Arrays.stream(values()).filter(loss -> loss.id().equals(id)).findFirst();
    }

    public String id() {
        return op.id();
    }

    public Op op() {
        return op;
    }

    /** The output activation to take where none is named. */
    public OutputActivation usualOutput() {
        return usual;
    }

    /** Whether it compares probabilities of classes, so that it is no use for numbers. */
    public boolean comparesProbabilities() {
        return this == CROSS_ENTROPY || this == SOFTMAX_CROSS_ENTROPY;
    }

    /** Whether it measures what comes out of that activation. */
    public boolean fits(OutputActivation output) {
        return fitting.contains(output);
    }
}
