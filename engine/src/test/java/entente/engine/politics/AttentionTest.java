package entente.engine.politics;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.random.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How nations spread their effort over the networks "one" and "two", in this order. */
class AttentionTest {

    private static final double REVIEW = 100;

    private final List<Event> events = new ArrayList<>();

    @Test
    void atFirstEffortFollowsWhatTheNationCaresAbout() {
        Simulation simulation = start(REVIEW, Map.of("one", 0.2, "two", 0.6));
        assertShares(simulation, "AAA", 0.2, 0.6);
        assertShares(simulation, "BBB", 1, 1);
    }

    /** Weights times one and the reports; at each review what came before counts half. */
    @Test
    void aReviewFollowsTheReports() {
        Simulation simulation = start(REVIEW, Map.of("one", 0.2, "two", 0.6));
        double[] noted = new double[2];
        for (int review = 1; review <= 4; review++) {
            double day = review * REVIEW;
            simulation.advanceTo(day - 1e-6);
            add(noted, "AAA", day - REVIEW, day);
            assertThat(simulation.asNation("AAA").estimates().get(0))
                    .isCloseTo((1 + noted[0]) / (2 + noted[0] + noted[1]), within(1e-12));
            simulation.advanceTo(day);
            assertShares(simulation, "AAA", 0.2 * (1 + noted[0]), 0.6 * (1 + noted[1]));
            noted[0] /= 2;
            noted[1] /= 2;
        }
        assertThat(noted[0] + noted[1]).isGreaterThan(10);
    }

    /** BBB notices nothing by itself: its estimate is made of what AAA tells it. */
    @Test
    void whatOthersTellCountsToo() {
        Simulation simulation = start(REVIEW, Map.of());
        simulation.advanceTo(REVIEW);
        assertThat(new Run(events).events(ReportArrived.class)).hasSizeGreaterThan(10);
        double[] noted = new double[2];
        add(noted, "AAA", 0, REVIEW);
        assertShares(simulation, "BBB", 1 + noted[0], 1 + noted[1]);
    }

    @Test
    void withoutReviewsEffortStaysWhereItIs() {
        Simulation simulation = start(0, Map.of());
        simulation.advanceTo(500);
        assertThat(new Run(events).events(ReportFiled.class)).isNotEmpty();
        assertShares(simulation, "AAA", 1, 1);
    }

    @Test
    void aDecisionSpreadsEffortJustSo() {
        Simulation simulation = start(0, Map.of(), new MoveEffort(300, "AAA", Map.of("one", 3.0, "two", 1.0)));
        simulation.advanceTo(299);
        assertShares(simulation, "AAA", 1, 1);
        simulation.advanceTo(300);
        assertShares(simulation, "AAA", 3, 1);
    }

    @Test
    void afterADecisionReviewsGoOnFromItsWeights() {
        Simulation simulation = start(REVIEW, Map.of(), new MoveEffort(50, "AAA", Map.of("two", 1.0)));
        simulation.advanceTo(3 * REVIEW);
        assertShares(simulation, "AAA", 0, 1);
    }

    private void add(double[] noted, String origin, double from, double to) {
        for (ReportFiled filed : new Run(events).events(ReportFiled.class)) {
            if (filed.nation().equals(origin) && filed.day() > from && filed.day() <= to) {
                noted[filed.network().equals("one") ? 0 : 1]++;
            }
        }
    }

    private static void assertShares(Simulation simulation, String nation, double one, double two) {
        List<Double> attention = simulation.asNation(nation).attention();
        assertThat(simulation.asNation(nation).networks()).containsExactly("one", "two");
        assertThat(attention.get(0)).isCloseTo(one / (one + two), within(1e-12));
        assertThat(attention.get(1)).isCloseTo(two / (one + two), within(1e-12));
    }

    private Simulation start(double reviewDays, Map<String, Double> priorities, Decision... decisions) {
        var scenario = scenario(
                1000,
                watcher("AAA", "priorities", priorities),
                watcher("BBB", "sensorCoverage", 0),
                agreement("AAA", "BBB"),
                rules("attentionReviewDays", reviewDays),
                network("one", evenly("AAA"), "plotsPerYear", 20),
                network("two", evenly("AAA"), "plotsPerYear", 10));
        return Simulation.start(scenario, Seeds.of(5), List.of(decisions), events::add);
    }
}
