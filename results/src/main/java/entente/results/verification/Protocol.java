package entente.results.verification;

import entente.engine.scenario.Defaults;
import entente.engine.scenario.Scenario;

/**
 * How long and how often scenarios are run.
 *
 * @param replications how many; laws of numbers are compared with 30 or more
 * @param mostYears the most years of a run after its warm-up
 */
public record Protocol(int replications, double mostYears) {

    /** As the cases demand: 30 replications of their full length, most often 2000 years. */
    public static final Protocol FULL = new Protocol(30, Double.POSITIVE_INFINITY);

    /** For a first look: 30 replications of 100 years. */
    public static final Protocol QUICK = new Protocol(30, 100);

    /** The scenario, no longer than this. */
    Scenario applyTo(Scenario scenario) {
        double days = scenario.period().warmupDays() + mostYears * DomainConditions.YEAR_DAYS;
        return scenario.period().horizonDays() <= days ? scenario : Defaults.changed(scenario, "horizonDays", days);
    }
}
