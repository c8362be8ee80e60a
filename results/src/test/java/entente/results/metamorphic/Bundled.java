package entente.results.metamorphic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.EventLines;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.ScenarioWriter;
import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundled scenarios, shortened so that all of them can be run a few times within seconds. */
final class Bundled {

    /** Long enough for plots to come to their ends, in days. */
    private static final double LONGEST_DAYS = 1461;

    private static final long SEED = 1992;

    private Bundled() {}

    /** Their ids. */
    static Stream<String> ids() {
        return Library.entries().stream().map(Library.Entry::id);
    }

    /** One of them with settings, without warm-up, of four years at most. */
    static Scenario scenario(String id, List<String> settings) {
        Scenario written = Scenarios.load(id, List.of());
        List<String> all = new ArrayList<>(List.of(
                "warmupDays=0",
                "horizonDays="
                        + Math.min(
                                LONGEST_DAYS,
                                written.period().horizonDays()
                                        - written.period().warmupDays())));
        all.addAll(settings);
        return Scenarios.load(id, all);
    }

    /** The same scenario as a tree that holds every field. */
    static ObjectNode tree(Scenario scenario) {
        try {
            return (ObjectNode) EngineJson.mapper().readTree(ScenarioWriter.json(scenario));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tree as a scenario. */
    static Scenario read(JsonNode tree) {
        return ScenarioReader.read(tree.toString(), "changed.json", List.of());
    }

    /** The events of one replication, one JSON object a line. */
    static String events(Scenario scenario, int replication, List<Decision> decisions, Predicate<Event> wanted) {
        List<Event> events = new ArrayList<>();
        Simulation.run(scenario, RunSeeds.of(SEED, replication), decisions, event -> {
            if (wanted.test(event)) {
                events.add(event);
            }
        });
        return events.stream().map(event -> EventLines.line(0, event)).collect(Collectors.joining("\n"));
    }

    /** All events of one replication. */
    static String events(Scenario scenario, int replication) {
        return events(scenario, replication, List.of(), event -> true);
    }

    /** Plots stopped and attacks of each of so many replications, from the first seed or from other seeds. */
    static Outcomes outcomes(Scenario scenario, int first, int replications) {
        return Outcomes.of(scenario, SEED, first, replications);
    }
}
