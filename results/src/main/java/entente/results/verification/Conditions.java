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
final class Conditions {

    static final double YEAR_DAYS = 365.25;

    /** Transients that decay with a time constant are gone, to within e^-10, after ten of them. */
    private static final double TIME_CONSTANTS = 10;

    /** Plots in a run below which shares of them are too far from a normal law. */
    private static final double FEWEST_PLOTS = 50;

    private Conditions() {}

    /** The run is warmed up: the warm-up lasts ten times as long as what is slowest. */
    static Domain warmedUp(Domain domain, ToDoubleFunction<Scenario> slowestDays) {
        return domain.where(
                scenario -> scenario.warmupDays() >= TIME_CONSTANTS * slowestDays.applyAsDouble(scenario),
                scenario -> "warmupDays is " + scenario.warmupDays() + ": runs are stationary from "
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
        return births(scenario) * (scenario.horizonDays() - scenario.warmupDays()) / YEAR_DAYS;
    }

    /** Plots that all networks begin in a year. */
    static double births(Scenario scenario) {
        return scenario.networks().stream()
                .mapToDouble(ThreatNetwork::plotsPerYear)
                .sum();
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
