package entente.results.store;

import entente.results.plan.DesignKind;
import entente.results.plan.ExperimentFile;
import entente.results.plan.Shard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;

/** A small folder of results whose values are known. */
final class StoredRuns {

    /** The two points. */
    static final List<PointRow> POINTS = List.of(
            new PointRow(0, "world", List.of(new PointRow.Value("low", null, 0.25))),
            new PointRow(1, "world", List.of(new PointRow.Value("high", null, 0.75))));

    private static final Manifest.UsedScenario WORLD =
            new Manifest.UsedScenario("world", DigestUtils.sha256Hex("a world"), "scenarios/world.yaml");

    /** What they are made from. */
    static final SweepInputs INPUTS =
            new SweepInputs("an experiment", POINTS, count -> "of " + count, Map.of("scenarios/world.yaml", "a world"));

    private StoredRuns() {}

    /** Two points, two arms, four replications of a cost: 0, 1, 2, 3 at the first, ten more at the second. */
    static void fill(Path folder) throws IOException {
        try (SweepStore store = SweepStore.open(folder, manifest(), INPUTS)) {
            store.add(block(0, 0, 4));
            store.add(block(1, 0, 4));
            store.add(failed(0, 4));
            store.complete(manifest().stopping());
        }
    }

    /** Replications of both arms at a point. */
    static BlockResult block(int point, int from, int to) {
        List<RunRecord> runs = new ArrayList<>();
        for (int replication = from; replication < to; replication++) {
            for (String arm : List.of("asWritten", "pooled")) {
                runs.add(new RunRecord(
                        point,
                        arm,
                        replication,
                        replication,
                        List.of(new RunRecord.Cell("cost", RunRecord.Cell.OVERALL, 10 * point + replication, 1))));
            }
        }
        return new BlockResult(new RunBlock(List.of(point), from, to), runs, List.of());
    }

    /** One replication, of which one arm failed and the other was not run. */
    static BlockResult failed(int point, int replication) {
        return new BlockResult(
                new RunBlock(List.of(point), replication, replication + 1),
                List.of(),
                List.of(new BlockResult.FailedRun(point, "pooled", replication, replication, "a reason", "a command")));
    }

    /** What they are of: one factor of two levels, two arms, one measure. */
    static Manifest manifest() {
        return manifest("1234", Shard.ALL, new Manifest.Stopping("four", 4, 4, null, null));
    }

    /** The same of another identity, shard or rule. */
    static Manifest manifest(String identity, Shard shard, Manifest.Stopping stopping) {
        return new Manifest(
                Manifest.FORMAT,
                new Manifest.Subject("stored", "Stored", ""),
                new Manifest.Origin(identity, "0", List.of(WORLD), null),
                new Manifest.Variation(
                        List.of(new Manifest.VariedFactor(
                                "level", List.of(), List.of("low", "high"), null, null, null)),
                        new Manifest.UsedDesign(DesignKind.FULL_FACTORIAL, null, null, null, 1),
                        2,
                        0,
                        "",
                        "of 2"),
                new Manifest.Observation(
                        List.of("asWritten", "pooled"), List.of("cost"), ExperimentFile.MeasuredPlaces.OVERALL),
                1,
                stopping,
                shard,
                Manifest.Progress.NONE,
                "cite",
                new Manifest.Machine("17", "test", 1));
    }
}
