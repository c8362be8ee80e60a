package entente.engine.intelligence;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Count;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Nation;
import entente.engine.scenario.ThreatNetwork;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates at which plots' traces are noticed: some thousand each; limits as {@link Scores} says. Plots never end. */
class NoticingTest {

    private static final double HORIZON = 3 * YEAR;
    private static final double TRACES = 40;

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 1", "0.3, 0, 0, 0.3", "0.3, 0.5, 0, 0.8", "0.3, 0.9, 0, 1", "0.4, 0.4, 0.25, 0.6"})
    void sensorsAndTeamsCoverTracesUpToAll(double sensors, double field, double secrecy, double expected) {
        Run run = observe(
                lasting("secrecy", secrecy, "footprint", evenly("AAA")),
                undetecting("AAA", "sensorCoverage", sensors, "fieldCoverage", field));
        assertNoticed(run, "AAA", expected);
    }

    @Test
    void withoutTeamsThereIsNoFieldCoverage() {
        assertNoticed(
                observe(
                        lasting("footprint", evenly("AAA")),
                        watcher("AAA", "sensorCoverage", 0.2, "fieldCoverage", 0.5)),
                "AAA",
                0.2);
    }

    @Test
    void reachGivesAShareOfWhatLiesAbroad() {
        Run run = observe(
                lasting("footprint", Map.of("AAA", 1.0, "BBB", 3.0)),
                watcher("AAA", "reach", 0.2),
                watcher("BBB", "sensorCoverage", 0.5),
                watcher("CCC", "reach", 0.5, "sensorCoverage", 0.4),
                watcher("DDD"));
        assertNoticed(run, "AAA", 0.25 + 0.2 * 0.75);
        assertNoticed(run, "BBB", 0.75 * 0.5);
        assertNoticed(run, "CCC", 0.5 * 0.4);
        assertThat(run.events(TraceConsidered.class))
                .noneMatch(trace -> trace.nation().equals("DDD"));
    }

    @Test
    void eachChannelIsCoveredByItsTechnology() {
        Map<Channel, Double> channels = Map.of(
                Channel.COMMUNICATIONS, 5.0, Channel.TRAVEL, 3.0, Channel.FINANCE, 1.0, Channel.PROCUREMENT, 1.0);
        Run run = observe(
                lasting("footprint", evenly("AAA"), "channels", channels),
                watcher("AAA", "communications", 0.2, "travel", 0.5, "finance", 0.9, "procurement", 0));
        double days = plotDays(run);
        assertChannel(run, Channel.COMMUNICATIONS, days * 0.5 * 0.2);
        assertChannel(run, Channel.TRAVEL, days * 0.3 * 0.5);
        assertChannel(run, Channel.FINANCE, days * 0.1 * 0.9);
        assertThat(noticed(run, "AAA")).noneMatch(trace -> trace.channel() == Channel.PROCUREMENT);
    }

