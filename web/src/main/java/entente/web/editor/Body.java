package entente.web.editor;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Message;
import entente.scenarios.format.EngineJson;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** Reads what the editor sends, and no more than a scenario that people write can need. */
final class Body {

    /** The longest text that is edited here, in characters. */
    static final int LONGEST = 1_000_000;

    /** A character may take six bytes as JSON. */
    private static final int MOST_BYTES = 4 * LONGEST;

    private Body() {}

    /** The bytes of a request. */
    static byte[] bytes(Context ctx) throws IOException {
        if (ctx.req().getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        try (InputStream in = ctx.req().getInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return bytes;
        }
    }

    /** The object of a request. */
    static JsonNode json(Context ctx) throws IOException {
        try {
            JsonNode node = EngineJson.mapper().readTree(bytes(ctx));
            if (node == null || !node.isObject() || !node.path("text").isTextual()) {
                throw RequestRefusal.badRequest("problem.noText");
            }
            checkLength(node.path("text").textValue());
            return node;
        } catch (JacksonException e) {
            throw RequestRefusal.badRequest("problem.noJson");
        }
    }

    static void checkLength(String text) {
        if (text.length() > LONGEST) {
            throw tooLarge();
        }
    }

    private static RequestRefusal tooLarge() {
        return new RequestRefusal(Problem.of(413, "tooLarge", Message.of("problem.scenarioTooLarge", LONGEST)));
    }
}
