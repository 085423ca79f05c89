package rensa.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;

/** A number, a vector or a matrix of the reference results, which are JSON. */
public final class OracleTensor {
    private OracleTensor() {}

    public static Tensor of(JsonNode json) {
        double[] numbers = numbers(json);
        if (!json.isArray()) {
            return Tensor.scalar(numbers[0]);
        }
        return json.get(0).isArray()
                ? Tensor.of(Shape.matrix(json.size(), json.get(0).size()), numbers)
                : Tensor.vector(numbers);
    }

    /** All its elements, row by row. */
    public static double[] numbers(JsonNode json) {
        return json.isArray()
                ? StreamSupport.stream(json.spliterator(), false)
                        .flatMapToDouble(part -> DoubleStream.of(numbers(part)))
                        .toArray()
                : new double[] {json.asDouble()};
    }
}
