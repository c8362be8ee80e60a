package entente.web.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.web.map.Ground;
import entente.web.map.Point;
import java.util.List;

/** The ground of a map as JSON: its size, the place of each nation, and the outlines of its land. */
final class GroundJson {

    private GroundJson() {}

    static ObjectNode of(Scenario scenario) {
        Ground map = Ground.of(scenario);
        ObjectNode ground = EngineJson.mapper().createObjectNode();
        ground.put("width", Ground.WIDTH).put("height", Ground.HEIGHT);
        ObjectNode places = ground.putObject("places");
        ObjectNode lands = ground.putObject("lands");
        map.places().forEach((nation, place) -> {
            add(places.putArray(nation), place);
            add(lands.putArray(nation), map.lands(nation));
        });
        add(ground.putArray("surroundings"), map.surroundings());
        return ground;
    }

    private static void add(ArrayNode to, List<List<Point>> outlines) {
        for (List<Point> outline : outlines) {
            ArrayNode corners = to.addArray();
            outline.forEach(corner -> add(corners.addArray(), corner));
        }
    }

    private static void add(ArrayNode to, Point point) {
        to.add(Math.round(point.x() * 10) / 10.0).add(Math.round(point.y() * 10) / 10.0);
    }
}
