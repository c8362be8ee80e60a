package entente.results.sample;

import entente.engine.description.Baseline;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Count;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Small scenarios for tests. */
public final class Worlds {

    private Worlds() {}

    /** Nations that detect at 2, two years, and one network of operatives called {@code ridge}. */
    public static Scenario of(String... nations) {
        return of(0, nations);
    }

    /** The same with a warm-up. */
    public static Scenario of(double warmupDays, String... nations) {
        return scenario(
                warmupDays, Arrays.stream(nations).map(id -> nation(id, 5, 2)).toList());
    }

    /** Two years of the given nations. */
    public static Scenario scenario(double warmupDays, List<Nation> nations) {
        return scenario(warmupDays, nations, List.of(), List.of(network(nations)));
    }

    /** Two years of the given nations, institutions and networks. */
    public static Scenario scenario(
            double warmupDays, List<Nation> nations, List<Institution> institutions, List<ThreatNetwork> networks) {
        return Defaults.of(
                Scenario.class,
                Baseline.STANDARD,
                Map.of(
                        "formatVersion",
                        "1.0",
                        "id",
                        "test",
                        "title",
                        "A test",
                        "baseline",
                        Baseline.STANDARD,
                        "horizonDays",
                        1000.0,
                        "warmupDays",
                        warmupDays,
                        "nations",
                        nations,
                        "institutions",
                        institutions,
                        "networks",
                        networks));
    }

    /** A nation with so many teams and that threshold. */
    public static Nation nation(String id, int teams, double threshold) {
        Capability capability = Defaults.of(
                Capability.class, Baseline.STANDARD, Map.of("teams", Count.of(teams), "evidenceThreshold", threshold));
        return Defaults.of(Nation.class, Baseline.STANDARD, Map.of("id", id, "capability", capability));
    }

    /** A nation of so many people. */
    public static Nation people(String id, double population) {
        return Defaults.of(Nation.class, Baseline.STANDARD, Map.of("id", id, "population", population));
    }

    /** A nation with so many teams and analysts. */
    public static Nation staffed(String id, Count teams, Count analysts) {
        Capability capability = Defaults.of(
                Capability.class,
                Baseline.STANDARD,
                Map.of("teams", teams, "analysts", analysts, "evidenceThreshold", 2.0));
        return Defaults.of(Nation.class, Baseline.STANDARD, Map.of("id", id, "capability", capability));
    }

    private static ThreatNetwork network(List<Nation> nations) {
        return Defaults.of(
                ThreatNetwork.class,
                Baseline.STANDARD,
                Map.of(
                        "id",
                        "ridge",
                        "structure",
                        Structure.CELLULAR,
                        "footprint",
                        Map.of(nations.get(0).id(), 1.0)));
    }
}
