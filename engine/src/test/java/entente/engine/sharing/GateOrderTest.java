package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every gate is closed from some place in the order on: the first of them names the obstacle. */
class GateOrderTest {

    private static final List<Obstacle> ORDER = List.of(
            Obstacle.CHANNELS,
            Obstacle.LAW,
            Obstacle.MARKING,
            Obstacle.POLITICS,
            Obstacle.TRUST,
            Obstacle.PRIORITIES,
            Obstacle.CAPACITY,
            Obstacle.DISCRETION);

    /** What closes each gate of the origin's own. */
    private static final Map<Obstacle, Object[]> CLOSED = Map.of(
            Obstacle.LAW, new Object[] {"alert", new Gateway(LawfulBasis.CLOSED, List.of())},
            Obstacle.MARKING, new Object[] {"marking", Marking.RED},
            Obstacle.POLITICS, new Object[] {"minimumAffinity", 0.5},
            Obstacle.TRUST, new Object[] {"minimumTrust", 0.9},
            Obstacle.PRIORITIES, new Object[] {"priorities", Map.of("net", 0.1), "minimumPriority", 0.5},
            Obstacle.CAPACITY, new Object[] {"overloadLimit", 2},
            Obstacle.DISCRETION, new Object[] {"releaseProbability", 0});

    @ParameterizedTest
    @EnumSource(
            value = Obstacle.class,
            names = {"JURISDICTION", "STANDARDS", "TECHNOLOGY"},
            mode = EnumSource.Mode.EXCLUDE)
    void theFirstClosedGateNamesTheObstacle(Obstacle first) {
        // One analyst, who needs longer for a report than it takes until the next: jobs pile up for good.
        List<Object> overrides =
                new ArrayList<>(List.of("analysts", 1, "analysisDays", 10, "analysisLaw", DurationLaw.FIXED));
        List<Obstacle> closed = ORDER.subList(ORDER.indexOf(first), ORDER.size());
        closed.stream().filter(CLOSED::containsKey).forEach(gate -> overrides.addAll(List.of(CLOSED.get(gate))));
        List<Record> parts = new ArrayList<>(List.of(
                watcher("AAA", overrides.toArray()),
                watcher("BBB"),
                network("net", evenly("AAA"), "plotsPerYear", 20, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED)));
        if (first != Obstacle.CHANNELS) {
            parts.add(agreement("AAA", "BBB", "highestMarking", Marking.AMBER));
        }
        var run = run(scenario(400, parts.toArray(Record[]::new)), 3);
        assertThat(run.events(ReportShared.class)).isEmpty();
        // The first reports are analysed before anything waits: they pass the gate of capacity.
        assertThat(run.events(ReportWithheld.class))
                .hasSizeGreaterThan(20)
                .allSatisfy(withheld -> assertThat(withheld.obstacle())
                        .isIn(first, first == Obstacle.CAPACITY ? Obstacle.DISCRETION : first));
        assertThat(run.events(ReportWithheld.class))
                .last()
                .satisfies(withheld -> assertThat(withheld.obstacle()).isEqualTo(first));
    }
}
