package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rensa.engine.GradientCheck;
import rensa.engine.Graph;
import rensa.engine.Shape;
import rensa.engine.Tensor;

class IterationTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void theGradientsOfAnyNetworkAgreeWithNumericalDifferentiation() {
        int compared = 0;
        for (Architecture architecture : Networks.random()) {
            Iteration iteration =
                    Networks.iteration(architecture, new Initialisation.Xavier(), 1 + compared % 8, compared);
            for (GradientCheck.Result result : GradientCheck.run(iteration.gradients(), Tensor.scalar(1))) {
                if (result.kink().isEmpty()) {
                    Tensor gradient = iteration.gradients().of(result.input()).orElseThrow();
                    assertClose(gradient, result.numerical(), 1e-6, architecture + " " + result.input());
                    compared++;
                }
            }
        }
        assertTrue(compared > 500, () -> "too many kinks");
    }

    /** Numbers near 0 are only as exact as the largest one, from which they may be left over. */
    private static void assertClose(Tensor expected, Tensor actual, double tolerance, String what) {
        double largest =
                DoubleStream.of(expected.toArray()).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.at(i), actual.at(i), tolerance * Math.max(largest, 1e-3), what);
        }
    }

    @Test
    void theMatrixFormOfALayersBackwardHasItsShapesAndIsItsGradients() {
        Iteration iteration = iteration();
        LayerPass second = iteration.layers().get(1);
        assertEquals(Shape.matrix(4, 3), second.inputGradient().shape());
        assertEquals(Shape.matrix(3, 2), second.weightGradient().shape());
        assertEquals(Shape.vector(2), second.biasGradient().shape());
        assertEquals(Shape.matrix(4, 2), second.sumGradient().shape());
        assertEquals(Shape.matrix(2, 3), second.weights().transposed().shape());
        assertEquals(iteration.gradient("W2"), second.weightGradient());
        assertEquals(iteration.gradient("B2"), second.biasGradient());
        assertEquals(iteration.layers().get(0).outputGradient(), second.inputGradient());
    }

    @Test
    void everyElementOfAMatrixProductCanBeWrittenOut() {
        for (LayerPass pass : iteration().layers()) {
            for (int neuron = 0; neuron < pass.sums().shape().columns(); neuron++) {
                for (int row = 0; row < 4; row++) {
                    SumOfProducts product = pass.product(row, neuron);
                    assertAddsUp(product);
                    assertEquals(
                            pass.sums().at(row, neuron),
                            product.sum() + pass.bias().at(neuron),
                            ROUNDING);
                }
                for (int input = 0; input < pass.input().shape().columns(); input++) {
                    assertAddsUp(pass.weightGradient(input, neuron));
                    assertAddsUp(pass.inputGradient(neuron, input));
                }
            }
        }
    }

    private static void assertAddsUp(SumOfProducts written) {
        double sum = 0;
        for (int i = 0; i < written.terms().size(); i++) {
            assertEquals(
                    written.left().at(i) * written.right().at(i),
                    written.terms().at(i));
            sum += written.terms().at(i);
        }
        assertEquals(sum, written.sum(), ROUNDING);
    }

    @Test
    void theUpdateGoesAgainstTheGradient() {
        Iteration iteration = iteration();
        Parameters updated = iteration.updated(0.1);
        for (String name : updated.names()) {
            for (int i = 0; i < updated.of(name).size(); i++) {
                assertEquals(
                        iteration.parameters().of(name).at(i)
                                - 0.1 * iteration.gradient(name).at(i),
                        updated.of(name).at(i));
            }
        }
        assertTrue(
                Iteration.run(iteration.network(), updated, iteration.batch()).loss() < iteration.loss());
    }

    @Test
    void anIterationForAnUpdateHasTheGradientsOfTheParametersAndNoOthers() {
        Iteration complete = iteration();
        Iteration forUpdate = Iteration.forUpdate(complete.network(), complete.parameters(), complete.batch());
        assertEquals(complete.loss(), forUpdate.loss());
        assertEquals(complete.updated(0.1), forUpdate.updated(0.1));
        assertTrue(forUpdate.gradients().of(complete.network().examples()).isEmpty());
        assertTrue(forUpdate.gradients().of(complete.network().targets()).isEmpty());
    }

    @Test
    void anUpdateIsAGraphThatCanBeExplained() {
        assertEquals(
                List.of("w", "gradient", "η"),
                Iteration.UPDATE.inputs().stream().map(input -> input.id()).toList());
        assertTrue(Iteration.UPDATE.node("step").isPresent());
    }

    @Test
    void outputsAreWhatTheLossMeasures() {
        Iteration iteration = iteration();
        Graph graph = iteration.network().graph();
        int measured = graph.output().inputs().get(0);
        assertEquals(iteration.values().of(measured), iteration.outputs());
    }

    private static Iteration iteration() {
        return Networks.iteration(
                Networks.architecture(Activation.TANH, Loss.CROSS_ENTROPY, 3, 3, 2), new Initialisation.Xavier(), 4, 7);
    }

    /** With weights near 0 all classes are about as likely, and the loss is near log 10 = 2.3026. */
    @Test
    void theFirstLossOfTheTwoLayerNetIsNearLog10() {
        for (Activation activation : List.of(Activation.SIGMOID, Activation.RELU)) {
            Architecture architecture = Networks.architecture(activation, Loss.SOFTMAX_CROSS_ENTROPY, 784, 50, 10);
            LongStream.range(0, 5).forEach(seed -> {
                Iteration first = Networks.iteration(architecture, new Initialisation.Normal(0.01), 100, seed);
                assertEquals(Math.log(10), first.loss(), 0.01, activation.id());
            });
        }
    }
}
