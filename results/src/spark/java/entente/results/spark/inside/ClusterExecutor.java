package entente.results.spark.inside;

import entente.results.plan.Sweep;
import entente.results.store.Block;
import entente.results.store.BlockResult;
import entente.results.sweep.BlockExecutor;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Computes blocks on a cluster, so many at a time that neither the driver's memory nor its patience is strained. */
final class ClusterExecutor implements BlockExecutor {

    /** Blocks whose results are fetched together: some thirty thousand runs, some ten megabytes. */
    private static final int AT_ONCE = 128;

    private final Function<List<byte[]>, List<byte[]>> cluster;
    private final int runsOfReplication;

    /** @param cluster computes serialised blocks and gives their results in the same order */
    ClusterExecutor(Sweep sweep, Function<List<byte[]>, List<byte[]>> cluster) {
        this.cluster = cluster;
        runsOfReplication = sweep.arms().size();
    }

    @Override
    public void run(List<Block> blocks, Consumer<BlockResult> done, Runnable advanced, BooleanSupplier cancelled) {
        for (int first = 0; first < blocks.size(); first += AT_ONCE) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            List<Block> some = blocks.subList(first, Math.min(first + AT_ONCE, blocks.size()));
            for (byte[] bytes : cluster.apply(some.stream().map(Bytes::of).toList())) {
                BlockResult result = Bytes.read(bytes, BlockResult.class);
                done.accept(result);
                for (int run = 0; run < result.block().size() * runsOfReplication; run++) {
                    advanced.run();
                }
            }
        }
    }
}
