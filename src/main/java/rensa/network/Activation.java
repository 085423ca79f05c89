package rensa.network;

import java.util.Arrays;
import java.util.Optional;
import rensa.engine.Op;
import rensa.engine.Ops;

/** What a hidden layer applies to each of its sums. Its id is permanent, and the function's name in programs. */
public enum Activation {
    /** None: the layer hands its sums on. */
    IDENTITY,
    SIGMOID(Ops.SIGMOID),
    TANH(Ops.TANH),
    RELU(Ops.RELU),
    LEAKY_RELU(Ops.LEAKY_RELU),
    SOFTPLUS(Ops.SOFTPLUS);

    private final Optional<Op> op;

    Activation() {
        this.op = Optional.empty();
    }

    Activation(Op op) {
        this.op = Optional.of(op);
    }

    public static Optional<Activation> of(String id) {
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
