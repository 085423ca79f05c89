package rensa.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rensa.engine.BackwardPass;
import rensa.engine.ForwardPass;
import rensa.engine.Gradients;
import rensa.engine.OracleTensor;
import rensa.engine.Tensor;
import rensa.expression.Program;

/** Runs of programs for the tests of exported code. */
final class Runs {
    static final Remarks REMARKS = new Remarks(
            List.of("heading", "run"), "inputs", "forward", "backward", "differentiation", "results", "not finite");

    private Runs() {}

    /** @param inputs name, value, name, value…: numbers or tensors */
    static Gradients of(String program, Object... inputs) {
        Map<String, Tensor> values = new HashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            values.put(
                    (String) inputs[i],
                    inputs[i + 1] instanceof Tensor tensor
                            ? tensor
                            : Tensor.scalar(((Number) inputs[i + 1]).doubleValue()));
        }
        return of(Program.parse(program), values);
    }

    private static Gradients of(Program program, Map<String, Tensor> values) {
        List<Tensor> leaves = program.inputs().stream().map(values::get).toList();
        return BackwardPass.run(ForwardPass.run(program.graph(), leaves));
    }

    /** Every program of the reference results. */
    static List<Gradients> ofTheOracle() {
        List<Gradients> runs = new ArrayList<>();
        for (JsonNode oracle : oracle()) {
            Map<String, Tensor> values = new HashMap<>();
            oracle.get("inputs")
                    .fields()
                    .forEachRemaining(input -> values.put(input.getKey(), OracleTensor.of(input.getValue())));
            runs.add(of(Program.parse(oracle.get("program").asText()), values));
        }
        return runs;
    }

    private static JsonNode oracle() {
        try {
            return new ObjectMapper()
                    .readTree(Runs.class.getResource("/oracle/graphs.json"))
                    .get("cases");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
