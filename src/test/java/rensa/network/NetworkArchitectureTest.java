package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rensa.engine.Shape;
import rensa.network.UnsuitableArchitecture.Reason;

class NetworkArchitectureTest {
    @Test
    void theTwoLayerNetOfTheBookHas39760Parameters() {
        Architecture architecture = Networks.architecture(Activation.SIGMOID, Loss.SOFTMAX_CROSS_ENTROPY, 784, 50, 10);
        assertEquals(39_760, architecture.parameterCount());
        assertEquals("784-50-10", architecture.toString());
        assertEquals(
                List.of("W1", "B1", "W2", "B2"),
                List.copyOf(architecture.shapes().keySet()));
        assertEquals(Shape.matrix(784, 50), architecture.shapes().get("W1"));
        assertEquals(Shape.vector(10), architecture.shapes().get("B2"));
    }

    @Test
    void whatNoNetworkCanHaveIsNamedWithItsLayer() {
        assertUnsuitable(Reason.NO_LAYER, 1, Loss.MSE, OutputActivation.IDENTITY, 3);
        assertUnsuitable(Reason.WIDTH, 1, Loss.MSE, OutputActivation.IDENTITY, 2, 0, 1);
        assertUnsuitable(Reason.WIDTH, 0, Loss.MSE, OutputActivation.IDENTITY, Architecture.WIDEST + 1, 1);
        assertUnsuitable(Reason.OUTPUT_FOR_LOSS, 2, Loss.CROSS_ENTROPY, OutputActivation.SIGMOID, 2, 3, 2);
        assertUnsuitable(Reason.OUTPUT_FOR_LOSS, 1, Loss.SOFTMAX_CROSS_ENTROPY, OutputActivation.SOFTMAX, 2, 2);
        assertUnsuitable(Reason.ONE_CLASS, 1, Loss.SOFTMAX_CROSS_ENTROPY, OutputActivation.IDENTITY, 2, 1);
        assertUnsuitable(Reason.ONE_CLASS, 1, Loss.MSE, OutputActivation.SOFTMAX, 2, 1);
    }

    private static void assertUnsuitable(
            Reason reason, int layer, Loss loss, OutputActivation output, Integer... widths) {
        UnsuitableArchitecture error = assertThrows(
                UnsuitableArchitecture.class, () -> new Architecture(List.of(widths), Activation.RELU, output, loss));
        assertEquals(reason, error.reason());
        assertEquals(layer, error.layer());
    }

    @Test
    void theUsualOutputOfALossFitsIt() {
        for (Loss loss : Loss.values()) {
            assertTrue(loss.fits(loss.usualOutput()), loss.id());
        }
        assertFalse(Loss.CROSS_ENTROPY.fits(OutputActivation.IDENTITY));
    }

    @Test
    void idsAreThoseOfTheLanguage() {
        assertEquals(Optional.of(Activation.LEAKY_RELU), Activation.of("leaky_relu"));
        assertEquals(Optional.of(Activation.IDENTITY), Activation.of("identity"));
        assertEquals(Optional.of(OutputActivation.SOFTMAX), OutputActivation.of("softmax"));
        assertEquals(Optional.of(Loss.SUM_SQUARED_ERROR), Loss.of("sum_squared_error"));
        assertEquals(Optional.empty(), Loss.of("MSE"));
    }
}
