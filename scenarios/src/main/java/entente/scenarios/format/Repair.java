package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.shape.Shape;
import entente.scenarios.shape.Shape.Choice;
import entente.scenarios.shape.Shape.Entries;
import entente.scenarios.shape.Shape.Parts;
import java.util.Optional;

/**
 * Takes out of a tree what is already known to be wrong, where defaults can stand in for it, so that the rest can be
 * looked at too. What cannot be repaired stays.
 */
final class Repair {

    private final Shape shape;
    private final JsonNode root;

    Repair(Shape shape, JsonNode root) {
        this.shape = shape;
        this.root = root;
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
                if (mayBeLeftOut(spot.get(), object, name)) {
                    object.remove(name);
                }
                return;
            } else if (isRecord(spot.get().then(0, outer))) {
                return;
            }
        }
    }

    private static boolean mayBeLeftOut(Spot spot, ObjectNode object, String name) {
        if (spot.shape() instanceof Entries) {
            return true;
        } else if (spot.shape() instanceof Choice && name.equals(Choice.TYPE)) {
            return false;
        }
        return spot.parts(object)
                .flatMap(parts -> parts.find(name))
                .map(member -> !member.isRequired())
                .orElse(true);
    }

    private static boolean isRecord(Optional<Spot> element) {
        return element.map(Spot::shape)
                .filter(item -> item instanceof Parts || item instanceof Choice)
                .isPresent();
    }
}
