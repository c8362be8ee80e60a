package entente.results.metamorphic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Member;
import entente.engine.description.RecordType;
import entente.engine.description.Shape;
import entente.engine.description.Shape.Choice;
import entente.engine.description.Shape.Items;
import entente.engine.scenario.Scenario;
import entente.scenarios.shape.DecisionKinds;

/** A scenario in which every rate is divided, and every time multiplied, by the same factor: the same, but slower. */
final class TimeScale {

    private final double factor;

    private TimeScale(double factor) {
        this.factor = factor;
    }

    /** The slower scenario. Which fields are times and which are rates, their units say. */
    static Scenario slowed(Scenario scenario, double factor) {
        ObjectNode tree = Bundled.tree(scenario);
        TimeScale scale = new TimeScale(factor);
        scale.walk(tree, RecordType.of(Scenario.class));
        scale.diplomacy((ObjectNode) tree.get("rules").get("diplomacy"), scenario);
        return Bundled.read(tree);
    }

    private void walk(JsonNode node, Shape shape) {
        if (shape instanceof RecordType parts && node instanceof ObjectNode object) {
            parts.members().forEach(member -> scale(object, member));
        } else if (shape instanceof Items items && node instanceof ArrayNode array) {
            array.forEach(item -> walk(item, items.item()));
        } else if (shape instanceof Choice && node instanceof ObjectNode object) {
            DecisionKinds.find(object.path(Choice.TYPE).asText()).ifPresent(parts -> walk(object, parts));
        }
    }

    private void scale(ObjectNode object, Member member) {
        JsonNode value = object.get(member.name());
        String unit = member.unit();
        if (value != null && value.isNumber()) {
            if (unit.equals("days")) {
                // What lasts longer than any exercise, lasts so at either speed.
                object.put(member.name(), Math.min(member.range().max(), value.asDouble() * factor));
            } else if (unit.endsWith("per year") || unit.endsWith("and year")) {
                object.put(member.name(), value.asDouble() / factor);
            }
        } else if (value != null) {
            walk(value, member.shape());
        }
    }

    /** What persists for a year must persist for longer, and shocks must add up to the same spread (AR(1)). */
    private void diplomacy(ObjectNode rules, Scenario scenario) {
        double persistence = scenario.rules().diplomacy().drift().persistencePerYear();
        double slower = Math.pow(persistence, 1 / factor);
        double shock = scenario.rules().diplomacy().drift().shock();
        double ratio = persistence == 1 ? 1 / factor : (1 - slower * slower) / (1 - persistence * persistence);
        rules.put("persistencePerYear", slower);
        rules.put("shock", shock * Math.sqrt(ratio));
    }
}
