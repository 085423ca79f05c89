package rensa.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rensa.engine.Tensor;
import rensa.web.graph.GraphAttempt;
import rensa.web.graph.GraphQuery;
import rensa.web.graph.GraphRun;
import rensa.web.graph.GraphState;

/** {@code /api/graph}: a program run forward and backward, as JSON. */
final class GraphApi {
    private GraphApi() {}

    /**
     * A request.
     *
     * @param inputs a number, a list, or a list of rows for each input of the program
     * @param upstream the gradient at the output; ones where there is none
     * @param check whether to compare with numerical differentiation
     */
    record Request(String program, Map<String, JsonNode> inputs, JsonNode upstream, boolean check) {}

    static void post(Context ctx) {
        Request request = Json.body(ctx, Request.class);
        if (request.program() == null) {
            throw new ApiError(400, "request.malformed", Optional.empty(), "error.request.malformed.program");
        }
        Optional<Tensor> upstream =
                request.upstream() == null || request.upstream().isNull()
                        ? Optional.empty()
                        : Optional.of(JsonTensors.read("upstream", request.upstream()));
        GraphRun run = GraphAttempt.strictly(request.program(), JsonTensors.read(request.inputs()), upstream);
        answer(ctx, run, request.check());
    }

    static void get(Context ctx) {
        GraphState state = GraphQuery.read(RequestParameters.of(ctx));
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        state.inputs().forEach((name, text) -> inputs.put(name, text.tensor(name)));
        answer(ctx, GraphAttempt.strictly(state.program(), inputs, Optional.empty()), state.checked());
    }

    private static void answer(Context ctx, GraphRun run, boolean check) {
        ctx.header("Cache-Control", "no-cache");
        Json.send(ctx, GraphAnswer.of(run, check));
    }
}
