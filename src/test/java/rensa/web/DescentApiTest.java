package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescentApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double RELATIVE = 1e-7;
    private static final String VALLEY =
            "\"program\":\"L = x^2/20 + y^2\",\"inputs\":{\"x\":-7,\"y\":2},\"parameters\":[\"x\",\"y\"]";

    @RegisterExtension
    static final LiveServer server = LiveServer.packaged();

    @TestFactory
    Stream<DynamicTest> everyDescentEndsWhereThatOfPyTorchEnds() throws IOException {
        JsonNode cases = JSON.readTree(DescentApiTest.class.getResource("/oracle/descent.json"))
                .get("cases");
        assertFalse(cases.isEmpty());
        return StreamSupport.stream(cases.spliterator(), false)
                .map(oracle -> dynamicTest(
                        oracle.at("/optimizer/name").asText() + " "
                                + oracle.get("program").asText(),
                        () -> agrees(oracle)));
    }

    /** What the oracle says of losses and final parameters, sent without that. */
    private static void agrees(JsonNode oracle) throws IOException {
        ObjectNode request = oracle.deepCopy();
        request.remove(List.of("losses", "final"));
        JsonNode answer = descend(request.toString(), 200);
        assertEquals(oracle.get("steps").asInt() + 1, answer.get("losses").size());
        assertClose(oracle.get("losses"), answer.get("losses"));
        assertClose(oracle.get("final"), answer.get("final"));
        assertFalse(answer.get("diverged").asBoolean());
    }

    private static void assertClose(JsonNode expected, JsonNode actual) {
        if (expected.isValueNode()) {
            double value = expected.asDouble();
            assertEquals(value, actual.asDouble(), RELATIVE * Math.max(Math.abs(value), 1e-6));
            return;
        }
        assertEquals(expected.size(), actual.size());
        Iterator<JsonNode> others = actual.iterator();
        expected.forEach(part -> assertClose(part, others.next()));
    }

    @Test
    void answersTheExampleOfTheContract() throws IOException {
        JsonNode answer = descend(
                "{" + VALLEY + ",\"optimizer\":{\"name\":\"adam\",\"learningRate\":0.3,\"beta1\":0.9,\"beta2\":0.999,"
                        + "\"epsilon\":1e-8},\"steps\":30}",
                200);
        assertEquals(
                List.of("losses", "final", "path", "diverged"),
                answer.properties().stream().map(Map.Entry::getKey).toList());
        assertEquals(31, answer.get("losses").size());
        assertEquals(6.45, answer.at("/losses/0").asDouble(), 1e-12);
        assertEquals(31, answer.at("/path/x").size());
        assertEquals(-7, answer.at("/path/x/0").asDouble());
        assertEquals(answer.at("/path/y/30"), answer.at("/final/y"));
        assertTrue(answer.at("/losses/30").asDouble() < 0.2);
    }

    @Test
    void settingsLeftOutAreAsUsual() throws IOException {
        String steps = "},\"steps\":20}";
        assertEquals(
                descend(
                        "{" + VALLEY + ",\"optimizer\":{\"name\":\"momentum\",\"learningRate\":0.1,\"momentum\":0.9"
                                + steps,
                        200),
                descend("{" + VALLEY + ",\"optimizer\":{\"name\":\"momentum\"" + steps, 200));
        assertEquals(
                descend(
                        "{" + VALLEY + ",\"optimizer\":{\"name\":\"adam\",\"beta2\":0.999,\"epsilon\":1e-8" + steps,
                        200),
                descend("{" + VALLEY + ",\"optimizer\":{\"name\":\"adam\"" + steps, 200));
    }

    @Test
    void onlySingleNumbersHaveAPath() throws IOException {
        JsonNode answer = descend(
                "{\"program\":\"L = sum((w * a)^2)\",\"inputs\":{\"w\":[1,2],\"a\":3},\"parameters\":[\"a\",\"w\"],"
                        + "\"optimizer\":{\"name\":\"sgd\",\"learningRate\":0.01},\"steps\":2}",
                200);
        assertEquals(3, answer.at("/path/a").size());
        assertFalse(answer.get("path").has("w"));
        assertEquals(2, answer.at("/final/w").size());
    }

    @Test
    void withoutStepsThereIsTheStart() throws IOException {
        JsonNode answer = descend("{" + VALLEY + ",\"optimizer\":{\"name\":\"sgd\"},\"steps\":0}", 200);
        assertEquals(1, answer.get("losses").size());
        assertEquals(-7, answer.at("/final/x").asDouble());
    }

    @Test
    void saysThatADescentDiverged() throws IOException {
        JsonNode answer =
                descend("{" + VALLEY + ",\"optimizer\":{\"name\":\"sgd\",\"learningRate\":3},\"steps\":1000}", 200);
        assertTrue(answer.get("diverged").asBoolean());
        assertEquals("NaN", answer.at("/final/y").asText());
        assertEquals(1001, answer.get("losses").size());
        JsonNode growing =
                descend("{" + VALLEY + ",\"optimizer\":{\"name\":\"sgd\",\"learningRate\":3},\"steps\":10}", 200);
        assertFalse(growing.get("diverged").asBoolean(), "all of its numbers are finite");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":10001 | 422 | limit.steps",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":-1 | 422 | limit.steps",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":2.5 | 422 | limit.steps",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":\"ten\" | 422 | limit.steps",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":1e300 | 422 | limit.steps",
                "\"optimizer\":{\"name\":\"sgd\"} | 422 | input.missing",
                "\"steps\":3 | 422 | input.missing",
                "\"optimizer\":{},\"steps\":3 | 422 | input.missing",
                "\"optimizer\":{\"name\":\"lion\"},\"steps\":3 | 422 | input.unknown",
                "\"optimizer\":{\"name\":\"sgd\",\"lr\":0.1},\"steps\":3 | 422 | input.unknown",
                "\"optimizer\":{\"name\":\"adam\",\"momentum\":0.9},\"steps\":3 | 422 | input.unknown",
                "\"optimizer\":{\"name\":\"sgd\",\"learningRate\":\"0.1\"},\"steps\":3 | 422 | input.not-a-number",
                "\"optimizer\":{\"name\":\"sgd\",\"learningRate\":-0.1},\"steps\":3 | 422 | limit.setting",
                "\"optimizer\":{\"name\":\"sgd\",\"learningRate\":1e999},\"steps\":3 | 422 | input.not-a-number",
                "\"optimizer\":{\"name\":\"adam\",\"beta1\":1},\"steps\":3 | 422 | limit.setting",
                "\"optimizer\":[\"sgd\"],\"steps\":3 | 400 | request.malformed",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"parameters\":[] | 422 | input.missing",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"parameters\":null | 422 | input.missing",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"parameters\":[null] | 422 | input.unknown",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"parameters\":[\"z\"] | 422 | input.unknown",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"parameters\":[\"x\",\"ｘ\"] | 422 | input.unknown",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"parameters\":\"x\" | 400 | request.malformed",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"inputs\":{\"x\":1} | 422 | input.missing",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"inputs\":{\"x\":[1,2],\"y\":1} | 422 | shape.mismatch",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"program\":\"L = x *\" | 422 | syntax.unexpected-end",
                "\"optimizer\":{\"name\":\"sgd\"},\"steps\":3,\"program\":null | 400 | request.malformed"
            })
    void refusesWithACodeAndAMessage(String rest, int status, String code) throws IOException {
        ObjectNode request = (ObjectNode) JSON.readTree("{" + VALLEY + "}");
        request.setAll((ObjectNode) JSON.readTree("{" + rest + "}"));
        JsonNode error = descend(request.toString(), status).get("error");
        assertEquals(code, error.get("code").asText());
        assertFalse(error.get("message").asText().isBlank());
    }

    @Test
    void namesWhatThereIsInTheReadersLanguage() throws IOException {
        String request = "{" + VALLEY + ",\"optimizer\":{\"name\":\"adam\",\"lr\":1},\"steps\":1}";
        HttpResponse<String> ja = server.post("/api/descent", request, "Accept-Language", "ja");
        String message = JSON.readTree(ja.body()).at("/error/message").asText();
        assertTrue(message.contains("learningRate, beta1, beta2, epsilon") && message.contains("設定"), message);
    }

    @Test
    void boundsWhatIsComputed() throws IOException {
        String sgd = ",\"optimizer\":{\"name\":\"sgd\"},\"steps\":10000}";
        String large = "[" + "1,".repeat(1999) + "1]";
        String request =
                "{\"program\":\"L = sum(w * w)\",\"inputs\":{\"w\":" + large + "},\"parameters\":[\"w\"]" + sgd;
        assertEquals("limit.descent", descend(request, 422).at("/error/code").asText());

        StringBuilder sum = new StringBuilder("0");
        ObjectNode inputs = JSON.createObjectNode();
        for (int i = 0; i < 60; i++) {
            sum.append(" + a").append(i);
            inputs.put("a" + i, i);
        }
        ObjectNode many = JSON.createObjectNode().put("program", sum.toString()).put("steps", 10000);
        many.set("inputs", inputs);
        inputs.fieldNames().forEachRemaining(many.withArray("parameters")::add);
        many.putObject("optimizer").put("name", "sgd");
        assertEquals(
                "limit.path", descend(many.toString(), 422).at("/error/code").asText());
    }

    @Test
    void answersTheLongestDescentInTime() throws IOException {
        String program = "t0=x*y;"
                + String.join(
                        ";",
                        IntStream.range(1, 140)
                                .mapToObj(i -> "t" + i + "=sin(t" + (i - 1) + ")")
                                .toList());
        String request = "{\"program\":\"" + program + "\",\"inputs\":{\"x\":1,\"y\":1},\"parameters\":[\"x\"],"
                + "\"optimizer\":{\"name\":\"adam\"},\"steps\":10000}";
        long start = System.nanoTime();
        assertEquals(10_001, descend(request, 200).get("losses").size());
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "took longer than any reader waits");
    }

    private static JsonNode descend(String json, int status) throws IOException {
        HttpResponse<String> response = server.post("/api/descent", json);
        assertEquals(status, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }
}
