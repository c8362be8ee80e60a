package entente.results.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.attribution.ArrangementOutcome;
import entente.results.attribution.Attribution;
import entente.results.attribution.Effect;
import entente.results.attribution.Interaction;
import entente.results.attribution.ObstacleCost;
import entente.results.statistics.Estimate;
import entente.results.text.JsonText;
import entente.results.version.EngineVersion;

/** What obstacles cost as JSON, as {@code docs/schema/attribution.schema.json} describes it. */
final class AttributionJson {

    /** The version of this form. */
    static final String FORMAT_VERSION = "1.0";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AttributionJson() {}

    static String text(Attribution attribution) {
        ObjectNode document = NODES.objectNode();
        document.put("formatVersion", FORMAT_VERSION);
        document.put("scenario", attribution.written().scenario().id());
        ArrayNode settings = document.putArray("settings");
        attribution.written().settings().forEach(settings::add);
        document.put("seed", attribution.seed());
        document.put("replications", attribution.replications());
        document.put("ending", attribution.ending().word());
        document.put("engineVersion", EngineVersion.current());
        document.put("conclusion", new AttributionHeadline(attribution).sentences());
        ObjectNode levels = document.putObject("levels");
        attribution.levels().forEach(level -> levels.set(level.name(), level(level)));
        document.set("total", effect(attribution.total()));
        document.set("pooledBeyondAllLifted", effect(attribution.beyondLifting()));
        ArrayNode obstacles = document.putArray("obstacles");
        attribution.costs().forEach(cost -> obstacles.add(cost(attribution, cost)));
        ArrayNode interactions = document.putArray("interactions");
        attribution.interactions().forEach(interaction -> interactions.add(interaction(interaction)));
        return JsonText.of(document);
    }

    private static ObjectNode level(ArrangementOutcome level) {
        ObjectNode node = NODES.objectNode();
        node.set("attacksLaunched", estimate(level.attacksLaunched()));
        node.set("shareFoiled", estimate(level.shareFoiled()));
        return node;
    }

    private static ObjectNode cost(Attribution attribution, ObstacleCost cost) {
        ObjectNode node = NODES.objectNode();
        node.put("obstacle", cost.obstacle().word());
        node.set("cost", effect(cost.cost()));
        node.put("shareOfTotal", attribution.findShareOfTotal(cost));
        node.set("alone", effect(cost.alone()));
        node.set("last", effect(cost.last()));
        return node;
    }

    private static ObjectNode interaction(Interaction interaction) {
        ObjectNode node = NODES.objectNode();
        node.putArray("obstacles")
                .add(interaction.first().word())
                .add(interaction.second().word());
        node.setAll(effect(interaction.effect()));
        return node;
    }

    private static ObjectNode effect(Effect effect) {
        ObjectNode node = NODES.objectNode();
        node.set("attacksAvoided", estimate(effect.attacksAvoided()));
        node.set("shareGained", estimate(effect.shareGained()));
        return node;
    }

    private static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = NODES.objectNode();
        JsonText.putInterval(node, estimate);
        node.put("n", estimate.n());
        return node;
    }
}
