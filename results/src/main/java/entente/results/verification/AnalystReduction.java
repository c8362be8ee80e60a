package entente.results.verification;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Count;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.results.verification.VerificationCase.Reduction;
import entente.results.verification.oracle.Erlang;
import java.util.List;

/**
 * One nation's analysts, who read reports on idle operatives alone: the traces of many operatives are together a Poisson
 * process, reading takes an exponential time, and nobody leaves the queue: Erlang's C.
 */
final class AnalystReduction implements Reduction {

    @Override
    public Domain domain() {
        return followed()
                .where(
                        scenario -> load(scenario) < servers(scenario),
                        scenario -> "the load is " + load(scenario) + " analysts' work, and there are "
                                + servers(scenario) + ": the queue grows without end")
                .where(
                        scenario -> load(scenario) >= servers(scenario)
                                || scenario.period().warmupDays() >= 20 * relaxationDays(scenario),
                        scenario -> "warmupDays is " + scenario.period().warmupDays() + ": with so high a load runs are"
                                + " stationary from " + Math.ceil(20 * relaxationDays(scenario)) + " on");
    }

    /** What both formulas need: a number of analysts who have something to do. */
    static Domain followed() {
        return Domain.following(
                        "networks[*].operatives",
                        "networks[*].tracesPerOperativeYear",
                        "networks[*].secrecy",
                        "nations[*].capability.sensorCoverage",
                        "nations[*].capability.analysts",
                        "nations[*].capability.analysisDays")
                .where(
                        scenario -> !analysts(scenario).isUnlimited()
                                && analysts(scenario).value() > 0
                                && load(scenario) > 0,
                        scenario -> "analysts is " + analysts(scenario) + " and their load " + load(scenario)
                                + ": Erlang's formulas need a number of analysts from 1 and a load above 0");
    }

    private static Count analysts(Scenario scenario) {
        return own(scenario).analysis().analysts();
    }

    /** c, how many analysts there are. */
    static int servers(Scenario scenario) {
        return analysts(scenario).value();
    }

    /** a, how many of them are at work on average. */
    static double load(Scenario scenario) {
        return perYear(scenario) * own(scenario).analysis().analysisDays() / DomainConditions.YEAR_DAYS;
    }

    private static double perYear(Scenario scenario) {
        ThreatNetwork network = DomainConditions.network(scenario);
        return network.membership().initialOperatives()
                * network.traces().tracesPerOperativeYear()
                * (1 - network.traces().secrecy())
                * own(scenario).sensorCoverage();
    }

    private static Capability own(Scenario scenario) {
        return DomainConditions.capabilities(scenario).get(0);
    }

    /** The time constant of the queue in heavy traffic, in which deviations fade: mean service time over (√c − √a)². */
    private static double relaxationDays(Scenario scenario) {
        double gap = Math.sqrt(servers(scenario)) - Math.sqrt(load(scenario));
        return own(scenario).analysis().analysisDays() / (gap * gap);
    }

    @Override
    public Claim<?> claim(Scenario scenario) {
        int servers = servers(scenario);
        double load = load(scenario);
        double jobs = perYear(scenario) * DomainConditions.countedYears(scenario);
        DomainConditions.frequent(jobs * Erlang.waits(servers, load), "jobs that wait");
        String words = ", " + servers + " analysts";
        return Claim.ofRuns(
                () -> new WaitingJobs(scenario.period().warmupDays()),
                List.of(
                        new MeanCheck<>(
                                "share of jobs that wait" + words,
                                Erlang.waits(servers, load),
                                WaitingJobs::shareThatWaits),
                        new MeanCheck<>(
                                "mean wait in days" + words,
                                Erlang.meanWait(servers, load)
                                        * own(scenario).analysis().analysisDays(),
                                WaitingJobs::meanWaitDays)));
    }
}
