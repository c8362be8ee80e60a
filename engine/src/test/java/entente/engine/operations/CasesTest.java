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
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotDissolved;
import entente.engine.event.PlotEvent.PlotWarned;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases that wait, end and free their teams. */
class CasesTest {

    /** One team, which needs 25 days for a case, and about twice as many plots as it can follow. */
    private static Scenario busy(double containment) {
        return scenario(
                10 * YEAR,
                nation("AAA", "teams", 1, "interdictionDays", 25, "interdictionLaw", DurationLaw.FIXED),
                network("net", evenly("AAA"), "plotsPerYear", 30, "clockDays", 300, "tracesPerPlotYear", 12),
                rules("containment", containment));
    }

    @Test
    void waitingCasesAreServedBySeverityAndTheTeamIsNeverIdleWhileOneWaits() {
        Map<String, Double> severity = new HashMap<>();
        Map<String, Double> waiting = new HashMap<>();
        String onIt = "";
        int chosen = 0;
        for (Event event : run(busy(0), 1).all()) {
            if (event instanceof PlotBorn e) {
                severity.put(e.plot(), e.severity());
            } else if (event instanceof PlotDetected e) {
                waiting.put(e.plot(), e.day());
            } else if (event instanceof CaseOpened e) {
                assertThat(onIt).isEmpty();
                assertThat(waiting.keySet().stream().max(Comparator.comparing(severity::get)))
                        .contains(e.plot());
                assertThat(e.waitedDays()).isEqualTo(e.day() - waiting.remove(e.plot()));
                chosen += waiting.isEmpty() ? 0 : 1;
                onIt = e.plot();
            } else if (event instanceof CaseClosed e) {
                assertThat(e.plot()).isEqualTo(onIt);
                onIt = "";
            } else if (event instanceof AttackLaunched e) {
                waiting.remove(e.plot());
            } else {
                assertThat(onIt.isEmpty() && !waiting.isEmpty())
                        .as("a team idle before %s", event)
                        .isFalse();
            }
        }
        assertThat(chosen).as("choices among several").isGreaterThan(50);
    }

    @Test
    void ofEquallySevereOnesTheOldestIsServedFirst() {
        Scenario scenario = scenario(
                10 * YEAR,
                nation("AAA", "teams", 1, "interdictionDays", 25, "interdictionLaw", DurationLaw.FIXED),
                network("net", evenly("AAA"), "plotsPerYear", 30, "clockDays", 300, "severity", 0));
        List<String> waiting = new ArrayList<>();
        int chosen = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof PlotDetected e) {
                waiting.add(e.plot());
            } else if (event instanceof CaseOpened e) {
                assertThat(waiting.remove(0)).isEqualTo(e.plot());
                chosen += waiting.isEmpty() ? 0 : 1;
            } else if (event instanceof AttackLaunched e) {
                waiting.remove(e.plot());
            }
        }
        assertThat(chosen).isGreaterThan(50);
    }

    @Test
    void anAttackAndAnInterdictionFreeTheTeamAtOnce() {
        Map<Ending, Integer> followed = new EnumMap<>(Ending.class);
        List<Event> events = run(busy(1), 2).all();
        for (int i = 0; i + 1 < events.size(); i++) {
            if (events.get(i) instanceof CaseClosed closed && events.get(i + 1) instanceof CaseOpened opened) {
                assertThat(opened.day()).isEqualTo(closed.day());
                followed.merge(closed.ending(), 1, Integer::sum);
            }
        }
        assertThat(followed).containsOnlyKeys(Ending.ATTACKED, Ending.INTERDICTED);
    }

    @Test
    void aWaitingCaseWhosePlotAttacksIsNeverOpened() {
        List<Event> events = run(busy(0), 1).all();
        Set<String> opened = new HashSet<>();
        int attackedWhileWaiting = 0;
        for (Event event : events) {
            if (event instanceof CaseOpened e) {
                opened.add(e.plot());
            } else if (event instanceof AttackLaunched e && e.detected()) {
                assertThat(opened).as("contained plots cannot attack").doesNotContain(e.plot());
                attackedWhileWaiting++;
            }
        }
        assertThat(attackedWhileWaiting).isGreaterThan(10);
    }

    @Test
    void dissolutionFreesTheTeam() {
        // BBB follows plots for ever; AAA, which may act in both, catches their members by what interrogations reveal.
        Scenario scenario = scenario(
                10 * YEAR,
                nation("AAA", "evidenceThreshold", 3),
                nation("BBB", "teams", 8, "interdictionDays", 36525, "interdictionLaw", DurationLaw.FIXED),
                agreement("AAA", "BBB", "kinds", List.of()),
                network(
                        "net",
                        evenly("AAA", "BBB"),
                        "structure",
                        Structure.CELLULAR,
                        "operatives",
                        200,
                        "plotsPerYear",
                        60,
                        "interrogationYield",
                        0.5,
                        "recovery.rule",
                        RecoveryRule.RANDOM,
                        "recovery.delayDays",
                        30,
                        "recovery.replacedShare",
                        1),
                rules("followUpArrests", 1));
        List<Event> events = run(scenario, 1).all();
        int dissolved = 0;
        int followed = 0;
        for (int i = 0; i + 1 < events.size(); i++) {
            if (events.get(i) instanceof CaseClosed closed && closed.ending() == Ending.DISSOLVED) {
                assertThat(events.get(i - 1)).isInstanceOf(PlotDissolved.class);
                dissolved++;
                followed += events.get(i + 1) instanceof CaseOpened opened && opened.day() == closed.day() ? 1 : 0;
            }
        }
        assertThat(dissolved).isGreaterThan(3);
        assertThat(followed).isPositive();
    }

    @Test
    void afterAFailedInterdictionTheDossierStartsAgainAndThePlotIsWarnedOnce() {
        Scenario scenario = scenario(
                6 * YEAR,
                nation("AAA", "evidenceThreshold", 3, "interdictionDays", 10, "interdictionSuccess", 0),
                network("net", evenly("AAA"), "plotsPerYear", 10, "clockDays", 400, "tracesPerPlotYear", 40),
                rules("warnedFactor", 0.25));
        Map<String, Double> evidence = new HashMap<>();
        Set<String> warned = new HashSet<>();
        int again = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof ReportLinked e) {
                assertThat(e.evidence()).isEqualTo(evidence.merge(e.subject(), 1.0, Double::sum));
            } else if (event instanceof PlotDetected e) {
                assertThat(evidence).containsEntry(e.plot(), 3.0);
                again += warned.contains(e.plot()) ? 1 : 0;
            } else if (event instanceof PlotWarned e) {
                assertThat(warned.add(e.plot())).as("warned once").isTrue();
                evidence.put(e.plot(), 0.0);
            } else if (event instanceof CaseClosed e && e.ending() == Ending.INTERDICTION_FAILED) {
                assertThat(warned).contains(e.plot());
                evidence.put(e.plot(), 0.0);
            } else if (event instanceof TraceConsidered e) {
                double perDay = 40 / YEAR * (warned.contains(e.source()) ? 0.25 : 1);
                assertThat(e.rate()).isCloseTo(perDay, within(1e-12));
            }
        }
        assertThat(again).as("detected again").isGreaterThan(10);
    }
}
