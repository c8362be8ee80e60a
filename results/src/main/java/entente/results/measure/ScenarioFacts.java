package entente.results.measure;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Costs;
import entente.engine.scenario.Count;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What measuring needs to know of a scenario; made once and shared by all its runs. */
final class ScenarioFacts {

    /** A year, in days. */
    static final double YEAR_DAYS = 365.25;

    private static final double MILLION = 1e6;

    private final MeasurePlaces places;
    private final List<String> networks;
    private final double warmupDays;
    private final double lowestThreshold;
    private final double[] millions;
    private final int[] teams;
    private final int[] analysts;
    private final double institutionAnalysts;
    private final Map<String, Integer> holders = new HashMap<>();
    private final double[] thresholds;
    private final Costs costs;

    private ScenarioFacts(Scenario scenario) {
        List<Nation> nations = scenario.nations();
        List<Institution> institutions = scenario.institutions();
        places = new MeasurePlaces(nations);
        warmupDays = scenario.period().warmupDays();
        costs = scenario.rules().costs();
        millions = new double[nations.size() + 1];
        teams = new int[nations.size() + 1];
        analysts = new int[nations.size() + 1];
        thresholds = new double[nations.size() + institutions.size()];
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < nations.size(); i++) {
            Nation nation = nations.get(i);
            Capability capability = nation.capability();
            Double population = nation.profile().population();
            millions[i + 1] = population == null ? 0 : population / MILLION;
            millions[MeasurePlaces.OVERALL] += millions[i + 1];
            teams[i + 1] = capability.teams().value();
            analysts[i + 1] = capability.analysis().analysts().value();
            addHolder(nation.id(), capability.evidenceThreshold());
            if (capability.teams().value() > 0) {
                lowest = Math.min(lowest, capability.evidenceThreshold());
            }
        }
        lowestThreshold = lowest;
        institutions.forEach(institution ->
                addHolder(institution.id(), institution.analysis().evidenceThreshold()));
        institutionAnalysts = institutions.stream()
                .map(institution -> institution.analysis().analysts())
                .filter(count -> !count.equals(Count.UNLIMITED))
                .mapToInt(Count::value)
                .sum();
        networks = scenario.networks().stream()
                .filter(network -> network.membership().initialOperatives() > 0)
                .map(ThreatNetwork::id)
                .toList();
    }

    static ScenarioFacts of(Scenario scenario) {
        return new ScenarioFacts(scenario);
    }

    private void addHolder(String id, double threshold) {
        thresholds[holders.size()] = threshold;
        holders.put(id, holders.size());
    }

    /** The nations. */
    MeasurePlaces places() {
        return places;
    }

    /** The networks that have operatives. */
    List<String> networks() {
        return networks;
    }

    /** The lowest evidence at which a nation with teams detects a plot; infinite if none has teams. */
    double lowestThreshold() {
        return lowestThreshold;
    }

    /** People at a place, in millions; 0 where they are not given, and overall those of the nations that give them. */
    double millions(int place) {
        return millions[place];
    }

    /** Field teams at the start, by place; 0 overall. */
    int[] teams() {
        return teams;
    }

    /** Analysts at the start, by place; 0 overall. */
    int[] analysts() {
        return analysts;
    }

    /** Analysts of all institutions together, of those that have a limited number. */
    double institutionAnalysts() {
        return institutionAnalysts;
    }

    /** What things cost. */
    Costs costs() {
        return costs;
    }

    /** How many nations and institutions hold dossiers. */
    int holders() {
        return thresholds.length;
    }

    /** The number of a nation or institution among the holders of dossiers, nations first; -1 for anybody else. */
    int holder(String id) {
        return holders.getOrDefault(id, -1);
    }

    /** The place of a holder by its number; overall for an institution. */
    int placeOfHolder(int holder) {
        return holder + 1 < places.size() ? holder + 1 : MeasurePlaces.OVERALL;
    }

    /** The evidence at which a holder detects a plot, or issues a notice on it. */
    double threshold(int holder) {
        return thresholds[holder];
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
