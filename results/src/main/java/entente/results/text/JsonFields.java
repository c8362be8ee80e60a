package entente.results.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.scenarios.format.EngineJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object, put together field by field. Fields keep their order. */
public final class JsonFields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    /** The mean and the interval, each null where it is undefined. */
    public static JsonFields interval(Estimate estimate) {
        return new JsonFields()
                .put("mean", estimate.mean())
                .put("low", estimate.low())
                .put("high", estimate.high());
    }

    /** The mean, the interval and of how many runs they are. */
    public static JsonFields of(Estimate estimate) {
        return interval(estimate).put("n", estimate.n());
    }

    /** The same of a difference, and what pairing has left of its variance. */
    public static JsonFields of(PairedEstimate difference) {
        return of(difference.estimate()).put("varianceRatio", difference.varianceRatio());
    }

    /**
     * Adds a field.
     *
     * @param value null, a text, a number, a truth, fields, an estimate or a difference; or a list of such, or a map of such by name
     */
    public JsonFields put(String name, @Nullable Object value) {
        node.set(name, node(value));
        return this;
    }

    /** Adds a field unless it has no value. */
    public JsonFields putIfPresent(String name, @Nullable Object value) {
        return value == null ? this : put(name, value);
    }

    /** Adds all fields of others. */
    public JsonFields putAll(JsonFields others) {
        node.setAll(others.node);
        return this;
    }

    /** The object as text, indented, with line feeds on every system and one at its end. */
    public String text() {
        try {
            return writer().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode node(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof JsonFields fields) {
            return fields.node;
        } else if (value instanceof Estimate estimate) {
            return of(estimate).node;
        } else if (value instanceof PairedEstimate difference) {
            return of(difference).node;
        } else if (value instanceof Iterable<?> all) {
            ArrayNode array = NODES.arrayNode();
            all.forEach(each -> array.add(node(each)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((name, each) -> object.set(String.valueOf(name), node(each)));
            return object;
        }
        return EngineJson.mapper().valueToTree(value);
    }

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return EngineJson.mapper()
                .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }
}