    private static void assertChannel(Run run, Channel channel, double days) {
        long count = noticed(run, "AAA").stream()
                .filter(trace -> trace.channel() == channel)
                .count();
        assertThat(Scores.poisson(count, days * TRACES / YEAR)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** Missed for want of means that BBB has: what lies between the nation's coverage and BBB's. */
    @Test
    void whatThePeerWouldHaveNoticedIsMissedForTechnology() {
        Run run = observe(
                lasting("footprint", evenly("AAA", "BBB"), "channels", Map.of(Channel.FINANCE, 1.0)),
                watcher("AAA", "finance", 0.3, "sensorCoverage", 0.5),
                watcher("BBB", "finance", 0.8));
        double traces = plotDays(run) * TRACES / YEAR / 2;
        long missed = count(run, "AAA", Notice.MISSED_FOR_TECHNOLOGY);
        assertThat(Scores.poisson(missed, traces * 0.5 * (0.8 - 0.3))).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertNoticed(run, "AAA", 0.5 * 0.3 / 2);
        assertNoticed(run, "BBB", 0.8 / 2);
        assertThat(count(run, "BBB", Notice.MISSED_FOR_TECHNOLOGY)).isZero();
    }

    /** Common random numbers: what BBB may do moves no trace that AAA notices. */
    @Test
    void aPeersMeansLeaveTheNationsOwnNoticesAlone() {
        ThreatNetwork both = lasting("footprint", evenly("AAA", "BBB"));
        Nation own = watcher("AAA", "finance", 0.3, "travel", 0.4);
        List<TraceConsidered> before =
                noticed(observe(both, own, watcher("BBB", "finance", 0.5, "travel", 0.1)), "AAA");
        List<TraceConsidered> after = noticed(observe(both, own, watcher("BBB")), "AAA");
        assertThat(after).isEqualTo(before).hasSizeGreaterThan(100);
    }

    @Test
    void anInvestmentCountsFromItsDay() {
        Run run = run(
                scenario(
                        HORIZON,
                        watcher("AAA", "finance", 0.2),
                        lasting("footprint", evenly("AAA"), "channels", Map.of(Channel.FINANCE, 1.0))),
                1,
                new InvestInTechnology(YEAR, "AAA", "finance", 0.5));
        assertThat(run.events(TraceConsidered.class))
                .hasSizeGreaterThan(500)
                .allSatisfy(trace -> assertThat(trace.rate())
                        .isCloseTo((trace.day() <= YEAR ? 0.2 : 0.6) * TRACES / YEAR, within(1e-12)));
        double first = run.events(PlotBorn.class).stream()
                .mapToDouble(born -> Math.max(0, YEAR - born.day()))
                .sum();
        double second = plotDays(run) - first;
        assertThat(Scores.poisson(count(run, "AAA", Notice.NOTICED), (first * 0.2 + second * 0.6) * TRACES / YEAR))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** Each of four teams follows false leads; those who do so do not look. */
    @Test
    void onlyFreeTeamsLook() {
        Run run = observe(
                lasting("footprint", evenly("AAA")),
                nation(
                        "AAA",
                        "teams",
                        4,
                        "evidenceThreshold",
                        1e6,
                        "sensorCoverage",
                        0.1,
                        "fieldCoverage",
                        0.6,
                        "falseLeadsPerTeamYear",
                        6));
        List<FalseLeadTaken> leads = run.events(FalseLeadTaken.class);
        assertThat(leads).hasSizeGreaterThan(20);
        assertThat(run.events(TraceConsidered.class)).hasSizeGreaterThan(500).allSatisfy(trace -> {
            long busy = leads.stream()
                    .filter(lead -> lead.day() <= trace.day() && trace.day() < lead.day() + lead.days())
                    .count();
            assertThat(trace.rate()).isCloseTo((0.1 + 0.6 * (4 - busy) / 4) * TRACES / YEAR, within(1e-12));
        });
    }

    @Test
    void unlimitedTeamsAlwaysLook() {
        Run run = observe(
                lasting("footprint", evenly("AAA")),
                undetecting("AAA", "sensorCoverage", 0, "fieldCoverage", 0.6, "falseLeadsPerTeamYear", 6));
        assertNoticed(run, "AAA", 0.6);
    }

    /** Field coverage counts times the number of networks times the share of attention, at most twice. */
    @Test
    void attentionMovesFieldCoverageBetweenNetworks() {
        Run run = run(
                scenario(
                        HORIZON,
                        undetecting("AAA", "sensorCoverage", 0.1, "fieldCoverage", 0.3),
                        on("one"),
                        on("two"),
                        on("three")),
                1,
                new MoveEffort(YEAR, "AAA", Map.of("one", 5.0, "two", 1.0)),
                new MoveEffort(2 * YEAR, "AAA", Map.of("one", 3.0, "two", 3.0, "three", 2.0)));
        Map<String, double[]> factors = Map.of(
                "one", new double[] {1, 2, 9.0 / 8},
                "two", new double[] {1, 0.5, 9.0 / 8},
                "three", new double[] {1, 0, 6.0 / 8});
        Map<String, String> networks =
                run.events(PlotBorn.class).stream().collect(Collectors.toMap(PlotBorn::plot, PlotBorn::network));
        assertThat(run.events(TraceConsidered.class)).hasSizeGreaterThan(500).allSatisfy(trace -> {
            int phase = (int) Math.ceil(trace.day() / YEAR) - 1;
            double factor = factors.get(networks.get(trace.source()))[phase];
            assertThat(trace.rate()).isCloseTo((0.1 + 0.3 * factor) * TRACES / YEAR, within(1e-12));
        });
    }

    private static Run observe(ThreatNetwork network, Nation... nations) {
        return run(
                scenario(
                        HORIZON,
                        Stream.concat(Stream.of(network), Arrays.stream(nations))
                                .toArray(Record[]::new)),
                1);
    }

    /** A nation with teams whose evidence never suffices. */
    private static Nation undetecting(String id, Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 4);
        all[overrides.length] = "teams";
        all[overrides.length + 1] = Count.UNLIMITED;
        all[overrides.length + 2] = "evidenceThreshold";
        all[overrides.length + 3] = 1e6;
        return nation(id, all);
    }

    private static ThreatNetwork on(String id) {
        return entente.engine.TestWorlds.network(
                id, evenly("AAA"), "plotsPerYear", 5, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);
    }

    private static ThreatNetwork lasting(Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 6);
        Object[] lasting = {"plotsPerYear", 24, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED};
        System.arraycopy(lasting, 0, all, overrides.length, lasting.length);
        return entente.engine.TestWorlds.network("net", evenly("AAA"), all);
    }

    private static void assertNoticed(Run run, String nation, double shareOfTraces) {
        double expected = plotDays(run) * TRACES / YEAR * shareOfTraces;
        assertThat(expected).isGreaterThan(200);
        assertThat(Scores.poisson(noticed(run, nation).size(), expected)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static double plotDays(Run run) {
        return run.events(PlotBorn.class).stream()
                .mapToDouble(born -> HORIZON - born.day())
                .sum();
    }

    private static List<TraceConsidered> noticed(Run run, String nation) {
        return run.events(TraceConsidered.class).stream()
                .filter(trace -> trace.nation().equals(nation) && trace.result() == Notice.NOTICED)
                .toList();
    }

    private static long count(Run run, String nation, Notice result) {
        return run.events(TraceConsidered.class).stream()
                .filter(trace -> trace.nation().equals(nation) && trace.result() == result)
                .count();
    }
}
