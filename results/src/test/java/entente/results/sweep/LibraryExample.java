package entente.results.sweep;

import entente.engine.Simulation;
import entente.results.plan.Experiments;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.store.Manifest;
import entente.results.store.PointSamples;
import entente.results.store.RunRecord;
import entente.results.store.SweepResults;
import java.nio.file.Path;

/** What docs/lab.md shows. */
final class LibraryExample {

    private LibraryExample() {}

    static double shareFoiled(Path experiment, Path folder) {
        // begin
        Sweep sweep = Experiments.load(experiment.toString());
        BlockRunner blocks = new BlockRunner(sweep, Simulation::run);
        SweepRunner runner = new SweepRunner(sweep, Shard.ALL, new ThreadExecutor(blocks, 2), 2);
        Manifest manifest = runner.run(folder, SweepProgress.NONE, () -> false);

        SweepResults results = SweepResults.open(folder);
        PointSamples first =
                results.samples("shareFoiled", RunRecord.Cell.OVERALL).find(0).orElseThrow();
        Estimate foiled = Jackknife.estimate(first.ratio("asWritten"));
        Estimate gained = Jackknife.difference(first.ratio("asWritten"), first.ratio("isolation"))
                .estimate();
        // end
        assert manifest.isComplete() && gained.n() == foiled.n();
        return foiled.mean() == null ? Double.NaN : foiled.mean();
    }
}
