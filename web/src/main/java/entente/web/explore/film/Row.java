package entente.web.explore.film;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import entente.engine.event.Event;
import entente.scenarios.format.EngineJson;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event as somebody sees it: the fields of the event reference, with null for what he or she may not know.
 *
 * @param type the kind of event, as {@code reportShared}
 * @param day when it happened, in days from the start
 * @param values all fields but the day, in the order of the reference
 */
public record Row(String type, double day, Map<String, JsonNode> values) {

    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The whole event. */
    static Row of(Event event) {
        JsonNode tree = EngineJson.mapper().valueToTree(event);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        tree.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        values.remove("day");
        return new Row(event.type(), event.day(), values);
    }

    /** The same without what is hidden. */
    Row without(Collection<String> hidden) {
        Map<String, JsonNode> others = new LinkedHashMap<>(values);
        hidden.forEach(field -> others.replace(field, NullNode.getInstance()));
        return new Row(type, day, others);
    }

    /** The same with another text in a field; unchanged if it has no such field or the field is hidden. */
    Row with(String field, String text) {
        if (!values.getOrDefault(field, NullNode.getInstance()).isTextual()) {
            return this;
        }
        Map<String, JsonNode> others = new LinkedHashMap<>(values);
        others.put(field, TextNode.valueOf(text));
        return new Row(type, day, others);
    }

    /** The text of a field; empty if it is hidden, no text, or missing. */
    public String text(String field) {
        JsonNode value = values.get(field);
        return value != null && value.isTextual() ? value.textValue() : "";
    }

    /** Whether some field holds exactly this text. */
    public boolean mentions(String text) {
        return values.values().stream()
                .anyMatch(value -> value.isTextual() && value.textValue().equals(text));
    }
}
