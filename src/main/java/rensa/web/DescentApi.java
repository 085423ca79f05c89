package rensa.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Tensor;
import rensa.network.Descent;
import rensa.network.Tuning;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphDescent;
import rensa.web.graph.GraphRun;
import rensa.web.graph.Mistake;

/** {@code /api/descent}: some inputs of a program changed by an optimizer, step by step, as JSON. */
final class DescentApi {
    /** The most numbers that the losses and the paths of an answer may have together: a few megabytes. */
    private static final long MOST_NUMBERS = 200_000;

    private DescentApi() {}

    /**
     * A request.
     *
     * @param inputs a number, a list, or a list of rows for each input of the program; the parameters start there
     * @param parameters the names of the inputs that are changed
     */
    record Request(
            String program,
            Map<String, JsonNode> inputs,
            List<String> parameters,
            JsonNode optimizer,
            JsonNode steps) {}

    /**
     * The answer.
     *
     * @param losses before each step and after the last
     * @param last the parameters after the last step
     * @param path the parameters that are single numbers, before each step and after the last
     * @param diverged whether the loss or a parameter was at last no longer finite
     */
    record Response(
            double[] losses,
            @JsonProperty("final") Map<String, Object> last,
            Map<String, double[]> path,
            boolean diverged) {
        static Response of(Descent descent) {
            Map<String, Object> last = new LinkedHashMap<>();
            Map<String, double[]> paths = new LinkedHashMap<>();
            for (int i = 0; i < descent.parameters().size(); i++) {
                String name = descent.parameters().get(i).id();
                last.put(name, JsonTensors.write(descent.last(i)));
                descent.path(i).ifPresent(path -> paths.put(name, path));
            }
            return new Response(
                    descent.losses(), last, paths, descent.diverged().isPresent());
        }
    }

    static void post(Context ctx) {
        Request request = Json.body(ctx, Request.class);
        if (request.program() == null) {
            throw new ApiError(400, "request.malformed", Optional.empty(), "error.request.malformed.program");
        }
        Descent descent = descend(request);
        ctx.header("Cache-Control", "no-cache");
        Json.send(ctx, Response.of(descent));
    }

    private static Descent descend(Request request) {
        Map<String, Tensor> inputs = JsonTensors.read(request.inputs());
        GraphRun run = GraphAttempt.strictly(request.program(), inputs, Optional.empty());
        GraphDescent descent = GraphDescent.of(run, names(request.parameters()));
        Tuning tuning = JsonTuning.read(request.optimizer());
        int steps = steps(request.steps());
        descent.bound(steps, 1);
        long numbers = (steps + 1L) * (1 + descent.parameters().size());
        if (numbers > MOST_NUMBERS) {
            throw Mistake.inInput("path", "limit.path", numbers, MOST_NUMBERS);
        }
        return descent.descend(tuning, steps);
    }

    private static List<String> names(List<String> parameters) {
        return parameters == null
                ? List.of()
                : parameters.stream().map(String::valueOf).toList();
    }

    private static int steps(JsonNode json) {
        if (json == null || json.isNull()) {
            throw Mistake.inInput("steps", "input.missing");
        }
        boolean isCount = json.isNumber() && json.canConvertToExactIntegral() && json.canConvertToInt();
        if (!isCount || json.asInt() < 0 || json.asInt() > GraphDescent.MOST_STEPS) {
            throw Mistake.inInput("steps", "limit.steps", 0, GraphDescent.MOST_STEPS);
        }
        return json.asInt();
    }
}
