package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rensa.engine.Shape;

class LinearCollapseTest {
    @Test
    void layersWithoutActivationAreOneLayer() {
        Iteration iteration = iteration(Activation.IDENTITY, 3, 4, 2, 5);
        LinearCollapse one = LinearCollapse.of(iteration).orElseThrow();
        assertEquals(Shape.matrix(3, 5), one.weights().shape());
        assertEquals(Shape.vector(5), one.bias().shape());
        for (int i = 0; i < one.sums().size(); i++) {
            assertEquals(iteration.outputs().at(i), one.sums().at(i), 1e-12);
        }
    }

    @Test
    void withAnActivationOrASingleLayerThereIsNothingToMultiplyOut() {
        assertTrue(LinearCollapse.of(iteration(Activation.TANH, 3, 4, 2)).isEmpty());
        assertTrue(LinearCollapse.of(iteration(Activation.IDENTITY, 3, 2)).isEmpty());
    }

    private static Iteration iteration(Activation hidden, Integer... widths) {
        return Networks.iteration(Networks.architecture(hidden, Loss.MSE, widths), new Initialisation.Normal(1), 4, 3);
    }
}
