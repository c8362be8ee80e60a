package entente.engine.politics;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.ReportEvent.ReportShared;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nations that trust each other by less than they demand share nothing until an attack, everything they have on the network
 * and what comes in for a while, and then nothing again. The window lowers the trust demanded by 0.3 on the day, so that
 * trust of 0.5 meets a demand of 0.6 as long as 0.3 × 2^(−t/30) is 0.1 or more: for 30 × log2 3 = 47.5 days.
 */
class AttackWindowsTest {

    private static final double OPEN_DAYS = 30 * Math.log(3) / Math.log(2);

    @Test
    void reportsGoOutWhileTheWindowIsOpenAndNotBeforeNorAfter() {
        Run run = world(0.3);
        List<Double> attacks = run.events(AttackLaunched.class).stream()
                .map(AttackLaunched::day)
                .toList();
        List<ReportShared> shared = run.events(ReportShared.class);
        assertThat(attacks).hasSizeGreaterThan(10);
        assertThat(shared).hasSizeGreaterThan(100).allSatisfy(event -> {
            double since = attacks.stream()
                    .mapToDouble(day -> event.day() - day)
                    .filter(age -> age >= 0)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            assertThat(since).isLessThanOrEqualTo(OPEN_DAYS + 1e-9);
        });
    }

    @Test
    void onTheDayOfTheAttackTheDrawersAreOpened() {
        Run run = world(0.3);
        long first = run.events(AttackLaunched.class).stream()
                .filter(attack ->
                        run.events(ReportShared.class).stream().anyMatch(event -> event.day() == attack.day()))
                .count();
        assertThat(first).isGreaterThan(5);
    }

    /** CCC has no part in the network and no love for those hit: it is not moved, and keeps what it notices. */
    @Test
    void whoIsNotMovedGoesOnDemandingWhatItDid() {
        assertThat(world(0.3).events(ReportShared.class))
                .noneMatch(event -> event.report().startsWith("CCC"));
    }

    @Test
    void withoutTheRuleNothingIsShared() {
        assertThat(world(0).events(ReportShared.class)).isEmpty();
    }

    private static Run world(double windowTrust) {
        return run(
                scenario(
                        20 * YEAR,
                        watcher("AAA", "minimumTrust", 0.6),
                        watcher("BBB", "minimumTrust", 0.6),
                        watcher("CCC", "minimumTrust", 0.6, "reach", 1),
                        agreementOfAll(),
                        relation("AAA", "CCC", "affinity", 0.1),
                        relation("BBB", "CCC", "affinity", 0.1),
                        rules("diplomacy.windowTrust", windowTrust),
                        network("net", evenly("AAA", "BBB"), "plotsPerYear", 2, "clockDays", 270)),
                4);
    }
}
