package entente.results.verification;

import entente.engine.Simulation;
import entente.engine.random.Seeds;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.results.verification.Claim.Check;
import entente.results.verification.VerificationCase.Reduction;
import entente.results.verification.oracle.Autoregression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Relations that nothing moves but their drift, far from their bounds: an autoregressive process of the first order around the
 * start of each pair.
 */
final class AffinityReduction implements Reduction {

    private static final int[] LAGS = {1, AffinityPath.LONGEST_LAG};

    /** So many standard deviations from the bounds, cutting changes nothing that could be seen. */
    private static final double FAR = 5;

    private static final double TIME_CONSTANTS = 10;

    @Override
    public Domain domain() {
        return Domain.following(
                        "rules.diplomacy.stepDays",
                        "rules.diplomacy.persistencePerYear",
                        "rules.diplomacy.shock",
                        "rules.diplomacy.weights.policyDistance",
                        "rules.diplomacy.weights.intercept",
                        "nations[*]",
                        "nations[*].politics.position",
                        "relations[*]",
                        "relations[*].affinity",
                        "relations[*].between")
                .where(
                        scenario -> isStationary(scenario) && law(scenario).residual() > 0,
                        scenario -> "persistencePerYear is "
                                + scenario.rules().diplomacy().drift().persistencePerYear()
                                + " and the residual of a year "
                                + law(scenario).residual() + ": there is a stationary law for 0 < a < 1 and σ > 0")
                .where(
                        scenario -> !isStationary(scenario) || scenario.period().warmupDays() >= memoryDays(scenario),
                        scenario -> "warmupDays is " + scenario.period().warmupDays() + ": runs are stationary from "
                                + Math.ceil(memoryDays(scenario)) + " on")
                .where(scenario -> scenario.nations().size() > 1, scenario -> "there is one nation: affinity needs two")
                .where(
                        scenario -> !isStationary(scenario) || isFarFromBounds(scenario),
                        scenario -> "a standard deviation is "
                                + Math.sqrt(law(scenario).variance())
                                + ": five of them reach the bounds of affinity, where it is cut");
    }

    private static boolean isStationary(Scenario scenario) {
        double a = scenario.rules().diplomacy().drift().persistencePerYear();
        return a > 0 && a < 1;
    }

    private static Autoregression law(Scenario scenario) {
        Diplomacy rules = scenario.rules().diplomacy();
        return new Autoregression(
                rules.drift().persistencePerYear(),
                Math.abs(rules.weights().policyDistance()) * rules.drift().shock());
    }

    /** Ten time constants. */
    private static double memoryDays(Scenario scenario) {
        return -TIME_CONSTANTS
                * DomainConditions.YEAR_DAYS
                / Math.log(scenario.rules().diplomacy().drift().persistencePerYear());
    }

    private static boolean isFarFromBounds(Scenario scenario) {
        List<String> nations = scenario.nations().stream().map(Nation::id).toList();
        double[] start =
                AffinityPath.affinities(Simulation.start(scenario, Seeds.of(1), List.of(), event -> {}), nations);
        double deviation = Math.sqrt(law(scenario).variance());
        return Arrays.stream(start).allMatch(affinity -> Math.abs(affinity) + FAR * deviation <= 1);
    }

    @Override
    public Claim<?> claim(Scenario scenario) {
        Autoregression law = law(scenario);
        double stepYears = scenario.rules().diplomacy().drift().stepDays() / DomainConditions.YEAR_DAYS;
        List<Check<AffinityPath>> checks = new ArrayList<>();
        checks.add(new MeanCheck<>("variance of affinity", law.variance(), path -> path.meanProduct(0)));
        for (int lag : LAGS) {
            checks.add(new MeanCheck<>(
                    "autocorrelation, " + lag + (lag == 1 ? " step" : " steps"),
                    law.autocorrelation(lag * stepYears),
                    path -> path.meanProduct(lag) / law.variance()));
        }
        return new Claim<>((function, changed, seed) -> AffinityPath.of(changed, seed), checks);
    }
}
