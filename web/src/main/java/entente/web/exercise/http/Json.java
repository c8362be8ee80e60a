package entente.web.exercise.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.format.EngineJson;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.util.function.Function;

/** Reads and writes bodies. */
final class Json {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_LIST = 8_000_000;

    private Json() {}

    /** Answers with something of which messages are no part. */
    static void send(Context ctx, Object value) {
        send(ctx, value, Message::toString);
    }

    /** Answers with a picture, its messages in the words of the reader's language. */
    static void send(Context ctx, Object picture, Function<Message, String> texts) {
        ctx.contentType("application/json").result(PictureJson.text(picture, texts));
    }

    /** The body as an object. */
    static ObjectNode body(Context ctx) {
        return tree(ctx.body());
    }

    /** The body as an object that may hold a long event list. */
    static ObjectNode longBody(Context ctx) {
        return tree(ctx.body(), LONGEST_LIST);
    }

    /** A text as an object. */
    static ObjectNode tree(String text) {
        return tree(text, LONGEST);
    }

    private static ObjectNode tree(String text, int longest) {
        if (text.length() > longest) {
            throw RequestRefusal.badRequest("problem.bodyTooLong", longest);
        }
        try {
            JsonNode tree = EngineJson.mapper().readTree(text);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw RequestRefusal.badRequest("problem.noObjectFor", e.getOriginalMessage());
        }
        throw RequestRefusal.badRequest("problem.noObject");
    }

    /** A text that the body must have. */
    static String text(ObjectNode body, String field) {
        JsonNode value = body.get(field);
        if (value == null || !value.isTextual()) {
            throw RequestRefusal.badRequest("problem.noTextOf", field);
        }
        return value.asText();
    }

    /** An object that the body must have, as JSON. */
    static String object(ObjectNode body, String field) {
        if (body.get(field) instanceof ObjectNode object) {
            return object.toString();
        }
        throw RequestRefusal.badRequest("problem.noObjectOf", field);
    }

    /** A value of a type. */
    static <T> T read(JsonNode node, Class<T> type) {
        try {
            return EngineJson.mapper().treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw RequestRefusal.badRequest("problem.asTold", e.getOriginalMessage());
        }
    }
}
