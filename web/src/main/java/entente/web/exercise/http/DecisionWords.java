package entente.web.exercise.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import entente.scenarios.format.EngineJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a decision, which is kept as a line of JSON, in words: its kind, and what it names. */
final class DecisionWords {

    /** What stands beside the words anyhow. */
    private static final Set<String> ELSEWHERE = Set.of("type", "day", "nation");

    private DecisionWords() {}

    static String of(String line) {
        JsonNode fields = tree(line);
        List<String> parts = new ArrayList<>();
        fields.properties().forEach(field -> {
            String value = value(field.getValue());
            if (!ELSEWHERE.contains(field.getKey()) && !value.isEmpty()) {
                parts.add(field.getKey().equals("change") ? value : field.getKey() + " " + value);
            }
        });
        String kind = fields.path("type").asText().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return parts.isEmpty() ? kind : kind + ": " + String.join(", ", parts);
    }

    private static String value(JsonNode node) {
        if (node.isNull()) {
            return "";
        }
        if (!node.isContainerNode()) {
            return node.asText();
        }
        List<String> parts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> parts.add(value(element)));
        } else {
            node.properties().forEach(field -> {
                String value = value(field.getValue());
                if (!value.isEmpty()) {
                    parts.add(field.getKey() + " " + value);
                }
            });
        }
        return String.join(", ", parts);
    }

    private static JsonNode tree(String line) {
        try {
            return EngineJson.mapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision of the log cannot be read: " + line, e);
        }
    }
}
