package rensa.web.lab.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rensa.web.graph.GraphState;
import rensa.web.graph.InputText;
import rensa.web.lab.NumberField;
import rensa.web.query.Parameters;
import rensa.web.query.Query;

/**
 * A state of the output lab.
 *
 * @param regression whether the sums are handed out as they are; else softmax makes probabilities of them
 * @param sums a1, a2… as they were typed
 * @param added what is added to all of them, as it was typed
 */
record OutputState(boolean regression, List<NumberField.Reading> sums, NumberField.Reading added) {
    static final int FEWEST = 2;
    static final int MOST = 10;

    private static final int DEFAULT_SIZE = 3;
    private static final List<String> DEFAULTS = List.of("0.3", "2.9", "4", "1", "-1", "2", "0.5", "-0.5", "1.5", "0");

    static OutputState read(Parameters parameters) {
        int size = parameters.count("size", DEFAULT_SIZE, FEWEST, MOST);
        List<NumberField.Reading> sums = IntStream.range(0, size)
                .mapToObj(i -> NumberField.read(parameters, parameter(i), name(i), DEFAULTS.get(i)))
                .toList();
        return new OutputState(
                parameters.last("kind").filter("identity"::equals).isPresent(),
                sums,
                NumberField.read(parameters, "add", "add", "0"));
    }

    static String name(int i) {
        return "a" + (i + 1);
    }

    static String parameter(int i) {
        return "in." + name(i);
    }

    String kind() {
        return regression ? "identity" : "softmax";
    }

    int size() {
        return sums.size();
    }

    boolean isWhole() {
        return Stream.concat(sums.stream(), Stream.of(added)).allMatch(NumberField.Reading::isNumber);
    }

    /**
     * The same in the graph lab, where a is a vector.
     *
     * @param statements what is to be computed of the sums u
     */
    GraphState inGraphLab(String statements) {
        Map<String, InputText> inputs = new LinkedHashMap<>();
        inputs.put(
                "a",
                new InputText(
                        1, List.of(sums.stream().map(NumberField.Reading::text).toList())));
        inputs.put("c", InputText.number(added.text()));
        return GraphState.of("u = a + c\n" + statements, inputs);
    }

    String query() {
        Query query = Query.begin()
                .with("kind", kind(), "softmax")
                .with("size", Integer.toString(size()), Integer.toString(DEFAULT_SIZE));
        for (int i = 0; i < size(); i++) {
            query.with(parameter(i), sums.get(i).text(), DEFAULTS.get(i));
        }
        return query.with("add", added.text(), "0").toString();
    }
}
