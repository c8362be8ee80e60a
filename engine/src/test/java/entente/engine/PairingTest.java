package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Paired.CandidateTrace;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.event.Event;
import entente.engine.event.InstitutionEvent.WatchlistAsked;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.ReportEvent;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Common random numbers: when one nation changes what it shares, two runs of the same seed consider the same births and
 * the same traces, and differ only in what follows from the change. Six nations, two networks, a centre, three years.
 */
class PairingTest {

    private static Paired run(RichWorld world, long seed) {
        return new Paired(TestWorlds.run(world.scenario(), seed).happenings());
    }

    /** DRU shares everything with everyone instead of what it must. */
    private static RichWorld open(RichWorld world) {
        return world.sharing("DRU", "posture", Posture.NEED_TO_SHARE)
                .sharing("DRU", "minimumTrust", 0.0)
                .sharing("DRU", "minimumAffinity", -1.0)
                .sharing("DRU", "releaseProbability", 1.0)
                .sharing("DRU", "minimumPriority", 0.0);
    }

    /** Pairs in the world without feedback: candidates must agree exactly. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void withoutFeedbackEveryCandidateIsTheSameWhileItsSourceLivesInBothRuns(long seed) {
        Paired before = run(world(false), seed);
        Paired after = run(open(world(false)), seed);

        assertThat(after.births).isEqualTo(before.births).hasSizeGreaterThan(10);
        assertThat(after.events).isNotEqualTo(before.events);
        int compared = 0;
        for (String plot : before.plots.keySet()) {
            PlotBorn one = before.plots.get(plot);
            PlotBorn other = after.plots.get(plot);
            if (other != null) {
                assertThat(other).isEqualTo(one);
                double until = Math.min(before.undisturbedUntil(plot), after.undisturbedUntil(plot));
                List<CandidateTrace> expected = until(before.traces.get(plot), until);
                assertThat(until(after.traces.get(plot), until)).isEqualTo(expected);
                compared += expected.size();
            }
        }
        assertThat(compared).isGreaterThan(200);
        assertSameWhereShared(before, after);
    }

    /** Pairs with every process on: whatever both runs consider is the same, and births are all the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void withEverythingOnEveryCandidateThatBothRunsConsiderIsTheSame(long seed) {
        Paired before = run(world(true), seed);
        Paired after = run(open(world(true)), seed);
        assertThat(after.births).isEqualTo(before.births).hasSizeGreaterThan(10);
        assertSameWhereShared(before, after);
    }

    /** Nor does a regional organisation, with every clause in every agreement, move what it does not touch. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anOrganisationMoreMovesNoCandidateThatBothRunsConsider(long seed) {
        Paired before = run(world(true), seed);
        Paired after = run(world(true).withEveryClause(), seed);
        assertThat(after.events).hasAtLeastOneElementOfType(WatchlistAsked.class);
        assertThat(after.births).isEqualTo(before.births).hasSizeGreaterThan(10);
        assertSameWhereShared(before, after);
    }

    private static List<CandidateTrace> until(List<CandidateTrace> traces, double day) {
        return traces == null
                ? List.of()
                : traces.stream().filter(trace -> trace.day() < day).toList();
    }

    private static void assertSameWhereShared(Paired before, Paired after) {
        Map<String, CandidateTrace> known = new HashMap<>();
        before.traces.values().forEach(traces -> traces.forEach(t -> known.put(t.key() + t.nation(), t)));
        int same = 0;
        int considered = 0;
        for (List<CandidateTrace> traces : after.traces.values()) {
            for (CandidateTrace trace : traces) {
                CandidateTrace other = known.get(trace.key() + trace.nation());
                considered++;
                if (other != null) {
                    assertThat(trace.inAnyChannel()).isEqualTo(other.inAnyChannel());
                    same++;
                }
            }
        }
        assertThat((double) same / considered)
                .as("share of candidates in common")
                .isGreaterThan(0.6);
        int graded = 0;
        for (Map.Entry<String, ReportFiled> entry : before.reports.entrySet()) {
            ReportFiled other = after.reports.get(entry.getKey());
            if (other != null) {
                ReportFiled one = entry.getValue();
                assertThat(other.day()).isEqualTo(one.day());
                assertThat(other.nation()).isEqualTo(one.nation());
                assertThat(other.subject()).isEqualTo(one.subject());
                assertThat(other.grade()).isEqualTo(one.grade());
                assertThat(other.weight()).isEqualTo(one.weight());
                assertThat(other.marking()).isEqualTo(one.marking());
                graded++;
            }
        }
        assertThat(graded).isGreaterThan(50);
    }

    /** The first event in which two runs differ is DRU's sharing itself; all before is the same, byte by byte. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theFirstDifferenceIsTheSharingOfTheNationThatChangedIt(long seed) {
        for (boolean everything : new boolean[] {false, true}) {
            List<Event> before = run(world(everything), seed).events;
            List<Event> after = run(open(world(everything)), seed).events;
            int first = 0;
            while (before.get(first).equals(after.get(first))) {
                first++;
            }
            for (Event event : List.of(before.get(first), after.get(first))) {
                assertThat(event).isInstanceOf(ReportEvent.class);
                String actor = event instanceof ReportShared e
                        ? e.from()
                        : event instanceof ReportWithheld e
                                ? e.from()
                                : event instanceof JobStarted e ? e.holder() : "another kind of event";
                if (event == after.get(first) || event instanceof ReportWithheld) {
                    assertThat(actor).as("%s", event).isEqualTo("DRU");
                }
            }
        }
    }

    /** A decision taken during the run leaves everything before its day alone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDecisionChangesNothingBeforeItsDay(long seed) {
        Scenario scenario = RichWorld.everythingOn().scenario();
        List<Event> before = TestWorlds.run(scenario, seed).all();
        List<Event> after = TestWorlds.run(
                        scenario,
                        seed,
                        new ChangeSharing(400, "DRU", TestWorlds.exception("posture", Posture.NEED_TO_SHARE)))
                .all();
        int first = 0;
        while (before.get(first).equals(after.get(first))) {
            first++;
        }
        assertThat(after.get(first)).isInstanceOf(DecisionTaken.class);
        assertThat(before.get(first).day()).isGreaterThanOrEqualTo(400);
    }

    /** How DRU writes what it then gives to nobody leaves no trace. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aChangeThatReachesNobodyChangesNoEvent(long seed) {
        RichWorld closed = RichWorld.everythingOn().autopilot(false).sharing("DRU", "releaseProbability", 0.0);
        List<Event> before = run(closed, seed).events;
        assertThat(run(closed.sharing("DRU", "sanitisation", 1.0).sharing("DRU", "delayDays", 90.0), seed).events)
                .isEqualTo(before);
    }

    private static RichWorld world(boolean everything) {
        RichWorld world = everything ? RichWorld.everythingOn() : RichWorld.withoutFeedback();
        return world.networks("plotsPerYear", 12.0);
    }
}
