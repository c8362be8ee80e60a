package entente.web.explore.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.engine.Simulation;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EventLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An independent reading of the event log, as {@code entente run --events} writes it: lines of JSON, searched from the end of
 * a plot backwards. It shares no code with the stories, and answers the same questions.
 */
final class EventLogTrace {

    private final List<JsonNode> lines;
    private final double lowestThreshold;

    private EventLogTrace(List<JsonNode> lines, double lowestThreshold) {
        this.lines = lines;
        this.lowestThreshold = lowestThreshold;
    }

    static EventLogTrace of(Scenario scenario, long seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventLines log = new EventLines(bytes)) {
            Simulation.run(scenario, seed, List.of(), event -> {
                try {
                    log.write(0, event);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double lowest = Double.MAX_VALUE;
        for (var nation : scenario.nations()) {
            if (!nation.capability().teams().toString().equals("0")) {
                lowest = Math.min(lowest, nation.capability().evidenceThreshold());
            }
        }
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
            try {
                lines.add(mapper.readTree(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new EventLogTrace(lines, lowest);
    }

    /** Plots that ended in an attack while nobody had detected them, in order. */
    List<String> missedPlots() {
        List<String> missed = new ArrayList<>();
        for (JsonNode line : lines) {
            if (is(line, "attackLaunched") && !line.get("detected").asBoolean()) {
                missed.add(line.get("plot").asText());
            }
        }
        return missed;
    }

    /** The lines up to the attack of a plot. */
    private List<JsonNode> before(String plot) {
        for (int i = 0; i < lines.size(); i++) {
            if (is(lines.get(i), "attackLaunched")
                    && lines.get(i).get("plot").asText().equals(plot)) {
                return lines.subList(0, i);
            }
        }
        throw new IllegalArgumentException(plot);
    }

    /** The day of its attack. */
    double attackDay(String plot) {
        return lines.get(before(plot).size()).get("day").asDouble();
    }

    /** The alerts filed on it, in order. */
    List<String> reports(String plot) {
        return before(plot).stream()
                .filter(line -> is(line, "reportFiled")
                        && line.get("kind").asText().equals("alert")
                        && line.get("subject").asText().equals(plot))
                .map(line -> line.get("report").asText())
                .toList();
    }

    /** The day on which all alerts since the last failed interdiction reached the lowest threshold; -1 if never. */
    double connectableDay(String plot) {
        List<JsonNode> all = before(plot);
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            JsonNode line = all.get(i);
            if (is(line, "caseClosed")
                    && line.get("plot").asText().equals(plot)
                    && line.get("ending").asText().equals("interdictionFailed")) {
                from = i;
            }
        }
        double sum = 0;
        for (JsonNode line : all.subList(from, all.size())) {
            if (is(line, "reportFiled")
                    && line.get("kind").asText().equals("alert")
                    && line.get("subject").asText().equals(plot)) {
                sum += line.get("weight").asDouble();
                if (sum >= lowestThreshold) {
                    return line.get("day").asDouble();
                }
            }
        }
        return -1;
    }

    /** Who held any report on it in hand at the attack, with the evidence in its dossier. */
    Map<String, Double> holders(String plot) {
        List<JsonNode> all = before(plot);
        Map<String, Double> evidence = new TreeMap<>();
        Set<String> reports = new TreeSet<>(reports(plot));
        for (JsonNode line : all) {
            if (!reports.contains(line.path("report").asText())) {
                continue;
            }
            switch (line.get("type").asText()) {
                case "reportFiled" -> evidence.putIfAbsent(line.get("nation").asText(), 0.0);
                case "reportArrived" -> evidence.putIfAbsent(line.get("to").asText(), 0.0);
                case "reportStrayed" -> evidence.putIfAbsent(line.get("holder").asText(), 0.0);
                case "reportLinked" ->
                    evidence.put(
                            line.get("holder").asText(), line.get("evidence").asDouble());
                default -> {
                    // Nothing is held by it.
                }
            }
        }
        return evidence;
    }

    /**
     * What stopped each report at each recipient, as {@code report>recipient=GATE}: the last line on the two that says what
     * became of it, where that is a gate or a report that could not be linked.
     */
    Set<String> stops(String plot) {
        List<JsonNode> all = before(plot);
        Set<String> stops = new TreeSet<>();
        for (String report : reports(plot)) {
            Map<String, String> last = new TreeMap<>();
            Set<String> reached = new TreeSet<>();
            for (int i = all.size() - 1; i >= 0; i--) {
                JsonNode line = all.get(i);
                if (line.path("report").asText().equals(report)) {
                    look(line, last, reached);
                }
            }
            last.forEach((recipient, gate) -> {
                if (!gate.isEmpty()) {
                    stops.add(report + ">" + recipient + "=" + gate);
                }
            });
        }
        return stops;
    }

    /**
     * Lines come last first. A closed gate counts only where the report never got through, and another copy of a report that
     * was linked or could not be changes nothing.
     */
    private static void look(JsonNode line, Map<String, String> last, Set<String> reached) {
        switch (line.get("type").asText()) {
            case "reportLinked" -> note(line.get("holder").asText(), "", last, reached);
            case "reportStrayed" ->
                note(line.get("holder").asText(), line.get("obstacle").asText(), last, reached);
            case "reportArrived", "reportShared" -> {
                if (!reached.contains(line.get("to").asText())) {
                    last.put(line.get("to").asText(), "");
                }
            }
            case "reportWithheld" ->
                last.putIfAbsent(line.get("to").asText(), line.get("obstacle").asText());
            default -> {
                // It says nothing of a recipient.
            }
        }
    }

    private static void note(String holder, String gate, Map<String, String> last, Set<String> reached) {
        if (reached.add(holder)) {
            last.put(holder, gate);
        }
    }

    private static boolean is(JsonNode line, String type) {
        return line.get("type").asText().equals(type);
    }
}
