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

import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each obstacle, lifted alone and with the others, in a world in which every one of them stops something. */
class LiftingTest {

    private static final Run AS_IT_IS = run(LiftingWorld.lifting(), 7);

    @ParameterizedTest
    @EnumSource(
            value = Obstacle.class,
            names = {"JURISDICTION", "DISCRETION"},
            mode = EnumSource.Mode.EXCLUDE)
    void liftedItStopsNothingAndAllOthersStillDo(Obstacle lifted) {
        Set<Obstacle> met = obstacles(AS_IT_IS);
        assertThat(met).containsAll(Obstacle.LIFTABLE).contains(Obstacle.DISCRETION);
        Run run = run(LiftingWorld.lifting(lifted), 7);
        met.remove(lifted);
        assertThat(obstacles(run)).isEqualTo(met);
    }

    @Test
    void withAllLiftedOnlyDiscretionIsLeft() {
        Run run = run(LiftingWorld.lifting(Obstacle.LIFTABLE.toArray(Obstacle[]::new)), 7);
        assertThat(obstacles(run)).containsExactly(Obstacle.DISCRETION);
        assertThat(run.events(ReportShared.class))
                .hasSizeGreaterThan(2 * AS_IT_IS.events(ReportShared.class).size());
    }

    /** The world has no teams, so that what is lifted changes what is noticed only by technology and attention. */
    @ParameterizedTest
    @EnumSource(
            value = Obstacle.class,
            names = {"JURISDICTION", "DISCRETION"},
            mode = EnumSource.Mode.EXCLUDE)
    void itMovesNoPoint(Obstacle lifted) {
        Run run = run(LiftingWorld.lifting(lifted), 7);
        assertThat(run.events(BirthConsidered.class)).isEqualTo(AS_IT_IS.events(BirthConsidered.class));
        Set<Object> points = new LinkedHashSet<>();
        AS_IT_IS.events(TraceConsidered.class).forEach(e -> points.add(List.of(e.key(), e.day(), e.height())));
        List<TraceConsidered> now = run.events(TraceConsidered.class);
        if (lifted == Obstacle.PRIORITIES) {
            now = now.stream()
                    .filter(e -> points.contains(List.of(e.key(), e.day(), e.height())))
                    .toList();
            assertThat(now).hasSizeGreaterThan(points.size() / 2);
        } else {
            assertThat(now).hasSameSizeAs(points);
        }
        assertThat(now).allMatch(e -> points.contains(List.of(e.key(), e.day(), e.height())));
    }

    /** Bilateral ways of 4 and 10 days and one of 2 x 3 through the centre: the median is 6, of 0.6, 0.9 and 0.7 is 0.7. */
    @Test
    void aMissingChannelIsLikeTheMedianOfThoseThatThereAre() {
        Run run = run(
                scenario(
                        2000,
                        watcher("AAA"),
                        watcher("BBB"),
                        watcher("CCC"),
                        watcher("DDD"),
                        agreement(
                                "AAA",
                                "BBB",
                                "latencyDays",
                                4,
                                "latencyLaw",
                                DurationLaw.FIXED,
                                "interoperability",
                                0.6),
                        agreement(
                                "BBB",
                                "CCC",
                                "latencyDays",
                                10,
                                "latencyLaw",
                                DurationLaw.FIXED,
                                "interoperability",
                                0.9),
                        centre("HUB", List.of("BBB", "CCC"), "latencyDays", 3, "interoperability", 0.7),
                        network("net", evenly("AAA"), "plotsPerYear", 20, "clockDays", 1e6),
                        rules("lifted", List.of(Obstacle.CHANNELS))),
                1);
        List<ReportArrived> arrived = run.events(ReportArrived.class).stream()
                .filter(e -> e.to().equals("DDD"))
                .toList();
        assertThat(arrived)
                .hasSizeGreaterThan(1000)
                .allSatisfy(e -> assertThat(e.ageDays()).isCloseTo(6, within(1e-9)));
        double strayed = run.events(ReportStrayed.class).stream()
                .filter(e -> e.holder().equals("DDD"))
                .count();
        // Binomial with p = 0.3: beyond 4 standard deviations once in 16 000 times.
        assertThat(strayed / arrived.size()).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / arrived.size())));
        assertThat(run.events(ReportArrived.class))
                .filteredOn(e -> e.to().equals("BBB"))
                .allSatisfy(e -> assertThat(e.ageDays()).isCloseTo(4, within(1e-9)));
    }

    @Test
    void aNewChannelCarriesNoTighterMarkingThanTheOthers() {
        Run run = run(
                scenario(
                        1000,
                        watcher("AAA", "marking", Marking.AMBER_STRICT),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreement("AAA", "BBB", "highestMarking", Marking.AMBER),
                        network("net", evenly("AAA"), "plotsPerYear", 10),
                        rules("lifted", List.of(Obstacle.CHANNELS))),
                1);
        assertThat(run.events(ReportShared.class)).isEmpty();
        assertThat(run.events(ReportWithheld.class))
                .extracting(ReportWithheld::to)
                .contains("BBB", "CCC");
        assertThat(obstacles(run)).containsExactly(Obstacle.MARKING);
    }

    @Test
    void withoutMarkingsEverythingIsClear() {
        Run run = run(LiftingWorld.lifting(Obstacle.MARKING), 7);
        assertThat(run.events(ReportFiled.class)).hasSizeGreaterThan(50).allMatch(e -> e.marking() == Marking.CLEAR);
    }

    @Test
    void withEnoughCapacityNobodyWaits() {
        assertThat(AS_IT_IS.events(JobStarted.class)).anyMatch(JobStarted::waited);
        Run run = run(LiftingWorld.lifting(Obstacle.CAPACITY), 7);
        assertThat(run.events(JobStarted.class)).hasSizeGreaterThan(100).noneMatch(JobStarted::waited);
    }

    private static Set<Obstacle> obstacles(Run run) {
        Set<Obstacle> met = new LinkedHashSet<>();
        for (Event event : run.all()) {
            if (event instanceof ReportWithheld e) {
                met.add(e.obstacle());
            } else if (event instanceof ReportStrayed e && e.obstacle() == Obstacle.STANDARDS) {
                met.add(e.obstacle());
            } else if (event instanceof TraceConsidered e && e.result() == Notice.MISSED_FOR_TECHNOLOGY) {
                met.add(Obstacle.TECHNOLOGY);
            }
        }
        return met;
    }
}
