package entente.results.sweep;

import entente.results.experiment.RunFunction;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.sample.FakeRuns;
import entente.results.store.Manifest;
import java.nio.file.Path;

/** Small experiments, and how they are run. */
final class Sweeps {

    /** Six points of three arms, 20 replications: 360 runs. */
    static final String SMALL = """
        formatVersion: "1.0"
        id: small
        title: A small one
        scenario: twin-valleys
        factors:
          - name: retry
            paths: [rules.retryDays]
            levels: [10, 100]
          - name: posture
            options:
              - name: closed
                set: {"nations[*].sharing.posture": needToKnow}
              - name: open
                set: {"nations[*].sharing.posture": needToShare}
              - name: as it is
        measures: [shareFoiled, attacksLaunched]
        replications: 20
        seed: 7
        """;

    private Sweeps() {}

    static Sweep read(String text) {
        return SweepReader.read(text, "test.yaml");
    }

    static Manifest run(Sweep sweep, Path folder, int threads) {
        return run(sweep, FakeRuns.FOILING, folder, threads);
    }

    static Manifest run(Sweep sweep, RunFunction function, Path folder, int threads) {
        return new SweepRunner(sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, function), threads), threads)
                .run(folder, SweepProgress.NONE, () -> false);
    }
}
