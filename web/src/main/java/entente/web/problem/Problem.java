package entente.web.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.format.Violation;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not served, in the form of RFC 9457.
 *
 * @param status the HTTP status, 400 to 599
 * @param key what it is in a word, as in the messages: {@code notFound}
 * @param detail what is wrong and what would be right; null where the title says it all
 * @param violations what is wrong with the input, one by one; may be empty
 */
public record Problem(int status, String key, @Nullable Message detail, List<Violation> violations) {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** A problem of which the title says all. */
    public static Problem of(int status, String key) {
        return new Problem(status, key, null, List.of());
    }

    /** A problem without violations. */
    public static Problem of(int status, String key, Message detail) {
        return new Problem(status, key, detail, List.of());
    }

    /** As JSON, its title, detail and violations in the language of the reader. */
    public ObjectNode json(String title, Language language) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", "about:blank#" + key);
        node.put("title", title);
        node.put("status", status);
        if (detail != null) {
            node.put("detail", Messages.shared().text(language, detail));
        }
        if (!violations.isEmpty()) {
            ArrayNode list = node.putArray("violations");
            for (Violation violation : violations) {
                list.addObject()
                        .put("path", violation.path())
                        .put("file", violation.file())
                        .put("line", violation.line())
                        .put("column", violation.column())
                        .put("value", violation.value(language))
                        .put("advice", violation.advice(language));
            }
        }
        return node;
    }
}
