package entente.results.report.sweep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.results.analysis.Crossing;
import java.util.List;

/** How factors depend on each other, as JSON. */
final class CrossingJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CrossingJson() {}

    static ArrayNode of(List<Crossing> crossings) {
        ArrayNode all = NODES.arrayNode();
        crossings.forEach(crossing -> all.add(of(crossing)));
        return all;
    }

    private static ObjectNode of(Crossing crossing) {
        ObjectNode node = NODES.objectNode().put("policy", crossing.policy()).put("along", crossing.along());
        ArrayNode cells = node.putArray("cells");
        for (int choice = 0; choice < crossing.choices().size(); choice++) {
            for (int place = 0; place < crossing.places().size(); place++) {
                ObjectNode cell = cells.addObject()
                        .put("choice", crossing.choices().get(choice).text())
                        .put("place", crossing.places().get(place).text());
                cell.set(
                        "value",
                        SweepJson.estimate(crossing.values().get(choice).get(place)));
                if (choice > 0) {
                    cell.set(
                            "change",
                            SweepJson.estimate(
                                    crossing.changes().get(choice - 1).get(place)));
                }
            }
        }
        return node;
    }
}
