package rensa.web.lab.activation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Tensor;

/** A function of one number that a neuron can apply. Its values and its slopes are those of the engine's op. */
public enum Curve {
    STEP(Ops.STEP),
    SIGMOID(Ops.SIGMOID),
    TANH(Ops.TANH),
    RELU(Ops.RELU),
    LEAKY_RELU(Ops.LEAKY_RELU),
    SOFTPLUS(Ops.SOFTPLUS);

    private final Op op;
    private final Graph graph;

    Curve(Op op) {
        this.op = op;
        Graph.Builder builder = Graph.builder();
        this.graph = builder.build(builder.operation(op, builder.input("x")));
    }

    /** The function of an id, which is that of its op. */
    public static Optional<Curve> of(String id) {
        return Arrays.stream(values()).filter(curve -> curve.id().equals(id)).findFirst();
    }

    public String id() {
        return op.id();
    }

    public Op op() {
        return op;
    }

    /** Both passes at a place: the value is that of the output, the slope the gradient of x. */
    Gradients at(double x) {
        return BackwardPass.run(ForwardPass.run(graph, List.of(Tensor.scalar(x))));
    }

    public double value(double x) {
        return ForwardPass.run(graph, List.of(Tensor.scalar(x))).output().item();
    }

    /** Whether there is a slope to speak of: the step function has none where it jumps. */
    public boolean hasSlope(double x) {
        return this != STEP || x != 0;
    }

    public double slope(double x) {
        return at(x).ofInputs().get(0).item();
    }
}
