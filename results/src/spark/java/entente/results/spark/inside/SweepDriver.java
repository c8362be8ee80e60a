package entente.results.spark.inside;

import entente.results.plan.Experiments;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.store.Manifest;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.scenarios.format.InvalidInput;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/** Runs a whole sweep on the driver, blocks elsewhere. */
public final class SweepDriver
        implements ToIntBiFunction<String[], Function<byte[], Function<List<byte[]>, List<byte[]>>>> {

    private static final int WRONG_INPUT = 2;
    private static final String USAGE =
            "usage: spark-submit … EXPERIMENT --out FOLDER: an experiment that comes with Entente or the path of one,"
                    + " and where the results go";

    /** Called by name. */
    public SweepDriver() {}

    @Override
    public int applyAsInt(String[] arguments, Function<byte[], Function<List<byte[]>, List<byte[]>>> cluster) {
        if (arguments.length != 3 || !arguments[1].equals("--out")) {
            System.err.println(USAGE);
            return WRONG_INPUT;
        }
        try {
            return sweep(arguments[0], Path.of(arguments[2]), cluster, System.out);
        } catch (InvalidInput e) {
            System.err.println(e.getMessage());
            return WRONG_INPUT;
        }
    }

    private static int sweep(
            String experiment,
            Path folder,
            Function<byte[], Function<List<byte[]>, List<byte[]>>> cluster,
            PrintStream out) {
        Sweep sweep = Experiments.load(experiment);
        Function<List<byte[]>, List<byte[]>> blocks = cluster.apply(Bytes.of(Shipment.of(experiment, sweep)));
        long start = System.nanoTime();
        Manifest manifest = new SweepRunner(sweep, Shard.ALL, new ClusterExecutor(sweep, blocks), 1)
                .run(folder, SweepProgress.NONE, () -> false);
        Manifest.Progress progress = manifest.progress();
        out.println(progress.status().word() + ": " + progress.runs() + " runs, " + progress.failures()
                + " failures, in " + (System.nanoTime() - start) / 1_000_000 + " ms; digest " + progress.digest());
        return 0;
    }
}
