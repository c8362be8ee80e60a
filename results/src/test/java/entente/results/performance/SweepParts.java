package entente.results.performance;

import entente.engine.Simulation;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.store.Manifest;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A sweep of twenty thousand runs on all processors, whole or in shards one after the other. */
final class SweepParts {

    /** Eight points, three arms, 834 replications. */
    static final long RUNS = 20_016;

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: thresholds
        title: Thresholds of detection
        scenario: twin-valleys
        factors:
          - {name: threshold, paths: ["nations[*].capability.evidenceThreshold"], levels: [1, 2, 3, 4, 5, 6, 7, 8]}
        replications: 834
        measures: [shareFoiled, attacksLaunched]
        """;

    private SweepParts() {}

    /** The sweep in so many shards; the unit is a run. */
    static Work in(int shards) {
        Sweep sweep = SweepReader.read(EXPERIMENT, "thresholds.yaml");
        int threads = Runtime.getRuntime().availableProcessors();
        return round -> {
            long runs = 0;
            for (int shard = 1; shard <= shards; shard++) {
                runs += run(sweep, new Shard(shard, shards), threads);
            }
            if (runs != RUNS) {
                throw new IllegalStateException(runs + " runs: they must be " + RUNS);
            }
            return runs;
        };
    }

    private static long run(Sweep sweep, Shard shard, int threads) {
        try {
            Path folder = Files.createTempDirectory("sweep");
            Manifest manifest = new SweepRunner(
                            sweep, shard, new ThreadExecutor(new BlockRunner(sweep, Simulation::run), threads), threads)
                    .run(folder, SweepProgress.NONE, () -> false);
            delete(folder);
            return manifest.progress().runs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
