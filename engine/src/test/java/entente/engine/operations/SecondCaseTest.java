package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.SharingRegime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a plot after a failed interdiction or a refusal; limits as {@link Scores} says. */
class SecondCaseTest {

    /** Both see and tell everything and need three reports; none of those from before the failure helps anybody. */
    @ParameterizedTest
    @EnumSource(names = {"AS_WRITTEN", "POOLED"})
    void aPlotThatEscapedIsFoundAgainByNewReportsAlone(SharingRegime sharing) {
        Object[] failing = {"evidenceThreshold", 3, "interdictionSuccess", 0};
        Run run = run(
                scenario(
                        10 * YEAR,
                        nation("AAA", failing),
                        nation("BBB", failing),
                        agreement("AAA", "BBB", "latencyDays", 10),
                        network("net", evenly("AAA", "BBB"), "plotsPerYear", 12, "clockDays", 400),
                        rules("sharing", sharing)),
                1);
        Map<String, Integer> since = new HashMap<>();
        Set<String> escaped = new HashSet<>();
        int again = 0;
        for (Event event : run.all()) {
            if (event instanceof ReportFiled e) {
                since.merge(e.subject(), 1, Integer::sum);
            } else if (event instanceof CaseClosed e) {
                since.remove(e.plot());
                escaped.add(e.plot());
            } else if (event instanceof PlotDetected e && escaped.contains(e.plot())) {
                assertThat(since.get(e.plot())).isGreaterThanOrEqualTo(3);
                again++;
            }
        }
        assertThat(again).isGreaterThan(50);
    }

    /** By politics and by trust the host agrees to every second request each, to a quarter of all; having agreed before says nothing of the next case. */
    @Test
    void eachCaseOfAPlotIsAnsweredByMarksOfItsOwn() {
        Run run = run(
                scenario(
                        60 * YEAR,
                        nation("AAA", "interdictionSuccess", 0),
                        nation(
                                "BBB",
                                "sensorCoverage",
                                0,
                                "softness",
                                1,
                                "cooperation.minimumAffinity",
                                0,
                                "cooperation.minimumTrust",
                                0.5),
                        agreement("AAA", "BBB", "kinds", List.of()),
                        network(
                                "net",
                                Map.of("AAA", 0.4, "BBB", 0.6),
                                "plotsPerYear",
                                60,
                                "clockDays",
                                400,
                                "tracesPerPlotYear",
                                20),
                        rules("interdictor", Interdictor.HOST, "retryDays", 36525)),
                2);
        Map<String, Integer> asked = new HashMap<>();
        long second = 0;
        long accepted = 0;
        for (Event event : run.all()) {
            if (event instanceof JointOperationAsked e) {
                second += asked.merge(e.plot(), 1, Integer::sum) == 2 ? 1 : 0;
            } else if (event instanceof JointOperationAccepted e) {
                accepted += asked.get(e.plot()) == 2 ? 1 : 0;
            }
        }
        assertThat(second).isGreaterThan(200);
        assertThat(Scores.binomial(accepted, second, 0.25)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** BBB, whom AAA may not ask, acts with AAA when its own evidence crosses, though the next request is far off. */
    @Test
    void aHostWhoseOwnEvidenceCrossesActsAtOnce() {
        Run run = run(
                scenario(
                        10 * YEAR,
                        nation("AAA"),
                        nation("BBB", "sensorCoverage", 0.3, "evidenceThreshold", 2),
                        network(
                                "net",
                                Map.of("AAA", 0.4, "BBB", 0.6),
                                "plotsPerYear",
                                12,
                                "clockDays",
                                400,
                                "tracesPerPlotYear",
                                20),
                        rules("interdictor", Interdictor.HOST, "retryDays", 36525)),
                3);
        Map<String, Integer> own = new HashMap<>();
        Map<String, Double> crossed = new HashMap<>();
        run.events(ReportLinked.class).stream()
                .filter(link -> link.holder().equals("BBB"))
                .filter(link -> own.merge(link.subject(), 1, Integer::sum) == 2)
                .forEach(link -> crossed.put(link.subject(), link.day()));
        assertThat(run.events(JointOperationAccepted.class))
                .hasSizeGreaterThan(20)
                .allSatisfy(accepted -> assertThat(accepted.day()).isEqualTo(crossed.get(accepted.plot())));
    }
}
