package entente.engine.capacity;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.programme;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.capacity.Capacities.COST;
import static entente.engine.capacity.Capacities.capacityCentre;
import static entente.engine.scenario.ProgrammeKind.BEST_PRACTICE;
import static entente.engine.scenario.ProgrammeKind.TECHNICAL_ASSISTANCE;
import static entente.engine.scenario.ProgrammeKind.TRAINING;
import static entente.engine.scenario.ProgrammeKind.WORKSHOPS;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Programme;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * What each programme brings about, in pairs of worlds that differ in its money alone. 20 seeds for each; the mean of the
 * differences is at least 4 standard errors above 0, which chance alone would bring about once in some thousand times.
 */
class CapacityEffectsTest {

    private static final int SEEDS = 20;

    /** BBB is the weak one. */
    private static Scenario world(double budget, ProgrammeKind kind, Nation strong, Nation weak) {
        Programme programme = programme(kind, "lagDays", 30, "gainPerYear", 0.8);
        return scenario(
                8 * YEAR,
                strong,
                weak,
                agreement("AAA", "BBB", "interoperability", 0.3),
                network("net", evenly("AAA", "BBB"), "plotsPerYear", 10, "clockDays", 250, "tracesPerPlotYear", 25),
                capacityCentre(List.of("AAA", "BBB"), budget, programme));
    }

    private static void assertGain(ProgrammeKind kind, Nation strong, Nation weak, ToDoubleFunction<Run> value) {
        List<Double> gains = new ArrayList<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            double with = value.applyAsDouble(run(world(COST, kind, strong, weak), seed));
            double without = value.applyAsDouble(run(world(0, kind, strong, weak), seed));
            gains.add(with - without);
        }
        assertThat(Scores.mean(gains, 0)).as("gains %s", gains).isGreaterThan(Scores.LIMIT);
    }

    private static double interdicted(Run run) {
        return run.events(PlotInterdicted.class).size();
    }

    @Test
    void trainedTeamsInterdictMore() {
        Object[] skills = {
            "sensorCoverage", 0.05, "fieldCoverage", 0.2, "interdictionSuccess", 0.4, "evidenceThreshold", 3
        };
        assertGain(TRAINING, nation("AAA", skills), nation("BBB", skills), CapacityEffectsTest::interdicted);
    }

    @Test
    void trainedTeamsFailLessOften() {
        Object[] skills = {"interdictionSuccess", 0.3, "evidenceThreshold", 2, "interdictionDays", 10};
        assertGain(TRAINING, nation("AAA", skills), nation("BBB", skills), run -> {
            double closed = run.events(CaseClosed.class).size();
            return closed == 0 ? 0 : interdicted(run) / closed;
        });
    }

    @Test
    void assistanceLetsTheWeakNotice() {
        Object[] means = {
            "evidenceThreshold", 1e6, "communications", 0.2, "travel", 0.1, "finance", 0.3, "procurement", 0.2
        };
        assertGain(
                TECHNICAL_ASSISTANCE,
                nation("AAA", "evidenceThreshold", 1e6),
                nation("BBB", means),
                run -> run.events(TraceConsidered.class).stream()
                        .filter(e -> e.nation().equals("BBB") && e.result() == Notice.NOTICED)
                        .count());
    }

    @Test
    void assistanceNoticesWhatWasNoticedWithoutItAndMore() {
        Nation strong = nation("AAA", "evidenceThreshold", 1e6);
        Nation weak = nation("BBB", "evidenceThreshold", 1e6, "communications", 0.2, "travel", 0.1);
        Set<String> with = noticed(run(world(COST, TECHNICAL_ASSISTANCE, strong, weak), 1));
        Set<String> without = noticed(run(world(0, TECHNICAL_ASSISTANCE, strong, weak), 1));
        assertThat(with).containsAll(without).hasSizeGreaterThan(without.size());
    }

    private static Set<String> noticed(Run run) {
        Set<String> keys = new HashSet<>();
        run.events(TraceConsidered.class).stream()
                .filter(e -> e.result() == Notice.NOTICED)
                .forEach(e -> keys.add(e.key() + e.nation()));
        return keys;
    }

    @Test
    void bestPracticeConnectsMoreOfWhatIsHeld() {
        assertGain(
                BEST_PRACTICE,
                nation("AAA", "dataAnalytics", 0.9, "evidenceThreshold", 1e6),
                nation("BBB", "dataAnalytics", 0.2, "evidenceThreshold", 1e6),
                run -> run.events(ReportLinked.class).stream()
                        .filter(e -> e.holder().equals("BBB"))
                        .count());
    }

    @Test
    void fasterAnalystsDetectInTime() {
        assertGain(
                BEST_PRACTICE,
                nation("AAA", "analysts", 4, "analysisDays", 1, "evidenceThreshold", 4),
                nation("BBB", "analysts", 2, "analysisDays", 12, "evidenceThreshold", 4),
                CapacityEffectsTest::interdicted);
    }

    @Test
    void workshopsConnectMoreOfWhatOthersSent() {
        assertGain(
                WORKSHOPS,
                nation("AAA", "evidenceThreshold", 1e6),
                nation("BBB", "evidenceThreshold", 1e6),
                run -> run.events(ReportLinked.class).stream()
                        .filter(ReportLinked::foreign)
                        .count());
    }
}
