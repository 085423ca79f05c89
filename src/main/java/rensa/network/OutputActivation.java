package rensa.network;

import java.util.Arrays;
import java.util.Optional;
import rensa.engine.Op;
import rensa.engine.Ops;

/** What the output layer applies to its sums. Its id is permanent, and the function's name in programs. */
public enum OutputActivation {
    /** None: any number can come out, as regression needs, or a logit for a loss that has its own softmax. */
    IDENTITY,
    /** Each output by itself between 0 and 1. */
    SIGMOID(Ops.SIGMOID),
    /** Probabilities of classes, which sum to 1 in each row. */
    SOFTMAX(Ops.SOFTMAX);

    private final Optional<Op> op;

    OutputActivation() {
        this.op = Optional.empty();
    }

    OutputActivation(Op op) {
        this.op = Optional.of(op);
    }

    public static Optional<OutputActivation> of(String id) {
        return Arrays.stream(values())
                .filter(activation -> activation.id().equals(id))
                .findFirst();
    }

    public String id() {
        return op.map(Op::id).orElse("identity");
    }

    /** The op that computes it; none where there is nothing to compute. */
    public Optional<Op> op() {
        return op;
    }
}
