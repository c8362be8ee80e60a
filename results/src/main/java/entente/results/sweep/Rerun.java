package entente.results.sweep;

import entente.results.experiment.RunFunction;
import entente.results.experiment.RunSeeds;
import entente.results.plan.Sweep;
import entente.results.plan.Sweep.SweepPoint;
import entente.results.plan.SweepChanges;
import entente.results.store.BlockResult;
import entente.results.store.Manifest;
import entente.results.store.RunRecord;
import entente.results.store.SweepResults;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One run of a sweep once more, from nothing but the folder of results.
 *
 * @param point the point
 * @param seed the seed
 * @param now what came of it, or why it failed
 * @param stored what is stored of it; empty if it is not there, or failed
 * @param failed why the stored one failed; empty if it did not, or is not there
 * @param command how to run it from the scenario in the folder, with any other option of that command
 */
public record Rerun(
        SweepPoint point,
        long seed,
        BlockResult now,
        Optional<RunRecord> stored,
        Optional<BlockResult.FailedRun> failed,
        String command) {

    /**
     * Runs it.
     *
     * @throws IllegalArgumentException if there is no such point or arm
     * @throws entente.scenarios.format.InvalidInput if the folder is not as it was written
     */
    public static Rerun of(SweepResults results, RunFunction function, int point, String arm, int replication) {
        Sweep sweep = StoredSweep.read(results, SweepChanges.NONE);
        if (point >= sweep.points().size()) {
            throw new IllegalArgumentException("--point is " + point + ": the experiment has the points 0 to "
                    + (sweep.points().size() - 1));
        }
        List<String> names = sweep.arms().stream().map(Sweep.SweepVariant::name).toList();
        if (!names.contains(arm)) {
            throw new IllegalArgumentException(
                    "--arm is " + arm + ": the arms of this experiment are " + String.join(", ", names));
        }
        Sweep.SweepVariant variant = sweep.arms().get(names.indexOf(arm));
        SweepPoint at = sweep.points().get(point);
        long seed = RunSeeds.of(sweep.file().seed(), replication);
        return new Rerun(
                at,
                seed,
                new BlockRunner(sweep, function).run(point, variant, replication),
                results.findRun(point, arm, replication),
                results.failures().stream()
                        .filter(run ->
                                run.point() == point && run.arm().equals(arm) && run.replication() == replication)
                        .findFirst(),
                RunRecipe.command(scenario(results, sweep.scenario(at)), sweep, at, variant, seed));
    }

    private static String scenario(SweepResults results, String name) {
        return results.manifest().origin().scenarios().stream()
                .filter(used -> used.name().equals(name) && used.file() != null)
                .map(Manifest.UsedScenario::file)
                .map(file -> results.folder().resolve(file).toString())
                .findFirst()
                .orElse(name);
    }

    /** The record of the run; empty if it failed. */
    public Optional<RunRecord> record() {
        return now.runs().stream().findFirst();
    }

    /** Whether anything is stored of it. */
    public boolean isStored() {
        return stored.isPresent() || failed.isPresent();
    }

    /** Whether it is what is stored: every measure to the bit, or a failure as there. */
    public boolean isSame() {
        return stored.isPresent()
                ? record().map(Rerun::content).equals(stored.map(Rerun::content))
                : failed.isPresent() && record().isEmpty();
    }

    /** Both zeros are the same, as in the digest of results. */
    private static Set<List<Object>> content(RunRecord run) {
        Set<List<Object>> content = new HashSet<>();
        run.cells()
                .forEach(cell -> content.add(List.of(
                        cell.measure(), cell.place(), cell.numerator() + 0.0, cell.denominator() + 0.0, run.seed())));
        return content;
    }
}
