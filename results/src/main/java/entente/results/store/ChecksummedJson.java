package entente.results.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.format.EngineJson;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** JSON that carries its own SHA-256, so that a flipped bit shows. */
final class ChecksummedJson {

    private static final String SUM = "sha256";
    private static final int DIGITS = 64;

    /** Of a page that a later version has written, fields that are not known are left unread. */
    private static final ObjectReader PAGES =
            EngineJson.mapper().reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ChecksummedJson() {}

    /** A value on one line, with its sum in front. */
    static String line(Object value) {
        try {
            String json = EngineJson.mapper().writeValueAsString(value);
            return DigestUtils.sha256Hex(json) + " " + json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of a line; empty if it is not as it was written. */
    static <T> Optional<T> find(String line, Class<T> type) {
        if (line.length() <= DIGITS + 1
                || !DigestUtils.sha256Hex(line.substring(DIGITS + 1)).equals(line.substring(0, DIGITS))) {
            return Optional.empty();
        }
        try {
            return Optional.of(EngineJson.mapper().readValue(line.substring(DIGITS + 1), type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A value as a page for people, with its sum as the last field. */
    static String page(Object value) {
        ObjectNode tree = EngineJson.mapper().valueToTree(value);
        return EngineJson.pretty(tree.put(SUM, DigestUtils.sha256Hex(EngineJson.pretty(tree))));
    }

    /** The value of a page; empty if it is not as it was written. */
    static <T> Optional<T> findOnPage(String page, Class<T> type) {
        try {
            JsonNode tree = EngineJson.mapper().readTree(page);
            if (!(tree instanceof ObjectNode object) || !object.path(SUM).isTextual()) {
                return Optional.empty();
            }
            String sum = object.remove(SUM).textValue();
            return sum.equals(DigestUtils.sha256Hex(EngineJson.pretty(object)))
                    ? Optional.of(PAGES.treeToValue(object, type))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A text of a page, whether or not the page is as it was written. */
    static Optional<String> findText(String page, String field) {
        try {
            JsonNode value = EngineJson.mapper().readTree(page).path(field);
            return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
