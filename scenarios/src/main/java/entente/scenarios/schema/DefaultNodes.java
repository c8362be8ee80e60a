package entente.scenarios.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import entente.engine.description.Baseline;
import entente.engine.description.Member;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Documented defaults as trees. */
public final class DefaultNodes {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

    private DefaultNodes() {}

    /** The default of a field, a tree of one's own; empty for a required or optional field. */
    public static Optional<JsonNode> find(Member member, Baseline baseline) {
        return member.defaultText(baseline)
                .map(text -> READ.computeIfAbsent(text, DefaultNodes::read).deepCopy());
    }

    private static JsonNode read(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the default " + text + " is no YAML", e);
        }
    }
}
