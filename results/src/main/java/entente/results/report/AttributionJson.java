package entente.results.report;

import entente.results.attribution.Attribution;
import entente.results.text.JsonFields;
import entente.results.version.EngineVersion;
import java.util.List;

/** What obstacles cost as JSON, as {@code docs/schema/attribution.schema.json} describes it. */
final class AttributionJson {

    private static final String FORMAT_VERSION = "1.1";

    private AttributionJson() {}

    static JsonFields of(Attribution attribution) {
        JsonFields levels = new JsonFields();
        attribution
                .levels()
                .forEach(level -> levels.put(
                        level.name(),
                        new JsonFields()
                                .put("attacksLaunched", level.attacksLaunched())
                                .put("shareFoiled", level.shareFoiled())));
        return new JsonFields()
                .put("formatVersion", FORMAT_VERSION)
                .put("scenario", attribution.written().scenario().id())
                .put("arm", attribution.written().name())
                .put("settings", attribution.written().settings())
                .put("seed", attribution.seed())
                .put("replications", attribution.replications())
                .put("ending", attribution.ending().word())
                .put("engineVersion", EngineVersion.current())
                .put("conclusion", new AttributionHeadline(attribution).sentences())
                .put("levels", levels)
                .put("total", effect(attribution.total()))
                .put("pooledBeyondAllLifted", effect(attribution.beyondLifting()))
                .put(
                        "obstacles",
                        attribution.costs().stream()
                                .map(cost -> cost(attribution, cost))
                                .toList())
                .put(
                        "interactions",
                        attribution.interactions().stream()
                                .map(AttributionJson::interaction)
                                .toList());
    }

    private static JsonFields cost(Attribution attribution, Attribution.ObstacleCost cost) {
        return new JsonFields()
                .put("obstacle", cost.obstacle().word())
                .put("cost", effect(cost.cost()))
                .put("shareOfTotal", attribution.findShareOfTotal(cost))
                .put("alone", effect(cost.alone()))
                .put("last", effect(cost.last()));
    }

    private static JsonFields interaction(Attribution.Interaction interaction) {
        return new JsonFields()
                .put(
                        "obstacles",
                        List.of(interaction.first().word(), interaction.second().word()))
                .putAll(effect(interaction.effect()));
    }

    private static JsonFields effect(Attribution.Effect effect) {
        return new JsonFields().put("attacksAvoided", effect.attacksAvoided()).put("shareGained", effect.shareGained());
    }
}
