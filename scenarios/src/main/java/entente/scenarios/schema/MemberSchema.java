package entente.scenarios.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import entente.engine.description.Baseline;
import entente.engine.description.Field;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Count;
import entente.engine.scenario.DurationLaw;
import entente.scenarios.shape.Member;
import entente.scenarios.shape.Shape;
import entente.scenarios.shape.Shape.Choice;
import entente.scenarios.shape.Shape.Entries;
import entente.scenarios.shape.Shape.Items;
import entente.scenarios.shape.Shape.Parts;
import entente.scenarios.shape.Shape.Plain;
import entente.scenarios.shape.Shape.Word;
import java.math.BigDecimal;
import java.util.Optional;

/** The schema of one field of a record. */
final class MemberSchema {

    private final SchemaGenerationContext context;

    MemberSchema(SchemaGenerationContext context) {
        this.context = context;
    }

    ObjectNode of(Member member) {
        ObjectNode node = shape(member.shape(), member.field());
        Field field = member.field();
        node.put("description", field.value() + (field.unit().isEmpty() ? "" : " Unit: " + field.unit() + "."));
        if (!field.unit().isEmpty()) {
            node.put("x-unit", field.unit());
        }
        Optional<JsonNode> standard = DefaultNodes.find(member, Baseline.STANDARD);
        Optional<JsonNode> neutral = DefaultNodes.find(member, Baseline.NEUTRAL);
        standard.ifPresent(value -> node.set("default", value));
        if (!neutral.equals(standard)) {
            neutral.ifPresent(value -> node.set("x-default-neutral", value));
        }
        if (!field.source().isEmpty()) {
            node.put("x-assumption", member.isAssumption());
            node.put("x-source", field.source());
        }
        return node;
    }

    private ObjectNode shape(Shape shape, Field field) {
        if (shape instanceof Plain plain) {
            return plain(plain, field);
        } else if (shape instanceof Word word) {
            return referring(word.type());
        } else if (shape instanceof Parts parts) {
            return referring(parts.type());
        } else if (shape instanceof Items items) {
            ObjectNode node = typed("array");
            node.set("items", shape(items.item(), field));
            return node;
        } else if (shape instanceof Entries entries) {
            return entries(entries, field);
        } else if (shape instanceof Choice choice) {
            ObjectNode node = context.getGeneratorConfig().createObjectNode();
            ArrayNode kinds = node.putArray("oneOf");
            choice.kinds().forEach(kind -> kinds.add(reference(kind.type())));
            return node;
        }
        throw new IllegalStateException("no schema is known for " + shape);
    }

    private ObjectNode plain(Plain plain, Field field) {
        return switch (plain) {
            case NUMBER -> ranged(typed("number"), field);
            case WHOLE -> ranged(typed("integer"), field);
            case FLAG -> typed("boolean");
            case TEXT -> field.pattern().isEmpty() ? typed("string") : matching(typed("string"), field.pattern());
            case LAW -> matching(typed("string"), DurationLaw.SYNTAX);
            case GRADE -> matching(typed("string"), AdmiraltyGrade.SYNTAX);
            case COUNT -> count();
            case ANY -> context.getGeneratorConfig().createObjectNode();
        };
    }

    private ObjectNode count() {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.putArray("type").add("integer").add("string");
        node.put("minimum", 0).put("maximum", Count.UNLIMITED.value() - 1);
        return matching(node, Count.UNLIMITED_WORD);
    }

    private ObjectNode entries(Entries entries, Field field) {
        ObjectNode node = typed("object");
        if (entries.names().isEmpty()) {
            node.set("additionalProperties", shape(entries.value(), field));
            return node;
        }
        ObjectNode properties = node.putObject("properties");
        entries.names().get().words().forEach(word -> properties.set(word, shape(entries.value(), field)));
        return node.put("additionalProperties", false);
    }

    private static ObjectNode ranged(ObjectNode node, Field field) {
        if (field.min() != Double.NEGATIVE_INFINITY) {
            node.set(field.aboveMin() ? "exclusiveMinimum" : "minimum", number(node, field.min()));
        }
        if (field.max() != Double.POSITIVE_INFINITY) {
            node.set("maximum", number(node, field.max()));
        }
        return node;
    }

    private static JsonNode number(ObjectNode node, double value) {
        return value == Math.rint(value) ? node.numberNode((long) value) : node.numberNode(BigDecimal.valueOf(value));
    }

    private static ObjectNode matching(ObjectNode node, String pattern) {
        return node.put("pattern", "^(" + pattern + ")$");
    }

    private ObjectNode typed(String type) {
        return context.getGeneratorConfig().createObjectNode().put("type", type);
    }

    /** A reference to which descriptions can be added: the generator fills references in at the end, by identity. */
    private ObjectNode referring(Class<?> type) {
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.putArray("allOf").add(reference(type));
        return node;
    }

    private ObjectNode reference(Class<?> type) {
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }
}
