package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.description.Baseline;
import entente.engine.event.CaseEvent.FalseLeadTaken;
import entente.engine.event.CaseEvent.FalseMatchMade;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.scenario.ChannelRules;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Strangers are matched in proportion to the watchlist and to recognition. Counts as {@link Scores} says. */
class FalseMatchesTest {

    private static final double HORIZON = 10 * YEAR;
    private static final double PER_YEAR = 0.5;

    private static Run observe(double biometrics, double cases, Decision... decisions) {
        ChannelRules channels = Defaults.of(
                ChannelRules.class,
                Baseline.NEUTRAL,
                Map.of("falseMatchesPerYear", PER_YEAR, "falseMatchDays", 2.0, "falseMatchCases", cases));
        return run(
                scenario(
                        HORIZON,
                        nation("AAA", "teams", 50, "evidenceThreshold", 1e6, "biometrics", biometrics),
                        rules("channels", channels),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.CELLULAR,
                                "operatives",
                                150,
                                "tracesPerOperativeYear",
                                0.5,
                                "plotsPerYear",
                                0)),
                3,
                decisions);
    }

    /** What the list holds, summed over time, times the rate. */
    private static double expected(Run run, double biometrics) {
        return expected(run, biometrics, HORIZON);
    }

    private static double expected(Run run, double biometrics, double untilDay) {
        return run.events(OperativeListed.class).stream()
                        .mapToDouble(entry -> Math.max(0, untilDay - entry.day()))
                        .sum()
                * PER_YEAR
                / YEAR
                * biometrics;
    }

    @Test
    void theirNumberIsTheRateTimesTheListTimesRecognition() {
        for (double biometrics : new double[] {0.25, 0.9}) {
            Run run = observe(biometrics, 0);
            double expected = expected(run, biometrics);
            assertThat(expected).isGreaterThan(100);
            assertThat(Scores.poisson(run.events(FalseMatchMade.class).size(), expected))
                    .isBetween(-Scores.LIMIT, Scores.LIMIT);
            int listed = 0;
            for (Event event : run.all()) {
                listed += event instanceof OperativeListed ? 1 : 0;
                if (event instanceof FalseMatchMade match) {
                    assertThat(match.listed()).isEqualTo(listed);
                }
            }
        }
    }

    /** Late, when hardly anybody is listed any more who would have it looked at again. */
    @Test
    void recognitionThatGetsBetterCountsFromItsDay() {
        double from = HORIZON / 2;
        Run run = observe(0.1, 0, new InvestInTechnology(from, "AAA", "biometrics", 0.75));
        double better = 0.1 + 0.75 * (1 - 0.1);
        double before = expected(run, 0.1, from);
        double after = expected(run, better) - expected(run, better, from);
        assertThat(after).isGreaterThan(100);
        assertThat(Scores.poisson(run.events(FalseMatchMade.class).size(), before + after))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void eachTakesAnAnalystsTimeAndSomeATeam() {
        Run run = observe(0.9, 0.3);
        int matches = run.events(FalseMatchMade.class).size();
        double days = run.events(JobStarted.class).stream()
                .filter(job -> job.job() == Job.MATCH)
                .mapToDouble(JobStarted::serviceDays)
                .sum();
        assertThat((days / matches - 2) / 2 * Math.sqrt(matches)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.poisson(run.events(FalseLeadTaken.class).size(), 0.3 * matches))
                .isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void whoCannotRecogniseMakesNoMistakes() {
        assertThat(observe(0, 0.3).events(FalseMatchMade.class)).isEmpty();
    }
}
