package entente.scenarios.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.decision.Decision;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Word;
import entente.engine.description.Worded;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schemas of records and enumerations that one document refers to, by name. */
final class Definitions {

    private final Map<String, ObjectNode> byName = new TreeMap<>();
    private final MemberSchema members = new MemberSchema(this);

    /** A reference to the definition of a record or enumeration, which is made at the first one. */
    ObjectNode reference(Shape shape) {
        String name = type(shape).getSimpleName();
        if (!byName.containsKey(name)) {
            ObjectNode definition = JsonNodeFactory.instance.objectNode();
            byName.put(name, definition);
            definition.setAll(shape instanceof Word word ? word(word) : record((RecordType) shape));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/" + SchemaDocuments.DEFINITIONS + "/" + name);
    }

    /** All of them, in the order of their names. */
    ObjectNode all() {
        return JsonNodeFactory.instance.objectNode().setAll(byName);
    }

    /** What a record or enumeration stands for, if it says so; nothing for other shapes. */
    static Optional<String> meaning(Shape shape) {
        return shape instanceof Word || shape instanceof RecordType ? Meanings.of(type(shape)) : Optional.empty();
    }

    /** The schema of a record itself. Decisions and injects carry their type, as their first field. */
    ObjectNode record(RecordType type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = node.putArray("required");
        if (Decision.class.isAssignableFrom(type.type())) {
            properties.putObject(Choice.TYPE).put("const", Decision.type(type.type()));
            required.add(Choice.TYPE);
        }
        for (Member member : type.members()) {
            properties.set(member.name(), members.of(member));
            if (member.isRequired()) {
                required.add(member.name());
            }
        }
        if (required.isEmpty()) {
            node.remove("required");
        }
        Meanings.of(type.type()).ifPresent(meaning -> node.put("description", meaning));
        return node.put("additionalProperties", false);
    }

    private static ObjectNode word(Word word) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", "string");
        ArrayNode words = node.putArray("enum");
        ArrayNode meanings = node.putArray("x-meanings");
        for (Worded constant : word.constants()) {
            words.add(constant.word());
            meanings.add(Meanings.of(constant).orElse(""));
        }
        Meanings.of(word.type()).ifPresent(meaning -> node.put("description", meaning));
        return node;
    }

    private static Class<?> type(Shape shape) {
        return shape instanceof Word word ? word.type() : ((RecordType) shape).type();
    }
}
