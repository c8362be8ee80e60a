package entente.results.verification;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.results.verification.Claim.Check;
import entente.results.verification.VerificationCase.Reduction;
import entente.results.verification.oracle.DetectionRace;
import java.util.ArrayList;
import java.util.List;

/**
 * One nation that foils at once what it detects, so that its teams are always free: each plot is a race between detection at a
 * constant hazard and its attack, whatever the law of the time to it, and the number of plots is Poisson.
 */
final class RaceReduction implements Reduction {

    /** Samples of the number of plots stand so many mean lives apart; then they are independent. */
    private static final double APART = 10;

    /** With fewer plots on average, or fewer samples in a run, there is nothing to compare the law with. */
    private static final double FEWEST_PLOTS = 0.1;

    private static final int FEWEST_SAMPLES = 5;

    @Override
    public Domain domain() {
        Domain domain = Domain.following(
                        "networks[*].plotsPerYear",
                        "networks[*].clockDays",
                        "networks[*].clockLaw",
                        "networks[*].tracesPerPlotYear",
                        "networks[*].secrecy",
                        "nations[*].capability.teams",
                        "nations[*].capability.sensorCoverage",
                        "nations[*].capability.fieldCoverage")
                .where(
                        scenario -> scenario.nations().size() == 1
                                && scenario.networks().size() == 1,
                        scenario -> "there must be one nation and one network");
        DomainConditions.plentyOfPlots(domain);
        return DomainConditions.warmedUp(
                domain,
                scenario -> DomainConditions.network(scenario).plotMaking().clockDays());
    }

    private static DetectionRace race(Scenario scenario) {
        ThreatNetwork network = DomainConditions.network(scenario);
        Capability own = DomainConditions.capabilities(scenario).get(0);
        boolean teams = own.teams().value() > 0;
        double cover = Math.min(1, own.sensorCoverage() + (teams ? own.fieldCoverage() : 0));
        double hazard = teams
                ? network.traces().tracesPerPlotYear() * (1 - network.traces().secrecy()) * cover
                : 0;
        return new DetectionRace(
                network.plotMaking().clockDays() / DomainConditions.YEAR_DAYS,
                network.plotMaking().clockLaw().shape(),
                hazard);
    }

    @Override
    public Claim<?> claim(Scenario scenario) {
        DetectionRace race = race(scenario);
        DomainConditions.bothFrequent(scenario, race.shareFoiled());
        double mean = DomainConditions.network(scenario).plotArrivals().plotsPerYear() * race.meanLife();
        String law = ", " + DomainConditions.network(scenario).plotMaking().clockLaw() + " time to attack";
        List<Check<PlotStock>> checks = new ArrayList<>();
        if (race.hazard() > 0) {
            checks.add(new MeanCheck<>("share foiled, φ" + law, race.shareFoiled(), PlotStock::shareFoiled));
        }
        checks.add(new MeanCheck<>("undetected plots, E[X]" + law, mean, PlotStock::meanUndetected));
        checks.add(new MeanCheck<>("Var X", mean, stock -> stock.varianceUndetected(mean)));
        double apartDays = APART * race.meanLife() * DomainConditions.YEAR_DAYS;
        if (mean >= FEWEST_PLOTS
                && scenario.period().horizonDays() - scenario.period().warmupDays() >= FEWEST_SAMPLES * apartDays) {
            checks.add(new PoissonCheck<>("X is Poisson: χ², degrees of freedom", mean, PlotStock::samples));
        }
        return Claim.ofRuns(() -> new PlotStock(scenario, apartDays), checks);
    }
}
