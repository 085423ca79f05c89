package rensa.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rensa.engine.OracleTensor;
import rensa.engine.Shape;
import rensa.engine.Tensor;

/** Every network of the reference results, recognised as an architecture, against what PyTorch computed. */
class OracleNetworksTest {
    private static final Pattern TWO_LAYERS =
            Pattern.compile("H = (\\w+)\\(X @ W1 \\+ b1\\)\\nZ = H @ W2 \\+ b2\\nL = (\\w+)\\(Z, T\\)");
    private static final double RELATIVE = 1e-9;

    @TestFactory
    Stream<DynamicTest> everyNetworkHasTheLossAndTheGradientsThatPyTorchComputes() throws IOException {
        JsonNode cases = new ObjectMapper()
                .readTree(OracleNetworksTest.class.getResource("/oracle/graphs.json"))
                .get("cases");
        List<JsonNode> networks = StreamSupport.stream(cases.spliterator(), false)
                .filter(oracle -> oracle.get("kind").asText().equals("network"))
                .toList();
        assertTrue(networks.size() >= 30, () -> networks.size() + " networks");
        return networks.stream().map(oracle -> dynamicTest(oracle.get("program").asText(), () -> agrees(oracle)));
    }

    private static void agrees(JsonNode oracle) {
        Map<String, Tensor> given = Map.of(
                "W1", tensor(oracle, "W1"),
                "B1", tensor(oracle, "b1"),
                "W2", tensor(oracle, "W2"),
                "B2", tensor(oracle, "b2"));
        Architecture architecture = architecture(oracle.get("program").asText(), given);
        Iteration iteration = Iteration.run(
                Network.of(architecture),
                Parameters.of(architecture, given),
                new Batch(tensor(oracle, "X"), tensor(oracle, "T")));
        double loss = oracle.get("value").asDouble();
        assertEquals(loss, iteration.loss(), RELATIVE * Math.abs(loss));
        for (String name : List.of("X", "W1", "B1", "W2", "B2")) {
            assertEqual(oracle.get("gradients").get(name.replace('B', 'b')), iteration.gradient(name), name);
        }
    }

    private static Architecture architecture(String program, Map<String, Tensor> given) {
        Matcher matcher = TWO_LAYERS.matcher(program);
        assertTrue(matcher.matches(), program);
        Shape first = given.get("W1").shape();
        return new Architecture(
                List.of(first.rows(), first.columns(), given.get("W2").shape().columns()),
                Activation.of(matcher.group(1)).orElseThrow(),
                OutputActivation.IDENTITY,
                Loss.of(matcher.group(2)).orElseThrow());
    }

    private static Tensor tensor(JsonNode oracle, String name) {
        return OracleTensor.of(oracle.get("inputs").get(name));
    }

    private static void assertEqual(JsonNode expected, Tensor actual, String name) {
        double[] elements = OracleTensor.numbers(expected);
        assertEquals(elements.length, actual.size(), name);
        for (int i = 0; i < elements.length; i++) {
            assertEquals(elements[i], actual.at(i), RELATIVE * Math.max(Math.abs(elements[i]), 1e-6), name);
        }
    }
}
