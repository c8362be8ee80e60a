package entente.engine.politics;

import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.Simulation;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.random.Seeds;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How forecasts, and the truth itself, set estimates and effort: network "one" begins 20 plots a year, "two" begins 10. */
class OutlookTest {

    private static final double REVIEW = 100;

    /** Traces of a plot a year. */
    private static final double TRACES = 40;

    private final List<Event> events = new ArrayList<>();

    @Test
    void perfectPredictionKnowsTheThreatFromTheFirstDayAndFollowsASurge() {
        Simulation simulation = start(world(1, 0.3), new SurgeOfPlots(150, "two", 30, 200));
        assertEstimate(simulation, 20.0 / 30);
        simulation.advanceTo(199);
        assertEstimate(simulation, 20.0 / 30);
        simulation.advanceTo(200);
        assertEstimate(simulation, 20.0 / 60);
        simulation.advanceTo(400);
        assertEstimate(simulation, 20.0 / 30);
    }

    /** Plots under way count as well as those that begin within 30 days; both counted here from the events. */
    @Test
    void whatIsUnderWayIsThreatToo() {
        Simulation simulation = start(scenario(
                500,
                watcher("AAA", "prediction", 1),
                network("one", evenly("AAA"), "plotsPerYear", 20),
                network("two", evenly("AAA"), "plotsPerYear", 10),
                rules("attentionReviewDays", REVIEW, "outlook.beginningDays", 30)));
        assertEstimate(simulation, 20.0 / 30);
        for (double day = REVIEW; day <= 400; day += REVIEW) {
            simulation.advanceTo(day);
            double one = underWay("one") + 20 * 30 / 365.25;
            double two = underWay("two") + 10 * 30 / 365.25;
            assertEstimate(simulation, one / (one + two));
        }
    }

    private long underWay(String network) {
        Set<String> plots = new HashSet<>();
        for (Event event : events) {
            if (event instanceof PlotBorn born && born.network().equals(network)) {
                plots.add(born.plot());
            } else if (event instanceof AttackLaunched attack) {
                plots.remove(attack.plot());
            }
        }
        return plots.size();
    }

    @Test
    void severityCountsAsMuchAsNumbers() {
        Simulation simulation = start(scenario(
                500,
                watcher("AAA", "prediction", 1),
                network("one", evenly("AAA"), "plotsPerYear", 20, "severity", 0.5),
                network("two", evenly("AAA"), "plotsPerYear", 10, "severity", 3),
                rules("attentionReviewDays", REVIEW)));
        assertEstimate(simulation, 0.25);
    }

    /**
     * Nothing is ever detected, so that effort follows the estimate: reports over those that the effort before let it expect
     * of a network of 15 plots a year, each under way for a year and leaving TRACES, and one of each. Both fade by half at
     * each review.
     */
    @Test
    void theForecastTakesTheShareOfTheEstimateThatPredictionGivesIt() {
        Simulation simulation = start(world(0.4, 0));
        double one = 0;
        double two = 0;
        double expectedOne = 0;
        double expectedTwo = 0;
        double last = simulation.asNation("AAA").attention().get(0);
        assertThat(last).isCloseTo(0.6 / 2 + 0.4 * 20 / 30, within(1e-12));
        for (int review = 1; review <= 4; review++) {
            simulation.advanceTo(review * REVIEW);
            one += filed("one", (review - 1) * REVIEW);
            two += filed("two", (review - 1) * REVIEW);
            double perShare = 15 * TRACES * 0.4 * 2 * REVIEW / 365.25;
            expectedOne += perShare * last;
            expectedTwo += perShare * (1 - last);
            double judgedOne = (1 + one) / (1 + expectedOne);
            double judgedTwo = (1 + two) / (1 + expectedTwo);
            double estimate = 0.6 * judgedOne / (judgedOne + judgedTwo) + 0.4 * 20 / 30;
            last = simulation.asNation("AAA").attention().get(0);
            assertThat(last).isCloseTo(estimate, within(1e-9));
            one /= 2;
            two /= 2;
            expectedOne /= 2;
            expectedTwo /= 2;
        }
        assertThat(one + two).isGreaterThan(10);
    }

    /** Two networks begin as many plots; one of them aims at AAA, and is on its soil for the larger part. */
    @Test
    void theThreatIsWhatConcernsTheNation() {
        Simulation simulation = start(scenario(
                500,
                watcher("AAA", "prediction", 1),
                watcher("BBB", "prediction", 1),
                network("one", Map.of("AAA", 3.0, "BBB", 1.0), "plotsPerYear", 20, "targets", Map.of("AAA", 1.0)),
                network("two", Map.of("AAA", 1.0, "BBB", 1.0), "plotsPerYear", 20, "targets", Map.of("BBB", 1.0)),
                rules("attentionReviewDays", REVIEW)));
        assertEstimate(simulation, 1 / (1 + 0.5));
        assertThat(simulation.asNation("BBB").estimates().get(0)).isCloseTo(0.25 / (0.25 + 1), within(1e-9));
    }

