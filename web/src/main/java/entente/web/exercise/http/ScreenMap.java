package entente.web.exercise.http;

import entente.engine.scenario.Scenario;
import entente.web.map.MapPoint;
import entente.web.map.SchematicMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schematic map of a scenario, for screens.
 *
 * @param width its width, in units of the drawing
 * @param height its height, in the same units
 * @param joinHost the host that other devices reach, as it stands in a URL; null where none reaches the server
 * @param joinSquares the address of the page to join on, as a picture to be scanned; none where no device reaches it
 * @param lands the lands
 */
record ScreenMap(int width, int height, @Nullable String joinHost, List<String> joinSquares, List<Land> lands) {

    /** A nation's land: the place of its name, and its corners in order, each x and y. */
    record Land(String nation, List<Double> place, List<List<Double>> corners) {}

    static ScreenMap of(Scenario scenario, @Nullable String joinHost, List<String> joinSquares) {
        SchematicMap map = SchematicMap.of(scenario);
        return new ScreenMap(
                SchematicMap.WIDTH,
                SchematicMap.HEIGHT,
                joinHost,
                joinSquares,
                map.places().entrySet().stream()
                        .map(place -> new Land(
                                place.getKey(),
                                rounded(place.getValue()),
                                map.land(place.getKey()).stream()
                                        .map(ScreenMap::rounded)
                                        .toList()))
                        .toList());
    }

    private static List<Double> rounded(MapPoint point) {
        return List.of(Math.round(point.x() * 10) / 10.0, Math.round(point.y() * 10) / 10.0);
    }
}
