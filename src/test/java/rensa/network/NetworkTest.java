package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rensa.engine.Graph;
import rensa.engine.Tensor;
import rensa.expression.Program;

class NetworkTest {
    @Test
    void theTextIsAProgramWithAStatementForEachNodeThatHasAName() {
        Network network =
                Network.of(new Architecture(List.of(2, 3, 1), Activation.TANH, OutputActivation.SIGMOID, Loss.MSE));
        assertEquals("""
                A1 = X @ W1 + B1
                H1 = tanh(A1)
                A2 = H1 @ W2 + B2
                Y = sigmoid(A2)
                L = mse(Y, T)""", network.text());
    }

    @Test
    void whereThereIsNoActivationTheSumsAreHandedOn() {
        Network network = Network.of(Networks.architecture(Activation.IDENTITY, Loss.SOFTMAX_CROSS_ENTROPY, 2, 3, 2));
        assertEquals("""
                A1 = X @ W1 + B1
                A2 = A1 @ W2 + B2
                L = softmax_cross_entropy(A2, T)""", network.text());
    }

    @Test
    void theTextMeansTheGraph() {
        for (Architecture architecture : Networks.random()) {
            Network network = Network.of(architecture);
            Graph parsed = Program.parse(network.text()).graph();
            assertEquals(parsed.nodes(), network.graph().nodes());
            assertEquals(parsed.output(), network.graph().output());
        }
    }

    @Test
    void largeWeightsCanCostSomething() {
        Architecture architecture = Networks.architecture(Activation.TANH, Loss.MSE, 2, 3, 1);
        Network network = Network.of(architecture, 0.0002);
        assertEquals("""
                A1 = X @ W1 + B1
                H1 = tanh(A1)
                A2 = H1 @ W2 + B2
                E = mse(A2, T)
                L = E + 1.0E-4 * (sum(W1^2) + sum(W2^2))""", network.text());
        Graph parsed = Program.parse(network.text()).graph();
        assertEquals(parsed.nodes(), network.graph().nodes());
        assertEquals(parsed.output(), network.graph().output());
    }

    @Test
    void whatLargeWeightsCostAddsToTheGradientsOfWeightsAlone() {
        Architecture architecture = Networks.architecture(Activation.TANH, Loss.MSE, 2, 3, 1);
        Parameters parameters = new Initialisation.Xavier().draw(architecture, 1);
        Batch batch = Batch.example(architecture, 5, 1);
        Iteration plain = Iteration.forUpdate(Network.of(architecture), parameters, batch);
        Iteration regularised = Iteration.forUpdate(Network.of(architecture, 0.1), parameters, batch);
        for (String name : parameters.names()) {
            double lambda = name.startsWith("W") ? 0.1 : 0;
            for (int i = 0; i < parameters.of(name).size(); i++) {
                double more = lambda * parameters.of(name).at(i);
                assertEquals(
                        plain.gradient(name).at(i) + more,
                        regularised.gradient(name).at(i),
                        1e-12);
            }
        }
    }

    @Test
    void everyLayerKnowsItsNodes() {
        Network network = Network.of(Networks.architecture(Activation.RELU, Loss.CROSS_ENTROPY, 4, 3, 3, 2));
        Graph graph = network.graph();
        int below = network.examples();
        for (Layer layer : network.layers()) {
            boolean isLast = layer.equals(network.outputLayer());
            assertEquals(below, layer.input());
            assertEquals("W" + layer.number(), graph.node(layer.weights()).id());
            assertEquals("B" + layer.number(), graph.node(layer.bias()).id());
            assertEquals("A" + layer.number(), graph.node(layer.affine()).id());
            assertEquals(
                    isLast ? "Y" : "H" + layer.number(),
                    graph.node(layer.output()).id());
            assertEquals(
                    List.of(below, layer.weights()), graph.node(layer.product()).inputs());
            below = layer.output();
        }
        assertEquals("X", graph.node(network.examples()).id());
        assertEquals("T", graph.node(network.targets()).id());
        assertEquals(
                List.of(below, network.targets()), graph.node(network.loss()).inputs());
    }

    @Test
    void theStagesGoForwardThroughTheLossAndBack() {
        Network network = Network.of(Networks.architecture(Activation.RELU, Loss.MSE, 2, 2, 1));
        assertEquals(
                "FORWARD 1, FORWARD 2, LOSS, BACKWARD, BACKWARD 2, BACKWARD 1, UPDATE 1, UPDATE 2",
                String.join(
                        ", ",
                        Stage.of(network).stream()
                                .map(stage -> stage.phase()
                                        + stage.layer()
                                                .map(layer -> " " + layer.number())
                                                .orElse(""))
                                .toList()));
    }

    @Test
    void parametersHaveTheShapesOfTheArchitecture() {
        Architecture architecture = Networks.architecture(Activation.RELU, Loss.MSE, 1, 1);
        Tensor weights = Tensor.matrix(new double[] {2});
        Parameters parameters = Parameters.of(architecture, Map.of("B1", Tensor.vector(0), "W1", weights));
        assertEquals(List.of("W1", "B1"), parameters.names());
        assertEquals(3, parameters.with("W1", weights.with(0, 3)).of("W1").at(0));
        assertEquals(2, parameters.of("W1").at(0));
        assertThrows(IllegalArgumentException.class, () -> Parameters.of(architecture, Map.of("W1", weights)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Parameters.of(architecture, Map.of("W1", weights, "B1", Tensor.scalar(0))));
        assertThrows(IllegalArgumentException.class, () -> parameters.with("W1", Tensor.vector(1)));
        assertThrows(IllegalArgumentException.class, () -> parameters.of("W2"));
    }
}
