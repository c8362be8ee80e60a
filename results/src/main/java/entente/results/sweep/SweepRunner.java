package entente.results.sweep;

import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.Sweep.SweepPoint;
import entente.results.plan.UntilEntry;
import entente.results.store.BlockResult;
import entente.results.store.Coverage;
import entente.results.store.Manifest;
import entente.results.store.RunBlock;
import entente.results.store.SweepStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Runs an experiment into a folder. What is there already is kept: after a crash, a cancellation or a full disk the same call
 * goes on where it stopped, and the results are the same as if it never had.
 */
public final class SweepRunner {

    private final Sweep sweep;
    private final Shard shard;
    private final BlockExecutor executor;
    private final int threads;

    /**
     * A runner.
     *
     * @param shard which part of the points
     * @param executor what computes
     * @param threads on how many threads it does, for the manifest
     * @throws IllegalArgumentException if the shard has no points
     */
    public SweepRunner(Sweep sweep, Shard shard, BlockExecutor executor, int threads) {
        if (shard.of() > sweep.points().size()) {
            throw new IllegalArgumentException("the shard is " + shard + ": the experiment has "
                    + sweep.points().size() + " points, there may be no more shards");
        }
        this.sweep = sweep;
        this.shard = shard;
        this.executor = executor;
        this.threads = threads;
    }

    /**
     * Runs what is missing.
     *
     * @param cancelled asked before every run
     * @return the manifest, complete or not: not where it was cancelled
     * @throws entente.scenarios.format.InvalidInput if the folder holds something else, or is in use
     * @throws UncheckedIOException if results cannot be written; what was written before stays
     */
    public Manifest run(Path folder, SweepProgress progress, BooleanSupplier cancelled) {
        try (SweepStore store =
                SweepStore.open(folder, Manifests.begun(sweep, shard, threads), Manifests.inputs(sweep))) {
            progress.begun(store.runs(), mostRuns(), store.damaged());
            return run(store, progress, cancelled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many runs would be run into a folder, at the most; nothing is run, and the folder stays as it is.
     *
     * @throws entente.scenarios.format.InvalidInput if the folder holds something else
     * @throws UncheckedIOException if it cannot be read
     */
    public long missing(Path folder) {
        int most =
                (int) (sweep.mostRuns() / sweep.points().size() / sweep.arms().size());
        try {
            Coverage there = SweepStore.look(folder, Manifests.begun(sweep, shard, threads), Manifests.inputs(sweep));
            return points().stream()
                            .mapToLong(point -> there.missing(point, 0, most))
                            .sum()
                    * sweep.arms().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many runs the points of this shard take, at the most. */
    public long mostRuns() {
        return sweep.mostRuns() / sweep.points().size() * points().size();
    }

    private List<Integer> points() {
        return sweep.points().stream()
                .map(SweepPoint::number)
                .filter(shard::has)
                .toList();
    }

    private Manifest run(SweepStore store, SweepProgress progress, BooleanSupplier cancelled) throws IOException {
        UntilEntry until = sweep.file().until();
        StoppingRule rule = new StoppingRule(sweep.file());
        store.replay(rule.measures(), rule::add);
        List<Integer> active = points();
        int from = 0;
        int to = sweep.file().replications();
        try {
            while (!active.isEmpty() && from < to) {
                fill(store, rule, active, from, to, progress, cancelled);
                active = rule.unfinished(active, to);
                from = to;
                to = until == null ? to : Math.min(to + until.block(), until.most());
            }
        } catch (CancellationException e) {
            return store.stopped();
        }
        return store.complete(rule.ended(active.size()));
    }

    private void fill(
            SweepStore store,
            StoppingRule rule,
            List<Integer> active,
            int from,
            int to,
            SweepProgress progress,
            BooleanSupplier cancelled) {
        List<RunBlock> blocks =
                Blocks.missing(store.coverage(), active, from, to, sweep.arms().size());
        executor.run(
                blocks,
                result -> {
                    put(store, result);
                    rule.add(result);
                },
                progress::advanced,
                cancelled);
    }

    private static void put(SweepStore store, BlockResult result) {
        try {
            store.add(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Computes many blocks, in any order, somewhere. */
    public interface BlockExecutor {

        /**
         * Computes blocks.
         *
         * @param done takes every result, from any thread; what it throws ends everything
         * @param advanced called after every run, from any thread
         * @param cancelled asked now and then
         * @throws java.util.concurrent.CancellationException if it was cancelled
         */
        void run(List<RunBlock> blocks, Consumer<BlockResult> done, Runnable advanced, BooleanSupplier cancelled);
    }
}
