package entente.results.verification;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.results.verification.Claim.Check;
import entente.results.verification.VerificationCase.Reduction;
import entente.results.verification.oracle.TerrorQueue;
import entente.results.verification.oracle.TerrorQueueChain;
import java.util.ArrayList;
import java.util.List;

/**
 * Nations with a network each, plots that attack after an exponential time, teams that look while they are free: Kaplan's
 * terror queue. Where no nation sees abroad, each is a queue of its own; where all see abroad as at home, all are one, with the
 * births and teams of all.
 */
final class QueueReduction implements Reduction {

    private static final String CAPABILITY = "nations[*].capability.";
    private static final String NETWORK = "networks[*].";

    private final boolean inDetail;

    /** @param inDetail whether variances and false leads are compared too */
    QueueReduction(boolean inDetail) {
        this.inDetail = inDetail;
    }

    @Override
    public Domain domain() {
        Domain domain = followed();
        domain.where(
                scenario -> isIsolated(scenario) || isOne(scenario),
                scenario -> "capability.reach lies between 0 and 1, or differs, or nations that all see differ in"
                        + " anything but plots and teams in proportion to traces: these nations are neither separate"
                        + " queues nor one");
        DomainConditions.plentyOfPlots(domain);
        return DomainConditions.warmedUp(domain, QueueReduction::slowestDays);
    }

    /** What the queue itself needs. */
    static Domain followed() {
        Domain domain = Domain.following(
                NETWORK + "plotsPerYear",
                NETWORK + "clockDays",
                NETWORK + "tracesPerPlotYear",
                NETWORK + "secrecy",
                CAPABILITY + "teams",
                CAPABILITY + "fieldCoverage",
                CAPABILITY + "reach",
                CAPABILITY + "interdictionDays",
                CAPABILITY + "falseLeadsPerTeamYear",
                CAPABILITY + "falseLeadDays");
        DomainConditions.everyNation(
                domain,
                own -> !own.teams().isUnlimited() && own.teams().value() > 0,
                "teams",
                Capability::teams,
                "the chain counts them, from 1");
        DomainConditions.everyNation(
                domain,
                own -> own.interdiction().interdictionDays() > 0,
                "interdictionDays",
                capability -> capability.interdiction().interdictionDays(),
                "the chain needs more than 0; with 0, see case q2");
        DomainConditions.everyNation(
                domain,
                own -> own.falseLeads().falseLeadsPerTeamYear() == 0
                        || own.falseLeads().falseLeadDays() > 0,
                "falseLeadDays",
                capability -> capability.falseLeads().falseLeadDays(),
                "the chain needs more than 0 where there are false leads");
        domain.where(
                scenario -> scenario.networks().stream()
                        .allMatch(network -> network.plotArrivals().plotsPerYear() > 0),
                scenario -> "a network's plotsPerYear is 0: there is nothing to count");
        return domain;
    }

    private static double slowestDays(Scenario scenario) {
        double slowest = 0;
        for (ThreatNetwork network : scenario.networks()) {
            slowest = Math.max(slowest, network.plotMaking().clockDays());
        }
        for (Capability own : DomainConditions.capabilities(scenario)) {
            slowest = Math.max(slowest, own.interdiction().interdictionDays());
            slowest = Math.max(
                    slowest,
                    own.falseLeads().falseLeadsPerTeamYear() > 0
                            ? own.falseLeads().falseLeadDays()
                            : 0);
        }
        return slowest;
    }

    private static boolean isIsolated(Scenario scenario) {
        return scenario.nations().size() == 1
                || DomainConditions.capabilities(scenario).stream().allMatch(own -> own.reach() == 0);
    }

    /** Whether all see all, every team alike. */
    private static boolean isOne(Scenario scenario) {
        return DomainConditions.capabilities(scenario).stream().allMatch(own -> own.reach() == 1)
                && queues(scenario).stream()
                                .map(queue -> new TerrorQueue(
                                        1, queue.mu(), queue.delta(), queue.rho(), 1, queue.sigma(), queue.theta()))
                                .distinct()
                                .count()
                        == 1
                && everyPairIsAlike(scenario);
    }

    /** Whether a team of any nation detects plots of any network at the same rate. */
    private static boolean everyPairIsAlike(Scenario scenario) {
        return scenario.networks().stream()
                        .flatMap(network -> DomainConditions.capabilities(scenario).stream()
                                .map(own -> (float) detectionRate(network, own)))
                        .distinct()
                        .count()
                == 1;
    }

