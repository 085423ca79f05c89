package rensa.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import rensa.web.ApiError.Place;

/** JSON as the API reads and writes it. */
final class Json {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** The shape of every error of the API; what is null is left out. */
    record Failure(Description error) {
        record Description(String code, String message, Integer line, Integer column, Integer length) {}

        static Failure of(String code, String message) {
            return new Failure(new Description(code, message, null, null, null));
        }

        static Failure of(String code, String message, Place place) {
            return new Failure(new Description(code, message, place.line(), place.column(), place.length()));
        }
    }

    /** Answers with a value as JSON. */
    static void send(Context ctx, Object value) {
        try {
            ctx.contentType("application/json").result(MAPPER.writeValueAsBytes(value));
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The body of a request.
     *
     * @throws ApiError {@code request.malformed} if it is not JSON of that type
     */
    static <T> T body(Context ctx, Class<T> type) {
        try {
            T value = MAPPER.readValue(ctx.bodyAsBytes(), type);
            if (value == null) {
                throw ApiError.of(400, "request.malformed", 1, 1);
            }
            return value;
        } catch (JacksonException e) {
            throw malformed(e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiError malformed(JsonLocation where) {
        int line = where == null ? 1 : Math.max(1, where.getLineNr());
        int column = where == null ? 1 : Math.max(1, where.getColumnNr());
        return ApiError.of(400, "request.malformed", line, column);
    }
}
