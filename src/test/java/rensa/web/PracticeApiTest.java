package rensa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APPLES =
            "\"program\":\"y = (apple*n)*tax\",\"inputs\":{\"apple\":100,\"n\":2,\"tax\":1.1}";
    private static final String AFFINE =
            "\"program\":\"Y = X @ W + B; L = sum(Y*G)\",\"inputs\":{\"X\":[[0,0],[1,2]],\"W\":[[2,4,6],[4,3,2]],"
                    + "\"B\":[1,2,3],\"G\":[[1,2,3],[4,5,6]]}";

    @RegisterExtension
    private static final LiveServer server = LiveServer.packaged();

    @Test
    void answersTheExampleOfTheContract() throws IOException {
        assertEquals(
                JSON.readTree(
                        "{\"cells\":{\"apple\":{\"verdict\":\"wrong\",\"mistakes\":[\"own-input\",\"other-node\"]},"
                                + "\"n1\":{\"verdict\":\"correct\",\"mistakes\":[]}},\"correct\":1,\"asked\":2}"),
                check("{" + APPLES + ",\"answers\":{\"apple\":\"110\",\"n1\":\"1.1\"},\"learningRate\":0.1}", 200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"apple\":\"2,2\" | correct |",
                "\"apple\":\"１１／５\" | correct |",
                "\"apple\":2.2 | correct |",
                "\"apple\":\"2.21\" | close |",
                "\"apple\":\"two\" | invalid |",
                "\"apple\":true | invalid |",
                "\"apple\":{\"a\":1} | invalid |",
                "\"apple\":\"\" | blank |",
                "\"apple\":null | blank |",
                "\"apple\":[] | blank |",
                "\"apple\":[[\"2.2\"]] | correct |",
                "\"ａｐｐｌｅ\":\"2.2\" | correct |",
                "\"apple\":[[\"2.2\",\"1\"]] | wrong | shape",
                "\"apple\":\"-0.22\" | wrong | gave-update",
                "\"apple\":\"99.78\" | wrong | gave-new-value",
                "\"apple\":\"2\" | wrong | forgot-upstream",
                "\"apple\":\"1.1\" | wrong | forgot-local",
                "\"apple\":\"3.1\" | wrong | added-factors",
                "\"apple\":\"-2.2\" | wrong | wrong-sign",
                "\"apple\":\"4.4\" | wrong | counted-twice",
                "\"apple\":\"100\" | wrong | gave-value",
                "\"apple\":\"200\" | wrong | other-node",
                "\"apple\":\"123.456\" | wrong |",
                "\"value.n1\":\"200\" | correct |",
                "\"new.n\":\"-9\" | correct |",
                "\"y\":\"1\" | correct |"
            })
    void givesAVerdictAndTheMistakesThatExplainTheNumber(String answer, String verdict, String mistake)
            throws IOException {
        JsonNode said = check("{" + APPLES + ",\"answers\":{" + answer + "},\"learningRate\":0.1}", 200)
                .get("cells")
                .elements()
                .next();
        assertEquals(verdict, said.get("verdict").asText());
        assertEquals(mistake == null ? "" : mistake, said.at("/mistakes/0").asText());
    }

    @Test
    void readsAMatrixAsRowsOfTexts() throws IOException {
        JsonNode cells = check(
                        "{" + AFFINE + ",\"answers\":{\"B\":[\"5\",\"7\",\"9\"],"
                                + "\"W\":[[\"4\",\"8\"],[\"5\",\"10\"],[\"6\",\"12\"]],"
                                + "\"X\":[[\"28\",\"16\"],[\"64\",\"x\"]],\"Y\":[[\"1\",\"2\",\"3\"],[\"4\",\"5\"]]}}",
                        200)
                .get("cells");
        assertEquals("{\"verdict\":\"correct\",\"mistakes\":[]}", cells.get("B").toString());
        assertEquals(
                "{\"verdict\":\"wrong\",\"mistakes\":[\"transposed\",\"shape\"]}",
                cells.get("W").toString());
        assertEquals("{\"verdict\":\"invalid\",\"mistakes\":[]}", cells.get("X").toString());
        assertEquals(
                "{\"verdict\":\"wrong\",\"mistakes\":[\"shape\"]}",
                cells.get("Y").toString());
    }

    @Test
    void tellsACarriedErrorFromANewOne() throws IOException {
        JsonNode cells = check("{" + APPLES + ",\"answers\":{\"apple\":\"400\",\"n1\":\"200\"}}", 200)
                .get("cells");
        assertEquals("wrong", cells.at("/n1/verdict").asText());
        assertEquals("carried", cells.at("/apple/verdict").asText());
    }

    @Test
    void answersNothingToNoAnswers() throws IOException {
        assertEquals(
                "{\"cells\":{},\"correct\":0,\"asked\":0}",
                check("{" + APPLES + "}", 200).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"program\":\"y = a * ?\",\"answers\":{}} | 422 | syntax.unexpected-character",
                "{\"program\":\"y = a * b\",\"inputs\":{\"a\":1},\"answers\":{}} | 422 | input.missing",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1,\"b\":1},\"answers\":{}} | 422 | input.unknown",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":\"x\"},\"answers\":{}} | 422 | input.not-a-number",
                "{\"program\":\"y = a + b\",\"inputs\":{\"a\":[1,2],\"b\":[1,2,3]},\"answers\":{}} | 422 | shape.mismatch",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1},\"answers\":{\"q\":\"1\"}} | 422 | input.unknown",
                "{\"program\":\"y = a * 2\",\"inputs\":{\"a\":1},\"answers\":{\"n1\":\"1\"}} | 422 | input.unknown",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1},\"answers\":{\"new.a\":\"1\"}} | 422 | input.unknown",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1},\"answers\":{\"a\":\"1\",\"ａ\":\"1\"}} | 422 | input.unknown",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1},\"answers\":{},\"learningRate\":1e999} | 422 | input.not-a-number",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1},\"answers\":{},\"learningRate\":\"x\"} | 400 | request.malformed",
                "{\"program\":\"y = a\",\"inputs\":{\"a\":1},\"answers\":[\"1\"]} | 400 | request.malformed",
                "{\"inputs\":{\"a\":1},\"answers\":{}} | 400 | request.malformed",
                "nonsense | 400 | request.malformed"
            })
    void refusesWithACodeAndAMessage(String request, int status, String code) throws IOException {
        JsonNode error = check(request, status).get("error");
        assertEquals(code, error.get("code").asText());
        assertFalse(error.get("message").asText().isBlank());
    }

    @Test
    void answersInTheReadersLanguage() throws IOException {
        String request = "{" + APPLES + ",\"answers\":{\"pear\":\"1\"}}";
        HttpResponse<String> ja = server.post("/api/practice/check", request, "Accept-Language", "ja");
        assertTrue(JSON.readTree(ja.body()).at("/error/message").asText().contains("解答欄"), ja.body());
    }

    @Test
    void boundsTheSearchForMistakesInTheLargestGraphs() throws IOException {
        ObjectNode request = JSON.createObjectNode();
        StringBuilder program = new StringBuilder("(x");
        ObjectNode answers = request.putObject("answers");
        for (int i = 1; i < 180; i++) {
            program.append(i % 3 == 0 ? "*x" : ")+(x");
            answers.put("n" + i, "12345." + i);
        }
        request.put("program", program.append(')').toString());
        request.putObject("inputs").put("x", 1.01);
        answers.put("x", "777");
        long start = System.nanoTime();
        assertEquals(180, check(request.toString(), 200).get("asked").asInt());
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "took longer than any reader waits");
    }

    private static JsonNode check(String json, int status) throws IOException {
        HttpResponse<String> response = server.post("/api/practice/check", json);
        assertEquals(status, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }
}
