package rensa.web;

import io.javalin.http.Context;
import java.util.Optional;
import rensa.web.query.Parameters;

/** Reads the parameters of a request. */
final class RequestParameters {
    private RequestParameters() {}

    /**
     * The parameters of the query.
     *
     * @throws ApiError if one cannot be decoded: nothing would be left of it, which is not what was meant
     */
    static Parameters of(Context ctx) {
        Parameters parameters = new Parameters(ctx.queryParamMap());
        if (parameters.values().values().stream().anyMatch(values -> values.isEmpty())) {
            throw new ApiError(400, "request.malformed", Optional.empty(), "error.request.malformed.url");
        }
        return parameters;
    }
}
