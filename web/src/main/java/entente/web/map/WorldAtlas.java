package entente.web.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Countries of the world in degrees, x to the east and y to the south: those of Natural Earth at 1:110 million, which leaves
 * out the smallest, in the form of TopoJSON (M. Bostock, C. Metcalf, The TopoJSON Format Specification, 2013). Holes are
 * filled.
 */
final class WorldAtlas {

    private static final String NUMBERS = "/entente/web/map/countries.txt";
    private static final String ATLAS = "/entente/web/assets/world.json";

    /** Read at first use. */
    private static final class Numbers {
        static final Map<String, String> ALL = new TreeMap<>();

        static {
            try (InputStream in = open(NUMBERS)) {
                new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .forEach(line -> ALL.put(line.substring(0, 3), line.substring(4)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Read at first use, because few scenarios need it. */
    private static final class Countries {
        static final Map<String, List<List<MapPoint>>> ALL = read();
    }

    private WorldAtlas() {}

    /** Whether all of these are three letters of countries that it has. */
    static boolean knows(Collection<String> codes) {
        return Numbers.ALL.keySet().containsAll(codes);
    }

    /** The outlines of each country, by its three letters. */
    static Map<String, List<List<MapPoint>>> countries() {
        return Countries.ALL;
    }

    private static Map<String, List<List<MapPoint>>> read() {
        JsonNode atlas;
        try (InputStream in = open(ATLAS)) {
            atlas = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<List<MapPoint>> arcs = arcs(atlas);
        Map<String, List<List<MapPoint>>> byNumber = new TreeMap<>();
        for (JsonNode country : atlas.path("objects").path("countries").path("geometries")) {
            byNumber.put(country.path("id").asText(), outlines(country, arcs));
        }
        Map<String, List<List<MapPoint>>> countries = new TreeMap<>();
        Numbers.ALL.forEach((code, number) -> countries.put(code, byNumber.getOrDefault(number, List.of())));
        return countries;
    }

    /** Lines between countries: the first corner of each stands there, the others as steps from the one before. */
    private static List<List<MapPoint>> arcs(JsonNode atlas) {
        JsonNode scale = atlas.path("transform").path("scale");
        JsonNode shift = atlas.path("transform").path("translate");
        List<List<MapPoint>> arcs = new ArrayList<>();
        for (JsonNode steps : atlas.path("arcs")) {
            List<MapPoint> corners = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : steps) {
                x += step.path(0).asLong();
                y += step.path(1).asLong();
                double east = x * scale.path(0).asDouble() + shift.path(0).asDouble();
                double north = y * scale.path(1).asDouble() + shift.path(1).asDouble();
                corners.add(new MapPoint(east, -north));
            }
            arcs.add(corners);
        }
        return arcs;
    }

    private static List<List<MapPoint>> outlines(JsonNode country, List<List<MapPoint>> arcs) {
        List<List<MapPoint>> outlines = new ArrayList<>();
        if (country.path("type").asText().equals("Polygon")) {
            outlines.add(ring(country.path("arcs").path(0), arcs));
        } else {
            country.path("arcs").forEach(polygon -> outlines.add(ring(polygon.path(0), arcs)));
        }
        return outlines;
    }

    /** A ring of lines; a number below 0 stands for the line of its complement, backwards. */
    private static List<MapPoint> ring(JsonNode numbers, List<List<MapPoint>> arcs) {
        List<MapPoint> ring = new ArrayList<>();
        for (JsonNode number : numbers) {
            int n = number.asInt();
            List<MapPoint> line = new ArrayList<>(arcs.get(n < 0 ? ~n : n));
            if (n < 0) {
                Collections.reverse(line);
            }
            ring.addAll(line.subList(0, line.size() - 1));
        }
        return ring;
    }

    private static InputStream open(String name) {
        InputStream in = WorldAtlas.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return in;
    }
}
