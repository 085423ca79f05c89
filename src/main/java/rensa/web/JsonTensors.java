package rensa.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rensa.engine.Tensor;
import rensa.web.graph.InputQuery;
import rensa.web.graph.InputText;
import rensa.web.graph.Mistake;

/** Values as JSON has them: a number, a list of numbers, or a list of rows. */
final class JsonTensors {
    private JsonTensors() {}

    /**
     * Reads a value.
     *
     * @throws Mistake if it is anything else than numbers in such an arrangement
     */
    static Tensor read(String name, JsonNode json) {
        if (!json.isArray()) {
            return InputText.number(text(json)).tensor(name);
        }
        boolean matrix = !json.isEmpty() && stream(json).allMatch(JsonNode::isArray);
        List<List<String>> rows = new ArrayList<>();
        if (matrix) {
            json.forEach(row -> rows.add(row(row)));
        } else {
            rows.add(row(json));
        }
        return new InputText(matrix ? 2 : 1, rows).tensor(name);
    }

    /**
     * Reads the values of inputs by name.
     *
     * @throws Mistake if one is no value, or two names are the same to a program
     */
    static Map<String, Tensor> read(Map<String, JsonNode> inputs) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        if (inputs != null) {
            inputs.forEach((name, value) -> {
                if (tensors.put(InputQuery.name(name), read(name, value)) != null) {
                    throw Mistake.inInput(name, "input.unknown.twice");
                }
            });
        }
        return tensors;
    }

    private static List<String> row(JsonNode json) {
        List<String> row = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(element -> row.add(text(element)));
        }
        return row.isEmpty() ? List.of(text(json)) : row;
    }

    private static Stream<JsonNode> stream(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false);
    }

    /** The element as text, from which a number is then read; a text that happens to look like a number is none. */
    private static String text(JsonNode json) {
        return json.isNumber() ? json.asText() : json.toString();
    }

    /** A number, an array of numbers, or an array of rows. */
    static Object write(Tensor tensor) {
        if (tensor.shape().isScalar()) {
            return tensor.item();
        }
        if (tensor.shape().rank() == 1) {
            return tensor.toArray();
        }
        double[][] rows = new double[tensor.shape().rows()][tensor.shape().columns()];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                rows[row][column] = tensor.at(row, column);
            }
        }
        return rows;
    }
}
