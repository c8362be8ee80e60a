package entente.results.measure;

import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;

/**
 * What measuring needs to know of a scenario; made once and shared by all its runs.
 *
 * @param places the nations
 * @param networks the networks that have operatives
 * @param warmupDays the day from which on occurrences count
 * @param lowestThreshold the lowest evidence at which a nation with teams detects a plot; infinite if none has teams
 */
record Ground(Places places, List<String> networks, double warmupDays, double lowestThreshold) {

    static Ground of(Scenario scenario) {
        return new Ground(
                new Places(scenario.nations()),
                scenario.networks().stream()
                        .filter(network -> network.initialOperatives() > 0)
                        .map(ThreatNetwork::id)
                        .toList(),
                scenario.warmupDays(),
                scenario.nations().stream()
                        .map(Nation::capability)
                        .filter(capability -> capability.teams().value() > 0)
                        .mapToDouble(capability -> capability.evidenceThreshold())
                        .min()
                        .orElse(Double.POSITIVE_INFINITY));
    }

    /** Whether what happens on that day counts. */
    boolean counts(double day) {
        return day >= warmupDays;
    }

    /** How much of the time between two days counts, in days. */
    double countedDays(double from, double to) {
        return Math.max(0, to - Math.max(from, warmupDays));
    }
}
