package entente.scenarios.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.Range;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Entries;
import entente.engine.description.Shape.Items;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Text;
import entente.scenarios.shape.DecisionKinds;
import java.math.BigDecimal;
import java.util.Optional;

/** The schema of one field of a record. */
final class MemberSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Definitions definitions;

    /** @param definitions take up what the field refers to */
    MemberSchema(Definitions definitions) {
        this.definitions = definitions;
    }

    ObjectNode of(Member member) {
        ObjectNode node = shape(member.shape(), member);
        JsonNode reference = node.remove("$ref");
        String meaning = Meanings.of(member) + (member.unit().isEmpty() ? "" : " Unit: " + member.unit() + ".");
        if (!Definitions.meaning(member.shape()).filter(meaning::equals).isPresent()) {
            node.put("description", meaning);
        }
        if (!member.unit().isEmpty()) {
            node.put("x-unit", member.unit());
        }
        Optional<JsonNode> standard = DefaultNodes.find(member, Baseline.STANDARD);
        Optional<JsonNode> neutral = DefaultNodes.find(member, Baseline.NEUTRAL);
        standard.ifPresent(value -> node.set("default", value));
        if (!neutral.equals(standard)) {
            neutral.ifPresent(value -> node.set("x-default-neutral", value));
        }
        if (!member.source().isEmpty()) {
            node.put("x-assumption", member.isAssumption());
            node.put("x-source", member.source());
        }
        if (reference != null) {
            node.set("$ref", reference);
        }
        return node;
    }

    private ObjectNode shape(Shape shape, Member member) {
        if (shape instanceof Plain plain) {
            return plain(plain, member);
        } else if (shape instanceof Text text) {
            return coded(text);
        } else if (shape instanceof Items items) {
            ObjectNode node = typed("array");
            node.set("items", shape(items.item(), member));
            return node;
        } else if (shape instanceof Entries entries) {
            return entries(entries, member);
        } else if (shape instanceof Choice) {
            ObjectNode node = NODES.objectNode();
            ArrayNode kinds = node.putArray("oneOf");
            DecisionKinds.all().forEach(kind -> kinds.add(definitions.reference(kind)));
            return node;
        }
        return definitions.reference(shape);
    }

    private static ObjectNode plain(Plain plain, Member member) {
        return switch (plain) {
            case NUMBER -> ranged(typed("number"), member.range());
            case WHOLE -> ranged(typed("integer"), member.range());
            case FLAG -> typed("boolean");
            case TEXT ->
                member.pattern()
                        .map(pattern -> matching(typed("string"), pattern.pattern()))
                        .orElseGet(() -> typed("string"));
            case MESSAGE -> typed("string");
            case ANY -> NODES.objectNode();
        };
    }

    private static ObjectNode coded(Text text) {
        ObjectNode node = typed("string");
        if (text.allowsNumbers()) {
            node.putArray("type").add("integer").add("string");
            node.put("minimum", 0).put("maximum", text.most());
        }
        return matching(node, text.syntax().pattern());
    }

    private ObjectNode entries(Entries entries, Member member) {
        ObjectNode node = typed("object");
        if (entries.names().isEmpty()) {
            node.set("additionalProperties", shape(entries.value(), member));
            return node;
        }
        ObjectNode properties = node.putObject("properties");
        entries.names().get().words().forEach(word -> properties.set(word, shape(entries.value(), member)));
        return node.put("additionalProperties", false);
    }

    private static ObjectNode ranged(ObjectNode node, Range range) {
        if (range.hasMin()) {
            node.set(range.isAboveMin() ? "exclusiveMinimum" : "minimum", number(range.min()));
        }
        if (range.hasMax()) {
            node.set("maximum", number(range.max()));
        }
        return node;
    }

    private static JsonNode number(double value) {
        return value == Math.rint(value) ? NODES.numberNode((long) value) : NODES.numberNode(BigDecimal.valueOf(value));
    }

    private static ObjectNode matching(ObjectNode node, String pattern) {
        return node.put("pattern", "^(" + pattern + ")$");
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }
}
