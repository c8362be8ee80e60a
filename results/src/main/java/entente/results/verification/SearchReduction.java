package entente.results.verification;

import static entente.results.verification.DomainConditions.YEAR_DAYS;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.results.verification.Claim.Check;
import entente.results.verification.VerificationCase.Reduction;
import entente.results.verification.oracle.SearchAllocation;
import java.util.ArrayList;
import java.util.List;

/**
 * One nation that knows the threat, where one report is enough: it spreads its effort over the networks so that the worth of
 * what is detected in time is as large as it can be, and each plot is a race between detection at the hazard which follows,
 * and its attack.
 */
final class SearchReduction implements Reduction {

    /** The largest factor on field coverage. */
    private static final double MOST_FACTOR = 2;

    @Override
    public Domain domain() {
        Domain domain = Domain.following(
                        "networks[*].plotsPerYear",
                        "networks[*].clockDays",
                        "networks[*].tracesPerPlotYear",
                        "networks[*].secrecy",
                        "nations[*].capability.fieldCoverage")
                .where(
                        scenario -> scenario.nations().size() == 1
                                && scenario.networks().size() > 1,
                        scenario -> "there must be one nation and more than one network")
                .where(
                        scenario -> scenario.rules().lifted().contains(Obstacle.PRIORITIES),
                        scenario -> "the nation does not know the threat")
                .where(
                        scenario -> field(scenario) * MOST_FACTOR <= 1,
                        scenario -> "fieldCoverage is " + field(scenario) + ": above 0.5 not all effort counts");
        DomainConditions.plentyOfPlots(domain);
        return DomainConditions.warmedUp(
                domain,
                scenario -> scenario.networks().stream()
                        .mapToDouble(network -> network.plotMaking().clockDays())
                        .max()
                        .orElse(0));
    }

    private static double field(Scenario scenario) {
        Capability only = DomainConditions.capabilities(scenario).get(0);
        return only.fieldCoverage();
    }

    private static SearchAllocation allocation(Scenario scenario) {
        List<ThreatNetwork> networks = scenario.networks();
        double factor = networks.size() * field(scenario);
        return new SearchAllocation(
                networks.stream()
                        .mapToDouble(network -> network.plotArrivals().plotsPerYear()
                                * network.attacks().severity())
                        .toArray(),
                networks.stream()
                        .mapToDouble(network -> factor
                                * network.traces().tracesPerPlotYear()
                                * (1 - network.traces().secrecy())
                                * network.plotMaking().clockDays()
                                / YEAR_DAYS)
                        .toArray(),
                MOST_FACTOR / networks.size());
    }

    @Override
    public Claim<?> claim(Scenario scenario) {
        SearchAllocation best = allocation(scenario);
        List<Check<PlotsByNetwork>> checks = new ArrayList<>();
        for (int k = 0; k < scenario.networks().size(); k++) {
            ThreatNetwork network = scenario.networks().get(k);
            double plots = network.plotArrivals().plotsPerYear() * DomainConditions.countedYears(scenario);
            DomainConditions.frequent(plots * best.found(k), "foiled plots of " + network.id());
            DomainConditions.frequent(plots * (1 - best.found(k)), "attacks of " + network.id());
            if (plots > 0) {
                checks.add(new MeanCheck<>(
                        "share foiled of " + network.id() + ", φ",
                        best.found(k),
                        counts -> counts.shareFoiled(network.id())));
            }
        }
        return Claim.ofRuns(() -> new PlotsByNetwork(scenario), checks);
    }
}
