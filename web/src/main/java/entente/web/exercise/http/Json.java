package entente.web.exercise.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.format.EngineJson;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;

/** Reads and writes bodies. */
final class Json {

    private static final int LONGEST = 200_000;

    private Json() {}

    static void send(Context ctx, Object value) {
        try {
            ctx.contentType("application/json").result(EngineJson.mapper().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a picture cannot be written", e);
        }
    }

    /** The body as an object. */
    static ObjectNode body(Context ctx) {
        String text = ctx.body();
        if (text.length() > LONGEST) {
            throw RequestRefusal.badRequest("The body may have " + LONGEST + " characters.");
        }
        try {
            JsonNode tree = EngineJson.mapper().readTree(text);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw RequestRefusal.badRequest("The body must be a JSON object: " + e.getOriginalMessage());
        }
        throw RequestRefusal.badRequest("The body must be a JSON object.");
    }

    /** A text that the body must have. */
    static String text(ObjectNode body, String field) {
        JsonNode value = body.get(field);
        if (value == null || !value.isTextual()) {
            throw RequestRefusal.badRequest(field + " must be given as a text.");
        }
        return value.asText();
    }

    /** A value of a type. */
    static <T> T read(JsonNode node, Class<T> type) {
        try {
            return EngineJson.mapper().treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw RequestRefusal.badRequest(e.getOriginalMessage());
        }
    }
}
