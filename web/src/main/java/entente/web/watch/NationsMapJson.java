package entente.web.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.web.map.MapPoint;
import entente.web.map.NationsMap;
import java.util.List;

/** The ground of a map as JSON: its size, the place of each nation, and the outlines of its land. */
final class NationsMapJson {

    private NationsMapJson() {}

    static ObjectNode of(Scenario scenario) {
        NationsMap map = NationsMap.of(scenario);
        ObjectNode ground = EngineJson.mapper().createObjectNode();
        ground.put("width", NationsMap.WIDTH).put("height", NationsMap.HEIGHT);
        ObjectNode places = ground.putObject("places");
        ObjectNode lands = ground.putObject("lands");
        map.places().forEach((nation, place) -> {
            add(places.putArray(nation), place);
            add(lands.putArray(nation), map.lands(nation));
        });
        add(ground.putArray("surroundings"), map.surroundings());
        return ground;
    }

    private static void add(ArrayNode to, List<List<MapPoint>> outlines) {
        for (List<MapPoint> outline : outlines) {
            ArrayNode corners = to.addArray();
            outline.forEach(corner -> add(corners.addArray(), corner));
        }
    }

    private static void add(ArrayNode to, MapPoint point) {
        to.add(Math.round(point.x() * 10) / 10.0).add(Math.round(point.y() * 10) / 10.0);
    }
}
