package entente.engine.politics;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.event.PoliticsEvent.AffinityShifted;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import org.junit.jupiter.api.Test;

/** What talking and what publishing does between two nations. */
class DialogueTest {

    /** AAA, which is indifferent to BBB, sends only to those it likes by 0.2; they talk on day 100, for 90 days. */
    private static Run talking(double lift) {
        return run(
                scenario(
                        YEAR,
                        watcher("AAA", "minimumAffinity", 0.2),
                        watcher("BBB", "sensorCoverage", 0),
                        agreement("AAA", "BBB"),
                        relation("AAA", "BBB", "affinity", 0.0),
                        network("net", evenly("AAA"), "plotsPerYear", 8, "clockDays", 1e6),
                        rules(
                                "diplomacy.dialogueLift",
                                lift,
                                "diplomacy.dialogueAffinity",
                                0.0,
                                "diplomacy.shock",
                                0.0,
                                "diplomacy.dialogueDays",
                                90)),
                1,
                new HoldDialogue(100, "AAA", "BBB"));
    }

    @Test
    void aRelationCrossesAThresholdForAsLongAsTheDialogueLasts() {
        Run run = talking(0.3);
        assertThat(run.events(AffinityShifted.class))
                .extracting(AffinityShifted::day)
                .containsExactly(100.0, 190.0);
        assertThat(run.events(AffinityShifted.class))
                .extracting(AffinityShifted::affinity)
                .containsExactly(0.3, 0.0);
        long filed = run.events(ReportFiled.class).stream()
                .filter(report -> report.day() < 190)
                .count();
        assertThat(run.events(ReportShared.class))
                .hasSize(Math.toIntExact(filed))
                .allMatch(shared -> shared.day() >= 100 && shared.day() < 190)
                .anyMatch(shared -> shared.day() == 100)
                .anyMatch(shared -> shared.day() > 100);
    }

    /** AAA trusts BBB by 0.5 and demands 0.6: while they talk it gives BBB credit for 0.3 of what is missing, and no longer. */
    @Test
    void whileTwoTalkTheyGiveEachOtherCreditForTrust() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "minimumTrust", 0.6),
                        watcher("BBB", "sensorCoverage", 0),
                        agreement("AAA", "BBB"),
                        relation("AAA", "BBB", "trust", 0.5),
                        network("net", evenly("AAA"), "plotsPerYear", 8, "clockDays", 1e6),
                        rules("diplomacy.dialogueLift", 0.3, "diplomacy.dialogueDays", 90)),
                1,
                new HoldDialogue(100, "AAA", "BBB"));
        assertThat(run.events(ReportShared.class))
                .isNotEmpty()
                .allMatch(shared -> shared.day() >= 100 && shared.day() < 190)
                .anyMatch(shared -> shared.day() > 100);
        assertThat(run.events(TrustChanged.class)).isEmpty();
    }

    @Test
    void aDialogueThatLiftsTooLittleMovesNothing() {
        assertThat(talking(0.19).events(ReportShared.class)).isEmpty();
        assertThat(talking(0).events(ReportShared.class)).isEmpty();
    }

    /** With prior 0.5 of weight 2 and forgetting 0.95: (1 + 3) / (2 + 3), then (1 + 5.85) / (2 + 5.85), and so on. */
    @Test
    void aPublishedPolicyEarnsTrustEachYear() {
        Run run = run(
                scenario(
                        2.5 * YEAR,
                        nation("AAA", "politics.publishesPolicy", true),
                        nation("BBB"),
                        relation("AAA", "BBB", "trust", 0.5),
                        network("net", evenly("AAA"), "plotsPerYear", 0),
                        rules("trustLearns", true, "trustForgetting", 0.95, "diplomacy.transparencyWeight", 3)),
                1);
        assertThat(run.events(TrustChanged.class)).extracting(TrustChanged::day).containsExactly(0.0, YEAR, 2 * YEAR);
        double[] trust = run.events(TrustChanged.class).stream()
                .mapToDouble(TrustChanged::trust)
                .toArray();
        assertThat(trust).containsExactly(new double[] {4.0 / 5, 6.85 / 7.85, 9.5575 / 10.5575}, within(1e-12));
    }
}
