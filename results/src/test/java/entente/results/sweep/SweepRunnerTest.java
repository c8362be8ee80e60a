package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.results.experiment.BuiltInVariants;
import entente.results.plan.Sweep;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import entente.results.store.RunRecord;
import entente.results.store.Samples;
import entente.results.store.SweepResults;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepRunnerTest {

    @TempDir
    private Path folder;

    private final Sweep sweep = Sweeps.read(Sweeps.SMALL);

    @Test
    void runsEveryArmOfEveryPointWithTheSameSeeds() {
        Manifest manifest = Sweeps.run(sweep, folder.resolve("out"), 2);

        assertThat(manifest.isComplete()).isTrue();
        assertThat(manifest.progress().runs()).isEqualTo(6 * 4 * 20);
        assertThat(manifest.progress().failures()).isZero();
        SweepResults results = SweepResults.open(folder.resolve("out"));
        assertThat(results.manifest()).isEqualTo(manifest);
        assertThat(results.points()).hasSize(6);
        assertThat(results.points().get(4).values())
                .containsExactly(new PointRow.Value("100", 100.0, 0.75), new PointRow.Value("open", null, 0.5));
        assertThat(results.places()).containsExactly(RunRecord.Cell.OVERALL);
        Samples samples = results.samples("shareFoiled", RunRecord.Cell.OVERALL);
        assertThat(samples.points()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(samples.find(0).orElseThrow().replications()).hasSize(20);
        // 200 plots each: five standard deviations of a share are 0.18.
        assertThat(samples.find(0)
                        .orElseThrow()
                        .ratio(BuiltInVariants.ISOLATION)
                        .ofAll())
                .isCloseTo(0.3, within(0.18));
        assertThat(samples.find(0).orElseThrow().ratio(BuiltInVariants.POOLED).ofAll())
                .isCloseTo(0.8, within(0.18));
        assertThat(samples.find(0).orElseThrow().ratio(BuiltInVariants.STANDING).ofAll())
                .isCloseTo(0.4, within(0.18));
        // The same seeds at every point: what no factor changes is the same to the digit.
        assertThat(samples.find(5).orElseThrow().values(BuiltInVariants.POOLED).numerators())
                .containsExactly(samples.find(0)
                        .orElseThrow()
                        .values(BuiltInVariants.POOLED)
                        .numerators());
    }

    @Test
    void theResultsAreTheSameForAnyNumberOfThreads() {
        assertThat(Sweeps.run(sweep, folder.resolve("one"), 1).progress().digest())
                .isEqualTo(
                        Sweeps.run(sweep, folder.resolve("three"), 3).progress().digest());
    }

    @Test
    void doesNothingTwice() {
        Manifest first = Sweeps.run(sweep, folder.resolve("out"), 2);
        Manifest second = Sweeps.run(
                sweep,
                (scenario, seed, decisions, listener) -> {
                    throw new AssertionError("everything is there");
                },
                folder.resolve("out"),
                2);

        assertThat(second).isEqualTo(first);
    }
}
