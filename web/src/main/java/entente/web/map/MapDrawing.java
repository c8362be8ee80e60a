package entente.web.map;

import entente.engine.scenario.Agreement;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws the map of a scenario as SVG: lands, who may send reports to whom, and institutions with their members. */
public final class MapDrawing {

    private static final int SHADES = 5;

    private final Scenario scenario;
    private final NationsMap map;
    private final StringBuilder svg = new StringBuilder();

    private MapDrawing(Scenario scenario) {
        this.scenario = scenario;
        this.map = NationsMap.of(scenario);
    }

    /** The drawing, whose style is that of the page; it holds ids and numbers only. */
    public static String svg(Scenario scenario) {
        return new MapDrawing(scenario).draw();
    }

    private String draw() {
        svg.append("<svg class=\"map\" viewBox=\"0 0 ")
                .append(NationsMap.WIDTH)
                .append(' ')
                .append(NationsMap.HEIGHT)
                .append("\" aria-hidden=\"true\">");
        lands();
        agreements();
        institutions();
        names();
        return svg.append("</svg>").toString();
    }

    private void lands() {
        map.surroundings().forEach(outline -> land("elsewhere", outline));
        Map<String, Integer> regions = new TreeMap<>();
        for (Nation nation : scenario.nations()) {
            int shade = regions.computeIfAbsent(nation.profile().region(), region -> regions.size() % SHADES);
            map.lands(nation.id()).forEach(outline -> land("shade-" + shade, outline));
        }
    }

    private void land(String shade, List<MapPoint> outline) {
        String corners = outline.stream()
                .map(corner -> number(corner.x()) + "," + number(corner.y()))
                .collect(Collectors.joining(" "));
        svg.append("<polygon class=\"land ")
                .append(shade)
                .append("\" points=\"")
                .append(corners)
                .append("\"/>");
    }

    private void agreements() {
        for (Agreement agreement : scenario.agreements()) {
            List<String> parties = agreement.parties().equals(List.of(Agreement.EVERYONE))
                    ? new ArrayList<>(map.places().keySet())
                    : agreement.parties();
            for (int i = 0; i < parties.size(); i++) {
                for (int j = i + 1; j < parties.size(); j++) {
                    line("tie", place(parties.get(i)), place(parties.get(j)));
                }
            }
        }
    }

    private void institutions() {
        for (Institution institution : scenario.institutions()) {
            List<MapPoint> members = members(institution);
            if (members.isEmpty()) {
                continue;
            }
            MapPoint seat = new MapPoint(
                    members.stream().mapToDouble(MapPoint::x).average().orElse(0),
                    members.stream().mapToDouble(MapPoint::y).average().orElse(0));
            members.forEach(member -> line("spoke", seat, member));
            svg.append("<rect class=\"centre\" x=\"")
                    .append(number(seat.x() - 8))
                    .append("\" y=\"")
                    .append(number(seat.y() - 8))
                    .append("\" width=\"16\" height=\"16\" rx=\"3\"/>");
        }
    }

    private List<MapPoint> members(Institution institution) {
        return institution.members().equals(List.of(Agreement.EVERYONE))
                ? List.copyOf(map.places().values())
                : institution.members().stream().map(this::place).toList();
    }

    private void names() {
        map.places().forEach((nation, place) -> {
            svg.append("<circle class=\"nation\" cx=\"")
                    .append(number(place.x()))
                    .append("\" cy=\"")
                    .append(number(place.y()))
                    .append("\" r=\"9\"/>");
            svg.append("<text x=\"")
                    .append(number(place.x()))
                    .append("\" y=\"")
                    .append(number(place.y() + 32))
                    .append("\" text-anchor=\"middle\">")
                    .append(nation)
                    .append("</text>");
        });
    }

    private void line(String kind, MapPoint from, MapPoint to) {
        svg.append("<line class=\"")
                .append(kind)
                .append("\" x1=\"")
                .append(number(from.x()))
                .append("\" y1=\"")
                .append(number(from.y()))
                .append("\" x2=\"")
                .append(number(to.x()))
                .append("\" y2=\"")
                .append(number(to.y()))
                .append("\"/>");
    }

    private MapPoint place(String nation) {
        MapPoint place = map.places().get(nation);
        if (place == null) {
            throw new IllegalArgumentException(nation + " is not on the map");
        }
        return place;
    }

    private static String number(double value) {
        return Numbers.fixed(value, 1);
    }
}
