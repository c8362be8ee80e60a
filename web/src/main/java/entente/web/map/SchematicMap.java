package entente.web.map;

import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A map of a scenario whose nations lie nowhere in the world. It is schematic: nations of a region lie together, a region
 * whose name begins with a point of the compass lies there, the others around the middle in their order. Each nation has the
 * land that is nearest to its place, within one coast; places are moved to the middle of their land a few times, which makes
 * lands of about the same size (S. Lloyd, Least squares quantization in PCM, 1982). The same scenario always has the same map.
 */
public final class SchematicMap implements NationsMap {

    private static final MapPoint MIDDLE = new MapPoint(WIDTH / 2.0, HEIGHT / 2.0);
    private static final int COAST_CORNERS = 48;
    private static final int ROUNDS = 24;
    private static final Map<String, Double> COMPASS =
            Map.of("east", 0.0, "south", 90.0, "west", 180.0, "north", 270.0);

    private final Map<String, MapPoint> places;
    private final Map<String, Territory> lands = new LinkedHashMap<>();

    private SchematicMap(Map<String, MapPoint> places) {
        this.places = places;
        places.keySet().forEach(nation -> lands.put(nation, land(nation, places)));
    }

    /** The map of a scenario. */
    public static SchematicMap of(Scenario scenario) {
        Map<String, MapPoint> places = begin(scenario.nations());
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, MapPoint> before = Map.copyOf(places);
            places.replaceAll((nation, place) -> land(nation, before).centre());
        }
        return new SchematicMap(places);
    }

    @Override
    public Map<String, MapPoint> places() {
        return Collections.unmodifiableMap(places);
    }

    /** The corners of a nation's land, in order. */
    public List<MapPoint> land(String nation) {
        Territory land = lands.get(nation);
        if (land == null) {
            throw new IllegalArgumentException(nation + " is not on the map");
        }
        return land.corners();
    }

    @Override
    public List<List<MapPoint>> lands(String nation) {
        return List.of(land(nation));
    }

    @Override
    public List<List<MapPoint>> surroundings() {
        return List.of();
    }

    @Override
    public boolean isSchematic() {
        return true;
    }

    private static Territory land(String nation, Map<String, MapPoint> places) {
        MapPoint own = places.get(nation);
        Territory land = coast();
        for (Map.Entry<String, MapPoint> other : places.entrySet()) {
            if (own != null && !other.getKey().equals(nation)) {
                land = land.nearerTo(own, other.getValue());
            }
        }
        return land;
    }

    /** An oval with a gently uneven outline, convex enough to be cut into lands. */
    private static Territory coast() {
        List<MapPoint> corners = new ArrayList<>();
        for (int i = 0; i < COAST_CORNERS; i++) {
            double angle = 2 * Math.PI * i / COAST_CORNERS;
            double uneven = 1 + 0.035 * StrictMath.sin(3 * angle + 0.6) + 0.02 * StrictMath.sin(5 * angle + 2.1);
            corners.add(around(MIDDLE, angle, 0.455 * WIDTH * uneven, 0.44 * HEIGHT * uneven));
        }
        return new Territory(corners);
    }

    private static Map<String, MapPoint> begin(List<Nation> nations) {
        Map<String, MapPoint> places = new LinkedHashMap<>();
        Map<String, Double> bearings = bearings(nations);
        Map<String, Integer> met = new LinkedHashMap<>();
        for (Nation nation : nations) {
            String region = nation.profile().region();
            int number = met.merge(region, 1, Integer::sum);
            long size = nations.stream()
                    .filter(other -> other.profile().region().equals(region))
                    .count();
            double bearing = Math.toRadians(bearings.getOrDefault(region, 0.0));
            MapPoint heart = bearings.size() == 1 ? MIDDLE : around(MIDDLE, bearing, 0.25 * WIDTH, 0.25 * HEIGHT);
            // Off the axes, so that no two places are alike and no line through them is exactly upright.
            double turn = bearing + 0.35 + 2 * Math.PI * number / size;
            double reach = bearings.size() == 1 ? 0.3 : 0.14;
            places.put(nation.id(), around(heart, turn, reach * WIDTH, reach * HEIGHT));
        }
        return places;
    }

    /** The bearing of each region from the middle, in degrees clockwise from the east. */
    private static Map<String, Double> bearings(List<Nation> nations) {
        Set<String> regions = new LinkedHashSet<>();
        nations.forEach(nation -> regions.add(nation.profile().region()));
        Map<String, Double> bearings = new LinkedHashMap<>();
        int number = 0;
        for (String region : regions) {
            String first = region.split(" ", 2)[0].toLowerCase(java.util.Locale.ROOT);
            bearings.put(region, COMPASS.getOrDefault(first, 180.0 + 360.0 * number / regions.size()));
            number++;
        }
        return bearings;
    }

    private static MapPoint around(MapPoint centre, double angle, double x, double y) {
        return new MapPoint(centre.x() + x * StrictMath.cos(angle), centre.y() + y * StrictMath.sin(angle));
    }
}
