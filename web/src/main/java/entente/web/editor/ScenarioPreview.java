package entente.web.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.Simulation;
import entente.engine.event.EventListener;
import entente.engine.random.Seeds;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import entente.scenarios.format.EngineJson;
import entente.web.map.MapDrawing;
import java.util.List;

/** What a valid scenario looks like: its map, and what its nations feel for each other on the first day. */
final class ScenarioPreview {

    /** Above so many nations, matrices are no use on a screen. */
    private static final int MOST_NATIONS = 40;

    private ScenarioPreview() {}

    static ObjectNode of(Scenario scenario) {
        ObjectNode node = EngineJson.mapper().createObjectNode();
        node.put("title", scenario.description().title()).put("id", scenario.id());
        node.put("nations", scenario.nations().size());
        node.put("networks", scenario.networks().size());
        node.put("institutions", scenario.institutions().size());
        if (scenario.nations().size() <= MOST_NATIONS) {
            node.put("map", MapDrawing.svg(scenario));
            matrices(scenario, node);
        }
        return node;
    }

    private static void matrices(Scenario scenario, ObjectNode node) {
        Simulation run = Simulation.start(scenario, Seeds.of(1), List.of(), EventListener.NONE);
        ArrayNode ids = node.putArray("ids");
        ArrayNode affinity = node.putArray("affinity");
        ArrayNode trust = node.putArray("trust");
        for (Nation nation : scenario.nations()) {
            NationView view = run.asNation(nation.id());
            ids.add(nation.id());
            ArrayNode feels = affinity.addArray();
            ArrayNode trusts = trust.addArray();
            for (Nation other : scenario.nations()) {
                if (other.equals(nation)) {
                    feels.addNull();
                    trusts.addNull();
                } else {
                    feels.add(view.affinity(other.id()));
                    trusts.add(view.trust(other.id()));
                }
            }
        }
    }
}
