package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import rensa.engine.Tensor;

class InitialisationTest {
    private static final Architecture LARGE =
            Networks.architecture(Activation.RELU, Loss.SOFTMAX_CROSS_ENTROPY, 784, 50, 10);

    @Test
    void theWeightsHaveTheMeanAndTheDeviationThatTheWayPrescribes() {
        assertDeviation(0.01, new Initialisation.Normal(0.01));
        assertDeviation(1 / Math.sqrt(784), new Initialisation.Xavier());
        assertDeviation(Math.sqrt(2 / 784.0), new Initialisation.He());
    }

    /** Of n draws the mean is off by σ/√n and the deviation by σ/√(2n), so 1 in 40 is more than four times either. */
    private static void assertDeviation(double expected, Initialisation initialisation) {
        Tensor weights = initialisation.draw(LARGE, 3).of("W1");
        double mean = DoubleStream.of(weights.toArray()).average().orElseThrow();
        double variance = DoubleStream.of(weights.toArray())
                .map(w -> (w - mean) * (w - mean))
                .average()
                .orElseThrow();
        assertEquals(0, mean, expected / 40);
        assertEquals(expected, Math.sqrt(variance), expected / 40);
    }

    @Test
    void biasesStartAt0() {
        assertEquals(
                Tensor.vector(new double[10]),
                new Initialisation.He().draw(LARGE, 3).of("B2"));
    }

    /** Written down once: a change of the generator would change what every link shows. */
    @Test
    void aSeedGivesTheSameNumbersForEver() {
        Architecture small = Networks.architecture(Activation.TANH, Loss.MSE, 2, 2, 1);
        Parameters parameters = new Initialisation.Normal(1).draw(small, 1);
        assertEquals(
                "[[1.108499440098489, -1.6580162383356136], [-1.2323827376907504, -0.20395472724991376]]",
                parameters.of("W1").toString());
        assertEquals(
                "[[-1.1130762031913157], [-0.91345869743047]]",
                parameters.of("W2").toString());
        assertEquals(
                "Batch[inputs=[[0.1, -0.2], [0.3, 1.2]], targets=[[0.2], [0.6]]]",
                Batch.example(small, 2, 1).toString());
    }

    @Test
    void theSameSeedGivesTheSameParametersAndAnotherSeedOthers() {
        Initialisation he = new Initialisation.He();
        assertEquals(he.draw(LARGE, 5), he.draw(LARGE, 5));
        assertNotEquals(he.draw(LARGE, 5), he.draw(LARGE, 6));
    }

    /** Seeds that follow each other begin as differently as any: their first weights have mean 0 and deviation 1. */
    @Test
    void neighbouringSeedsBeginDifferently() {
        Architecture smallest = Networks.architecture(Activation.TANH, Loss.MSE, 1, 1);
        double[] first = LongStream.range(0, 2000)
                .mapToDouble(seed -> new Initialisation.Normal(1)
                        .draw(smallest, seed)
                        .of("W1")
                        .at(0))
                .toArray();
        double mean = DoubleStream.of(first).average().orElseThrow();
        double square = DoubleStream.of(first).map(w -> w * w).average().orElseThrow();
        assertEquals(0, mean, 0.1);
        assertEquals(1, square, 0.1);
    }

    @Test
    void anotherLayerLeavesTheOnesBeforeItAsTheyAre() {
        Initialisation xavier = new Initialisation.Xavier();
        Parameters two = xavier.draw(Networks.architecture(Activation.TANH, Loss.MSE, 2, 3, 4), 9);
        Parameters three = xavier.draw(Networks.architecture(Activation.TANH, Loss.MSE, 2, 3, 4, 1), 9);
        assertEquals(two.of("W2"), three.of("W2"));
        assertNotEquals(two.of("W1").row(0), three.of("W2").row(0));
    }

    @Test
    void aDeviationIsANumberThatIsNotNegative() {
        for (double sigma : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> new Initialisation.Normal(sigma));
        }
    }

    @Test
    void examplesHaveTargetsThatTheOutputsCanReach() {
        for (Architecture architecture : Networks.random()) {
            Batch batch = Batch.example(architecture, 8, 2);
            for (int row = 0; row < batch.rows(); row++) {
                double[] targets = batch.targets().row(row).toArray();
                if (architecture.classifies()) {
                    assertEquals(1, DoubleStream.of(targets).sum());
                    assertEquals(1, DoubleStream.of(targets).max().orElseThrow());
                } else if (architecture.output() == OutputActivation.SIGMOID) {
                    assertEquals(
                            0,
                            DoubleStream.of(targets)
                                    .filter(t -> t != 0 && t != 1)
                                    .count());
                } else {
                    assertEquals(
                            0,
                            DoubleStream.of(targets)
                                    .filter(t -> Math.abs(t) > 1)
                                    .count());
                }
            }
        }
    }

    @Test
    void moreRowsLeaveTheFirstExamplesAsTheyAre() {
        Architecture architecture = Networks.architecture(Activation.TANH, Loss.CROSS_ENTROPY, 3, 3);
        Batch two = Batch.example(architecture, 2, 4);
        Batch eight = Batch.example(architecture, 8, 4);
        for (int row : List.of(0, 1)) {
            assertEquals(two.inputs().row(row), eight.inputs().row(row));
            assertEquals(two.targets().row(row), eight.targets().row(row));
        }
    }
}
