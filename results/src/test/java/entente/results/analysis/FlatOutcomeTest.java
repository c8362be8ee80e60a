package entente.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation.RunOutcome;
import entente.results.experiment.RunFunction;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.report.document.DocumentText;
import entente.results.report.sweep.Medium;
import entente.results.report.sweep.SweepDocument;
import entente.results.sample.Events;
import entente.results.store.SweepResults;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sweeps whose measure is the same at every point: whatever the design, nothing matters and nothing is best. */
class FlatOutcomeTest {

    private static final RunFunction RUNS = (scenario, seed, decisions, listener) -> {
        listener.on(Events.born(1, "P", "VAL"));
        listener.on(Events.launched(200, "P", "VAL", false));
        return new RunOutcome(scenario.period().horizonDays(), 2, 0, 0);
    };

    @TempDir
    private Path folder;

    private SweepAnalysis analyse(String design, String values) {
        Sweep sweep = SweepReader.read("""
            formatVersion: "1.0"
            id: flat
            title: Nothing varies
            scenario: twin-valleys
            factors:
              - {name: a, paths: [rules.containment], %1$s}
              - {name: b, paths: [rules.followUpArrests], %1$s}
            design: {%2$s}
            measures: [attacksLaunched]
            replications: 3
            """.formatted(values, design), "flat.yaml");
        Path out = folder.resolve("out");
        new SweepRunner(sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, RUNS), 2), 2)
                .run(out, SweepProgress.NONE, () -> false);
        return SweepAnalyst.analyse(SweepResults.open(out), new SweepQuestion(null, "asWritten", 0, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: fullFactorial | levels: [0, 0.5, 1]",
                "kind: latinHypercube, points: 40 | range: {low: 0, high: 1}",
                "kind: sobol, points: 64 | range: {low: 0, high: 1}",
                "kind: saltelli, points: 64 | range: {low: 0, high: 1}",
                "kind: morris, trajectories: 8 | range: {low: 0, high: 1}",
            })
    void isSaidAndNothingElseIsClaimed(String design, String values) {
        SweepAnalysis analysis = analyse(design, values);
        String text =
                DocumentText.of(SweepDocument.of(analysis, Medium.COMMAND_LINE)).replace('\n', ' ');

        assertThat(analysis.varies()).isFalse();
        assertThat(text)
                .contains(
                        "The number of attacks does not vary over these points: no factor can be said to matter, and no point is"
                                + " better than another.")
                .doesNotContain("matters most", "is best", "Best is", "mostly where");
        assertThat(analysis.influence().indices()).isNull();
        assertThat(analysis.influence().screening()).isEmpty();
        assertThat(analysis.influence().effects()).isNull();
        assertThat(analysis.choice().point()).isNull();
        assertThat(analysis.discovery()).isNull();
    }

    @Test
    void tooFewBasePointsAndTrajectoriesAreNamed() {
        assertThat(analyse("kind: saltelli, points: 8", "range: {low: 0, high: 1}")
                        .leftOut())
                .anySatisfy(left -> assertThat(left.reason()).contains("does not vary over these points"));
    }
}
