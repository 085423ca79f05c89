package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rensa.engine.Ops;

class GraphApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APPLES =
            "{\"program\":\"y = (apple*n)*tax\",\"inputs\":{\"apple\":100,\"n\":2,\"tax\":1.1}}";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @Test
    void answersTheExampleOfTheContract() throws IOException {
        JsonNode answer = post(APPLES, 200);
        assertEquals("y", answer.at("/output").asText());
        assertEquals(220.00000000000003, answer.at("/value").asDouble());
        assertEquals(2.2, answer.at("/gradients/apple").asDouble(), 1e-12);
        assertEquals(110, answer.at("/gradients/n").asDouble(), 1e-12);
        assertEquals(200, answer.at("/gradients/tax").asDouble(), 1e-12);
        assertEquals(
                JSON.readTree(
                        "{\"id\":\"apple\",\"op\":\"input\",\"inputs\":[],\"shape\":[],\"value\":100.0,\"gradient\":2.2}"),
                answer.at("/nodes/0"));
        assertEquals(
                JSON.readTree("{\"id\":\"n1\",\"op\":\"multiply\",\"inputs\":[\"apple\",\"n\"],\"shape\":[],"
                        + "\"value\":200.0,\"gradient\":1.1}"),
                answer.at("/nodes/2"));
        assertEquals(
                JSON.readTree("{\"node\":\"y\",\"upstream\":1.0,\"contributions\":["
                        + "{\"input\":\"n1\",\"local\":1.1,\"contribution\":1.1},"
                        + "{\"input\":\"tax\",\"local\":200.0,\"contribution\":200.0}]}"),
                answer.at("/backward/0"));
        assertEquals(0, answer.at("/warnings").size());
        assertTrue(answer.at("/check").isMissingNode());
    }

    @Test
    void answersTheSameToAGet() throws IOException {
        HttpResponse<String> response =
                server.get("/api/graph?program=y%20%3D%20%28apple%2An%29%2Atax&in.apple=100&in.n=2&in.tax=1.1");
        assertEquals(post(APPLES, 200), JSON.readTree(response.body()));
    }

    @TestFactory
    Stream<DynamicTest> agreesWithPyTorchOnWholePrograms() throws IOException {
        List<DynamicTest> tests = oracle("graphs.json", true);
        assertEquals(80, tests.size());
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> agreesWithPyTorchOnEveryOp() throws IOException {
        List<DynamicTest> tests = oracle("ops.json", false);
        for (String function : Ops.FUNCTIONS.keySet()) {
            assertTrue(
                    tests.stream().anyMatch(test -> test.getDisplayName().startsWith("out = " + function + "(")),
                    function);
        }
        return tests.stream();
    }

    private static List<DynamicTest> oracle(String file, boolean checked) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream oracle = GraphApiTest.class.getResourceAsStream("/oracle/" + file)) {
            for (JsonNode example : JSON.readTree(oracle).get("cases")) {
                tests.add(dynamicTest(example.get("program").asText(), () -> agrees(example, checked)));
            }
        }
        return tests;
    }

    private static void agrees(JsonNode example, boolean checked) throws IOException {
        ObjectNode request = JSON.createObjectNode();
        request.set("program", example.get("program"));
        request.set("inputs", example.get("inputs"));
        request.put("check", checked);
        JsonNode answer = post(request.toString(), 200);
        assertClose(example.get("value"), answer.get("value"), "value");
        example.get("gradients")
                .fields()
                .forEachRemaining(expected -> assertClose(
                        expected.getValue(), answer.get("gradients").get(expected.getKey()), expected.getKey()));
        if (checked) {
            assertChecked(answer);
        }
    }

    private static void assertChecked(JsonNode answer) {
        answer.get("check").fields().forEachRemaining(check -> {
            if (!check.getValue().get("kink").asBoolean()) {
                assertEquals(0, check.getValue().get("relativeError").asDouble(), 1e-5, check.getKey());
            }
        });
    }

    private static void assertClose(JsonNode expected, JsonNode actual, String what) {
        if (expected.isArray()) {
            assertEquals(expected.size(), actual.size(), what);
            for (int i = 0; i < expected.size(); i++) {
                assertClose(expected.get(i), actual.get(i), what + "[" + i + "]");
            }
        } else {
            double tolerance = 1e-9 * Math.max(Math.abs(expected.asDouble()), 1e-3);
            assertEquals(expected.asDouble(), actual.asDouble(), tolerance, what);
        }
    }

    @Test
    void startsFromTheUpstreamGradientThatIsGiven() throws IOException {
        JsonNode answer = post(
                "{\"program\":\"Y = X @ W + B\",\"inputs\":{\"X\":[[0,0],[10,0]],\"W\":[[1,1,1],[0,0,0]],"
                        + "\"B\":[1,2,3]},\"upstream\":[[1,2,3],[4,5,6]]}",
                200);
        assertEquals(JSON.readTree("[[1.0,2.0,3.0],[11.0,12.0,13.0]]"), answer.get("value"));
        assertEquals(JSON.readTree("[5.0,7.0,9.0]"), answer.at("/gradients/B"));
        assertEquals(JSON.readTree("[2,3]"), answer.at("/nodes/2/shape"));
        assertTrue(
                answer.at("/backward/1/contributions/0/local").isMissingNode(), "a matrix product is not elementwise");
    }

    @Test
    void givesConstantsNoGradient() throws IOException {
        JsonNode constant =
                post("{\"program\":\"y = x^2\",\"inputs\":{\"x\":-3}}", 200).at("/nodes/1");
        assertEquals("constant", constant.get("op").asText());
        assertFalse(constant.has("gradient"));
    }

    @Test
    void writesWhatIsNotFiniteAsTextAndWarns() throws IOException {
        JsonNode answer = post("{\"program\":\"a = log(x)\\ny = a / x\",\"inputs\":{\"x\":0}}", 200);
        assertEquals("-Infinity", answer.get("value").asText());
        assertTrue(answer.get("value").isTextual());
        assertEquals(JSON.readTree("{\"code\":\"value.not-finite\",\"node\":\"a\"}"), answer.at("/warnings/0"));
        assertFalse(answer.toString().contains("null"));
        assertEquals(
                "NaN",
                post("{\"program\":\"y = log(x)\",\"inputs\":{\"x\":-1}}", 200)
                        .get("value")
                        .asText());
    }

    @Test
    void checksAndNamesAKink() throws IOException {
        JsonNode check = post("{\"program\":\"y = relu(x)\",\"inputs\":{\"x\":0},\"check\":true}", 200)
                .at("/check/x");
        assertTrue(check.get("kink").asBoolean());
        assertEquals("y", check.get("kinkNode").asText());
        assertEquals(0.5, check.get("numerical").asDouble(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"program\":\"y = apple * ?\"} | 422 | syntax.unexpected-character",
                "{\"program\":\"y = a * b\",\"inputs\":{\"a\":1}} | 422 | input.missing",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1,\"c\":2}} | 422 | input.unknown",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":\"1\"}} | 422 | input.not-a-number",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":null}} | 422 | input.not-a-number",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":[[1,2],[3]]}} | 422 | shape.mismatch",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":[]}} | 422 | input.not-a-number",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":[[[1]]]}} | 422 | input.not-a-number",
                "{\"program\":\"y = a + b\",\"inputs\":{\"a\":[1,2],\"b\":[1,2,3]}} | 422 | shape.mismatch",
                "{\"program\":\"y = a @ b\",\"inputs\":{\"a\":1,\"b\":2}} | 422 | shape.mismatch",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1},\"upstream\":[1,2]} | 422 | shape.mismatch",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1e999}} | 422 | input.not-a-number",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":[[1],2]}} | 422 | input.not-a-number",
                "{\"program\":\"y = x\",\"inputs\":{\"x\":1,\"ｘ\":2}} | 422 | input.unknown",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1}} trailing | 400 | request.malformed",
                "{\"program\":5,\"inputs\":{}} | 400 | request.malformed",
                "{\"inputs\":{}} | 400 | request.malformed",
                "{\"program\":5,\"inputs\":7} | 400 | request.malformed",
                "nonsense | 400 | request.malformed",
                "[] | 400 | request.malformed"
            })
    void refusesWithACodeAndAMessage(String request, int status, String code) throws IOException {
        JsonNode error = post(request, status).get("error");
        assertEquals(code, error.get("code").asText());
        assertFalse(error.get("message").asText().isBlank());
    }

    @Test
    void tellsThePlaceOfASyntaxErrorInTheReadersLanguage() throws IOException {
        String request = "{\"program\":\"a = 1\\ny = apple ? 2\",\"inputs\":{}}";
        JsonNode ja = JSON.readTree(server.post("/api/graph", request, "Accept-Language", "ja")
                        .body())
                .get("error");
        JsonNode en = JSON.readTree(server.post("/api/graph", request, "Accept-Language", "en")
                        .body())
                .get("error");
        assertEquals(2, en.get("line").asInt());
        assertEquals(11, en.get("column").asInt());
        assertEquals(1, en.get("length").asInt());
        assertTrue(en.get("message").asText().matches(".*[a-z].*"), en.toString());
        assertTrue(ja.get("message").asText().matches(".*[ぁ-ん].*"), ja.toString());
    }

    @Test
    void boundsWhatItComputes() throws IOException {
        String column = "[" + "[1],".repeat(4095) + "[1]]";
        String row = "[" + "1,".repeat(4095) + "1]";
        JsonNode error = post("{\"program\":\"y = a + b\",\"inputs\":{\"a\":" + column + ",\"b\":" + row + "}}", 422);
        assertEquals("limit.elements", error.at("/error/code").asText());
        assertEquals(
                "limit.elements",
                post("{\"program\":\"y = a\",\"inputs\":{\"a\":[" + "1,".repeat(4096) + "1]}}", 422)
                        .at("/error/code")
                        .asText());
        assertEquals(
                "limit.check",
                post(
                                "{\"program\":\"y = sum(a @ transpose(a))\",\"inputs\":{\"a\":["
                                        + ("[" + "1,".repeat(63) + "1],").repeat(63) + "[" + "1,".repeat(63)
                                        + "1]]},\"check\":true}",
                                422)
                        .at("/error/code")
                        .asText());
        assertEquals(413, server.post("/api/graph", " ".repeat(70_000)).statusCode());
    }

    @Test
    void boundsWhatAllValuesTakeTogether() throws IOException {
        String column = "[" + "[1],".repeat(63) + "[1]]";
        String row = "[" + "1,".repeat(63) + "1]";
        String program = "x" + "*y*x".repeat(90);
        assertEquals(
                "limit.elements",
                post("{\"program\":\"" + program + "\",\"inputs\":{\"x\":" + column + ",\"y\":" + row + "}}", 422)
                        .at("/error/code")
                        .asText());
    }

    @Test
    void refusesWhatIsMalformedInAUrl() {
        assertTrue(server.get("/api/graph?program=x&in.x%5B5000%5D=1").body().contains("input.not-a-number"));
        assertTrue(server.get("/api/graph?program=x&in.x%5B1%5D=1").body().contains("input.missing"));
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 1_999})
    void survivesAnyNestingOfBrackets(int depth) throws IOException {
        String code = post("{\"program\":\"" + "(".repeat(depth) + "\",\"inputs\":{}}", 422)
                .at("/error/code")
                .asText();
        assertTrue(code.startsWith("limit.") || code.startsWith("syntax."), code);
    }

    private static JsonNode post(String json, int status) throws IOException {
        HttpResponse<String> response = server.post("/api/graph", json);
        assertEquals(status, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }
}
