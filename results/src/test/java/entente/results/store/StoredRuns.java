package entente.results.store;

import entente.results.plan.DesignKind;
import entente.results.plan.ExperimentFile;
import entente.results.plan.Shard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small folder of results whose values are known. */
final class StoredRuns {

    private StoredRuns() {}

    /** Two points, two arms, four replications of a cost: 0, 1, 2, 3 at the first, ten more at the second. */
    static void fill(Path folder) throws IOException {
        List<PointRow> points = List.of(
                new PointRow(0, "world", List.of(new PointRow.Value("low", null, 0.25))),
                new PointRow(1, "world", List.of(new PointRow.Value("high", null, 0.75))));
        try (SweepStore store = SweepStore.open(folder, manifest(), "an experiment", points)) {
            for (int point = 0; point < 2; point++) {
                List<RunRecord> runs = new ArrayList<>();
                for (int replication = 0; replication < 4; replication++) {
                    for (String arm : List.of("asWritten", "pooled")) {
                        runs.add(new RunRecord(
                                point,
                                arm,
                                replication,
                                replication,
                                List.of(new RunRecord.Cell(
                                        "cost", RunRecord.Cell.OVERALL, 10 * point + replication, 1))));
                    }
                }
                store.add(new BlockResult(new RunBlock(List.of(point), 0, 4), runs, List.of()));
            }
            store.add(new BlockResult(
                    new RunBlock(List.of(0), 4, 5),
                    List.of(),
                    List.of(new BlockResult.FailedRun(0, "pooled", 4, 4, "a reason", "a command"))));
            store.complete(manifest().stopping());
        }
    }

    private static Manifest manifest() {
        return new Manifest(
                Manifest.FORMAT,
                new Manifest.Subject("stored", "Stored", ""),
                new Manifest.Origin("1234", "0", List.of()),
                new Manifest.Variation(
                        List.of(new Manifest.VariedFactor(
                                "level", List.of(), List.of("low", "high"), null, null, null)),
                        new Manifest.UsedDesign(DesignKind.FULL_FACTORIAL, null, null, null, 1),
                        2,
                        0,
                        ""),
                new Manifest.Observation(
                        List.of("asWritten", "pooled"), List.of("cost"), ExperimentFile.MeasuredPlaces.OVERALL),
                1,
                new Manifest.Stopping("four", 4, 4, null, null),
                Shard.ALL,
                Manifest.Progress.NONE,
                "cite",
                new Manifest.Machine("17", "test", 1));
    }
}
