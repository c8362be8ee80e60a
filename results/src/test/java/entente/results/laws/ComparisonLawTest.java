package entente.results.laws;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.Simulation.RunOutcome;
import entente.engine.decision.Decision;
import entente.engine.event.EventListener;
import entente.engine.event.PlotEvent;
import entente.engine.scenario.Scenario;
import entente.results.experiment.Progress;
import entente.results.laws.ComparisonLaw.Comparison;
import entente.results.laws.ComparisonLaw.Scale;
import entente.results.report.document.DocumentBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * A law can be seen to hold and to be broken. Ten pairs in every scenario of the library, from seed 3; both tests look at
 * the same runs, of which what becomes of plots is kept.
 */
class ComparisonLawTest {

    private static final LawPlan PLAN = new LawPlan(10, 3);
    private static final Comparison NO_TEAMS =
            new Comparison("no teams", List.of(), List.of("nations[*].capability.teams=0"));

    private static final Map<Key, Kept> RUNS = new ConcurrentHashMap<>();

    /** What makes a run. */
    private record Key(Scenario scenario, long seed) {}

    /** What is kept of it. */
    private record Kept(RunOutcome outcome, List<PlotEvent> events) {}

    private static RunOutcome run(Scenario scenario, long seed, List<Decision> decisions, EventListener listener) {
        Kept kept = RUNS.computeIfAbsent(new Key(scenario, seed), key -> {
            List<PlotEvent> events = new ArrayList<>();
            RunOutcome outcome = Simulation.run(scenario, seed, decisions, event -> {
                if (event instanceof PlotEvent plot) {
                    events.add(plot);
                }
            });
            return new Kept(outcome, events);
        });
        kept.events().forEach(listener::on);
        return kept.outcome();
    }

    @Test
    void holdsWhereAChangeDoesWhatItSays() {
        Law law = law(Sense.DOWN);

        assertThat(measured(law).verdict()).isEqualTo(LawVerdict.HOLDS);
    }

    @Test
    void isBrokenWhereAChangeDoesTheOpposite() {
        Law.Measured measured = measured(law(Sense.UP));

        assertThat(measured.verdict()).isEqualTo(LawVerdict.BROKEN);
        assertThat(measured.evidence()).singleElement().isInstanceOfSatisfying(DocumentBlock.Grid.class, grid -> {
            assertThat(grid.rows()).hasSameSizeAs(LawSettings.scenarios());
            assertThat(grid.rows()).allSatisfy(row -> assertThat(row).last().isEqualTo("**against**"));
        });
    }

    /** Without teams nothing is foiled: the share foiled falls to 0 everywhere. */
    private static Law law(Sense sense) {
        return new ComparisonLaw(
                "teams", "Teams foil plots.", List.of(NO_TEAMS), "shareFoiled", sense, Scale.POINTS, 1);
    }

    private static Law.Measured measured(Law law) {
        return law.measure(new LawRuns(ComparisonLawTest::run, 2, PLAN, Progress.NONE, law.runs(PLAN)));
    }
}
