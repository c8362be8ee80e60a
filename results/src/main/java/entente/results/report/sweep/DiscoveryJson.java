package entente.results.report.sweep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.analysis.Discovery;
import entente.results.discovery.FoundBox;
import entente.results.discovery.Limit;
import entente.results.discovery.Restriction;
import entente.results.discovery.ScenarioDiscovery;
import java.util.List;

/** Scenario discovery as JSON. */
final class DiscoveryJson {

    private final Discovery discovery;

    private DiscoveryJson(Discovery discovery) {
        this.discovery = discovery;
    }

    static ObjectNode of(Discovery discovery) {
        return new DiscoveryJson(discovery).node();
    }

    private ObjectNode node() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("limit", discovery.limit());
        node.put("cases", discovery.cases());
        node.put("points", discovery.points());
        node.set("box", box(discovery.scenarios().chosen()));
        ScenarioDiscovery.HeldOut heldOut = discovery.scenarios().heldOut();
        if (heldOut != null) {
            node.putObject("heldOut")
                    .put("points", heldOut.points())
                    .put("cases", heldOut.cases())
                    .put("allCases", heldOut.allCases());
        }
        ArrayNode trajectory = node.putArray("trajectory");
        discovery.scenarios().trajectory().forEach(box -> trajectory.add(box(box)));
        return node;
    }

    private ObjectNode box(FoundBox box) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("points", box.points());
        node.put("cases", box.cases());
        node.put("coverage", box.coverage());
        node.put("density", box.density());
        ArrayNode restrictions = node.putArray("restrictions");
        box.restrictions().forEach(restriction -> restrictions.add(restriction(restriction)));
        return node;
    }

    private ObjectNode restriction(Restriction restriction) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("factor", discovery.factors().get(restriction.factor()));
        if (restriction.limit() instanceof Limit.Range range) {
            node.put("low", Double.isInfinite(range.low()) ? null : Double.valueOf(range.low()));
            node.put("high", Double.isInfinite(range.high()) ? null : Double.valueOf(range.high()));
        } else {
            ArrayNode kept = node.putArray("kinds");
            List<String> kinds = discovery.kinds().get(restriction.factor());
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (restriction.limit().keeps(kind)) {
                    kept.add(kinds.get(kind));
                }
            }
        }
        return node.put("quasiP", restriction.quasiP());
    }
}
