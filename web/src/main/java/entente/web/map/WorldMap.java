package entente.web.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of the world that holds the largest piece of land of each of some countries. Degrees are drawn as they are, narrowed by
 * the cosine of the latitude in the middle, so that shapes are right there. Places of neighbours that would cover each other
 * are moved apart a little.
 */
public final class WorldMap implements NationsMap {

    private static final double MARGIN = 60;
    private static final double APART = 52;
    private static final int ROUNDS = 40;

    private final Map<String, MapPoint> places = new LinkedHashMap<>();
    private final Map<String, List<List<MapPoint>>> lands = new LinkedHashMap<>();
    private final List<List<MapPoint>> surroundings = new ArrayList<>();

    private WorldMap() {}

    /** The map of countries that the atlas knows. */
    static WorldMap of(List<String> nations) {
        WorldMap map = new WorldMap();
        List<MapPoint> needed = nations.stream()
                .flatMap(nation -> largest(outlines(nation)).stream())
                .toList();
        View view = View.of(needed);
        WorldAtlas.countries().forEach((country, outlines) -> {
            List<List<MapPoint>> drawn = outlines.stream()
                    .map(outline -> outline.stream().map(view::place).toList())
                    .filter(WorldMap::isSeen)
                    .toList();
            if (nations.contains(country)) {
                map.lands.put(country, drawn);
            } else {
                map.surroundings.addAll(drawn);
            }
        });
        for (String nation : nations) {
            List<MapPoint> land =
                    largest(outlines(nation)).stream().map(view::place).toList();
            map.places.put(nation, new Territory(land).centre());
        }
        map.moveApart();
        return map;
    }

    private static List<List<MapPoint>> outlines(String nation) {
        return WorldAtlas.countries().getOrDefault(nation, List.of());
    }

    private static List<MapPoint> largest(List<List<MapPoint>> outlines) {
        return outlines.stream()
                .max(Comparator.comparingDouble(outline -> new Territory(outline).area()))
                .orElseThrow();
    }

    private static boolean isSeen(List<MapPoint> outline) {
        return outline.stream().anyMatch(p -> p.x() >= 0 && p.x() <= WIDTH && p.y() >= 0 && p.y() <= HEIGHT);
    }

    private record View(double west, double north, double narrowing, double scale, double left, double top) {

        static View of(List<MapPoint> points) {
            double north = points.stream().mapToDouble(MapPoint::y).min().orElse(-60);
            double south = points.stream().mapToDouble(MapPoint::y).max().orElse(60);
            double west = points.stream().mapToDouble(MapPoint::x).min().orElse(-180);
            double east = points.stream().mapToDouble(MapPoint::x).max().orElse(180);
            double narrowing = StrictMath.cos(StrictMath.toRadians((north + south) / 2));
            double wide = (east - west) * narrowing;
            double high = south - north;
            double scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
            return new View(west, north, narrowing, scale, (WIDTH - wide * scale) / 2, (HEIGHT - high * scale) / 2);
        }

        MapPoint place(MapPoint degrees) {
            return new MapPoint(left + (degrees.x() - west) * narrowing * scale, top + (degrees.y() - north) * scale);
        }
    }

    private void moveApart() {
        List<String> nations = List.copyOf(places.keySet());
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < nations.size(); i++) {
                for (int j = i + 1; j < nations.size(); j++) {
                    moveApart(nations.get(i), nations.get(j));
                }
            }
        }
    }

    private void moveApart(String one, String other) {
        MapPoint a = places.getOrDefault(one, new MapPoint(0, 0));
        MapPoint b = places.getOrDefault(other, new MapPoint(0, 0));
        double distance = StrictMath.hypot(b.x() - a.x(), b.y() - a.y());
        if (distance > 0 && distance < APART) {
            double share = -(APART - distance) / (2 * distance);
            places.put(one, a.towards(b, share));
            places.put(other, b.towards(a, share));
        }
    }

    @Override
    public Map<String, MapPoint> places() {
        return Collections.unmodifiableMap(places);
    }

    @Override
    public List<List<MapPoint>> lands(String nation) {
        return lands.getOrDefault(nation, List.of());
    }

    @Override
    public List<List<MapPoint>> surroundings() {
        return List.copyOf(surroundings);
    }

    @Override
    public boolean isSchematic() {
        return false;
    }
}
