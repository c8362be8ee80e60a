package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Obstacle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attacks on BBB and CCC; AAA, which reports, is too busy to release anything and has an agreement with BBB. */
class FastLaneTest {

    /** From then on there are always more reports than the analyst can read. */
    private static final double BUSY = 300;

    /** One analyst, who is never idle for long, and each waiting job is too many. */
    private static final Object[] TOO_BUSY = {
        "analysts", 1, "analysisDays", 10, "analysisLaw", DurationLaw.FIXED, "overloadLimit", 0
    };

    @Test
    void afterAnAttackOnEitherPartyReportsGoPastTheQueueForATime() {
        Run run = share(true, TOO_BUSY);
        List<Double> attacks = attacksOnBbb(run);
        assertThat(attacks).hasSizeGreaterThan(2);
        Map<String, Double> sent = new HashMap<>();
        shared(run).forEach(shared -> sent.put(shared.report(), shared.day()));
        assertThat(sent.values()).hasSizeGreaterThan(10).allMatch(day -> isCrisis(attacks, day));
        assertThat(run.events(ReportArrived.class))
                .filteredOn(arrival -> sent.containsKey(arrival.report()))
                .isNotEmpty()
                .allSatisfy(arrival ->
                        assertThat(arrival.day() - sent.get(arrival.report())).isCloseTo(0.5, within(1e-9)));
        assertThat(run.events(JobStarted.class)).noneMatch(job -> job.job() == Job.RELEASE);
        assertThat(run.events(ReportWithheld.class))
                .filteredOn(withheld -> withheld.to().equals("BBB") && withheld.day() > BUSY)
                .isNotEmpty()
                .allMatch(withheld -> !isCrisis(attacks, withheld.day()) && withheld.obstacle() == Obstacle.CAPACITY);
    }

    @Test
    void withoutTheClauseACrisisIsLikeAnyOtherTime() {
        Run run = share(false, TOO_BUSY);
        assertThat(attacksOnBbb(run)).hasSizeGreaterThan(2);
        assertThat(shared(run)).isEmpty();
    }

    @Test
    void atOtherTimesReportsTakeTheUsualWay() {
        Run run = share(true, "releaseDays", 5);
        List<Double> attacks = attacksOnBbb(run);
        List<ReportArrived> inCrises = new ArrayList<>();
        List<ReportArrived> otherwise = new ArrayList<>();
        run.events(ReportArrived.class).forEach(arrival -> {
            boolean crisis = isCrisis(attacks, arrival.day() - arrival.ageDays());
            (crisis ? inCrises : otherwise).add(arrival);
        });
        assertThat(inCrises)
                .isNotEmpty()
                .allSatisfy(arrival -> assertThat(arrival.ageDays()).isCloseTo(0.5, within(1e-9)));
        assertThat(otherwise)
                .isNotEmpty()
                .allSatisfy(arrival -> assertThat(arrival.ageDays()).isGreaterThan(30));
    }

    private static List<ReportShared> shared(Run run) {
        return run.events(ReportShared.class).stream()
                .filter(shared -> shared.day() > BUSY)
                .toList();
    }

    private static boolean isCrisis(List<Double> attacks, double day) {
        return attacks.stream().anyMatch(attack -> attack <= day && day <= attack + 60);
    }

    private static List<Double> attacksOnBbb(Run run) {
        return run.events(AttackLaunched.class).stream()
                .filter(attack -> attack.target().equals("BBB"))
                .map(AttackLaunched::day)
                .toList();
    }

    private static Run share(boolean fastLane, Object... ofAaa) {
        return run(
                scenario(
                        4 * YEAR,
                        watcher("AAA", ofAaa),
                        watcher("BBB", "sensorCoverage", 0),
                        watcher("CCC", "sensorCoverage", 0),
                        agreement(
                                "AAA",
                                "BBB",
                                "crisisFastLane",
                                fastLane,
                                "latencyDays",
                                30,
                                "latencyLaw",
                                DurationLaw.FIXED),
                        rules("clauses.fastLaneDays", 0.5, "clauses.crisisDays", 60),
                        network(
                                "net",
                                Map.of("AAA", 1.0),
                                "targets",
                                Map.of("BBB", 1.0, "CCC", 1.0),
                                "plotsPerYear",
                                12,
                                "clockDays",
                                400)),
                1);
    }
}
