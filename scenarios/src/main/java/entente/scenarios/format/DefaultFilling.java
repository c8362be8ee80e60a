package entente.scenarios.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape.Items;
import entente.scenarios.schema.DefaultNodes;

/** Fills what a tree leaves out from the documented defaults. */
final class DefaultFilling {

    private DefaultFilling() {}

    /** The baseline that a scenario's tree names; the standard one if it names none that exists. */
    static Baseline baseline(JsonNode scenario) {
        return scenario.path("baseline").asText().equals(Baseline.NEUTRAL.word())
                ? Baseline.NEUTRAL
                : Baseline.STANDARD;
    }

    /** Fills the tree, and all records in it, in place. */
    static void fill(Spot spot, JsonNode node, Baseline baseline) {
        if (spot.shape() instanceof Items && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode element = node.get(i);
                spot.then(i, node).ifPresent(inner -> fill(inner, element, baseline));
            }
        } else if (node instanceof ObjectNode object) {
            spot.parts(node).ifPresent(parts -> fill(parts, object, baseline));
        }
    }

    private static void fill(RecordType parts, ObjectNode object, Baseline baseline) {
        for (Member member : parts.members()) {
            if (!object.has(member.name())) {
                DefaultNodes.find(member, baseline).ifPresent(value -> object.set(member.name(), value));
            }
            if (object.has(member.name())) {
                fill(new Spot(member.shape(), member), object.get(member.name()), baseline);
            }
        }
    }
}
