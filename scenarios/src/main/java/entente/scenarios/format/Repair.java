package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Member;
import entente.engine.description.Range;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Plain;
import entente.engine.description.Shape.Word;
import java.util.Optional;

/**
 * Takes out of a tree what is already known to be wrong, where defaults or any value in range can stand in for it, so
 * that the rest can be looked at too. What cannot be repaired stays.
 */
final class Repair {

    private final Shape shape;
    private final JsonNode root;
    private final boolean texts;

    Repair(Shape shape, JsonNode root) {
        this(shape, root, false);
    }

    private Repair(Shape shape, JsonNode root, boolean texts) {
        this.shape = shape;
        this.root = root;
        this.texts = texts;
    }

    /** One that puts an empty text where one is needed, too. */
    static Repair withTexts(Shape shape, JsonNode root) {
        return new Repair(shape, root, true);
    }

    /** Removes what is wrong at the path: the value itself, or the nearest one around it that may be left out. */
    void at(NodePath wrong) {
        for (NodePath path = wrong; !path.isRoot(); path = path.parent()) {
            JsonNode outer = LocatedTree.at(root, path.parent());
            Optional<Spot> spot = Spot.find(shape, root, path.parent());
            if (spot.isEmpty()) {
                continue;
            }
            if (outer instanceof ObjectNode object && path.last() instanceof String name) {
                repair(spot.get(), object, name);
                return;
            } else if (isRecord(spot.get().then(0, outer))) {
                return;
            }
        }
    }

    private void repair(Spot spot, ObjectNode object, String name) {
        Optional<Member> member = spot.parts(object).flatMap(parts -> parts.find(name));
        if (spot.shape() instanceof Choice && name.equals(Choice.TYPE)) {
            return;
        }
        if (member.isPresent() && member.get().isRequired()) {
            standIn(member.get()).ifPresent(value -> object.set(name, value));
        } else {
            object.remove(name);
        }
    }

    /** Something in range for a field that has no default. Nothing is ever made of it but further findings. */
    private Optional<JsonNode> standIn(Member member) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        Range range = member.range();
        if (member.shape() == Plain.NUMBER || member.shape() == Plain.WHOLE) {
            double inRange = !range.hasMin() ? 0 : range.isAboveMin() ? range.max() : range.min();
            return Optional.of(nodes.numberNode(inRange));
        } else if (member.shape() == Plain.FLAG) {
            return Optional.of(nodes.booleanNode(false));
        } else if (member.shape() instanceof Word word) {
            return Optional.of(nodes.textNode(word.words().get(0)));
        } else if (texts && member.shape() == Plain.TEXT) {
            return Optional.of(nodes.textNode(""));
        }
        return Optional.empty();
    }

    private static boolean isRecord(Optional<Spot> element) {
        return element.map(Spot::shape)
                .filter(item -> item instanceof RecordType || item instanceof Choice)
                .isPresent();
    }
}
