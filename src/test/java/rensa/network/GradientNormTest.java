package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GradientNormTest {
    @Test
    void isTheRootOfTheSumOfTheSquares() {
        for (LayerPass pass : deep(Activation.TANH, new Initialisation.Xavier()).layers()) {
            double squares = DoubleStream.concat(
                            DoubleStream.of(pass.weightGradient().toArray()),
                            DoubleStream.of(pass.biasGradient().toArray()))
                    .map(gradient -> gradient * gradient)
                    .sum();
            assertEquals(Math.sqrt(squares), GradientNorm.of(pass), 1e-12);
        }
    }

    @Test
    void vanishesTowardsTheFirstLayersOfADeepSigmoidNet() {
        List<Double> norms = deep(Activation.SIGMOID, new Initialisation.Xavier()).layers().stream()
                .map(GradientNorm::of)
                .toList();
        for (int layer = 1; layer < norms.size(); layer++) {
            assertTrue(norms.get(layer - 1) < norms.get(layer) / 2, norms::toString);
        }
    }

    private static Iteration deep(Activation hidden, Initialisation initialisation) {
        return Networks.iteration(Networks.architecture(hidden, Loss.MSE, 2, 4, 4, 4, 4, 1), initialisation, 4, 1);
    }
}
