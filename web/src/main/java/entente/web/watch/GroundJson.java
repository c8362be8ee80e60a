package entente.web.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.web.map.Point;
import entente.web.map.SchematicMap;

/** The ground of a map as JSON: its size, the place of each nation, and the outlines of its land. */
final class GroundJson {

    private GroundJson() {}

    static ObjectNode of(Scenario scenario) {
        SchematicMap map = SchematicMap.of(scenario);
        ObjectNode ground = EngineJson.mapper().createObjectNode();
        ground.put("width", SchematicMap.WIDTH).put("height", SchematicMap.HEIGHT);
        ObjectNode places = ground.putObject("places");
        ObjectNode lands = ground.putObject("lands");
        map.places().forEach((nation, place) -> {
            add(places.putArray(nation), place);
            ArrayNode outline = lands.putArray(nation).addArray();
            map.land(nation).forEach(corner -> add(outline.addArray(), corner));
        });
        return ground;
    }

    private static void add(ArrayNode to, Point point) {
        to.add(Math.round(point.x() * 10) / 10.0).add(Math.round(point.y() * 10) / 10.0);
    }
}