    @Test
    void investingInPredictionSharpensTheNextForecast() {
        Simulation simulation = start(world(0, 1), new InvestInTechnology(150, "AAA", "prediction", 1));
        simulation.advanceTo(199);
        assertThat(simulation.asNation("AAA").estimates().get(0)).isNotCloseTo(20.0 / 30, within(1e-9));
        simulation.advanceTo(200);
        assertEstimate(simulation, 20.0 / 30);
    }

    /**
     * A surge of the smaller network, paired by seed: with better prediction the nation shifts its effort and notices more
     * of that network's traces. 20 seeds; the limit as {@link Scores} says.
     */
    @Test
    void predictionMovesEffortEarly() {
        List<Double> gains = new ArrayList<>();
        for (long seed = 0; seed < 20; seed++) {
            gains.add(noticedInSurge(0.9, seed) - noticedInSurge(0, seed));
        }
        assertThat(Scores.mean(gains, 0)).isGreaterThan(Scores.LIMIT);
    }

    private static double noticedInSurge(double prediction, long seed) {
        List<Event> told = new ArrayList<>();
        Simulation.start(
                        world(prediction, 1),
                        Seeds.of(seed),
                        List.of(new SurgeOfPlots(195, "two", 200, 100)),
                        told::add)
                .advanceTo(299);
        return told.stream()
                .filter(event -> event instanceof TraceConsidered e && e.result() == Notice.NOTICED && e.day() > 200)
                .count();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wherePrioritiesAreNoObstacleEffortIsWhereTheThreatIs(boolean reviewed) {
        Simulation simulation = start(
                scenario(
                        1000,
                        watcher("AAA", "priorities", Map.of("one", 0.1, "two", 1.0), "prediction", 0.5),
                        network("one", evenly("AAA"), "plotsPerYear", 20),
                        network("two", evenly("AAA"), "plotsPerYear", 10),
                        rules(
                                "lifted",
                                List.of(Obstacle.PRIORITIES),
                                "attentionReviewDays",
                                reviewed ? REVIEW : 0,
                                "outlook.predictionError",
                                1)),
                new SurgeOfPlots(150, "two", 30, 200),
                new MoveEffort(180, "AAA", Map.of("one", 1.0)));
        for (double day : new double[] {0, 149, 351, 900}) {
            assertAttentionAt(simulation, day, 20.0 / 30);
        }
        Simulation surge = start(world(0, 0), new SurgeOfPlots(150, "two", 30, 200));
        surge.advanceTo(200);
        assertThat(surge.asNation("AAA").attention().get(0)).isNotCloseTo(20.0 / 60, within(1e-6));
    }

    @Test
    void wherePrioritiesAreNoObstacleEffortFollowsASurgeAtOnce() {
        Simulation simulation = start(
                scenario(
                        1000,
                        watcher("AAA"),
                        network("one", evenly("AAA"), "plotsPerYear", 20),
                        network("two", evenly("AAA"), "plotsPerYear", 10),
                        rules("lifted", List.of(Obstacle.PRIORITIES))),
                new SurgeOfPlots(150, "two", 30, 200));
        assertAttentionAt(simulation, 149, 20.0 / 30);
        assertAttentionAt(simulation, 150, 20.0 / 60);
        assertAttentionAt(simulation, 350, 20.0 / 60);
        assertAttentionAt(simulation, 350.1, 20.0 / 30);
    }

    private static void assertAttentionAt(Simulation simulation, double day, double one) {
        simulation.advanceTo(day);
        assertThat(simulation.asNation("AAA").attention().get(0)).isCloseTo(one, within(1e-9));
    }

    private double filed(String network, double after) {
        return new Run(events)
                .events(ReportFiled.class).stream()
                        .filter(e -> e.network().equals(network) && e.day() > after)
                        .count();
    }

    private static void assertEstimate(Simulation simulation, double one) {
        List<Double> estimates = simulation.asNation("AAA").estimates();
        assertThat(estimates.get(0)).isCloseTo(one, within(1e-9));
        assertThat(estimates.get(0) + estimates.get(1)).isCloseTo(1, within(1e-12));
    }

    private static Scenario world(double prediction, double error) {
        return scenario(
                1000,
                nation(
                        "AAA",
                        "prediction",
                        prediction,
                        "sensorCoverage",
                        0,
                        "fieldCoverage",
                        0.4,
                        "teams",
                        4,
                        "evidenceThreshold",
                        1e6),
                network("one", evenly("AAA"), "plotsPerYear", 20),
                network("two", evenly("AAA"), "plotsPerYear", 10),
                rules("attentionReviewDays", REVIEW, "outlook.predictionError", error));
    }

    private Simulation start(Scenario scenario, Decision... decisions) {
        return Simulation.start(scenario, Seeds.of(5), List.of(decisions), events::add);
    }
}
