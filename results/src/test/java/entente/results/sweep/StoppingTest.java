package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.sample.FakeRuns;
import entente.results.store.Manifest;
import entente.results.store.RunRecord;
import entente.results.store.SweepResults;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingTest {

    private static final String UNTIL = """
        until:
          block: 10
          most: %d
          widths:
            - {measure: shareFoiled, halfWidth: 0.05}
            - {measure: shareFoiled, variant: pooled, against: isolation, halfWidth: 0.08}
        """;

    @TempDir
    private Path folder;

    @Test
    void addsReplicationsUntilAllIntervalsAreNarrow() {
        Sweep sweep = Sweeps.read(Sweeps.SMALL + UNTIL.formatted(200));

        Manifest manifest = Sweeps.run(sweep, folder.resolve("out"), 2);

        assertThat(manifest.stopping().precise()).isEqualTo(6);
        assertThat(manifest.stopping().capped()).isZero();
        assertThat(manifest.stopping().rule()).contains("shareFoiled of pooled against isolation to 0.08");
        // Ten plots a run foiled with probability 0.5: a half-width of 0.05 takes about 38 replications.
        SweepResults.open(folder.resolve("out"))
                .samples("shareFoiled", RunRecord.Cell.OVERALL)
                .points()
                .forEach(point -> assertThat(replications(point)).isBetween(30, 80));
        assertThat(Sweeps.run(sweep, folder.resolve("again"), 1).progress().digest())
                .isEqualTo(manifest.progress().digest());
    }

    private int replications(int point) {
        return SweepResults.open(folder.resolve("out"))
                .samples("shareFoiled", RunRecord.Cell.OVERALL)
                .find(point)
                .orElseThrow()
                .replications()
                .length;
    }

    @Test
    void stopsAtTheMost() {
        Manifest manifest = Sweeps.run(
                Sweeps.read(Sweeps.SMALL + UNTIL.formatted(30).replace("0.05", "0.0001")), folder.resolve("out"), 2);

        assertThat(manifest.stopping().precise()).isZero();
        assertThat(manifest.stopping().capped()).isEqualTo(6);
        assertThat(manifest.progress().runs()).isEqualTo(6 * 4 * 30);
    }

    @Test
    void decidesTheSameWhenResumed() {
        Sweep sweep = Sweeps.read(Sweeps.SMALL + UNTIL.formatted(200));
        Manifest whole = Sweeps.run(sweep, folder.resolve("whole"), 1);
        SplittableRandom random = new SplittableRandom(5);
        Manifest resumed = null;
        for (int i = 0; i < 50 && (resumed == null || !resumed.isComplete()); i++) {
            int[] left = {50 + random.nextInt(200)};
            resumed = new SweepRunner(
                            sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, FakeRuns.FOILING), 1), 1)
                    .run(folder.resolve("out"), SweepProgress.NONE, () -> left[0]-- < 0);
        }

        assertThat(resumed).isEqualTo(whole);
    }
}
