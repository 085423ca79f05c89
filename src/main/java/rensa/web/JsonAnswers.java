package rensa.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rensa.practice.Answer;

/** A learner's answers as JSON has them: a text, a list of texts, or a list of rows. What is nothing of that is no number. */
final class JsonAnswers {
    private JsonAnswers() {}

    static Answer read(JsonNode json) {
        if (!json.isArray()) {
            return Answer.of(text(json));
        }
        boolean hasRows = stream(json).anyMatch(JsonNode::isArray);
        return Answer.of(hasRows ? stream(json).map(JsonAnswers::row).toList() : List.of(row(json)));
    }

    private static List<String> row(JsonNode json) {
        return json.isArray() ? stream(json).map(JsonAnswers::text).toList() : List.of(text(json));
    }

    private static String text(JsonNode json) {
        return json.isNull() ? "" : json.isContainerNode() ? json.toString() : json.asText();
    }

    private static Stream<JsonNode> stream(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false);
    }
}
