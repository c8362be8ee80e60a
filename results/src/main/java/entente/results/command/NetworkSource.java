package entente.results.command;

import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.StartingTies;
import entente.results.network.TieGraph;
import entente.scenarios.format.Scenarios;
import entente.scenarios.imports.network.ImportedNetwork;
import entente.scenarios.imports.network.NetworkFile;
import entente.scenarios.imports.network.NetworkFile.NetworkForm;
import entente.scenarios.library.Library;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Networks to be studied: those of a scenario, as a run with a seed begins, or the one of a file with ties.
 *
 * @param name the file, or the id of the scenario
 * @param networks at least one
 * @param notes what has to be said of the source, a sentence each
 */
record NetworkSource(String name, List<TieGraph> networks, List<String> notes) {

    /**
     * Finds out what is named and reads it.
     *
     * @param source an id of the library, a scenario file, or a file with ties
     * @param settings changes to a scenario, each {@code path=value}
     * @param network the id of the only network to be studied; null for all
     * @throws entente.scenarios.format.InvalidInput if the file or scenario is wrong
     * @throws IllegalArgumentException if options do not fit it, or there is nothing to study
     */
    static NetworkSource of(String source, List<String> settings, @Nullable String network, long seed) {
        if (isScenario(source)) {
            return ofScenario(Scenarios.load(source, settings), network, seed);
        }
        if (!settings.isEmpty() || network != null) {
            throw new IllegalArgumentException((network != null ? "--network is " + network : "--set is given")
                    + ": that is for scenarios, and " + source + " is a file with the ties of one network");
        }
        ImportedNetwork read = NetworkFile.read(Path.of(source), NetworkForm.AUTO);
        TieGraph graph = new TieGraph(String.valueOf(Path.of(source).getFileName()), read.numbers(), read.ties());
        return new NetworkSource(source, List.of(graph), read.notes());
    }

    /** Whether it is a scenario, or nothing at all: then the library says what may have been meant. */
    private static boolean isScenario(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        return Library.find(source).isPresent()
                || name.endsWith(".yaml")
                || name.endsWith(".yml")
                || name.endsWith(".json")
                || (!name.contains(".") && !exists(source));
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static NetworkSource ofScenario(Scenario scenario, @Nullable String id, long seed) {
        List<TieGraph> networks = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (ThreatNetwork network : scenario.networks()) {
            if (id == null || id.equals(network.id())) {
                int operatives = network.membership().initialOperatives();
                if (operatives == 0) {
                    notes.add("The network " + network.id() + " has no operatives: its structure is none.");
                } else {
                    List<Long> numbers = LongStream.range(0, operatives).boxed().toList();
                    networks.add(new TieGraph(network.id(), numbers, StartingTies.of(network, Seeds.of(seed))));
                }
            }
        }
        if (networks.isEmpty()) {
            throw new IllegalArgumentException(nothing(scenario, id, notes));
        }
        return new NetworkSource(scenario.id(), networks, notes);
    }

    private static String nothing(Scenario scenario, @Nullable String id, List<String> notes) {
        if (!notes.isEmpty()) {
            return scenario.id() + " has nothing to measure. " + String.join(" ", notes);
        }
        String all = scenario.networks().stream().map(ThreatNetwork::id).collect(Collectors.joining(", "));
        return id == null
                ? scenario.id() + " has no threat network: there is nothing to measure"
                : "--network is " + id + ": the networks of " + scenario.id() + " are " + all;
    }
}
