package example;

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
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import java.nio.file.Path;

/** Runs an experiment, and says what is foiled at its first point and what sharing has gained there. */
public final class Main {

    private Main() {}

    /** Takes the file of an experiment that keeps shareFoiled, and a folder for its results. */
    public static void main(String[] arguments) {
        String experiment = arguments[0];
        Path folder = Path.of(arguments[1]);

        // begin
        Sweep sweep = Experiments.load(experiment);
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

        System.out.println(manifest.subject().title() + " foiled " + foiled.mean() + " gained " + gained.mean());
    }
}