    /** The queue of each nation, as if it were alone with its network. */
    static List<TerrorQueue> queues(Scenario scenario) {
        List<TerrorQueue> queues = new ArrayList<>();
        for (Nation nation : scenario.nations()) {
            Capability own = nation.capability();
            for (ThreatNetwork network : scenario.networks()) {
                if (network.footprint().containsKey(nation.id())) {
                    queues.add(new TerrorQueue(
                            network.plotArrivals().plotsPerYear(),
                            DomainConditions.perYear(network.plotMaking().clockDays()),
                            detectionRate(network, own),
                            DomainConditions.perYear(own.interdiction().interdictionDays()),
                            own.teams().value(),
                            own.falseLeads().falseLeadsPerTeamYear(),
                            own.falseLeads().falseLeadsPerTeamYear() > 0
                                    ? DomainConditions.perYear(own.falseLeads().falseLeadDays())
                                    : 1));
                }
            }
        }
        return queues;
    }

    /** δ: the rate at which one free team detects one plot, a year. */
    private static double detectionRate(ThreatNetwork network, Capability own) {
        return network.traces().tracesPerPlotYear()
                * (1 - network.traces().secrecy())
                * own.fieldCoverage()
                / own.teams().value();
    }

    private static TerrorQueue asOne(List<TerrorQueue> queues) {
        TerrorQueue first = queues.get(0);
        double alpha = queues.stream().mapToDouble(TerrorQueue::alpha).sum();
        int teams = queues.stream().mapToInt(TerrorQueue::teams).sum();
        return new TerrorQueue(alpha, first.mu(), first.delta(), first.rho(), teams, first.sigma(), first.theta());
    }

    @Override
    public Claim<?> claim(Scenario scenario) {
        List<TerrorQueue> separate = queues(scenario);
        List<TerrorQueue> queues = isIsolated(scenario) ? separate : List.of(asOne(separate));
        Moments sum = Moments.sumOf(queues);
        DomainConditions.bothFrequent(scenario, sum.shareFoiled());
        DomainConditions.frequent(sum.led() * DomainConditions.countedYears(scenario), "false leads");
        int nations = scenario.nations().size();
        List<Check<PlotStock>> checks = new ArrayList<>();
        checks.add(new MeanCheck<>("share foiled, φ", sum.shareFoiled(), PlotStock::shareFoiled));
        String each = nations > 1 ? " a nation" : "";
        checks.add(new MeanCheck<>(
                "undetected plots" + each + ", E[X]", sum.x() / nations, stock -> stock.meanUndetected() / nations));
        if (inDetail) {
            checks.add(new MeanCheck<>("under interdiction, E[Y]", sum.y(), PlotStock::meanWatched));
            checks.add(new MeanCheck<>("Var X", sum.xx(), stock -> stock.varianceUndetected(sum.x())));
            checks.add(new MeanCheck<>("Var Y", sum.yy(), stock -> stock.varianceWatched(sum.y())));
            checks.add(new MeanCheck<>("Cov(X, Y)", sum.xy(), stock -> stock.covariance(sum.x(), sum.y())));
        }
        if (queues.stream().anyMatch(queue -> queue.sigma() > 0)) {
            checks.add(new MeanCheck<>("teams on false leads, E[Z]", sum.z(), PlotStock::meanMisled));
        }
        return Claim.ofRuns(() -> new PlotStock(scenario, scenario.period().horizonDays()), checks);
    }

    /** Rates a year of births, interdictions and false leads, and moments, of the sum of independent queues. */
    private record Moments(
            double births, double foiled, double led, double x, double y, double z, double xx, double yy, double xy) {

        static Moments sumOf(List<TerrorQueue> queues) {
            Moments sum = new Moments(0, 0, 0, 0, 0, 0, 0, 0, 0);
            List<TerrorQueue> distinct = queues.stream().distinct().toList();
            List<TerrorQueueChain> chains =
                    distinct.stream().map(TerrorQueueChain::new).toList();
            for (TerrorQueue queue : queues) {
                sum = sum.plus(queue, chains.get(distinct.indexOf(queue)));
            }
            return sum;
        }

        private Moments plus(TerrorQueue queue, TerrorQueueChain chain) {
            return new Moments(
                    births + queue.alpha(),
                    foiled + queue.alpha() * chain.shareFoiled(),
                    led + queue.theta() * chain.meanMisled(),
                    x + chain.meanUndetected(),
                    y + chain.meanWatched(),
                    z + chain.meanMisled(),
                    xx + chain.varianceUndetected(),
                    yy + chain.varianceWatched(),
                    xy + chain.covariance());
        }

        double shareFoiled() {
            return foiled / births;
        }
    }
}
