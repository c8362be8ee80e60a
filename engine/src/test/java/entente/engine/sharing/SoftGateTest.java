package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Gates that open by chance: about 2 000 reports each; limits as {@link Scores} says. */
class SoftGateTest {

    @Test
    void politicsOpensWithTheLogisticProbability() {
        Run run = share("minimumAffinity", 0.3, "softness", 0.2);
        assertThatShareOf(Obstacle.POLITICS, 1 - logistic((0.1 - 0.3) / 0.2), run);
    }

    @Test
    void trustOpensWithTheLogisticProbability() {
        // The gate of politics is soft too: its minimum is -1, which 0.1 passes by 11 softnesses.
        Run run = share("minimumTrust", 0.5, "minimumAffinity", -1, "softness", 0.1);
        assertThatShareOf(Obstacle.TRUST, 1 - logistic((0.6 - 0.5) / 0.1), run);
    }

    @Test
    void theMarksOfTheGatesAreIndependent() {
        Run run = share("minimumAffinity", 0.3, "minimumTrust", 0.7, "softness", 0.2, "releaseProbability", 0.6);
        double politics = logistic(-1);
        double trust = logistic(-0.5);
        assertThatShareOf(Obstacle.POLITICS, 1 - politics, run);
        assertThatShareOf(Obstacle.TRUST, politics * (1 - trust), run);
        assertThatShareOf(Obstacle.DISCRETION, politics * trust * 0.4, run);
        assertThat(Scores.binomial(run.events(ReportShared.class).size(), filed(run), politics * trust * 0.6))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void theRecipientsMarksAreIndependent() {
        Run run = run(
                scenario(
                        2 * YEAR,
                        watcher("AAA", "releaseProbability", 0.5),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreement("AAA", "BBB"),
                        agreement("AAA", "CCC"),
                        network("net", evenly("AAA"), "plotsPerYear", 50)),
                5);
        var toFirst = run.events(ReportShared.class).stream()
                .filter(shared -> shared.to().equals("BBB"))
                .map(ReportShared::report)
                .collect(Collectors.toSet());
        long toBoth = run.events(ReportShared.class).stream()
                .filter(shared -> shared.to().equals("CCC") && toFirst.contains(shared.report()))
                .count();
        assertThat(Scores.binomial(toFirst.size(), filed(run), 0.5)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.binomial(toBoth, filed(run), 0.25)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void sensitiveSourcesBearTheNextTighterMarking() {
        Run run = share("marking", Marking.GREEN, "sensitiveShare", 0.3);
        assertThat(run.events(ReportFiled.class))
                .allMatch(filed -> filed.marking() == Marking.GREEN || filed.marking() == Marking.AMBER);
        long tighter = run.events(ReportFiled.class).stream()
                .filter(filed -> filed.marking() == Marking.AMBER)
                .count();
        assertThat(Scores.binomial(tighter, filed(run), 0.3)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static Run share(Object... policy) {
        return run(
                scenario(
                        2 * YEAR,
                        watcher("AAA", policy),
                        watcher("BBB"),
                        relation("AAA", "BBB", "affinity", 0.1, "trust", 0.6),
                        agreement("AAA", "BBB"),
                        network("net", evenly("AAA"), "plotsPerYear", 50)),
                5);
    }

    private static void assertThatShareOf(Obstacle obstacle, double expected, Run run) {
        assertThat(filed(run)).isGreaterThan(1500);
        long stopped = run.events(ReportWithheld.class).stream()
                .filter(withheld -> withheld.obstacle() == obstacle)
                .count();
        assertThat(Scores.binomial(stopped, filed(run), expected)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static int filed(Run run) {
        return run.events(ReportFiled.class).size();
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
