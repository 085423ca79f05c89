package rensa.web.lab.loss;

import java.util.List;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Graph;
import rensa.engine.Op;
import rensa.engine.Ops;
import rensa.engine.Shape;
import rensa.engine.Tensor;
import rensa.network.Loss;

/**
 * A loss on given outputs and targets, and what each output adds to it.
 *
 * <p>What an element adds is the loss of that element alone, computed by the same op, divided by what the loss divides by:
 * the number of elements, the number of rows, or nothing.
 */
final class LossRun {
    private static final Graph SOFTMAX = softmax();

    private final Loss loss;
    private final Tensor outputs;
    private final Tensor targets;
    private final Graph graph;
    private final Gradients gradients;

    LossRun(Loss loss, Tensor outputs, Tensor targets) {
        this.loss = loss;
        this.outputs = outputs;
        this.targets = targets;
        this.graph = graph(loss.op());
        this.gradients = BackwardPass.run(ForwardPass.run(graph, List.of(outputs, targets)));
    }

    private static Graph graph(Op op) {
        Graph.Builder builder = Graph.builder();
        return builder.build(builder.operation(op, builder.input("Y"), builder.input("T")));
    }

    private static Graph softmax() {
        Graph.Builder builder = Graph.builder();
        return builder.build(builder.operation(Ops.SOFTMAX, builder.input("Y")));
    }

    Tensor outputs() {
        return outputs;
    }

    Tensor targets() {
        return targets;
    }

    double loss() {
        return gradients.values().output().item();
    }

    double gradient(int row, int column) {
        return gradients.ofInputs().get(0).at(row, column);
    }

    double gradientOfTarget(int row, int column) {
        return gradients.ofInputs().get(1).at(row, column);
    }

    /** Whether the loss takes logits, so that softmax is part of it. */
    boolean takesLogits() {
        return loss == Loss.SOFTMAX_CROSS_ENTROPY;
    }

    /** The probabilities that softmax makes of the outputs. */
    Tensor probabilities() {
        return ForwardPass.run(SOFTMAX, List.of(outputs)).output();
    }

    /** What the loss divides by: N of its mean, or 1 where it takes none. */
    int divisor() {
        return switch (loss) {
            case MSE -> outputs.size();
            case SUM_SQUARED_ERROR -> 1;
            default -> outputs.shape().rows();
        };
    }

    /** The loss of one element alone. */
    double alone(int row, int column) {
        return takesLogits() ? aloneInItsRow(row, column) : value(one(outputs, row, column), one(targets, row, column));
    }

    /** Softmax needs the whole row, of which only this one element's target is left. */
    private double aloneInItsRow(int row, int column) {
        int columns = outputs.shape().columns();
        double[] logits = new double[columns];
        double[] target = new double[columns];
        for (int i = 0; i < columns; i++) {
            logits[i] = outputs.at(row, i);
        }
        target[column] = targets.at(row, column);
        Shape shape = Shape.matrix(1, columns);
        return value(Tensor.of(shape, logits), Tensor.of(shape, target));
    }

    /** What one element adds to the loss. */
    double share(int row, int column) {
        return alone(row, column) / divisor();
    }

    /** The loss if one output were another number. */
    double lossAt(int row, int column, double output) {
        double[] moved = outputs.toArray();
        moved[row * outputs.shape().columns() + column] = output;
        return value(Tensor.of(outputs.shape(), moved), targets);
    }

    private double value(Tensor y, Tensor t) {
        return ForwardPass.run(graph, List.of(y, t)).output().item();
    }

    private static Tensor one(Tensor tensor, int row, int column) {
        return Tensor.of(Shape.matrix(1, 1), tensor.at(row, column));
    }
}
