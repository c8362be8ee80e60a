package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.event.PoliticsEvent.SharingVerified;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** BBB looks each month into what AAA keeps back from it, and finds everything out. */
class LookedIntoTest {

    private static Run lookedInto(Decision... decisions) {
        return run(
                scenario(
                        YEAR,
                        watcher("AAA", "releaseProbability", 0),
                        watcher("BBB", "verification", true, "sensorCoverage", 0),
                        agreement("AAA", "BBB"),
                        network("net", evenly("AAA"), "plotsPerYear", 4, "clockDays", 5000),
                        rules(
                                "diplomacy.verificationDays", 30,
                                "diplomacy.verificationYield", 1)),
                1,
                decisions);
    }

    private static int found(Run run) {
        return run.events(SharingVerified.class).stream()
                .mapToInt(SharingVerified::keptBack)
                .sum();
    }

    /** AAA's policy changes each week in what does not matter here, so that requests are tested again. */
    private static Decision[] weeklyRequests() {
        List<Decision> decisions = new ArrayList<>();
        for (int week = 5; week < 50; week++) {
            double day = 7 * week;
            decisions.add(new ChangeSharing(day, "AAA", exception("reciprocity", 0.01 * week)));
            decisions.add(new RequestInformation(day + 1, "BBB", "AAA", "net"));
        }
        return decisions.toArray(Decision[]::new);
    }

    @Test
    void whatIsKeptBackAgainIsFoundOutOnce() {
        Run asking = lookedInto(weeklyRequests());
        long withheld = asking.events(ReportWithheld.class).stream()
                .filter(e -> e.obstacle() == Obstacle.DISCRETION)
                .count();
        int filed = asking.events(ReportFiled.class).size();
        assertThat(withheld).isGreaterThan(2L * filed);
        assertThat(found(asking)).isPositive().isLessThanOrEqualTo(filed).isEqualTo(found(lookedInto()));
    }

    private static Run deterred(double deterrence, Decision... decisions) {
        return run(
                scenario(
                        YEAR,
                        watcher("AAA", "releaseProbability", 0),
                        watcher("BBB", "verification", true, "sensorCoverage", 0),
                        agreement("AAA", "BBB"),
                        network("net", evenly("AAA"), "plotsPerYear", 40, "clockDays", 5000),
                        rules("diplomacy.verificationDeterrence", deterrence)),
                1,
                decisions);
    }

    private static Set<String> shared(Run run) {
        return run.events(ReportShared.class).stream().map(ReportShared::report).collect(toSet());
    }

    /** Of more than 100 reports the share sent lies within 4 standard deviations (less than 1 run in 10,000 does not). */
    @Test
    void whoIsVerifiedKeepsBackLess() {
        Run all = deterred(1);
        int filed = all.events(ReportFiled.class).size();
        assertThat(filed).isGreaterThan(100);
        assertThat(shared(all)).hasSize(filed);
        assertThat(all.events(ReportWithheld.class)).isEmpty();
        assertThat(shared(deterred(0))).isEmpty();
        assertThat((double) shared(deterred(0.4)).size() / filed)
                .isCloseTo(0.4, within(4 * Math.sqrt(0.4 * 0.6 / filed)));
    }

    @Test
    void askingAgainDetersNobodyAnew() {
        assertThat(shared(deterred(0.4, weeklyRequests()))).isEqualTo(shared(deterred(0.4)));
    }
}
