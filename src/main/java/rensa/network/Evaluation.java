package rensa.network;

import java.util.List;
import java.util.Optional;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.Tensor;
import rensa.engine.Values;

/**
 * How a network stands at some parameters, over all rows.
 *
 * @param gradientNorms of each layer, over the rows that are learned from; without what large weights cost
 */
public record Evaluation(Score train, Optional<Score> test, List<Double> gradientNorms) {
    public Evaluation {
        gradientNorms = List.copyOf(gradientNorms);
    }

    static Evaluation of(Network network, List<Tensor> parameters, DataSet data) {
        Gradients train = network.gradients(parameters, data.train());
        return new Evaluation(
                score(network, train.values(), data.train()),
                data.test().map(rows -> score(network, forward(network, parameters, rows), rows)),
                network.layers().stream()
                        .map(layer -> GradientNorm.of(new LayerPass(layer, train)))
                        .toList());
    }

    private static Values forward(Network network, List<Tensor> parameters, Batch rows) {
        return ForwardPass.run(network.graph(), network.leaves(parameters, rows));
    }

    private static Score score(Network network, Values values, Batch rows) {
        Tensor outputs = values.of(network.outputLayer().output());
        return Score.of(network.architecture(), values.output().item(), outputs, rows.targets());
    }

    boolean isFinite() {
        return train.isFinite()
                && test.map(Score::isFinite).orElse(true)
                && gradientNorms.stream().allMatch(Double::isFinite);
    }

    /** The norm of all layers together. */
    public double gradientNorm() {
        return Math.sqrt(gradientNorms.stream().mapToDouble(norm -> norm * norm).sum());
    }
}
