package entente.web.explore.film;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.description.Worded;
import entente.engine.event.Event;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.naming.EngineWords;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as somebody sees it: the fields of the event reference, with null for what he or she may not know.
 *
 * @param type the kind of event, as {@code reportShared}
 * @param day when it happened, in days from the start
 * @param values all fields but the day, in the order of the reference
 */
public record FilmRow(String type, double day, Map<String, JsonNode> values) {

    public FilmRow {
        values = Collections.unmodifiableMap(values);
    }

    /** The whole event, with the words that event logs have; sentences are in the language of the reader, and in his or her names. */
    static FilmRow of(Event event, Language language, EngineWords words) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        Record record = (Record) event;
        for (Member field : RecordType.of(record.getClass()).members()) {
            if (!field.name().equals("day")) {
                values.put(field.name(), value(field.get(record), language, words));
            }
        }
        return new FilmRow(event.type(), event.day(), values);
    }

    private static JsonNode value(@Nullable Object value, Language language, EngineWords words) {
        if (value instanceof Double number) {
            return DoubleNode.valueOf(number);
        } else if (value instanceof Number number) {
            return LongNode.valueOf(number.longValue());
        } else if (value instanceof Boolean flag) {
            return BooleanNode.valueOf(flag);
        } else if (value instanceof Worded word) {
            return TextNode.valueOf(word.word());
        } else if (value instanceof Message message) {
            Message told = words.of(message);
            return TextNode.valueOf(Messages.shared().text(Messages.shared().told(language, told), told));
        }
        return TextNode.valueOf((String) value);
    }

    /** The same without what is hidden. */
    FilmRow without(Collection<String> hidden) {
        Map<String, JsonNode> others = new LinkedHashMap<>(values);
        hidden.forEach(field -> others.replace(field, NullNode.getInstance()));
        return new FilmRow(type, day, others);
    }

    /** The same with another text in a field; unchanged if it has no such field or the field is hidden. */
    FilmRow with(String field, String text) {
        if (!values.getOrDefault(field, NullNode.getInstance()).isTextual()) {
            return this;
        }
        Map<String, JsonNode> others = new LinkedHashMap<>(values);
        others.put(field, TextNode.valueOf(text));
        return new FilmRow(type, day, others);
    }

    /** The text of a field; empty if it is hidden, no text, or missing. */
    public String text(String field) {
        JsonNode value = values.get(field);
        return value != null && value.isTextual() ? value.textValue() : "";
    }
}
