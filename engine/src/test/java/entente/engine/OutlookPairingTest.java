package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Paired.CandidateTrace;
import entente.engine.description.Baseline;
import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.event.ReportEvent.HoldingsIntruded;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Outlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Common random numbers where nations judge the threat otherwise, send more slowly or are intruded into: two runs of one
 * seed consider the same births, and no candidate trace or report that both have is another. Six nations, two networks, a
 * centre, three years, every process on, three seeds.
 */
class OutlookPairingTest {

    /** A change of the world, and what shows that it works. */
    private enum Change {
        NO_ASSESSMENTS(AssessmentUsed.class),
        HEAVIER_ASSESSMENTS(AssessmentUsed.class),
        BETTER_PREDICTION(AssessmentUsed.class),
        SAFER_CHANNELS(ReportArrived.class),
        MORE_INTRUSIONS(HoldingsIntruded.class),
        FULL_CYBERSECURITY(HoldingsIntruded.class);

        private final Class<?> shownBy;

        Change(Class<?> shownBy) {
            this.shownBy = shownBy;
        }

        RichWorld of(RichWorld world) {
            return switch (this) {
                case NO_ASSESSMENTS -> world.rules("outlook", outlook("assessmentDays", 0));
                case HEAVIER_ASSESSMENTS -> world.rules("outlook", outlook("assessmentWeight", 2));
                case BETTER_PREDICTION -> world.technology("prediction", 0.9);
                case SAFER_CHANNELS -> world.technology("secureChannels", 1.0);
                case MORE_INTRUSIONS -> world.rules("intrusionsPerYear", 5.0);
                case FULL_CYBERSECURITY -> world.technology("cybersecurity", 1.0);
            };
        }
    }

    private static Outlook outlook(String field, double value) {
        return Defaults.of(Outlook.class, Baseline.STANDARD, Map.of(field, value));
    }

    private static RichWorld world() {
        return RichWorld.everythingOn().networks("plotsPerYear", 12.0);
    }

    private static Paired run(RichWorld world, long seed) {
        return new Paired(TestWorlds.run(world.scenario(), seed).happenings());
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void noBirthNoCandidateTraceAndNoGradeMoves(Change change) {
        List<Object> shownBefore = new ArrayList<>();
        List<Object> shownAfter = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            Paired before = run(world(), seed);
            Paired after = run(change.of(world()), seed);
            shownBefore.addAll(shown(before, change));
            shownAfter.addAll(shown(after, change));
            assertThat(after.births).isEqualTo(before.births).hasSizeGreaterThan(10);
            assertSameTraces(before, after);
            assertSameReports(before, after);
        }
        assertThat(shownAfter).isNotEqualTo(shownBefore);
    }

    private static List<?> shown(Paired run, Change change) {
        return run.events.stream().filter(change.shownBy::isInstance).toList();
    }

    private static void assertSameTraces(Paired before, Paired after) {
        Map<String, CandidateTrace> known = new HashMap<>();
        before.traces.values().forEach(traces -> traces.forEach(t -> known.put(t.key() + t.nation(), t)));
        int same = 0;
        for (List<CandidateTrace> traces : after.traces.values()) {
            for (CandidateTrace trace : traces) {
                CandidateTrace other = known.get(trace.key() + trace.nation());
                if (other != null) {
                    assertThat(trace.inAnyChannel()).isEqualTo(other.inAnyChannel());
                    same++;
                }
            }
        }
        assertThat(same).isGreaterThan(known.size() / 2);
    }

    private static void assertSameReports(Paired before, Paired after) {
        int same = 0;
        for (String key : before.reports.keySet()) {
            if (after.reports.containsKey(key)) {
                assertThat(after.reports.get(key).grade())
                        .isEqualTo(before.reports.get(key).grade());
                assertThat(after.reports.get(key).marking())
                        .isEqualTo(before.reports.get(key).marking());
                same++;
            }
        }
        assertThat(same).isGreaterThan(50);
    }
}
