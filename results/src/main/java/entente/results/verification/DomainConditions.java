package entente.results.verification;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What exact results demand of a scenario, put as conditions of their domains. */
final class DomainConditions {

    static final double YEAR_DAYS = 365.25;

    /** Transients that decay with a time constant are gone, to within e^-10, after ten of them. */
    private static final double TIME_CONSTANTS = 10;

    /** Plots in a run below which shares of them are too far from a normal law. */
    private static final double FEWEST_PLOTS = 50;

    /** Events of a kind in a run below which their mean over replications is too far from a normal law. */
    private static final int FEWEST_OF_A_KIND = 2;

    private DomainConditions() {}

    /** The run is warmed up: the warm-up lasts ten times as long as what is slowest. */
    static Domain warmedUp(Domain domain, ToDoubleFunction<Scenario> slowestDays) {
        return domain.where(
                scenario -> scenario.period().warmupDays() >= TIME_CONSTANTS * slowestDays.applyAsDouble(scenario),
                scenario -> "warmupDays is " + scenario.period().warmupDays() + ": runs are stationary from "
                        + TIME_CONSTANTS * slowestDays.applyAsDouble(scenario) + " on");
    }

    /** Enough plots are born after the warm-up for their shares to be tested. */
    static Domain plentyOfPlots(Domain domain) {
        return domain.where(
                scenario -> plots(scenario) >= FEWEST_PLOTS,
                scenario -> "about " + Math.round(plots(scenario)) + " plots are born in a run after its warm-up: "
                        + Math.round(FEWEST_PLOTS) + " are needed");
    }

    private static double plots(Scenario scenario) {
        return births(scenario) * countedYears(scenario);
    }

    /** Years after the warm-up. */
    static double countedYears(Scenario scenario) {
        return (scenario.period().horizonDays() - scenario.period().warmupDays()) / YEAR_DAYS;
    }

    /** Plots that all networks begin in a year. */
    static double births(Scenario scenario) {
        return scenario.networks().stream()
                .mapToDouble(threatNetwork -> threatNetwork.plotArrivals().plotsPerYear())
                .sum();
    }

    /**
     * Demands that what is expected to happen in a run is frequent enough for its rate to be tested, or never happens: with
     * less, the mean over replications is far from a normal law, or they all agree on nothing.
     *
     * @throws ArithmeticException if it is not
     */
    static void frequent(double expected, String what) {
        if (expected > 0 && expected < FEWEST_OF_A_KIND) {
            throw new ArithmeticException("about " + ScenarioDifference.plain(expected, 2) + " " + what
                    + " are expected in a run: " + FEWEST_OF_A_KIND + " are needed, or none at all");
        }
    }

    /** The same of both outcomes of plots, of which a share is foiled. */
    static void bothFrequent(Scenario scenario, double shareFoiled) {
        frequent(plots(scenario) * shareFoiled, "foiled plots");
        // What is left of 1 after rounding is nothing.
        frequent(plots(scenario) * (1 - shareFoiled < 1e-12 ? 0 : 1 - shareFoiled), "attacks");
    }

    /** Every nation has a property; the reason names the first that has not, with the value. */
    static Domain everyNation(
            Domain domain, Predicate<Capability> holds, String field, Function<Capability, Object> value, String need) {
        return domain.where(
                scenario -> scenario.nations().stream().allMatch(nation -> holds.test(nation.capability())),
                scenario -> {
                    Nation nation = scenario.nations().stream()
                            .filter(each -> !holds.test(each.capability()))
                            .findFirst()
                            .orElseThrow();
                    return "nations[" + nation.id() + "].capability." + field + " is "
                            + value.apply(nation.capability()) + ": " + need;
                });
    }

    /** The only network of a scenario. */
    static ThreatNetwork network(Scenario scenario) {
        return scenario.networks().get(0);
    }

    /** What the services of each nation can do. */
    static List<Capability> capabilities(Scenario scenario) {
        return scenario.nations().stream().map(Nation::capability).toList();
    }

    /** The rate whose mean time is so many days, a year. */
    static double perYear(double meanDays) {
        return YEAR_DAYS / meanDays;
    }
}
