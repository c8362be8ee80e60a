package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reciprocal nation gives while what it got, and one more, is at least its share of what it gave. */
class ReciprocityTest {

    /** Report n + 1 passes while 1 is at least the share times n: the floor of its reciprocal, and one. */
    @ParameterizedTest
    @CsvSource({"0.5, 3", "0.2, 6", "1, 2", "2, 1"})
    void whoGivesNothingGetsAFewReportsOnCredit(double reciprocity, int credit) {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "posture", Posture.RECIPROCAL, "reciprocity", reciprocity),
                        watcher("BBB"),
                        agreement("AAA", "BBB"),
                        network("net", evenly("AAA"), "plotsPerYear", 10)),
                1);
        assertThat(run.events(ReportShared.class)).hasSize(credit);
        assertThat(run.events(ReportWithheld.class))
                .hasSize(run.events(ReportFiled.class).size() - credit)
                .hasSizeGreaterThan(50)
                .allMatch(withheld -> withheld.obstacle() == Obstacle.TRUST);
    }

    @Test
    void whoGivesGetsInProportion() {
        Object[] reciprocal = {"posture", Posture.RECIPROCAL, "reciprocity", 0.5};
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", reciprocal),
                        watcher("BBB"),
                        agreement("AAA", "BBB"),
                        network("net", Map.of("AAA", 0.9, "BBB", 0.1), "plotsPerYear", 20)),
                1);
        int given = 0;
        int got = 0;
        int refused = 0;
        for (var event : run.all()) {
            if (event instanceof ReportShared shared && shared.from().equals("AAA")) {
                assertThat(got + 1.0).isGreaterThanOrEqualTo(0.5 * given);
                given++;
            } else if (event instanceof ReportShared) {
                got++;
            } else if (event instanceof ReportWithheld withheld) {
                refused++;
                assertThat(withheld.from()).isEqualTo("AAA");
                assertThat(got + 1.0).isLessThan(0.5 * given);
            }
        }
        assertThat(got).isGreaterThan(10);
        assertThat(given).isGreaterThan(got);
        assertThat(refused).isGreaterThan(50);
    }

    /** The members' notices count as what the institution gave. */
    @Test
    void anInstitutionGivesByItsNotices() {
        Object[] reciprocal = {"posture", Posture.RECIPROCAL, "reciprocity", 0.25};
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", reciprocal),
                        watcher("BBB"),
                        centre("hub", List.of("AAA", "BBB")),
                        network("net", evenly("AAA", "BBB"), "plotsPerYear", 20)),
                1);
        long noticed = run.events(NoticeIssued.class).stream()
                .filter(notice -> notice.to().equals("AAA"))
                .mapToInt(NoticeIssued::reports)
                .sum();
        assertThat(noticed).isGreaterThan(20);
        assertThat(run.events(ReportWithheld.class)).isEmpty();
        assertThat(run.events(ReportShared.class))
                .filteredOn(shared -> shared.from().equals("AAA"))
                .hasSizeGreaterThan(50);
    }
}
