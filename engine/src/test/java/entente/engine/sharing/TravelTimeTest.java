package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From filing to arrival: analysis, delay by policy, and the way. Plots never end, so that nothing is cut short. */
class TravelTimeTest {

    private static final double HORIZON = 1000;

    /** Kolmogorov's distance times the root of the size: above it once in 20 000 times. */
    private static final double FARTHEST = 2.3;

    private static final ThreatNetwork LASTING =
            network("net", evenly("AAA"), "plotsPerYear", 20, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);

    @Test
    void fixedTimesAddUp() {
        Run run = run(
                scenario(
                        HORIZON,
                        watcher("AAA", "analysisDays", 2, "analysisLaw", DurationLaw.FIXED, "delayDays", 3),
                        watcher("BBB", "analysisDays", 100, "delayDays", 50),
                        agreement("AAA", "BBB", "latencyDays", 5, "latencyLaw", DurationLaw.FIXED),
                        LASTING),
                1);
        assertThat(ages(run, "BBB"))
                .hasSizeGreaterThan(500)
                .allSatisfy(age -> assertThat(age).isCloseTo(2 + 3 + 5, within(1e-9)));
    }

    /** Without insecure lines 5 days; the weaker side's encryption decides, an institution's is complete. */
    @Test
    void anInsecureLineMakesTheWayLonger() {
        Run run = run(
                scenario(
                        HORIZON,
                        watcher("AAA", "secureChannels", 0.8),
                        watcher("BBB", "secureChannels", 0.4),
                        watcher("CCC", "secureChannels", 0.5),
                        agreement("AAA", "BBB", "latencyDays", 5, "latencyLaw", DurationLaw.FIXED),
                        centre("HUB", List.of("AAA", "CCC"), "latencyDays", 10, "latencyLaw", DurationLaw.FIXED),
                        rules("insecureDelay", 0.5),
                        LASTING),
                1,
                new InvestInTechnology(500, "BBB", "secureChannels", 1));
        assertThat(run.events(ReportArrived.class))
                .filteredOn(e -> e.to().equals("BBB"))
                .hasSizeGreaterThan(500)
                .allSatisfy(e -> {
                    double sent = e.day() - e.ageDays();
                    assertThat(e.ageDays()).isCloseTo(5 * (1 + 0.5 * (sent < 500 ? 0.6 : 0.2)), within(1e-9));
                });
        assertThat(ages(run, "HUB")).allSatisfy(age -> assertThat(age).isCloseTo(10 * 1.1, within(1e-9)));
        assertThat(ages(run, "CCC"))
                .hasSizeGreaterThan(500)
                .allSatisfy(age -> assertThat(age).isCloseTo(10 * 1.1 + 10 * 1.25, within(1e-9)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theWayTakesTheTimeOfItsLaw(int stages) {
        Run run = run(
                scenario(
                        HORIZON,
                        watcher("AAA", "delayDays", 3),
                        watcher("BBB"),
                        agreement("AAA", "BBB", "latencyDays", 5, "latencyLaw", new DurationLaw(stages)),
                        LASTING),
                1);
        List<Double> latencies = ages(run, "BBB").stream().map(age -> age - 3).toList();
        assertThat(latencies).hasSizeGreaterThan(500);
        assertThat(Scores.kolmogorov(latencies, Scores.erlang(stages, 5))).isLessThan(FARTHEST);
    }

    @Test
    void aReleaseTakesTheTimeOfAnAnalyst() {
        Run run = run(
                scenario(HORIZON, watcher("AAA", "releaseDays", 4), watcher("BBB"), agreement("AAA", "BBB"), LASTING),
                1);
        assertThat(ages(run, "BBB")).hasSizeGreaterThan(500);
        assertThat(Scores.kolmogorov(ages(run, "BBB"), Scores.erlang(1, 4))).isLessThan(FARTHEST);
    }

    @Test
    void throughACentreThereAreTwoLegsAndItsAnalysis() {
        Run run = throughACentre(5, DurationLaw.FIXED, 2);
        assertThat(ages(run, "hub")).allSatisfy(age -> assertThat(age).isCloseTo(5, within(1e-9)));
        assertThat(ages(run, "BBB"))
                .hasSizeGreaterThan(500)
                .allSatisfy(age -> assertThat(age).isCloseTo(5 + 2 + 5, within(1e-9)));
    }

    /** Two independent exponential legs make an Erlang law with two stages. */
    @Test
    void theLegsAreDrawnIndependently() {
        Run run = throughACentre(5, DurationLaw.EXPONENTIAL, 0);
        assertThat(Scores.kolmogorov(ages(run, "hub"), Scores.erlang(1, 5))).isLessThan(FARTHEST);
        assertThat(Scores.kolmogorov(ages(run, "BBB"), Scores.erlang(2, 10))).isLessThan(FARTHEST);
    }

    private static Run throughACentre(double latencyDays, DurationLaw law, double analysisDays) {
        return run(
                scenario(
                        HORIZON,
                        watcher("AAA"),
                        watcher("BBB"),
                        centre(
                                "hub",
                                List.of("AAA", "BBB"),
                                "relaysReports",
                                true,
                                "evidenceThreshold",
                                1e6,
                                "latencyDays",
                                latencyDays,
                                "latencyLaw",
                                law,
                                "analysisDays",
                                analysisDays,
                                "analysisLaw",
                                DurationLaw.FIXED),
                        LASTING),
                1);
    }

    /** Ages on arrival of reports that were filed early enough to arrive before the end almost surely. */
    private static List<Double> ages(Run run, String recipient) {
        return run.events(ReportArrived.class).stream()
                .filter(arrived -> arrived.to().equals(recipient))
                .filter(arrived -> arrived.day() - arrived.ageDays() < HORIZON - 100)
                .map(ReportArrived::ageDays)
                .toList();
    }
}
