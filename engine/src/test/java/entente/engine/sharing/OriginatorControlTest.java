package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.ControlBreached;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A centre that keeps to originator control, and one that does not. AAA controls its reports, BBB does not. */
class OriginatorControlTest {

    private static final Nation CONTROLLING = watcher("AAA", "originatorControl", true);

    @Test
    void aCentreThatHonoursItPassesNothingControlledOn() {
        Run run = contribute(CONTROLLING);
        assertThat(run.events(ReportArrived.class))
                .filteredOn(arrived -> arrived.from().equals("hub"))
                .isNotEmpty()
                .allMatch(arrived -> arrived.report().startsWith("BBB"));
        long controlled = run.events(ReportFiled.class).stream()
                .filter(filed -> filed.nation().equals("AAA"))
                .count();
        assertThat(run.events(ReportWithheld.class))
                .as("once for each report and other member")
                .hasSize(Math.toIntExact(2 * controlled))
                .doesNotHaveDuplicates()
                .allMatch(withheld -> withheld.from().equals("hub")
                        && withheld.report().startsWith("AAA")
                        && withheld.obstacle() == Obstacle.MARKING);
        assertThat(run.events(ControlBreached.class)).isEmpty();
        assertThat(run.events(TrustChanged.class)).isEmpty();
    }

    @Test
    void whatIsControlledStillCountsTowardsTheThreshold() {
        Run run = contribute(CONTROLLING, "evidenceThreshold", 2);
        assertThat(run.events(NoticeIssued.class))
                .anyMatch(notice -> notice.to().equals("CCC") && notice.reports() == 1);
        assertThat(run.events(NoticeIssued.class))
                .noneMatch(notice -> notice.to().equals("BBB"));
    }

    @Test
    void aCentreThatBreachesItLosesTheOriginsTrust() {
        Run run = contribute(CONTROLLING, "honoursOriginatorControl", false);
        long controlled = run.events(ReportFiled.class).stream()
                .filter(filed -> filed.nation().equals("AAA"))
                .count();
        assertThat(run.events(ControlBreached.class))
                .hasSize(Math.toIntExact(2 * controlled))
                .allMatch(breach -> breach.institution().equals("hub")
                        && breach.report().startsWith("AAA")
                        && List.of("BBB", "CCC").contains(breach.to()));
        assertThat(run.events(ReportWithheld.class)).isEmpty();
        // Good 0 and base 0.5 of prior weight 2; each breach weighs 5, and nothing is forgotten.
        List<TrustChanged> changes = run.events(TrustChanged.class);
        assertThat(changes).hasSameSizeAs(run.events(ControlBreached.class));
        for (int i = 0; i < changes.size(); i++) {
            assertThat(changes.get(i).nation()).isEqualTo("AAA");
            assertThat(changes.get(i).other()).isEqualTo("hub");
            assertThat(changes.get(i).trust()).isCloseTo(1 / (2 + 5.0 * (i + 1)), within(1e-12));
        }
    }

    @Test
    void controlCanBeWaivedForTheCentre() {
        Nation waiving = watcher(
                "AAA",
                "originatorControl",
                true,
                "exceptions",
                List.of(exception("to", "hub", "originatorControl", false)));
        assertThat(contribute(waiving).events(ReportArrived.class))
                .anyMatch(arrived ->
                        arrived.from().equals("hub") && arrived.report().startsWith("AAA"));
    }

    private static Run contribute(Nation first, Object... ofTheCentre) {
        return run(
                scenario(
                        YEAR,
                        first,
                        watcher("BBB"),
                        watcher("CCC"),
                        centre("hub", List.of("AAA", "BBB", "CCC"), ofTheCentre),
                        rules("trustLearns", true, "trustForgetting", 1),
                        network(
                                "net",
                                evenly("AAA", "BBB"),
                                "plotsPerYear",
                                8,
                                "clockDays",
                                1e6,
                                "clockLaw",
                                DurationLaw.FIXED)),
                1);
    }
}
