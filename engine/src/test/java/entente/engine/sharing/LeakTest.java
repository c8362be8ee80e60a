package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.ReportLeaked;
import entente.engine.event.ReportEvent.ReportShared;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaks in transmission: about 2 000 reports each; limits as {@link Scores} says. */
class LeakTest {

    /** The weaker side's encryption prevents its share of leaks. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.2", "0.5, 0.9, 0.1", "0.9, 0.25, 0.15"})
    void reportsLeakWhereTheWeakerSideDoesNotEncrypt(double origin, double recipient, double expected) {
        Run run = share(0.2, origin, recipient);
        int shared = run.events(ReportShared.class).size();
        assertThat(shared).isGreaterThan(1500);
        assertThat(Scores.binomial(run.events(ReportLeaked.class).size(), shared, expected))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void fullEncryptionOnBothSidesPreventsAll() {
        assertThat(share(1, 1, 1).events(ReportLeaked.class)).isEmpty();
    }

    @Test
    void aLeakWarnsThePlotOnce() {
        Run run = share(0.2, 0, 0);
        Set<String> leaked = run.events(ReportLeaked.class).stream()
                .map(ReportLeaked::subject)
                .collect(Collectors.toSet());
        assertThat(run.events(PlotWarned.class).stream().map(PlotWarned::plot))
                .containsExactlyInAnyOrderElementsOf(leaked);
    }

    @Test
    void whoSentLosesTrustInThroughWhomItLeaked() {
        Run run = share(0.2, 0, 0);
        assertThat(run.events(TrustChanged.class).stream()
                        .filter(change -> change.nation().equals("AAA")))
                .hasSameSizeAs(run.events(ReportLeaked.class))
                .allMatch(change -> change.other().equals("BBB") && change.trust() < 0.5);
    }

    private static Run share(double leakProbability, double origin, double recipient) {
        return run(
                scenario(
                        2 * YEAR,
                        watcher("AAA", "secureChannels", origin),
                        watcher("BBB", "secureChannels", recipient),
                        agreement("AAA", "BBB"),
                        rules("leakProbability", leakProbability, "trustLearns", true, "lateWeight", 0),
                        network("net", evenly("AAA"), "plotsPerYear", 50)),
                5);
    }
}
