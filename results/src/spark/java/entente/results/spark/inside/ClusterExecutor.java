package entente.results.spark.inside;

import entente.results.plan.Sweep;
import entente.results.store.BlockResult;
import entente.results.store.RunBlock;
import entente.results.sweep.SweepRunner.BlockExecutor;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Computes blocks on a cluster, so many at a time that neither the driver's memory nor its patience is strained; while the
 * results of some are written, others are under way.
 */
final class ClusterExecutor implements BlockExecutor {

    /** Blocks whose results are fetched together: some thirty thousand runs, some ten megabytes. */
    private static final int AT_ONCE = 128;

    /** Such lots on the cluster at the same time. */
    private static final int LOTS = 3;

    private final Function<List<byte[]>, List<byte[]>> cluster;
    private final int runsOfReplication;

    /** @param cluster computes serialised blocks and gives their results in the same order; called by several threads */
    ClusterExecutor(Sweep sweep, Function<List<byte[]>, List<byte[]>> cluster) {
        this.cluster = cluster;
        runsOfReplication = sweep.arms().size();
    }

    @Override
    public void run(List<RunBlock> blocks, Consumer<BlockResult> done, Runnable advanced, BooleanSupplier cancelled) {
        ExecutorService senders = Executors.newFixedThreadPool(LOTS);
        Queue<Future<List<byte[]>>> underWay = new ArrayDeque<>();
        try {
            for (int sent = 0; sent < blocks.size() || !underWay.isEmpty(); ) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (sent < blocks.size() && underWay.size() < LOTS) {
                    int end = Math.min(sent + AT_ONCE, blocks.size());
                    List<byte[]> lot =
                            blocks.subList(sent, end).stream().map(Bytes::of).toList();
                    underWay.add(senders.submit(() -> cluster.apply(lot)));
                    sent = end;
                } else {
                    take(underWay.remove(), done, advanced);
                }
            }
        } finally {
            senders.shutdownNow();
        }
    }

    private void take(Future<List<byte[]>> lot, Consumer<BlockResult> done, Runnable advanced) {
        for (byte[] bytes : results(lot)) {
            BlockResult result = Bytes.read(bytes, BlockResult.class);
            done.accept(result);
            for (int run = 0; run < result.block().size() * runsOfReplication; run++) {
                advanced.run();
            }
        }
    }

    private static List<byte[]> results(Future<List<byte[]>> lot) {
        try {
            return lot.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
